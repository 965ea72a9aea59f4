"""Rows of the database as values, and the rows themselves by their number."""

from typing import TypeVar, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from casebook.desk.changes import set_from_json
from casebook.desk.changes.model import source_from_json
from casebook.desk.database.models import (
    Base,
    CommentRow,
    DraftRow,
    DraftVersionRow,
    HeadRow,
    PreparationRow,
    PublicationRow,
    RequestRow,
)
from casebook.desk.database.times import as_moment
from casebook.desk.workflow.values import (
    Comment,
    Draft,
    DraftState,
    Preparation,
    PreparationState,
    Publication,
    PublicationState,
    Request,
    RequestState,
)
from casebook.errors import NoSuchItem

R = TypeVar("R", bound=Base)
# Names of rows for people, by their table.
_WHAT = {"drafts": "draft", "requests": "request", "publications": "publication"}
# Ids of PostgreSQL's integer type: a larger one stands for nothing.
_MOST_ID = 2**31 - 1


def row(session: Session, kind: type[R], number: int) -> R:
    """The row with this id; raises NoSuchItem."""
    found = session.get(kind, number) if 0 < number <= _MOST_ID else None
    if found is None:
        raise NoSuchItem(what=_WHAT[kind.__tablename__], id=number)
    return found


def stems_of(one: DraftRow | RequestRow) -> tuple[str, ...]:
    """The tables that a draft or a request changes."""
    return tuple(one.stem.split())


def draft_of(session: Session, one: DraftRow) -> Draft:
    """A draft with its newest version."""
    newest = version_of(session, one, one.version)
    return Draft(one.id, stems_of(one), cast(DraftState, one.state), one.version,
                 set_from_json(newest.changes), source_from_json(newest.source), one.subject,
                 one.name, newest.name, as_moment(newest.at))


def version_of(session: Session, one: DraftRow, version: int) -> DraftVersionRow:
    """A version of a draft; raises NoSuchItem."""
    found = session.get(DraftVersionRow, (one.id, version)) if 0 < version <= _MOST_ID else None
    if found is None:
        raise NoSuchItem(what=f"version of draft {one.id} with the number", id=version)
    return found


def request_of(session: Session, one: RequestRow, head: HeadRow) -> Request:
    """A request with its comments and what has become of it."""
    comments = session.scalars(select(CommentRow).where(CommentRow.request_id == one.id)
                               .order_by(CommentRow.id))
    published = last_publication(session, one.id)
    prepared = session.scalars(
        select(PreparationRow).where(PreparationRow.request_id == one.id)
        .where(PreparationRow.base == head.sequence)
        .order_by(PreparationRow.day.desc()).limit(1)).first()
    return Request(
        one.id, one.draft_id, stems_of(one), set_from_json(one.changes),
        source_from_json(one.source), one.reason, one.subject, one.name, as_moment(one.at),
        cast(RequestState, one.state),
        tuple(Comment(each.name, as_moment(each.at), each.text) for each in comments),
        Preparation(cast(PreparationState, prepared.state), prepared.release, prepared.problem)
        if prepared else None,
        publication_of(published) if published else None)


def publication_of(one: PublicationRow) -> Publication:
    """A publication as a value."""
    return Publication(
        one.id, one.request_id, one.takes_back, cast(PublicationState, one.state), one.subject,
        one.name, as_moment(one.at), one.why, as_moment(one.due), one.problem, one.release,
        one.sequence, as_moment(one.published_at) if one.published_at else None,
        one.before_release)


def last_publication(session: Session, request_id: int) -> PublicationRow | None:
    """The newest publication of a request."""
    return session.scalars(
        select(PublicationRow).where(PublicationRow.request_id == request_id)
        .order_by(PublicationRow.id.desc()).limit(1)).first()
