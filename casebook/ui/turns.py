"""Pages take turns: a crowd that asks at once is served one after the other, not all more slowly.

One process has one interpreter. In turns as many pages end as at the same time, and nobody waits
several times as long as everybody else.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Semaphore

# Two: while one waits for the database, which needs no interpreter, the other goes on.
AT_ONCE = Semaphore(2)
# Who waits longer than this goes on beside the others: a page that makes a file keeps nobody out.
PATIENCE_SECONDS = 1.0


@contextmanager
def turn() -> Iterator[None]:
    """Waits for its turn, or for PATIENCE_SECONDS."""
    ours = AT_ONCE.acquire(timeout=PATIENCE_SECONDS)
    try:
        yield
    finally:
        if ours:
            AT_ONCE.release()
