"""The release of one request, from the snapshot of what is live and a change set.

Everything is put into the store under names that its content gives it, so that the same job can
be done twice, by two desks at once, or half.
"""

import logging
import shutil
import tempfile
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from pydantic import TypeAdapter

from casebook.build.publish import build
from casebook.build.published_releases import is_open
from casebook.build.sources.release_notes import newest
from casebook.desk.changes import ChangeSet, Source, apply, set_from_json
from casebook.desk.changes.model import source_from_json
from casebook.desk.publishing.release_entry import add_entry, note_taken_back
from casebook.desk.publishing.sidecars import update_sidecar
from casebook.errors import BuildBusy, CannotWrite, CasebookError, StoreAway
from casebook.exports.ledger import close
from casebook.store import Store, fetch_snapshot, open_store, put_release, put_snapshot
from casebook.warehouse import Release
from casebook.warehouse.codebook import codebook
from casebook.wording.error_sentences import operator_sentence

log = logging.getLogger("casebook")
_MOST_PROBLEM = 4_000
# After these it is tried again: they say nothing of the request.
_PASSING = (StoreAway, CannotWrite, BuildBusy)


@dataclass(frozen=True)
class Job:
    """What to make: `changes` on the snapshot of what is live, dated `day`.

    `newest` is the snapshot with the highest number published; `taken_back` are releases that were
    taken back, with day and reason.
    """

    store: str
    snapshot: str
    newest: str
    changes: str
    source: str
    reason: str
    day: date
    taken_back: Mapping[str, tuple[str, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Made:
    """The release and its snapshot, or why there are none, and whether that may pass."""

    release: str = ""
    snapshot: str = ""
    problem: str = ""
    passing: bool = False


JOBS: TypeAdapter[Job] = TypeAdapter(Job)
MADE: TypeAdapter[Made] = TypeAdapter(Made)


def make(job: Job) -> Made:
    """Does the job; a release that cannot be made is a sentence, never an exception."""
    try:
        return _made(job)
    except CasebookError as error:
        return Made(problem=operator_sentence(error)[:_MOST_PROBLEM],
                    passing=isinstance(error, _PASSING))
    except Exception as error:
        reference = uuid.uuid4().hex[:8]
        log.error("unexpected error %s", reference, exc_info=error)
        return Made(problem=f"Unexpected error {reference}, a fault of the program: "
                            f"{type(error).__name__}. The details stand in the desk's log; please "
                            "report them.")


def _made(job: Job) -> Made:
    store, changes = open_store(job.store), set_from_json(job.changes)
    source = source_from_json(job.source)
    with tempfile.TemporaryDirectory(prefix="casebook-desk-") as folder:
        data, tables = Path(folder) / "data", Path(folder) / "tables"
        fetch_snapshot(store, job.snapshot, data)
        if job.newest not in ("", job.snapshot):
            _carry_on(store, job, data, Path(folder) / "newest")
        if not _changed(changes, data):
            return Made(problem="Nothing would change: the figures are so already. Withdraw the "
                                "request.")
        write_up(changes, source, job, data)
        release = build(data, tables)
        return Made(*keep(store, release, data))


def write_up(changes: ChangeSet, source: Source, job: Job, data: Path) -> None:
    """Writes sidecars and RELEASES.md for changes that are applied."""
    day = add_entry(data, job.day, codebook(data / "codebook.yml").shapes(), changes, source,
                    job.reason)
    for one in changes:
        update_sidecar(data, day, one, source)


def keep(store: Store, release: Release, data: Path) -> tuple[str, str]:
    """Closes the release in its data folder where it is open, and puts both into the store."""
    if is_open(release.number, data):
        close(release, data)
    snapshot = put_snapshot(store, data)
    put_release(store, release, snapshot)
    return release.id, snapshot


def _changed(changes: ChangeSet, data: Path) -> bool:
    paths = [data / "sources" / f"{stem}.csv" for stem in changes.stems]
    before = [path.read_bytes() if path.is_file() else b"" for path in paths]
    apply(changes, data)
    return [path.read_bytes() for path in paths] != before


def _carry_on(store: Store, job: Job, data: Path, beside: Path) -> None:
    """Numbers that were taken stay taken: entries and ledgers of releases taken back come along."""
    fetch_snapshot(store, job.newest, beside)
    number, _, _ = newest(beside)
    if number > newest(data)[0]:
        shutil.copyfile(beside / "RELEASES.md", data / "RELEASES.md")
        shutil.rmtree(data / "ledgers")
        shutil.copytree(beside / "ledgers", data / "ledgers")
    note_taken_back(data, job.taken_back)
