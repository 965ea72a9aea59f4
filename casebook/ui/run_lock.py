"""Run lock: one run of a page at a time, so that a crowd is served one after the other.

Python's global interpreter lock passes between threads in the midst of their work, every five
milliseconds. With one run at a time more pages end in a second, and nobody waits several times as
long as everybody else: clients take turns, which Python's own locks do not promise.
docs/decisions/012-a-run-has-the-interpreter-to-itself.md
"""

import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock, local

import streamlit as st

# A run that takes longer than this goes on beside the next one: one that hangs, for a slow question
# or a file, costs the others this much once. Nearly every run takes less than a tenth of a second.
LONGEST_SECONDS = 0.25
# Who has waited this long goes on without the lock, whatever the others do.
TIMEOUT_SECONDS = 60.0
# The field of the handshake by which casebook.server.live says who has a page open.
CLIENT, CLIENTS = "Casebook-Client", 1_000


class Place:
    """A run's place in the queue, and its hold of the lock once it has come. `who` asks for it."""

    def __init__(self, who: str) -> None:
        self.who, self.since = who, 0.0
        self.called = Lock()
        self.called.acquire()


class RunLock:
    """A lock given to the client who had it longest ago, and among the runs of one client in the
    order of asking; lost by who holds it longer than `longest` seconds while others wait.

    So a client with two hundred pages that run without end takes every other turn, no more.
    """

    def __init__(self, longest: float, timeout: float) -> None:
        self._longest, self._timeout = longest, timeout
        self._holder: Place | None = None
        self._queue: deque[Place] = deque()
        # The number of the turn that each client had last.
        self._had: dict[str, int] = {}
        self._turn = 0
        self._changing = Lock()

    def waiting(self) -> int:
        """How many runs wait."""
        return len(self._queue)

    def acquire(self, who: str = "") -> Place:
        """Waits for the lock. The place that it gives is to be released, held or not."""
        place, until = Place(who), time.monotonic() + self._timeout
        with self._changing:
            self._queue.append(place)
            if self._holder is None:
                self._pass_on()
            rest = self._rest(until)
        while not place.called.acquire(timeout=rest):
            with self._changing:
                if self._lapsed():
                    self._pass_on()
                elif time.monotonic() >= until and place in self._queue:
                    self._queue.remove(place)
                    return place
                rest = self._rest(until)
        return place

    def release(self, place: Place) -> None:
        """Gives the lock to the next, if `place` still holds it."""
        with self._changing:
            if self._holder is place:
                self._pass_on()

    def _pass_on(self) -> None:
        # min() takes the first of equals: who asked first.
        self._holder = min(
            self._queue, key=lambda place: self._had.get(place.who, 0), default=None)
        if self._holder is not None:
            self._queue.remove(self._holder)
            self._turn += 1
            if len(self._had) > CLIENTS:
                self._had.clear()
            self._had[self._holder.who] = self._turn
            self._holder.since = time.monotonic()
            self._holder.called.release()

    def _lapsed(self) -> bool:
        return self._holder is None or time.monotonic() - self._holder.since >= self._longest

    def _rest(self, until: float) -> float:
        """Seconds until the holder has had its time, or this one's timeout ends."""
        ends = until if self._holder is None else self._holder.since + self._longest
        return max(0.001, min(ends, until) - time.monotonic())


RUNS = RunLock(LONGEST_SECONDS, TIMEOUT_SECONDS)
_THREAD = local()


@contextmanager
def held() -> Iterator[None]:
    """Holds the lock for the block: the run of one page."""
    _THREAD.place = RUNS.acquire(st.context.headers.get(CLIENT, ""))
    try:
        yield
    finally:
        step_aside()


def step_aside() -> None:
    """Lets the next run go on before this one ends: what follows takes long, a file being made."""
    place: Place | None = getattr(_THREAD, "place", None)
    if place is not None:
        _THREAD.place = None
        RUNS.release(place)
