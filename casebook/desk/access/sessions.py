"""Sessions of people who have signed in, kept in the database: idle, whole time, ended ones.

The identity cookie alone proves nothing: it outlives a sign-out in another browser, and it holds
for thirty days. Only a session that is open here is somebody. All processes of a desk share them.
"""

import hashlib
import json
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from threading import Lock

from sqlalchemy import delete, func, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from casebook.desk.database import Database
from casebook.desk.database.models import CutoffRow, SignInRow
from casebook.desk.database.times import as_moment, as_text

# Clocks of the provider and of machines may differ by this much.
LEEWAY_SECONDS = 120
MOST = 10_000
# Seconds for which a process takes a session that it has looked up to be open still.
KEPT_SECONDS = 1.0
# Of the idle time: a use is written down this often.
_NOTED = 1 / 30
# The subject of the cutoff that holds for everybody.
EVERYBODY = ""


def session_key(*parts: object) -> str:
    """The key of a session: a digest, so that neither cookie nor token is kept."""
    return hashlib.sha256(json.dumps(parts, default=str).encode()).hexdigest()


class Sessions:
    """Every session since the tables for them were made. Each method raises DatabaseAway."""

    def __init__(
        self, database: Database, idle: float, whole: float,
        clock: Callable[[], float] = time.time, steady: Callable[[], float] = time.monotonic,
    ) -> None:
        """`idle` and `whole` are seconds; `steady` does not go back when somebody sets `clock`,
        which is read once: what a process has begun to count it counts on."""
        self._database, self._idle, self._whole, self._steady = database, idle, whole, steady
        self._began = clock() - steady()
        # Open sessions with the second until which they are taken to be so.
        self._open_until: dict[str, float] = {}
        self._lock = Lock()

    def now(self) -> float:
        """The second that sessions are counted by."""
        return self._began + self._steady()

    def touch(self, key: str, subject: str, signed_in: float | None) -> bool:
        """Whether the session is open, as it is used now; its first use opens it.

        `signed_in` is the second of the sign-in by the provider's clock; None opens none.
        """
        now = self.now()
        with self._database.changing() as session:
            row = session.get(SignInRow, key)
            if row is None:
                if signed_in is None or not self._may_open(session, subject, signed_in, now):
                    return self._known(key, False)
                ends = now + self._whole - max(0.0, now - signed_in)
                # Another process may open it at this moment.
                with suppress(IntegrityError), session.begin_nested():
                    session.add(SignInRow(key=key, subject=subject, seen=_text(now), ended=0,
                                          ends=_text(ends)))
            elif row.subject != subject:  # whoever shows it, it is not theirs
                return False
            elif not self._is_open(row, now):
                row.ended = 1
                return self._known(key, False)
            elif now - _seconds(row.seen) > self._idle * _NOTED:
                row.seen = _text(now)
        return self._known(key, True)

    def is_open(self, key: str) -> bool:
        """Whether the session is open; that it was asked for is no use of it."""
        with self._lock:
            if self._open_until.get(key, 0.0) > self._steady():
                return True
        with self._database.reading() as session:
            row = session.get(SignInRow, key) if key else None
            return self._known(key, row is not None and self._is_open(row, self.now()))

    def end(self, key: str) -> None:
        """Ends one session. It stays known, so that its cookie opens it no more."""
        with self._database.changing() as session:
            session.execute(update(SignInRow).where(SignInRow.key == key).values(ended=1))
        self._known(key, False)

    def end_all(self, subject: str) -> int:
        """Ends every session of a person, on every device; how many were open."""
        now = self.now()
        with self._database.changing() as session:
            known = session.get(CutoffRow, subject)
            if known is None:
                session.add(CutoffRow(subject=subject, at=_text(now)))
            else:
                known.at = _text(now)
            rows = session.scalars(select(SignInRow).where(SignInRow.subject == subject)).all()
            opened = [row for row in rows if self._is_open(row, now)]
            for row in rows:
                row.ended = 1
        for row in rows:
            self._known(row.key, False)
        return len(opened)

    def subject_of(self, key: str) -> str:
        """Whose session it is or was; empty for none that is known."""
        with self._database.reading() as session:
            row = session.get(SignInRow, key) if key else None
            return row.subject if row is not None else ""

    def _known(self, key: str, opened: bool) -> bool:
        with self._lock:
            if opened:
                self._open_until[key] = self._steady() + KEPT_SECONDS
                while len(self._open_until) > MOST:
                    self._open_until.pop(next(iter(self._open_until)))
            else:
                self._open_until.pop(key, None)
        return opened

    def _may_open(self, session: Session, subject: str, signed_in: float, now: float) -> bool:
        self._forget(session, now)
        cutoffs = {one.subject: one.at for one in session.scalars(
            select(CutoffRow).where(CutoffRow.subject.in_((subject, EVERYBODY))))}
        since = _seconds(cutoffs[EVERYBODY]) - LEEWAY_SECONDS if EVERYBODY in cutoffs else 0.0
        own = _seconds(cutoffs[subject]) if subject in cutoffs else 0.0
        count = session.scalar(select(func.count()).select_from(SignInRow)) or 0
        return (now - signed_in < self._whole and signed_in >= since
                and signed_in > own and count < MOST)

    def _is_open(self, row: SignInRow, now: float) -> bool:
        seen = _seconds(row.seen)
        # One that was used later than now was used by a clock that has been put back since.
        return (not row.ended and now < _seconds(row.ends) and now - seen < self._idle
                and seen <= now + LEEWAY_SECONDS)

    def _forget(self, session: Session, now: float) -> None:
        """Forgets sessions, and ends of all, whose cookies are too old to open one."""
        session.execute(delete(SignInRow).where(SignInRow.ends < _text(now - LEEWAY_SECONDS)))
        session.execute(delete(CutoffRow).where(
            CutoffRow.subject != EVERYBODY,
            CutoffRow.at < _text(now - self._whole - LEEWAY_SECONDS)))



def _text(seconds: float) -> str:
    return as_text(datetime.fromtimestamp(seconds, UTC))


def _seconds(text: str) -> float:
    return as_moment(text).timestamp()
