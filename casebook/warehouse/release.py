"""Which release is live, and what is in it.

A release is a folder of Parquet files with a `release.json`; the file `current` beside the folders
holds the id of the live one. Nothing in a release folder ever changes once `current` names it;
where a disk or a hand has changed it all the same, the newest whole release stands in.
"""

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from casebook import metrics, paths
from casebook.caches import cached
from casebook.errors import ReleaseDamaged, ReleaseMissing, UnknownRelease
from casebook.warehouse.manifest import MANIFEST
from casebook.warehouse.regular_files import first_bytes
from casebook.warehouse.release_folder import Release, headed, opened

POINTER = "current"
_POINTER_BYTES = 200
# An id is the name of a folder. One that begins with a point is being made, or is a leftover.
_ID = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]{0,199}")
# So many of the releases kept are named to who asks for one that there is not.
_NAMED = 20


@dataclass(frozen=True)
class ReleaseStatus:
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
    """The release that readers are shown; raises what `release_status` raises."""
    return release_status(tables).release


def release_status(tables: Path | None = None) -> ReleaseStatus:
    """The release that `current` points to or, while that is damaged, the newest whole one.

    The pointer is read each time (a few bytes), so that a switch is seen by the next rerun, and
    what was mended is shown again by itself. Raises ReleaseMissing or ReleaseDamaged when there is
    no whole release at all.
    """
    tables = tables or paths.TABLES
    name = ""
    try:
        name = pointed_at(tables)
        found = ReleaseStatus(opened(tables / name))
    except (ReleaseMissing, ReleaseDamaged) as error:
        stand_in = next(whole(tables), None)
        if stand_in is None:
            raise
        found = ReleaseStatus(stand_in, name, error.kind)
    metrics.RELEASE.set(found.degraded)
    return found


def pointed_at(tables: Path) -> str:
    """The id in the pointer file; raises ReleaseMissing, or ReleaseDamaged for what is no id."""
    try:
        name = first_bytes(tables / POINTER, _POINTER_BYTES).decode("utf-8").strip()
    except OSError:
        raise ReleaseMissing(folder=tables) from None
    except UnicodeDecodeError:
        name = ""
    # Never a path: what the pointer says is joined to the folder.
    if not _ID.fullmatch(name):
        raise ReleaseDamaged(release="?", file=POINTER, damage="no name of a release")
    return name


def listed(tables: Path | None = None) -> list[Release]:
    """Every release on disk by its manifest, the last one published first.

    Their tables are not read: who takes one asks `opened` for it.
    """
    releases = []
    with suppress(OSError), os.scandir(tables or paths.TABLES) as entries:
        for entry in entries:
            with suppress(OSError, ReleaseDamaged):
                if _ID.fullmatch(entry.name):
                    folder = Path(entry.path)
                    status = (folder / MANIFEST).stat()
                    releases.append(_headed(
                        folder, status.st_mtime_ns, status.st_size, status.st_ino))
    return sorted(releases, key=lambda one: (one.number, one.published, one.id), reverse=True)


@cached("manifests")
def _headed(folder: Path, *changed: int) -> Release:
    """The release of a manifest that has `changed` last in that way."""
    return headed(folder)


def whole(tables: Path | None = None, before: int | None = None) -> Iterator[Release]:
    """The whole releases on disk, the last one published first, each read when it is asked for.

    `before` leaves out those of that number and later.
    """
    for release in listed(tables):
        if before is None or release.number < before:
            with suppress(ReleaseDamaged):
                yield opened(release.folder)


def named(release_id: str, tables: Path | None = None) -> Release:
    """The kept release with this id; raises UnknownRelease with the ids that there are."""
    tables = tables or paths.TABLES
    # A name that a reader made up is no damaged release, and no error in the log.
    if _ID.fullmatch(release_id) and (tables / release_id).is_dir():
        with suppress(ReleaseDamaged):
            return opened(tables / release_id)
    known = [one.id for one in listed(tables)[:_NAMED]]
    raise UnknownRelease(
        release=release_id[:100], folder=tables, known=", ".join(known) or "none")
