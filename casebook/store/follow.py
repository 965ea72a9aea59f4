"""Following the store: the release that it points to is fetched whole, checked, and shown here."""

import logging
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

from casebook import metrics
from casebook.build.release_writer import point, writing
from casebook.error_log import referenced
from casebook.errors import (
    CasebookError,
    NotInStore,
    ReleaseDamaged,
    ReleaseMissing,
    StoreBehind,
)
from casebook.store.cleaning import clean_disk
from casebook.store.objects import Store, open_store
from casebook.store.pointer import POINTER, Pointer, current
from casebook.store.releases import fetch_release
from casebook.warehouse.release import pointed_at
from casebook.warehouse.release_folder import opened

log = logging.getLogger("casebook.store")
# Seconds between two looks at the pointer, and those within which it is read or the store is away.
EVERY, TIMEOUT = 0.3, 2.0
# Seconds until a release that could not be fetched is tried again: it is some 1 MB.
AGAIN_AFTER = 5.0


@dataclass(frozen=True)
class Standing:
    """How far a site follows. `reason` is the kind of error that keeps it from the release that it
    ought to show or from knowing which one that is, empty for none; `wanted` that release, where it
    is known; `sequence` the latest change seen, 0 for none.
    """

    sequence: int = 0
    wanted: str = ""
    reason: str = ""


class Follower:
    """Keeps the releases in `tables` in step with the store at `url`, in a thread of its own.

    `renewed` is called after each change of the live release, whoever made it.
    """

    def __init__(self, url: str, tables: Path, renewed: Callable[[], None]) -> None:
        self.standing = Standing()
        self._url, self._tables, self._renewed = url, tables, renewed
        self._store: Store | None = None
        self._shown = self._pointed()
        self._failed: tuple[Pointer, CasebookError] | None = None
        self._not_before = 0.0
        self._earlier: set[str] = set()
        self._cleaned = 0
        self._ending = Event()
        self._thread = Thread(target=self._follow, name="casebook-store", daemon=True)

    def start(self) -> None:
        """Looks once, then again and again until `stop`."""
        self.look()
        self._thread.start()

    def stop(self) -> None:
        """Ends the thread, within some seconds."""
        self._ending.set()
        self._thread.join(TIMEOUT)

    def look(self) -> None:
        """Reads the pointer and does what it asks for; what goes wrong stands in `standing`."""
        before = self.standing
        pointer = None
        try:
            pointer = self._read()
            self._show(pointer)
            self.standing = Standing(pointer.sequence)
        except CasebookError as error:
            self.standing = Standing(
                max(before.sequence, pointer.sequence if pointer else 0),
                pointer.release if pointer else before.wanted, error.kind)
            if self.standing != before:
                log.error("%s", error)
        else:
            if before.reason:
                log.info("The store %s is followed again, change %d.", self._url, pointer.sequence)
        metrics.STORE_DEGRADED.set(bool(self.standing.reason))
        metrics.STORE_SEQUENCE.set(self.standing.sequence)
        shown = self._pointed()
        if shown != self._shown:
            self._shown = shown
            self._renewed()
        elif pointer and not self.standing.reason:
            self._fetch_earlier(pointer)
            self._clean(pointer)

    def _follow(self) -> None:
        while not self._ending.wait(EVERY):
            try:
                self.look()
            except Exception as error:  # noqa: BLE001 - a fault of one look must not end all others
                referenced(error, log)

    def _read(self) -> Pointer:
        """The pointer, no earlier one than was seen; raises a CasebookError."""
        if self._store is None:
            self._store = open_store(self._url, timeout=TIMEOUT)
        pointer = current(self._store)
        if pointer is None:
            raise NotInStore(store=self._url, file=POINTER)
        if pointer.sequence < self.standing.sequence:
            raise StoreBehind(store=self._url, sequence=pointer.sequence,
                              seen=self.standing.sequence)
        return pointer

    def _show(self, pointer: Pointer) -> None:
        """Makes the release live that the pointer names, unless it is; raises a CasebookError."""
        if self._pointed() == pointer.release and self._is_whole(pointer.release):
            return
        if self._failed and self._failed[0] == pointer and time.monotonic() < self._not_before:
            raise type(self._failed[1])(**self._failed[1].values)
        try:
            release = fetch_release(open_store(self._url), pointer.release, self._tables)
            with writing(self._tables):
                point(release, self._tables)
        except CasebookError as error:
            self._failed, self._not_before = (pointer, error), time.monotonic() + AGAIN_AFTER
            raise
        log.info("release %s is live here, change %d of the store", release.id, pointer.sequence)

    def _fetch_earlier(self, pointer: Pointer) -> None:
        """Fetches one earlier release that is not here yet; without it only its own figures miss
        something, so that each is tried once."""
        missing = [one for one in reversed(pointer.earlier)
                   if one not in self._earlier and not (self._tables / one).is_dir()]
        for one in missing[:1]:
            self._earlier.add(one)
            try:
                fetch_release(open_store(self._url), one, self._tables)
            except CasebookError as error:
                log.warning("%s", error)

    def _clean(self, pointer: Pointer) -> None:
        """Removes, once after each change, the releases here that the pointer names no more."""
        if pointer.sequence != self._cleaned:
            self._cleaned = pointer.sequence
            try:
                for one in clean_disk(self._tables, pointer):
                    log.info("release %s is not needed any more, and was removed here", one)
            except CasebookError as error:
                log.warning("%s", error)

    def _pointed(self) -> str:
        with suppress(ReleaseMissing, ReleaseDamaged):
            return pointed_at(self._tables)
        return ""

    def _is_whole(self, release_id: str) -> bool:
        with suppress(ReleaseDamaged):
            return bool(opened(self._tables / release_id))
        return False
