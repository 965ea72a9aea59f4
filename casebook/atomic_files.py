"""Files that appear whole or not at all, whoever else reads or writes them meanwhile."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def temporary_path(path: Path, *, lasting: bool = False) -> Iterator[Path]:
    """Where to write what is to stand at `path`: it is moved there when the block is left.

    `lasting` is for what cannot be made again: it is on the disk itself by then, and outlasts a
    loss of power. Nothing is left behind when the block raises. Raises OSError where the folder of
    `path` cannot be written; that of the working file is new, so that it gets the usual rights.
    """
    with tempfile.TemporaryDirectory(prefix=".making-", dir=path.parent) as folder:
        working = Path(folder) / path.name
        yield working
        if lasting:
            synced(working)
        os.replace(working, path)
        if lasting:
            synced(path.parent)


def write(path: Path, content: bytes | str, *, lasting: bool = False) -> None:
    """Writes `content`, text as UTF-8, to `path` in one step; raises OSError."""
    with temporary_path(path, lasting=lasting) as working:
        working.write_bytes(content.encode() if isinstance(content, str) else content)


def synced(path: Path) -> None:
    """Has the system write a file, or the names in a folder, to the disk itself; raises OSError."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
