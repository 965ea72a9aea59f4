"""Pictures by one browser on an event loop of its own, one at a time.

The browser starts with the first picture, ends after a while without any, and is started anew when
it has died.
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

if TYPE_CHECKING:  # see casebook/exports/picture/browser.py
    from casebook.exports.picture.browser import Drawer

log = logging.getLogger("casebook")
Result = TypeVar("Result")
Format = Literal["png", "svg", "pdf"]
# A place is a caller that waits, or whose picture is being drawn: 32 take about four seconds.
PLACES = 32
SECONDS, WAIT_SECONDS, REST_AFTER, CLOSING_SECONDS = 30.0, 60.0, 600.0, 15.0


class Renderer:
    """A browser and the queue before it; `render` and `close` may be called from any thread."""

    def __init__(self, places: int = PLACES, seconds: float = SECONDS) -> None:
        self._free = threading.BoundedSemaphore(places)
        self._places, self.seconds = places, seconds
        self._starting = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        # These belong to the loop: no other thread touches them.
        self._turn = asyncio.Lock()
        self.drawer: Drawer | None = None
        self._rest: asyncio.TimerHandle | None = None
        self._resting: asyncio.Task[None] | None = None

    def render(self, payload: Mapping[str, Any], format: Format) -> bytes:
        """The picture of what `sheet` or `plain` of the module `sheet` tell; a figure alone is an
        SVG.

        Raises NoBrowser, PicturesBusy, PictureTooLate or PictureFailed.
        """
        if not available():
            raise NoBrowser()
        if not self._free.acquire(blocking=False):
            raise PicturesBusy(waiting=self._places)
        try:
            job = self._submit(self._in_turn(payload, format))
            try:
                return job.result(WAIT_SECONDS)
            except TimeoutError:
                job.cancel()
                raise PictureTooLate(seconds=round(WAIT_SECONDS)) from None
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

    async def _in_turn(self, payload: Mapping[str, Any], format: Format) -> bytes:
        async with self._turn:
            if self._rest is not None:
                self._rest.cancel()
            try:
                return await self.drawn(payload, format)
            finally:
                self._rest = asyncio.get_running_loop().call_later(REST_AFTER, self._tire)

    async def drawn(self, payload: Mapping[str, Any], format: Format, again: bool = True) -> bytes:
        from casebook.exports.picture import browser

        try:
            if self.drawer is None:
                self.drawer = browser.Drawer(str(browser.executable()))
                await _within(self.seconds, self.drawer.open())
                # Last in, first out: the browser has to end before its folder is tidied away.
                atexit.unregister(self.close)
                atexit.register(self.close)
            return await _within(self.seconds, self.drawer.drawn(payload, format))
        except PictureFailed:
            raise
        except asyncio.CancelledError:  # its caller waits no longer, but the tab is at work
            await self._drop()
            raise
        except TimeoutError:
            await self._drop()
            raise PictureTooLate(seconds=round(self.seconds)) from None
        except Exception as error:  # whatever a dying browser says
            log.warning("the browser that draws pictures is started anew after %r", error)
            await self._drop()
            if again:
                return await self.drawn(payload, format, again=False)
            raise PictureFailed(reason=type(error).__name__) from error

    async def _drop(self) -> None:
        gone, self.drawer = self.drawer, None
        if gone is not None:
            await gone.end()

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
    if running.cancelled():  # choreographer does so to what is awaited when its browser ends
        raise ConnectionError("the browser ended")
    return running.result()


_PICTURES = Renderer()
render, close = _PICTURES.render, _PICTURES.close


def available() -> bool:
    """Whether pictures can be made here: a Chromium is installed. Looked up once, not started."""
    from casebook.exports.picture.browser import executable

    return executable() is not None
