"""Figures to pictures, one at a time, by one browser on an event loop of its own.

Not through kaleido's own blocking server: with several callers at once it hands out one another's
pictures. The browser starts with the first picture, rests after a while without any, and is made
anew when it has died.
"""

import asyncio
import atexit
import os
import signal
import threading
from collections.abc import Coroutine
from functools import cache
from typing import Any, Literal

from kaleido import Kaleido
from kaleido.errors import JavascriptError, KaleidoError

from casebook import paths
from casebook.errors import NoBrowser, PictureFailed, PicturesBusy, PictureTooLate
from casebook.exports.browser import executable, started
from casebook.figures import Figure

Format = Literal["png", "svg", "pdf"]
# A place is a caller that waits, or whose picture is being drawn: 32 are about seven seconds.
PLACES, SECONDS, PATIENCE, REST_AFTER = 32, 30.0, 60.0, 600.0
TOPOJSON = (paths.STATIC / "topojson").as_uri() + "/"


class Renderer:
    """A browser and the queue before it; every method may be called from any thread."""

    def __init__(self, places: int = PLACES, seconds: float = SECONDS) -> None:
        self._free = threading.BoundedSemaphore(places)
        self._places, self._seconds = places, seconds
        self._starting = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        # These two belong to the loop: no other thread touches them.
        self._turn = asyncio.Lock()
        self._browser: Kaleido | None = None
        self._rest: asyncio.TimerHandle | None = None

    def render(self, figure: Figure, format: Format, width: int, height: int) -> bytes:
        """`figure`, laid out at its layout's width, enlarged to `width` by `height` pixels.

        Raises NoBrowser, PicturesBusy, PictureTooLate or PictureFailed.
        """
        path = executable()
        if path is None:
            raise NoBrowser()
        if not self._free.acquire(blocking=False):
            raise PicturesBusy(waiting=self._places)
        try:
            scale = width / figure["layout"].get("width", width)
            size = {"width": width / scale, "height": height / scale, "scale": scale}
            job = self._submit(self._drawn(path, figure, {"format": format, **size}))
            try:
                return job.result(PATIENCE)
            except TimeoutError:
                job.cancel()
                raise PictureTooLate(seconds=round(PATIENCE)) from None
        finally:
            self._free.release()

    def close(self) -> None:
        """Ends the browser; the next picture starts another."""
        if self._loop is not None:
            self._submit(self._resting()).result(10)

    def _submit(self, task: Coroutine[Any, Any, Any]) -> "asyncio.Future[Any] | Any":
        with self._starting:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                threading.Thread(
                    target=self._loop.run_forever, name="pictures", daemon=True).start()
                atexit.register(self.close)
        return asyncio.run_coroutine_threadsafe(task, self._loop)
