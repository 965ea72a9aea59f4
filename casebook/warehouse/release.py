"""Which release is live, and what is in it.

A release is a folder of Parquet files with a `release.json`; the file `current` beside the folders
holds the id of the live one. Nothing in a release folder ever changes once `current` names it;
where a disk or a hand has changed it all the same, the newest whole release stands in.
"""

import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from casebook import metrics, paths
from casebook.errors import ReleaseDamaged, ReleaseMissing, UnknownRelease
from casebook.warehouse.release_folder import MANIFEST, Release, opened

POINTER = "current"


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
