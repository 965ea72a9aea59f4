"""File descriptors: how many this process may have, and whether there are enough for one more page.

A process that has none left cannot take anybody in, open a table or write a picture; so pages and
connections are refused before. Each live connection takes four: its socket, and the three of the
event loop that Streamlit gives a session. Sessions kept for who comes back have those three.
"""

import os
import resource
import time

PAGE, CONNECTION = 4, 1
# Left by connections: for the log, tables, files being made, Chromium's pipes; as many as are taken
# in at once, before any can be refused. And left by pages, which ask for more than their own.
SPARE = 256
RESERVE = SPARE + 192
# Seconds for which a count is gone on with; what is taken meanwhile is added to it.
COUNTED_FOR = 0.25
_OPEN = "/dev/fd"


def raise_limit() -> int:
    """Raises this process's soft limit to the hard one as far as the system lets it; the limit."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    except (OSError, ValueError):  # a system that names no hard limit, or lets nobody change it
        return soft
    return hard


def limit() -> int:
    """The soft limit as it is now."""
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return soft


def most_pages(wanted: int) -> int:
    """As many of the pages `wanted` as the limit allows, at least one."""
    return max(1, min(wanted, (limit() - RESERVE) // PAGE))


class Room:
    """Whether there is room for more: counted a few times a second, since counting takes time."""

    def __init__(self) -> None:
        self._seen, self._used = 0.0, 0

    def take(self, descriptors: int, spare: int = RESERVE) -> bool:
        """Whether `descriptors` more leave `spare` ones free; they are counted as taken then."""
        now = time.monotonic()
        if now - self._seen > COUNTED_FOR:
            self._seen, self._used = now, counted()
        if self._used + descriptors > limit() - spare:
            return False
        self._used += descriptors
        return True


def counted() -> int:
    """How many files this process has open."""
    try:
        return len(os.listdir(_OPEN))
    except OSError:  # a system without it; then only the number of pages is bounded
        return 0


ROOM = Room()
