"""Which release is live, and what is in it.

A release is a folder of Parquet files with a `release.json`; the file `current` beside the folders
holds the id of the live one. Nothing in a release folder ever changes once `current` names it;
where a disk or a hand has changed it all the same, the newest whole release stands in.
"""

import hashlib
import json
import logging
import os
import re
import time
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from threading import Lock

from cachetools import LRUCache

from casebook import metrics, paths
from casebook.errors import ReleaseDamaged, ReleaseMissing, UnknownRelease

POINTER = "current"
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


@dataclass(frozen=True)
class Standing:
    """`release` is what readers are shown. Where it stands in for the one that ought to be shown,
    `wanted` names that one (empty when nothing does) and `reason` is the kind of error.
    """

    release: Release
    wanted: str = ""
    reason: str = ""

    @property
    def degraded(self) -> bool:
        """Whether another release than the published one is shown."""
        return bool(self.reason)


def live(tables: Path | None = None) -> Release:
    """The release that readers are shown; raises what `standing` raises."""
    return standing(tables).release


def standing(tables: Path | None = None) -> Standing:
    """The release that `current` points to or, while that is damaged, the newest whole one.

    The pointer is read each time (a few bytes), so that a switch is seen by the next rerun, and
    what was mended is shown again by itself. Raises ReleaseMissing or ReleaseDamaged when there is
    no whole release at all.
    """
    tables = tables or paths.TABLES
    name = ""
    try:
        name = _pointed_at(tables)
        found = Standing(opened(tables / name))
    except (ReleaseMissing, ReleaseDamaged) as error:
        whole = kept(tables)
        if not whole:
            raise
        found = Standing(whole[0], name, error.kind)
    metrics.RELEASE.set(found.degraded)
    return found


def _pointed_at(tables: Path) -> str:
    """The id in the pointer file; raises ReleaseMissing, or ReleaseDamaged for what is no id."""
    try:
        name = (tables / POINTER).read_bytes()[:200].decode("utf-8").strip()
    except OSError:
        raise ReleaseMissing(folder=tables) from None
    except UnicodeDecodeError:
        name = ""
    # Never a path: what the pointer says is joined to the folder.
    if not re.fullmatch(r"[0-9A-Za-z][0-9A-Za-z._-]*", name):
        raise ReleaseDamaged(release="?", file=POINTER, damage="no name of a release")
    return name


def kept(tables: Path | None = None) -> list[Release]:
    """Every whole release on disk, newest first."""
    tables = tables or paths.TABLES
    releases = []
    for manifest in tables.glob(f"*/{MANIFEST}"):
        with suppress(ReleaseDamaged):
            releases.append(opened(manifest.parent))
    return sorted(releases, key=lambda r: (r.date, r.number, r.id))[::-1]


def named(release_id: str, tables: Path | None = None) -> Release:
    """The kept release with this id; raises UnknownRelease with the ids that there are."""
    tables = tables or paths.TABLES
    known = {release.id: release for release in kept(tables)}
    if release_id not in known:
        raise UnknownRelease(release=release_id, folder=tables, known=", ".join(known) or "none")
    return known[release_id]


@dataclass(frozen=True)
class _Checked:
    """What came of looking at a folder, when, and the sizes and times of its files then."""

    at: float
    marks: tuple[tuple[str, int, int, int], ...]
    found: Release | ReleaseDamaged


_CHECKED: LRUCache[Path, _Checked] = LRUCache(32)
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
