"""Removal of releases and snapshots that the desk needs no more, after each publication."""

import logging
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.desk.changes.model import source_from_json
from casebook.desk.database import Database
from casebook.desk.database.models import (
    DraftRow,
    DraftVersionRow,
    HeadRow,
    PreparationRow,
    PublicationRow,
    RequestRow,
)
from casebook.store import Held, Store, clean, hold, releases_in

log = logging.getLogger("casebook")


def clean_up(database: Database, store: Store) -> None:
    """Tells the store what is needed, removes what is not, and notes what cannot be taken back to.

    Raises DatabaseAway, StoreAway, StoreDamaged or NotInStore.
    """
    tell_needed(database, store)
    gone = clean(store)
    if gone.releases or gone.snapshots or gone.blobs:
        log.info("%d releases, %d snapshots and %d files were not needed any more, and removed",
                 gone.releases, gone.snapshots, gone.blobs)
    if gone.releases:
        _forget_ways_back(database, releases_in(store))


def tell_needed(database: Database, store: Store) -> None:
    """Writes what the desk needs into the store, for whoever cleans there; raises as above."""
    with database.reading() as session:
        held = _needed(session)
    hold(store, held)


def _needed(session: Session) -> Held:
    """What is live and the way back from it, what waits for its minute or a decision, the files of
    drafts that were not laid aside."""
    head = session.scalars(select(HeadRow)).one()
    pairs = {(head.release, head.snapshot), ("", head.newest_snapshot)}
    for one in session.scalars(select(PublicationRow).where(
            PublicationRow.state.in_(("live", "publishing")))):
        pairs |= {(one.release, one.snapshot), (one.before_release, one.before_snapshot)}
    wanted = select(RequestRow.id).where(RequestRow.state.in_(("open", "approved")))
    for made in session.scalars(select(PreparationRow).where(
            PreparationRow.request_id.in_(wanted), PreparationRow.state == "done",
            PreparationRow.base == head.sequence)):
        pairs.add((made.release, made.snapshot))
    sources = session.scalars(
        select(DraftVersionRow.source).join(DraftRow, DraftRow.id == DraftVersionRow.draft_id)
        .where(DraftRow.state != "dropped").distinct())
    return Held(releases=_in_order(release for release, _ in pairs),
                snapshots=_in_order(snapshot for _, snapshot in pairs),
                blobs=_in_order(source_from_json(text).file_sha256 for text in sources))


def _in_order(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted({one for one in names if one}))


def _forget_ways_back(database: Database, there: frozenset[str]) -> None:
    """A release that is gone is none that a publication could be taken back to."""
    with database.writing() as (session, _):
        for one in session.scalars(select(PublicationRow).where(
                PublicationRow.state.in_(("live", "replaced")),
                PublicationRow.before_release != "")).all():
            if one.before_release not in there:
                one.before_release = one.before_snapshot = ""
