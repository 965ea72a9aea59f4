"""Drafts, requests and publications as values, apart from the database."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from casebook.desk.changes import ChangeSet, Conflict, Source

DraftState = Literal["open", "asked", "dropped"]
# A request whose publication was stopped or failed is open again.
RequestState = Literal["open", "approved", "published", "refused", "withdrawn"]
# `waiting` for its time or its release; `publishing` while the pointer is written; `done` when the
# release before is live again.
PublicationState = Literal[
    "waiting", "publishing", "live", "replaced", "taken-back", "stopped", "failed", "done"]
PreparationState = Literal["wanted", "working", "done", "failed"]


@dataclass(frozen=True)
class Draft:
    """Changes of tables that somebody works at; `saved_by` made this version."""

    id: int
    stems: tuple[str, ...]
    state: DraftState
    version: int
    changes: ChangeSet
    source: Source
    subject: str
    name: str
    saved_by: str
    saved_at: datetime


@dataclass(frozen=True)
class Alongside:
    """A draft of the same tables that is worked at or asked for, and where both change one cell.

    `expected` of a conflict is the other draft's value, `found` one's own.
    """

    draft: Draft
    conflicts: tuple[Conflict, ...]


@dataclass(frozen=True)
class Comment:
    name: str
    at: datetime
    text: str


@dataclass(frozen=True)
class Preparation:
    """Where the making of a request's release stands; `problem` says why it failed."""

    state: PreparationState
    release: str
    problem: str


@dataclass(frozen=True)
class Publication:
    """A change of what is live: of an approved request, or back to the release before.

    `due` is when it is to be published, `problem` why that has not come about. `release` is empty
    until it is known.
    """

    id: int
    request_id: int | None
    takes_back: int | None
    state: PublicationState
    subject: str
    name: str
    at: datetime
    why: str
    due: datetime
    problem: str
    release: str
    sequence: int
    published_at: datetime | None
    before_release: str


@dataclass(frozen=True)
class Request:
    """Somebody's changes, asked to be published. `publication` is the last one made of it."""

    id: int
    draft_id: int
    stems: tuple[str, ...]
    changes: ChangeSet
    source: Source
    reason: str
    subject: str
    name: str
    at: datetime
    state: RequestState
    comments: tuple[Comment, ...]
    preparation: Preparation | None
    publication: Publication | None


@dataclass(frozen=True)
class Live:
    """What readers see: the release, its snapshot, and the number of the pointer's change."""

    release: str
    snapshot: str
    sequence: int
