"""Threads that publish what is due and make releases ahead, in every desk process.

Any number of them may be at work on one database: each step is one that only one of them gets.
"""

import logging
import time
from collections.abc import Callable
from threading import Event, Thread

from sqlalchemy import select

from casebook.desk.database.models import HeadRow
from casebook.desk.publishing.cleaning import clean_up, tell_needed
from casebook.desk.publishing.preparing import Make, make_apart, prepare_next
from casebook.desk.workflow import Desk
from casebook.desk.workflow.switching import begin_due, finish
from casebook.errors import CasebookError

log = logging.getLogger("casebook")
# Between a set minute and the pointer; the sites look for a new one about as often.
SECONDS = 0.5
# What the desk needs is told the store so often: far more often than things there grow old.
AGAIN_AFTER = 600.0


def step(desk: Desk, make: Make = make_apart) -> None:
    """Publishes what is due, and makes the one release that is needed first.

    Raises DatabaseAway.
    """
    publish_due(desk)
    prepare_next(desk.database, desk.store.url, desk.clock, make)
    publish_due(desk)


def publish_due(desk: Desk) -> None:
    """Publishes what is due and ready; raises DatabaseAway."""
    while begin_due(desk.database, desk.clock):
        if not finish(desk.database, desk.store, desk.clock):
            return  # the store is away: it is tried again


class _Cleaning:
    """Keeps what the desk needs written in the store, and cleans it once after each change."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._sequence, self._next = desk, -1, 0.0

    def look(self) -> None:
        """Does it when it is time; raises DatabaseAway, StoreAway."""
        with self._desk.database.reading() as session:
            head = session.scalars(select(HeadRow)).one()
            release, sequence = head.release, head.sequence
        if not release or (sequence == self._sequence and time.monotonic() < self._next):
            return
        if sequence == self._sequence:
            tell_needed(self._desk.database, self._desk.store)
        else:
            clean_up(self._desk.database, self._desk.store)
        self._sequence, self._next = sequence, time.monotonic() + AGAIN_AFTER


class Publisher:
    """The threads of one process. What was begun before it was killed is taken up at the start."""

    def __init__(self, desk: Desk, make: Make = make_apart) -> None:
        self._ended = Event()
        self._threads = [
            Thread(target=self._repeat, args=(name, action), name=name, daemon=True)
            for name, action in (
                ("desk-publishes", lambda: publish_due(desk)),
                ("desk-prepares", lambda: prepare_next(desk.database, desk.store.url, desk.clock,
                                                       make)),
                ("desk-cleans", _Cleaning(desk).look))]

    def start(self) -> None:
        """Starts the threads."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Ends them after what they are at; a release being made is left to its own process."""
        self._ended.set()

    def stopped(self, seconds: float) -> bool:
        """Whether `stop` was called, or is called within so many seconds."""
        return self._ended.wait(seconds)

    def _repeat(self, name: str, action: Callable[[], object]) -> None:
        problem = ""
        while not self._ended.is_set():
            try:
                again = action()
                problem = ""
            except CasebookError as error:
                again = False
                if str(error) != problem:
                    problem = str(error)
                    log.error("%s: %s", name, problem)
            except Exception:
                again = False
                log.exception("%s: unexpected error", name)
            if not again:
                self.stopped(SECONDS)
