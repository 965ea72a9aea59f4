"""A preview computed beside the desk: bounded in time and memory, and few at once."""

import logging
import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from casebook.desk.changes import ChangeSet, set_to_json
from casebook.desk.preview.bases import keep, kept
from casebook.desk.preview.effects import BASE, Effects
from casebook.desk.words import ENGLISH
from casebook.errors import PreviewFailed
from casebook.paths import ROOT
from casebook.store.snapshots import folder_hash
from casebook.warehouse import Release

# A machine with two cores has one left for those who read and write meanwhile.
MOST_AT_ONCE = 1
SECONDS = 300.0
_turn = threading.BoundedSemaphore(MOST_AT_ONCE)
log = logging.getLogger("casebook.desk")


def effects(
    base_folder: Path, changes: ChangeSet, *, release: Release | None = None,
    seconds: float = SECONDS,
) -> Effects:
    """What the changes would make of the release that the data folder gives.

    `release` is that release where there is one already, which saves a third of the time; the one
    of the preview before is kept.

    Raises PreviewFailed where it takes longer than `seconds`, or cannot be computed.
    """
    if not _turn.acquire(timeout=seconds):
        raise _failed("busy")
    try:
        with tempfile.TemporaryDirectory(prefix="casebook-preview-") as name:
            work = Path(name)
            snapshot = folder_hash(base_folder)
            known = kept(snapshot, release, work / "tables")
            found = _computed(base_folder, changes, known, work, seconds)
            if not found.violations:
                keep(snapshot, work / "tables" / (work / BASE).read_text(encoding="utf-8"))
            return found
    finally:
        _turn.release()


def _computed(
    base_folder: Path, changes: ChangeSet, known: str, work: Path, seconds: float
) -> Effects:
    request = work / "changes.json"
    request.write_text(set_to_json(changes), encoding="utf-8")
    # Sources of the package first, wherever the desk was started from.
    environment = {**os.environ, "CASEBOOK_TABLES": str(work / "tables"),
                   "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "casebook.desk.preview", str(base_folder.resolve()),
               str(request), str(work), known]
    try:
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True,
                              timeout=seconds, check=False)
    except subprocess.TimeoutExpired:
        raise _failed("slow", seconds=f"{seconds:.0f}") from None
    if done.returncode != 0:
        log.error("A preview failed (exit %s): %s", done.returncode, done.stderr[-4000:])
        raise _failed("failed")
    return Effects.model_validate_json((work / "effects.json").read_bytes())


def _failed(reason: str, **values: str) -> PreviewFailed:
    message = f"preview-{reason}"
    return PreviewFailed(message=message, sentence=ENGLISH.say(message, **values), **values)
