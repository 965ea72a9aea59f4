"""Runs take turns: a crowd that asks at once is served one after the other, not all more slowly.

One process has one interpreter. In turns more pages end than at the same time, when threads pass it
on in the midst of their work, and nobody waits several times as long as everybody else: who came
first is served first, which the locks of Python do not promise.
"""

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock, local


class Turns:
    """So many turns at once, given in the order in which they were asked for."""

    def __init__(self, at_once: int) -> None:
        self._free = at_once
        self._queue: deque[Lock] = deque()
        self._changing = Lock()

    def __len__(self) -> int:
        """How many wait."""
        return len(self._queue)

    def take(self, patience: float) -> bool:
        """Waits for a turn; False when it did not come within `patience` seconds."""
        with self._changing:
            if self._free:
                self._free -= 1
                return True
            called = Lock()
            called.acquire()
            self._queue.append(called)
        if called.acquire(timeout=patience):
            return True
        with self._changing:
            if called in self._queue:
                self._queue.remove(called)
                return False
        return True  # called at the last moment

    def give(self) -> None:
        """Gives a turn back, to the first in the queue if there is one."""
        with self._changing:
            if self._queue:
                self._queue.popleft().release()
            else:
                self._free += 1


# docs/decisions/012-a-run-has-the-interpreter-to-itself.md
TURNS = Turns(1)
# Who waits longer than this goes on beside the others, so that nobody can be kept out.
PATIENCE_SECONDS = 10.0
_THREAD = local()


@contextmanager
def turn() -> Iterator[None]:
    """Waits for its turn, or for PATIENCE_SECONDS."""
    _THREAD.ours = TURNS.take(PATIENCE_SECONDS)
    try:
        yield
    finally:
        step_aside()


def step_aside() -> None:
    """Gives this thread's turn to the next: what follows takes long, a file being made."""
    if getattr(_THREAD, "ours", False):
        _THREAD.ours = False
        TURNS.give()
