"""Which release is live, and what is in it.

A release is a folder of Parquet files with a `release.json`; the file `current` beside the folders
holds the id of the live one. Nothing in a release folder ever changes once `current` names it.
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from casebook import paths
from casebook.errors import ReleaseDamaged, ReleaseMissing, UnknownRelease

POINTER = "current"
MANIFEST = "release.json"


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


def live(tables: Path | None = None) -> Release:
    """The release that `current` points to; raises ReleaseMissing or ReleaseDamaged.

    The pointer is read each time (a few bytes), so that a switch is seen by the next rerun.
    """
    tables = tables or paths.TABLES
    try:
        name = (tables / POINTER).read_text(encoding="utf-8").strip()
    except OSError:
        raise ReleaseMissing(folder=tables) from None
    return opened(tables / name)


def kept(tables: Path | None = None) -> list[Release]:
    """Every readable release on disk, newest first."""
    tables = tables or paths.TABLES
    folders = [path.parent for path in tables.glob(f"*/{MANIFEST}")]
    return sorted((opened(folder) for folder in folders), key=lambda r: (r.date, r.id))[::-1]


def named(release_id: str, tables: Path | None = None) -> Release:
    """The kept release with this id; raises UnknownRelease with the ids that there are."""
    tables = tables or paths.TABLES
    known = {release.id: release for release in kept(tables)}
    if release_id not in known:
        raise UnknownRelease(release=release_id, folder=tables, known=", ".join(known) or "none")
    return known[release_id]


@lru_cache(maxsize=8)
def opened(folder: Path) -> Release:
    """The release in `folder`, every file compared with its recorded checksum.

    About 2 ms for the shipped release, paid once per process: a flipped bit is found here, by
    name, and not as a decoding error in front of a reader.
    """
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
