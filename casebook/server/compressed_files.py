"""Files compressed once, kept in memory within a bound and on disk for the next start.

Brotli at its best level takes 20 s for the largest script and saves a seventh against its quick
level (0.1 s; 1.24 and 1.06 MB measured). So the first reader gets the quick one, and one thread of
the lowest priority makes the best one for everybody after.
"""

import gzip
import hashlib
import os
import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Literal

import brotli  # type: ignore[import-untyped]
from cachetools import LRUCache

from casebook.server.kept_files import keep

Coding = Literal["br", "gzip"]
QUICK, BEST, GZIP_LEVEL = 5, 11, 6
MEMORY_BYTES, DISK_BYTES = 24 << 20, 96 << 20
# A burst of requests for one file compresses it once: the others wait at its lock.
_LOCKS = 16
Key = tuple[str, Coding]


def quick(body: bytes, coding: Coding) -> bytes:
    """`body` compressed at a level that a single answer can afford."""
    if coding == "br":
        return bytes(brotli.compress(body, quality=QUICK))
    return gzip.compress(body, GZIP_LEVEL, mtime=0)


def best(body: bytes) -> bytes:
    """`body` in Brotli, as small as it gets."""
    return bytes(brotli.compress(body, quality=BEST))


class CompressedFiles:
    """Compressed contents by the SHA-256 of what they hold, so that a changed file is a new one."""

    def __init__(self, folder: Path, improve: Callable[[bytes], bytes] | None = best) -> None:
        self.folder = folder
        self._improve = improve
        self._memory: LRUCache[Key, bytes] = LRUCache(MEMORY_BYTES, getsizeof=len)
        self._memory_lock = threading.Lock()
        self._locks = [threading.Lock() for _ in range(_LOCKS)]
        self._waiting: queue.SimpleQueue[tuple[str, bytes]] = queue.SimpleQueue()
        self._worker: threading.Thread | None = None
        with suppress(OSError):  # without a folder each start compresses anew
            folder.mkdir(parents=True, exist_ok=True)

    def digest(self, body: bytes) -> str:
        """The name under which `body` is kept."""
        return hashlib.sha256(body).hexdigest()

    def known(self, digest: str, coding: Coding) -> bytes | None:
        """The compressed content when it is in memory; never waits."""
        with self._memory_lock:
            return self._memory.get((digest, coding))

    def compressed(self, body: bytes, coding: Coding) -> bytes:
        """`body` compressed: from memory, from disk, or made now."""
        digest = self.digest(body)
        with self._locks[hash(digest) % _LOCKS]:
            found = self.known(digest, coding) or self._read(digest, coding, len(body))
            if found is None:
                found = quick(body, coding)
                if coding == "br" and self._improve:
                    self._better_later(digest, body)
                else:
                    keep(self._path(digest, coding), found, DISK_BYTES)
            self._remember((digest, coding), found)
        return found

    def _remember(self, key: Key, content: bytes) -> None:
        with self._memory_lock:
            if len(content) <= MEMORY_BYTES:
                self._memory[key] = content

    def _path(self, digest: str, coding: Coding) -> Path:
        return self.folder / f"{digest}.{coding}"

    def _read(self, digest: str, coding: Coding, length: int) -> bytes | None:
        """What an earlier start left on disk, if it still unpacks to what it stands for."""
        try:
            content = self._path(digest, coding).read_bytes()
            body = brotli.decompress(content) if coding == "br" else gzip.decompress(content)
        except (OSError, EOFError, brotli.error):
            return None
        return content if len(body) == length and self.digest(body) == digest else None

    def _better_later(self, digest: str, body: bytes) -> None:
        self._waiting.put((digest, body))
        with self._memory_lock:
            if self._worker is None:
                self._worker = threading.Thread(
                    target=self._work, name="casebook-compression", daemon=True
                )
                self._worker.start()

    def _work(self) -> None:
        assert self._improve is not None
        if hasattr(os, "setpriority"):
            # On Linux a thread has a priority of its own: readers always go first.
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 19)
        while True:
            digest, body = self._waiting.get()
            content = self._read(digest, "br", len(body)) or self._improve(body)
            self._remember((digest, "br"), content)
            keep(self._path(digest, "br"), content, DISK_BYTES)
