"""Pages that are open are shown another release as soon as it is live, without a click.

A page is asked to ask for a run, as Streamlit has parts of a page do that run again by themselves:
the run then knows the whole state of the page, its address above all. Nothing is sent meanwhile.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from random import uniform
from typing import Protocol

# Seconds within which a page asks: at once where few are open. A run takes some 30 ms: the pages of
# a crowd come one after the other, so that readers who click meanwhile do not wait for all of them.
SOONEST, LATEST, EACH = 0.05, 0.2, 0.03


class Page(Protocol):
    """An open page."""

    def renew(self, pause: float) -> None:
        """Asks the page for a run in `pause` seconds; called on the event loop."""
        ...


class OpenPages:
    """The pages that are open in this process."""

    def __init__(self) -> None:
        self._open: dict[Page, asyncio.AbstractEventLoop] = {}

    @contextmanager
    def one(self, page: Page) -> Iterator[None]:
        """Within it the page is open. Used on the event loop."""
        self._open[page] = asyncio.get_running_loop()
        try:
            yield
        finally:
            del self._open[page]

    def renew(self) -> None:
        """Asks every page for a run; may be called in any thread."""
        pages = list(self._open.items())
        for page, loop in pages:
            with suppress(RuntimeError):  # the loop has ended, and with it the page
                loop.call_soon_threadsafe(
                    page.renew, uniform(SOONEST, LATEST + EACH * len(pages)))


PAGES = OpenPages()
