"""A release in its folder: Parquet files with a `release.json` that holds their checksums."""

import hashlib
import json
import logging
import os
import time
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from threading import Lock

from cachetools import LRUCache

from casebook.caches import bounded
from casebook.errors import ReleaseDamaged

MANIFEST = "release.json"
# How long a folder that was whole is taken to be whole: a look at its files costs 0.1 ms.
RECHECK_SECONDS = 1.0
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

    def __hash__(self) -> int:
        # Every cache asks for it; the generated one goes through all tables each time.
        return hash(self.id)


@dataclass(frozen=True)
class _Checked:
    """What came of looking at a folder, when, and the sizes and times of its files then."""

    at: float
    marks: tuple[tuple[str, int, int, int], ...]
    found: Release | ReleaseDamaged


_CHECKED: LRUCache[Path, _Checked] = bounded("checked-releases")
_CHECKING = Lock()


def opened(folder: Path, *, afresh: bool = False) -> Release:
    """The release in `folder`, every file compared with its recorded checksum.

    `afresh` looks at the files although that was done a moment ago.

    About 2 ms for the shipped release, paid when a file has changed: a flipped bit is found here,
    by name, and not as a decoding error in front of a reader. Raises ReleaseDamaged.
    """
    now = time.monotonic()
    with _CHECKING:
        known = _CHECKED.get(folder)
        if known is None or afresh or now - known.at >= RECHECK_SECONDS:
            marks = _marks(folder)
            if known is None or known.marks != marks:
                known = _Checked(now, marks, _looked_at(folder))
            _CHECKED[folder] = replace(known, at=now)
    if isinstance(known.found, ReleaseDamaged):
        # A new one each time: an exception that is raised again keeps all its tracebacks.
        raise ReleaseDamaged(**known.found.values)
    return known.found


def _marks(folder: Path) -> tuple[tuple[str, int, int, int], ...]:
    try:
        with os.scandir(folder) as entries:
            stats = [(entry.name, entry.stat()) for entry in entries]
    except OSError:
        return ()
    return tuple(sorted((name, s.st_size, s.st_mtime_ns, s.st_ino) for name, s in stats))


def _looked_at(folder: Path) -> Release | ReleaseDamaged:
    try:
        return _read(folder)
    except ReleaseDamaged as error:
        log.error("%s", error)
        return error


def _read(folder: Path) -> Release:
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        release = Release(
            id=manifest["id"],
            number=manifest["number"],
            date=date.fromisoformat(manifest["date"]),
            title=manifest["title"],
            hash=manifest["hash"],
            folder=folder,
            tables=tuple(
                (name, TableFile(entry["rows"], entry["sha256"]))
                for name, entry in sorted(manifest["tables"].items())
            ),
            checks=tuple(manifest["checks"]),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise ReleaseDamaged(
            release=folder.name, file=MANIFEST, damage="missing or unreadable"
        ) from None
    for name, file in release.tables:
        parquet = f"{name}.parquet"
        try:
            digest = hashlib.sha256((folder / parquet).read_bytes()).hexdigest()
        except OSError:
            raise ReleaseDamaged(release=release.id, file=parquet, damage="missing") from None
        if digest != file.sha256:
            raise ReleaseDamaged(
                release=release.id, file=parquet, damage="not what was published"
            )
    return release
