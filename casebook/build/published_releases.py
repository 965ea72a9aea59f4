"""Which releases are published, and what each of them holds: a number that is taken stays taken.

`data/ledgers/releases.yml` remembers them in version control, so that it holds on a machine that
has never seen the release too. The newest entry of data/RELEASES.md is open for work as long as
its number is not there; `casebook.exports.ledger` writes it down, and with that closes it.
"""

import hashlib
import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet
import yaml
from pydantic import BaseModel, ConfigDict, Field

from casebook.atomic_files import write
from casebook.build.release_writer import Heading
from casebook.build.violations import Violation, refuse
from casebook.warehouse.release import listed
from casebook.warehouse.release_folder import Release, table_path
from casebook.warehouse.yaml_files import read

FILE = Path("ledgers") / "releases.yml"
# Enough to tell which table is another; the release's own hash is kept whole.
DIGEST_LETTERS = 16
_HEADER = ("# Releases that are published: their numbers are taken, and what they hold is closed.\n"
           "# Written by python -m casebook.exports.ledger. `tables` are the first letters of the\n"
           "# SHA-256 of each table as CSV.\n")


class Published(BaseModel):
    """A release that readers may have figures of."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    number: Annotated[int, Field(ge=1)]
    date: date
    id: Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{8}$")]
    hash: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    tables: dict[str, Annotated[str, Field(pattern=r"^[0-9a-f]{16}$")]]


def published(data: Path) -> tuple[Published, ...]:
    """The releases that are published, oldest first; raises BadConfiguration for a broken file."""
    path = data / FILE
    return tuple(read(path, list[Published])) if path.exists() else ()


def is_open(number: int, data: Path) -> bool:
    """Whether the release of this number may still change."""
    return all(one.number != number for one in published(data))


def changes_of_published(
    number: int, digests: Mapping[str, str], whole: str, data: Path
) -> list[Violation]:
    """One violation when release `number` is published and held something else; else none."""
    taken = next((one for one in published(data) if one.number == number), None)
    if taken is None or taken.hash == whole:
        return []
    short = {name: digest[:DIGEST_LETTERS] for name, digest in digests.items()}
    other = sorted({name for name, _ in short.items() ^ taken.tables.items()})
    return [Violation(
        "RELEASES.md", None, None, ", ".join(other) or "date",
        f"release number {number} is published as {taken.id} and holds something else here",
        "Say what has changed in a new entry at the top of data/RELEASES.md, which makes it "
        f"release number {number + 1}, or undo the change")]


def others_of_the_number(
    heading: Heading, contents: Mapping[str, pa.Table], tables: Path
) -> list[Violation]:
    """One violation when the last release of this number in `tables` held something else."""
    last = next((one for one in listed(tables) if one.number == heading.number), None)
    if last is None or last.hash == heading.hash:
        return []
    held = dict(last.tables)
    changed = [name for name, table in contents.items()
               if name not in held or _digest_of(last, name) != digest(table)]
    return [Violation(
        "RELEASES.md", None, None, ", ".join(changed) or "date",
        f"release number {heading.number} was built here as {last.id}, and these tables held "
        "something else",
        "Say what has changed in a new entry at the top of data/RELEASES.md; or, if no reader has "
        "seen that release, replace it with: python -m casebook.build --replace")]


def _digest_of(release: Release, name: str) -> str:
    """The digest of a table of a release on disk; none for one that cannot be read."""
    try:
        return digest(pyarrow.parquet.read_table(table_path(release, name)))
    except (OSError, pa.ArrowException):
        return ""


def record(release: Release, data: Path) -> Path:
    """Writes `release` down as published and returns the file; nothing where it stands already.

    Raises BadSource when its number is taken by another one.
    """
    path = data / FILE
    digests = {name: digest(pyarrow.parquet.read_table(release.folder / f"{name}.parquet"))
               for name, _ in release.tables}
    refuse(changes_of_published(release.number, digests, release.hash, data))
    known = published(data)
    if is_open(release.number, data):
        known += (Published(
            number=release.number, date=release.date, id=release.id, hash=release.hash,
            tables={name: text[:DIGEST_LETTERS] for name, text in digests.items()}),)
        entries = [one.model_dump() for one in sorted(known, key=lambda one: one.number)]
        path.parent.mkdir(parents=True, exist_ok=True)
        write(path, _HEADER + yaml.safe_dump(entries, sort_keys=False), lasting=True)
    return path


def digest(table: pa.Table) -> str:
    """SHA-256 of the table as CSV: independent of how Parquet was written."""
    written = pa.BufferOutputStream()
    pyarrow.csv.write_csv(table, written)
    return hashlib.sha256(written.getvalue()).hexdigest()


def whole_hash(day: date, digests: Mapping[str, str]) -> str:
    """The hash of a release: of its day and of every table."""
    return hashlib.sha256(
        json.dumps([day.isoformat(), dict(sorted(digests.items()))]).encode()).hexdigest()
