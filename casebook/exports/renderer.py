"""Figures to pictures, one at a time, by one browser on an event loop of its own.

Not through kaleido's own blocking server: with several callers at once it hands out one another's
pictures. The browser starts with the first picture, rests after a while without any, and is made
anew when it has died.
"""

from __future__ import annotations

import asyncio
import atexit
import logging
import threading
from collections.abc import Coroutine, Mapping
from concurrent.futures import Future
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from casebook.errors import NoBrowser, PictureFailed, PicturesBusy, PictureTooLate
from casebook.figures import Figure

if TYPE_CHECKING:  # see casebook/exports/browser.py
    from casebook.exports.browser import Drawer

log = logging.getLogger("casebook")
Result = TypeVar("Result")
Format = Literal["png", "svg", "pdf"]
# A place is a caller that waits, or whose picture is being drawn: 32 take about seven seconds.
PLACES, SECONDS, GRACE, PATIENCE, REST_AFTER = 32, 30.0, 5.0, 60.0, 600.0
CLOSING_SECONDS, HAIR = 15.0, 1e-4


class Renderer:
    """A browser and the queue before it; `render` and `close` may be called from any thread."""

    def __init__(self, places: int = PLACES, seconds: float = SECONDS) -> None:
        self._free = threading.BoundedSemaphore(places)
        self._places, self._seconds = places, seconds
        self._starting = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        # These belong to the loop: no other thread touches them.
        self._turn = asyncio.Lock()
        self._browser: Drawer | None = None
        self._rest: asyncio.TimerHandle | None = None
        self._resting: asyncio.Task[None] | None = None

    def render(self, figure: Figure, format: Format, width: int, height: int) -> bytes:
        """`figure`, laid out at its layout's own width, enlarged to `width` by `height` pixels.

        Raises NoBrowser, PicturesBusy, PictureTooLate or PictureFailed.
        """
        if not available():
            raise NoBrowser()
        if not self._free.acquire(blocking=False):
            raise PicturesBusy(waiting=self._places)
        try:
            # The browser cuts off fractions, so 1599.99999 would make a picture of 1599 pixels.
            scale = (width + HAIR) / figure["layout"].get("width", width)
            options = {"format": format, "width": (width + HAIR) / scale,
                       "height": (height + HAIR) / scale, "scale": scale}
            job = self._submit(self._in_turn(figure, options))
            try:
                return job.result(PATIENCE)
            except TimeoutError:
                job.cancel()
                raise PictureTooLate(seconds=round(PATIENCE)) from None
        finally:
            self._free.release()

    def close(self) -> None:
        """Ends the browser after the picture that it draws; the next one starts another."""
        if self._loop is not None:
            with suppress(TimeoutError):  # at the end of the process nobody waits for long
                self._submit(self._in_rest()).result(CLOSING_SECONDS)

    def _submit(self, task: Coroutine[Any, Any, Result]) -> Future[Result]:
        with self._starting:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                threading.Thread(
                    target=self._loop.run_forever, name="pictures", daemon=True).start()
        return asyncio.run_coroutine_threadsafe(task, self._loop)

    async def _in_turn(self, figure: Figure, options: Mapping[str, str | float]) -> bytes:
        async with self._turn:
            if self._rest is not None:
                self._rest.cancel()
            try:
                return await self._drawn(figure, options)
            finally:
                self._rest = asyncio.get_running_loop().call_later(REST_AFTER, self._tire)

    async def _drawn(
        self, figure: Figure, options: Mapping[str, str | float], again: bool = True
    ) -> bytes:
        from casebook.exports import browser

        try:
            if self._browser is None:
                self._browser = browser.made(str(browser.executable()), self._seconds)
                await _within(self._seconds, self._browser.open())
                # Last in, first out: the browser has to end before its folder is tidied away.
                atexit.unregister(self.close)
                atexit.register(self.close)
            # kaleido's own time-out comes first; this one is for a browser that hangs after it.
            drawing = browser.drawn(self._browser, figure, options)
            return await _within(self._seconds + GRACE, drawing)
        except PictureFailed:
            raise
        except TimeoutError:
            await self._drop()
            raise PictureTooLate(seconds=round(self._seconds)) from None
        except Exception as error:  # whatever a dying browser says
            log.warning("the browser that draws pictures is made anew after %r", error)
            await self._drop()
            if again:
                return await self._drawn(figure, options, again=False)
            raise PictureFailed(reason=type(error).__name__) from error

    async def _drop(self) -> None:
        from casebook.exports import browser

        gone, self._browser = self._browser, None
        if gone is not None:
            await browser.ended(gone)

    def _tire(self) -> None:
        self._resting = asyncio.get_running_loop().create_task(self._in_rest())

    async def _in_rest(self) -> None:
        async with self._turn:
            await self._drop()


async def _within(seconds: float, task: Coroutine[Any, Any, Result]) -> Result:
    """What `task` gives; TimeoutError after `seconds`, even when it resists being cancelled."""
    running = asyncio.ensure_future(task)
    await asyncio.wait({running}, timeout=seconds)
    if not running.done():
        running.cancel()
        raise TimeoutError
    if running.cancelled():  # kaleido does so to what is being drawn when its browser ends
        raise ConnectionError("the browser ended")
    return running.result()


_PICTURES = Renderer()
render, close = _PICTURES.render, _PICTURES.close


def available() -> bool:
    """Whether pictures can be made here: a Chromium is installed. Looked up once, not started."""
    from casebook.exports.browser import executable

    return executable() is not None
