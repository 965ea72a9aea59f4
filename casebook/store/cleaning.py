"""Removal of what nobody needs any more: old and unpublished releases, and what they were made of.

What is live, what was live before, what somebody holds and what is younger than a day stays. Who
puts a thing into the store that is there already makes it young again, so that what is being
published goes nowhere meanwhile.
"""

import shutil
import time
from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError

from casebook.build.release_writer import writing
from casebook.errors import NotInStore, ReleaseDamaged, ReleaseMissing, StoreDamaged
from casebook.store.objects import YOUNG_SECONDS, Store
from casebook.store.pointer import MOST_EARLIER, Pointer, ReleaseId, current
from casebook.store.releases import release_snapshot
from casebook.store.snapshots import snapshot_files
from casebook.warehouse.manifest import MANIFEST
from casebook.warehouse.release import pointed_at

# The live release and those before it that the pointer names; at least the one before is kept.
KEEP, LEAST = MOST_EARLIER + 1, 2
HELD = "held.json"
_MOST_HELD = 8 << 20
_Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]


class Held(BaseModel):
    """What a desk still needs: releases and snapshots that wait for their minute or a decision, the
    files that were loaded."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    releases: tuple[ReleaseId, ...] = ()
    snapshots: tuple[str, ...] = ()
    blobs: tuple[_Sha256, ...] = ()


class Cleaned(BaseModel):
    """How many of each were removed."""

    model_config = ConfigDict(frozen=True)

    releases: int = 0
    snapshots: int = 0
    blobs: int = 0


def hold(store: Store, held: Held) -> None:
    """Makes `held` what is not to be removed, whatever its age; raises StoreAway."""
    content = held.model_dump_json().encode()
    found = store.get(HELD, _MOST_HELD)
    if found is None or found.content != content:
        store.put(HELD, content)


def clean(store: Store, keep: int = KEEP, *, now: float | None = None) -> Cleaned:
    """Removes what the last `keep` releases that were live, and what is held, do not need.

    Of a store that points to nothing, nothing. Raises ValueError for fewer than two, StoreAway, and
    StoreDamaged or NotInStore, before anything is removed, where it cannot be known what is needed.
    """
    if keep < LEAST:
        raise ValueError(f"at least {LEAST} releases are kept")
    pointer, held, moment = current(store), _held(store), time.time() if now is None else now
    if pointer is None:
        return Cleaned()
    old = _Old(store, moment)
    named = {pointer.release, *pointer.earlier[-(keep - 1):], *held.releases}
    files: dict[str, list[str]] = {}
    for path in store.paths("releases"):
        files.setdefault(path.split("/")[1], []).append(path)
    going = {one: paths for one, paths in files.items()
             if one not in named and all(map(old, paths))}
    kept = {*held.snapshots}
    for one in files.keys() - going.keys():
        with suppress(NotInStore):  # nobody knows what it is made of
            kept.add(release_snapshot(store, one))
    lists = {path.rpartition("/")[2].removesuffix(".json"): path
             for path in store.paths("snapshots")}
    dropped = {name: path for name, path in lists.items() if name not in kept and old(path)}
    needed = {*held.blobs}
    for name in lists.keys() - dropped.keys():
        needed.update(snapshot_files(store, name).values())
    blobs = [path for path in store.paths("blobs")
             if path.rpartition("/")[2] not in needed and old(path)]
    # A release without its manifest is none: no site begins to fetch what is going.
    gone = [one for one, paths in going.items()
            if old.remove(sorted(paths, key=lambda path: not path.endswith(f"/{MANIFEST}")))]
    return Cleaned(releases=len(gone), snapshots=sum(old.remove([one]) for one in dropped.values()),
                   blobs=sum(old.remove([one]) for one in blobs))


def releases_in(store: Store) -> frozenset[str]:
    """The releases that the store has; raises StoreAway."""
    return frozenset(path.split("/")[1] for path in store.paths("releases")
                     if path.endswith(f"/{MANIFEST}"))


def clean_disk(tables: Path, pointer: Pointer, *, now: float | None = None) -> list[str]:
    """Removes the releases in `tables` that the pointer does not name, older than a day; the live
    one of this machine stays in any case. Their ids. Raises CannotWrite or BuildBusy."""
    moment, kept = time.time() if now is None else now, {pointer.release, *pointer.earlier}
    with suppress(ReleaseMissing, ReleaseDamaged):
        kept.add(pointed_at(tables))
    going = [one for one in _releases(tables, kept) if _is_old(one, moment)]
    if going:
        with writing(tables):
            for one in going:
                (one / MANIFEST).unlink(missing_ok=True)
                shutil.rmtree(one, ignore_errors=True)
    return [one.name for one in going]


def _releases(tables: Path, kept: Collection[str]) -> Iterable[Path]:
    return [one for one in sorted(tables.glob("[0-9]*")) if one.name not in kept
            and (one / MANIFEST).is_file() and not one.is_symlink()]


def _is_old(folder: Path, moment: float) -> bool:
    return max(folder.stat().st_mtime, (folder / MANIFEST).stat().st_mtime) < (
        moment - YOUNG_SECONDS)


class _Old:
    """Whether an object has been in the store for longer than it takes to publish anything."""

    def __init__(self, store: Store, moment: float) -> None:
        self._store, self._before = store, moment - YOUNG_SECONDS

    def __call__(self, path: str) -> bool:
        found = self._store.found(path)
        return found is not None and found.modified < self._before

    def remove(self, paths: list[str]) -> bool:
        """Removes the objects unless one has been put again meanwhile; whether it did."""
        if not all(map(self, paths)):
            return False
        for path in paths:
            self._store.remove(path)
        return True


def _held(store: Store) -> Held:
    found = store.get(HELD, _MOST_HELD)
    if found is None:
        return Held()
    try:
        return Held.model_validate_json(found.content)
    except ValidationError:
        raise StoreDamaged(store=store.url, file=HELD, damage="it is no list") from None
