"""A release written into a folder of its own: whole or not at all, whoever else writes it too."""

import fcntl
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet

from casebook import atomic_files
from casebook.atomic_files import synced
from casebook.errors import BuildBusy, CannotWrite, ReleaseDamaged
from casebook.warehouse.manifest import MANIFEST, Manifest, ManifestTable
from casebook.warehouse.regular_files import sha256_of
from casebook.warehouse.release import POINTER
from casebook.warehouse.release_folder import Release, opened

LOCK = ".lock"
# What a build that was killed leaves behind begins so, and so does what it makes.
_MADE = (".building-*", ".damaged-*", ".making-*")
# Seconds that a build waits for another one that writes, which takes a second or two.
TIMEOUT = 60.0


@dataclass(frozen=True)
class Heading:
    """What the manifest of a release says beside its tables."""

    id: str
    number: int
    date: date
    title: str
    hash: str
    checks: tuple[str, ...]
    # None for a release that did not say.
    notes: str | None = None


@contextmanager
def writing(tables: Path) -> Iterator[None]:
    """Alone among all builds on this machine in writing to `tables`, freed of leftovers.

    Raises CannotWrite for a disk that is full or cannot be written, BuildBusy when another build
    goes on for a minute.
    """
    try:
        tables.mkdir(parents=True, exist_ok=True)
        with (tables / LOCK).open("w") as lock:
            _wait(lock.fileno(), tables)
            _tidy(tables)
            yield
    except OSError as reason:
        raise CannotWrite(folder=tables, reason=reason.strerror or reason) from None


def _wait(descriptor: int, tables: Path) -> None:
    until = time.monotonic() + TIMEOUT
    while True:
        try:
            return fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > until:
                raise BuildBusy(folder=tables) from None
            time.sleep(0.05)


def _tidy(tables: Path) -> None:
    """Removes what builds that were killed left; none is at work, for this one is alone."""
    for pattern in _MADE:
        for leftover in tables.glob(pattern):
            shutil.rmtree(leftover, ignore_errors=True)
            with suppress(OSError):
                leftover.unlink()


def write_release(heading: Heading, contents: Mapping[str, pa.Table], tables: Path) -> Release:
    """The release in its folder under `tables`, written there where it is not, or not whole.

    Called while `writing`; raises OSError.
    """
    return placed(tables / heading.id, lambda working: _fill(working, heading, contents))


def placed(folder: Path, fill: Callable[[Path], None]) -> Release:
    """The release in `folder`; where it is not, or not whole, `fill` is given a new folder to
    write its files into, which then takes that place.

    Called while `writing`; raises OSError, or ReleaseDamaged for files that are no release.
    """
    if not is_whole(folder):
        tables = folder.parent
        working = Path(tempfile.mkdtemp(prefix=".building-", dir=tables))
        try:
            fill(working)
            working.chmod(0o755)
            if os.path.lexists(folder):
                # Damaged: what is not whole makes room for what is.
                folder.rename(working.with_name(working.name.replace("building", "damaged")))
            working.rename(folder)
            synced(tables)
        finally:
            _tidy(tables)
    return opened(folder, afresh=True)


def point(release: Release, tables: Path) -> None:
    """Makes `release` the live one by one atomic replacement of the pointer file.

    Called while `writing`; raises OSError.
    """
    atomic_files.write(tables / POINTER, f"{release.id}\n", lasting=True)


def is_whole(folder: Path) -> bool:
    """Whether there is such a release and every file of it is as it was published."""
    if not folder.exists():  # nothing is damaged, so nothing belongs into the log
        return False
    try:
        opened(folder, afresh=True)
    except ReleaseDamaged:
        return False
    return True


def _fill(working: Path, heading: Heading, contents: Mapping[str, pa.Table]) -> None:
    """Writes tables and manifest, each to the disk itself: they outlast a loss of power."""
    files = {}
    for name, table in sorted(contents.items()):
        path = working / f"{name}.parquet"
        pyarrow.parquet.write_table(table, path, compression="zstd", store_schema=False)
        files[name] = ManifestTable(rows=table.num_rows, sha256=sha256_of(path))
        synced(path)
    manifest = Manifest(**vars(heading), tables=files, published=datetime.now(UTC)).sealed()
    (working / MANIFEST).write_text(manifest.text(), encoding="utf-8")
    synced(working / MANIFEST)
    synced(working)
