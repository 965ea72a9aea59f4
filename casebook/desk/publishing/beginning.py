"""The desk's first release: taken from the store, or from a data folder."""

import shutil
import tempfile
from pathlib import Path

from sqlalchemy import select

from casebook.build.publish import build
from casebook.build.published_releases import is_open
from casebook.build.sources.release_notes import newest
from casebook.desk import record
from casebook.desk.database import Database
from casebook.desk.database.models import HeadRow
from casebook.desk.database.times import Clock, now
from casebook.desk.publishing.making import keep
from casebook.desk.workflow.actor import SYSTEM
from casebook.desk.workflow.values import Live
from casebook.errors import NotInStore, StoreDamaged
from casebook.store import (
    Pointer,
    Store,
    current,
    fetch_snapshot,
    point,
    put_release,
    release_snapshot,
)
from casebook.warehouse.release import whole

# In a data folder beside what a release is made of: releases, and the desk's own files.
_LEFT_OUT = ("tables", "desk", ".*")


def begin_from(database: Database, store: Store, data: Path, *, clock: Clock = now) -> Live:
    """What is live, where the desk begins; done again, it stays as it is.

    The store's pointer decides. Where it names another release than the desk knows, somebody has
    published without the desk, which goes on from there; a store without a pointer is given the
    release of the folder `data`. An open number is closed. Raises BadSource, BadConfiguration,
    StoreAway, DatabaseAway, or StoreDamaged for a store that has lost its pointer.
    """
    with database.reading() as session:
        head = session.scalars(select(HeadRow)).one()
        known = Live(head.release, head.snapshot, head.sequence)
        if head.publishing:
            return known
    pointer = current(store)
    if pointer is None:
        if known.release:
            raise StoreDamaged(store=store.url, file="current", damage="missing")
        pointer, snapshot = _import(store, data)
    elif pointer.release == known.release:
        return known
    else:
        snapshot = _closed(store, pointer)
    with database.writing() as (session, head):
        if head.publishing or head.sequence > pointer.sequence:
            return Live(head.release, head.snapshot, head.sequence)
        head.release, head.snapshot, head.newest_snapshot = pointer.release, snapshot, snapshot
        head.sequence = pointer.sequence
        record.add(session, head, clock(), subject=SYSTEM.subject, name=SYSTEM.name, action="begin",
                   target=f"release {pointer.release}",
                   details={"snapshot": snapshot, "sequence": pointer.sequence,
                            "before": known.release})
    return Live(pointer.release, snapshot, pointer.sequence)


def _import(store: Store, data: Path) -> tuple[Pointer, str]:
    """Puts the release of a data folder into the store, with those before it, and points to it."""
    with tempfile.TemporaryDirectory(prefix="casebook-desk-") as folder:
        copy, tables = Path(folder) / "data", Path(folder) / "tables"
        shutil.copytree(data, copy, ignore=lambda where, names: shutil.ignore_patterns(
            *_LEFT_OUT if Path(where) == data else _LEFT_OUT[-1:])(where, names))
        release = build(copy, tables)
        _, snapshot = keep(store, release, copy)
        # The last one published first.
        earlier = [one for one in whole(tables) if one.id != release.id][::-1]
        for one in earlier:
            put_release(store, one, "")
    point(store, release.id, 1, earlier=[one.id for one in earlier])
    return Pointer(release=release.id, sequence=1), snapshot


def _closed(store: Store, pointer: Pointer) -> str:
    """The snapshot of the release that the store points to, its number closed."""
    snapshot = release_snapshot(store, pointer.release)
    with tempfile.TemporaryDirectory(prefix="casebook-desk-") as folder:
        data, tables = Path(folder) / "data", Path(folder) / "tables"
        fetch_snapshot(store, snapshot, data)
        if not is_open(newest(data)[0], data):
            return snapshot
        release = build(data, tables)
        if release.id != pointer.release:
            raise NotInStore(store=store.url, file=f"snapshot of {pointer.release}")
        return keep(store, release, data)[1]
