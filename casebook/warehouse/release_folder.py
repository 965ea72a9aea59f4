"""A release in its folder: Parquet files with a `release.json` that holds their checksums."""

import logging
import os
import time
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Lock

from cachetools import LRUCache

from casebook.caches import bounded
from casebook.errors import ReleaseDamaged
from casebook.warehouse.manifest import MANIFEST, read_manifest
from casebook.warehouse.regular_files import sha256_of

# How long a folder that was whole is taken to be whole: a look at its files costs 0.1 ms.
RECHECK_SECONDS = 1.0
# How long one that was damaged is taken to be so while size and time of its files stay.
DAMAGED_SECONDS = 30.0
# Reading files again takes a hundredth of the time at most, however large they are.
REST = 100
log = logging.getLogger("casebook.warehouse")


@dataclass(frozen=True)
class TableFile:
    rows: int
    sha256: str


@dataclass(frozen=True)
class Release:
    """One published state of the figures. Equal ids mean equal contents."""

    id: str
    number: int
    date: date
    title: str
    hash: str
    folder: Path
    tables: tuple[tuple[str, TableFile], ...]
    checks: tuple[str, ...]
    # When its folder was written; the same release has another time on another machine.
    published: datetime = field(default=datetime.fromtimestamp(0, UTC), compare=False)
    # What this release and those before it changed, as text; empty for one that does not say.
    notes: str = field(default="", compare=False, repr=False)

    def __hash__(self) -> int:
        # Every cache asks for it; the generated one goes through all tables each time.
        return hash(self.id)


@dataclass(frozen=True)
class _Checked:
    """What came of looking at a folder, when, and the sizes and times of its files then.

    `turns` counts the files read again since then, one after the other; the next one is not before
    `rests_until`.
    """

    at: float
    read_at: float
    marks: tuple[tuple[str, int, int, int], ...]
    found: Release | ReleaseDamaged
    turns: int = 0
    rests_until: float = 0.0


_CHECKED: LRUCache[Path, _Checked] = bounded("checked-releases")
_CHECKING = Lock()


def opened(folder: Path, *, afresh: bool = False) -> Release:
    """The release in `folder`, every file compared with its recorded checksum.

    About 4 ms for the shipped release, paid when a file has changed, and with `afresh` whenever it
    is asked for: a flipped bit is found here, by name, and not as a decoding error in front of a
    reader. Damage that leaves size and time of a file as they were is found too: once a second
    at most, one file is read again, each in its turn. Raises ReleaseDamaged.
    """
    now = time.monotonic()
    with _CHECKING:
        known = _CHECKED.get(folder)
        if known is None or afresh or now - known.at >= RECHECK_SECONDS:
            marks = _marks(folder)
            if known is None or afresh or known.marks != marks:
                known = _Checked(now, now, marks, _looked_at(folder))
            elif now >= known.rests_until:
                if _holds(known, now):
                    rest = REST * (time.monotonic() - now)
                    known = replace(known, turns=known.turns + 1, rests_until=now + rest)
                else:
                    known = _Checked(now, now, marks, _looked_at(folder))
            _CHECKED[folder] = replace(known, at=now)
    if isinstance(known.found, ReleaseDamaged):
        # A new one each time: an exception that is raised again keeps all its tracebacks.
        raise ReleaseDamaged(**known.found.values)
    return known.found


def headed(folder: Path) -> Release:
    """The release that the manifest in `folder` tells of; its tables are not read.

    Raises ReleaseDamaged.
    """
    try:
        manifest = read_manifest(folder)
    except (OSError, ValueError):
        raise ReleaseDamaged(
            release=folder.name, file=MANIFEST, damage="missing or unreadable"
        ) from None
    return Release(
        id=manifest.id, number=manifest.number, date=manifest.date, title=manifest.title,
        hash=manifest.hash, folder=folder, checks=manifest.checks,
        tables=tuple((name, TableFile(entry.rows, entry.sha256))
                     for name, entry in sorted(manifest.tables.items())),
        published=manifest.published or datetime.fromtimestamp(0, UTC), notes=manifest.notes or "",
    )


def checked_table(release: Release, name: str) -> Path:
    """The file of the table `name`, read now and found to be what was published.

    Raises ReleaseDamaged, after which the release counts as damaged for everybody.
    """
    if not _is_published(release, name):
        opened(release.folder, afresh=True)
        raise ReleaseDamaged(
            release=release.id, file=f"{name}.parquet", damage="not what was published")
    return table_path(release, name)


def table_path(release: Release, table: str) -> Path:
    """Where a table of the release lies."""
    return release.folder / f"{table}.parquet"


def _is_published(release: Release, name: str) -> bool:
    try:
        return sha256_of(table_path(release, name)) == dict(release.tables)[name].sha256
    except (OSError, KeyError):
        return False


def _holds(known: _Checked, now: float) -> bool:
    """Whether what is known of a folder still holds, as far as the file whose turn it is says."""
    if isinstance(known.found, ReleaseDamaged):
        return now - known.read_at < DAMAGED_SECONDS
    tables = known.found.tables
    return not tables or _is_published(known.found, tables[known.turns % len(tables)][0])


def _marks(folder: Path) -> tuple[tuple[str, int, int, int], ...]:
    try:
        with os.scandir(folder) as entries:
            stats = [(entry.name, entry.stat()) for entry in entries]
    except OSError:
        return ()
    return tuple(sorted((name, s.st_size, s.st_mtime_ns, s.st_ino) for name, s in stats))


def _looked_at(folder: Path) -> Release | ReleaseDamaged:
    try:
        return read_whole(folder)
    except ReleaseDamaged as error:
        log.error("%s", error)
        return error


def read_whole(folder: Path) -> Release:
    """The release in the folder; raises ReleaseDamaged where a file is not what it was."""
    release = headed(folder)
    for name, file in release.tables:
        try:
            digest = sha256_of(table_path(release, name))
        except OSError:
            raise ReleaseDamaged(
                release=release.id, file=f"{name}.parquet", damage="missing") from None
        if digest != file.sha256:
            raise ReleaseDamaged(
                release=release.id, file=f"{name}.parquet", damage="not what was published")
    return release
