"""Files read with a bound: what is no file, or too long a one, is an error and no endless wait."""

import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

_CHUNK = 1 << 20


def first_bytes(path: Path, most: int) -> bytes:
    """The first `most` bytes; raises OSError, also for what is no regular file."""
    with _opened(path) as file:
        return file.read(most)


def whole(path: Path, most: int) -> bytes:
    """All of a file of at most `most` bytes; raises OSError for a longer one too."""
    content = first_bytes(path, most + 1)
    if len(content) > most:
        raise OSError(f"it is longer than {most} bytes")
    return content


def sha256_of(path: Path) -> str:
    """The checksum of a file, read piece by piece; raises OSError."""
    digest = hashlib.sha256()
    with _opened(path) as file:
        while piece := file.read(_CHUNK):
            digest.update(piece)
    return digest.hexdigest()


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    # Not blocking: a pipe without a writer would keep whoever opens it waiting for ever.
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError("it is no regular file")
        yield file
