"""Pages take turns: a crowd that asks at once is served one after the other, not all more slowly.

One process has one interpreter. In turns as many pages end as at the same time, and nobody waits
several times as long as everybody else.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Semaphore, local

# Two: while one waits for the database, which needs no interpreter, the other goes on.
AT_ONCE = Semaphore(2)
# Who waits longer than this goes on beside the others, so that nobody can be kept out.
PATIENCE_SECONDS = 5.0
_THREAD = local()


@contextmanager
def turn() -> Iterator[None]:
    """Waits for its turn, or for PATIENCE_SECONDS."""
    _THREAD.ours = AT_ONCE.acquire(timeout=PATIENCE_SECONDS)
    try:
        yield
    finally:
        step_aside()


def step_aside() -> None:
    """Gives this thread's turn to the next: what follows takes long, a file being made."""
    if getattr(_THREAD, "ours", False):
        _THREAD.ours = False
        AT_ONCE.release()
