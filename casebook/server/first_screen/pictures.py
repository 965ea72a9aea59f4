"""Charts as SVG in the size in which a page shows them, drawn once and kept.

A page must not wait for a picture: what is not there yet is drawn behind the reader's back, for
whoever comes next. Default views are drawn when the server starts.
"""

import hashlib
import logging
import queue
import re
import threading
from dataclasses import dataclass
from pathlib import Path

from cachetools import LRUCache

from casebook.caches import bounded
from casebook.cards import Card, prepare
from casebook.cards.look import Theme
from casebook.error_log import logged
from casebook.errors import CasebookError, PicturesBusy, PictureTooLate
from casebook.exports.picture import renderer
from casebook.exports.picture.sheet import plain
from casebook.selection import Selection, write
from casebook.server.conditional import software
from casebook.server.file_cache import keep
from casebook.server.first_screen.content import Slot
from casebook.warehouse import Release

log = logging.getLogger("casebook.server")

# Pixels that a chart has on a desktop of 1440 pixels, and on a phone of 390.
WIDE: dict[Slot, int] = {"card": 1248, "beside": 592, "half": 600, "third": 384, "alone": 1280}
NARROW: dict[Slot, int] = {"card": 326, "beside": 326, "half": 326, "third": 326, "alone": 358}
LARGEST = 96_000
DISK_BYTES, WAITING = 32 << 20, 256
_SIZE = re.compile(r' width="[0-9.]+" height="[0-9.]+"')


@dataclass(frozen=True)
class PictureRequest:
    """One picture: everything that makes it what it is."""

    card: Card
    selection: Selection
    release: Release
    theme: Theme
    width: int

    @property
    def key(self) -> str:
        """A name for it that another release or another state of the software does not share."""
        chosen = sorted(write(self.card.heeded(self.selection)).items())
        content = repr(
            (self.release.hash, software(), self.card.id, chosen, self.theme, self.width))
        return hashlib.sha256(content.encode()).hexdigest()[:32]


def drawn(wanted: PictureRequest) -> str:
    """The picture as SVG markup for a page, empty when it is too large for one.

    Raises what the renderer raises.
    """
    figure = prepare(wanted.card, wanted.selection, wanted.release, wanted.theme).figure
    if "geo" in figure["layout"]:
        return ""  # a map's outlines are seven megabytes: the page draws it soon enough
    height = int(figure["layout"]["height"])
    text = renderer.render(plain(figure, wanted.width, height), "svg").decode()
    # The page gives it its size; the box that it was drawn in stays.
    return _SIZE.sub("", text, count=1) if len(text) <= LARGEST else ""


class Pictures:
    """Pictures by what they show: in memory, on disk for the next start, drawn one by one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._memory: LRUCache[str, str] = bounded(
            "first-charts", getsizeof=lambda svg: len(svg) + 1)
        self._lock = threading.Lock()
        self._waiting: queue.Queue[tuple[str, PictureRequest]] = queue.Queue(WAITING)
        self._queued: set[str] = set()
        self._worker: threading.Thread | None = None
        folder.mkdir(parents=True, exist_ok=True)

    def known(self, wanted: PictureRequest) -> str | None:
        """The picture if there is one; an empty one stands for a chart that no page can hold."""
        key = wanted.key
        with self._lock:
            found: str | None = self._memory.get(key)
        if found is None:
            found = self._read(key)
        return found

    def wish(self, wanted: PictureRequest) -> None:
        """Has the picture drawn soon; forgotten when too many wait, or where nothing can draw."""
        if not renderer.available():
            return
        key = wanted.key
        with self._lock:
            if key in self._queued:
                return
            try:
                self._waiting.put_nowait((key, wanted))
            except queue.Full:
                return
            self._queued.add(key)
            if self._worker is None:
                self._worker = threading.Thread(
                    target=self._work, name="casebook-first-screens", daemon=True)
                self._worker.start()

    def _work(self) -> None:
        while True:
            # The key comes along: one reckoned while a fault is handled could end the thread.
            key, wanted = self._waiting.get()
            try:
                if self.known(wanted) is None:
                    self._keep(key, drawn(wanted))
            except (PicturesBusy, PictureTooLate) as error:
                log.warning("no picture for a first screen as yet: %s", error.kind)
            except CasebookError as error:
                # It would fail again: not to be tried at every visit.
                log.warning("no picture for a first screen: %s", logged(error))
                with self._lock:
                    self._memory[key] = ""
            except Exception as error:  # the pages go on without the picture
                log.error("no picture for a first screen", exc_info=error)
            finally:
                with self._lock:
                    self._queued.discard(key)

    def _path(self, key: str) -> Path:
        return self.folder / f"{key}.svg"

    def _read(self, key: str) -> str | None:
        try:
            found = self._path(key).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return None
        with self._lock:
            self._memory[key] = found
        return found

    def _keep(self, key: str, svg: str) -> None:
        """In memory, and on disk for the next start; a full disk only costs drawing it again."""
        with self._lock:
            self._memory[key] = svg
        keep(self._path(key), svg.encode(), DISK_BYTES)
