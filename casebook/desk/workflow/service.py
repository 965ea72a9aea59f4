"""The frame of every action: the role is checked, all of it is kept or nothing, and recorded."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from casebook.desk import record
from casebook.desk.database import Database
from casebook.desk.database.models import EntryRow, HeadRow
from casebook.desk.database.times import Clock, as_text, now
from casebook.desk.workflow.actor import ACTIONS, MOST_NAME, Actor
from casebook.errors import (
    BadChanges,
    BadTime,
    CasebookError,
    IncompleteRequest,
    NoSuchItem,
    NothingLive,
    NotPermitted,
    SecondPersonNeeded,
    WrongState,
)
from casebook.store import Store

# Attempts of one person that are entered in the record within a minute, and of all those together
# of whom nobody knows who they are within an hour: it must not be filled.
MOST_REFUSALS = 60
_WINDOW, _WINDOW_OF_STRANGERS = timedelta(minutes=1), timedelta(hours=1)
MOST_WHY = 2_000
# What an action is refused for. What a form lacks is said at the form, and entered nowhere.
_OF_RIGHTS = (NotPermitted, SecondPersonNeeded)
_OF_ACTIONS = (*_OF_RIGHTS, BadChanges, BadTime, NoSuchItem, NothingLive, WrongState)
_Refusals = tuple[type[CasebookError], ...]
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u2028\u2029\ufeff]")


class Rules(Protocol):
    """What the office that runs the desk decides."""

    @property
    def two_people(self) -> bool:
        """Whether somebody else than who asked has to approve."""


@dataclass(frozen=True)
class Work:
    """An action under way: a session that has locked `head`, who acts, and when."""

    session: Session
    head: HeadRow
    actor: Actor
    now: datetime

    @property
    def at(self) -> str:
        """The moment as the database keeps it."""
        return as_text(self.now)

    def enter(
        self, action: str, target: str, *, why: str = "", file_sha256: str = "",
        details: Mapping[str, object] | None = None,
    ) -> None:
        """Adds the action to the record, in the same transaction."""
        record.add(self.session, self.head, self.now, subject=self.actor.subject,
                   name=self.actor.name, action=action, target=target, why=why,
                   file_sha256=file_sha256, details=details)


class Service:
    """What the parts of the desk share."""

    def __init__(
        self, database: Database, store: Store, rules: Rules, *, clock: Clock = now,
    ) -> None:
        self.database, self.store, self.rules, self.clock = database, store, rules, clock

    def permit(self, actor: Actor, action: str, target: str = "") -> None:
        """Returns when the actor's roles suffice for the action.

        Raises NotPermitted otherwise, after entering the attempt in the record; DatabaseAway.
        """
        with self._recorded(actor, action, target):
            self._check_role(actor, action)

    @contextmanager
    def acting(self, actor: Actor, action: str, target: str = "") -> Iterator[Work]:
        """A transaction in which the actor does something; what is not allowed is recorded."""
        with self._recorded(actor, action, target, _OF_ACTIONS):
            self._check_role(actor, action)
            with self.database.writing() as (session, head):
                yield Work(session, head, actor, self.clock())

    @contextmanager
    def looking(self, actor: Actor, target: str = "") -> Iterator[tuple[Session, HeadRow]]:
        """A session for whoever may read."""
        self.permit(actor, "read", target)
        with self.database.reading() as session:
            yield session, session.scalars(select(HeadRow)).one()

    def note_refusal(
        self, actor: Actor, action: str, target: str, why: str, file_sha256: str = "",
    ) -> None:
        """Enters in the record that something was refused, as far as it may grow by that.

        Raises DatabaseAway.
        """
        moment = self.clock()
        with self.database.writing() as (session, head):
            if _refusals(session, actor, moment) < MOST_REFUSALS:
                record.add(session, head, moment, subject=actor.subject[:MOST_NAME],
                           name=actor.name[:MOST_NAME], action="refused",
                           target=_UNSEEN.sub("", target)[:MOST_NAME], why=why[:MOST_WHY],
                           file_sha256=file_sha256, details={"action": action})

    def refuse_upload(self, actor: Actor, name: str, content: bytes, why: str) -> None:
        """Enters that a file could not be read, with its hash and the sentence that said why.

        Raises NotPermitted, DatabaseAway.
        """
        self.permit(actor, "load", name)
        self.note_refusal(actor, "load", name, why, hashlib.sha256(content).hexdigest())

    def _check_role(self, actor: Actor, action: str) -> None:
        if not actor.may(action):
            raise NotPermitted(name=actor.name[:MOST_NAME] or "Nobody signed in", action=action,
                               role=ACTIONS[action])

    @contextmanager
    def _recorded(
        self, actor: Actor, action: str, target: str, refusals: _Refusals = _OF_RIGHTS,
    ) -> Iterator[None]:
        try:
            yield
        except refusals as refusal:
            self.note_refusal(actor, action, target, str(refusal))
            raise


def text_of(what: str, given: str, most: int, *, needed: bool = True) -> str:
    """What a person wrote, without signs that cannot be seen.

    Raises IncompleteRequest for one that is too long, or for none where it is needed.
    """
    text = _UNSEEN.sub("", given).strip()
    if needed and not text:
        raise IncompleteRequest(what=what, reason="it is empty")
    if len(text) > most:
        raise IncompleteRequest(what=what, reason=f"it has {len(text)} signs; {most} are allowed")
    return text


def _refusals(session: Session, actor: Actor, moment: datetime) -> int:
    window = _WINDOW if actor.subject else _WINDOW_OF_STRANGERS
    return session.scalar(
        select(func.count()).select_from(EntryRow)
        .where(EntryRow.subject == actor.subject[:MOST_NAME], EntryRow.action == "refused")
        .where(EntryRow.at > as_text(moment - window))) or 0
