"""A folder of what can be made again: written whole or not at all, and bounded."""

import os
import tempfile
from pathlib import Path


def keep(path: Path, content: bytes, most: int) -> None:
    """Writes `content` to `path`, and removes the oldest files beside it beyond `most` bytes.

    A full or lost disk is no trouble: then it is made again after the next start.
    """
    try:
        handle, working = tempfile.mkstemp(dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            os.replace(working, path)
        finally:
            Path(working).unlink(missing_ok=True)
        _bound(path.parent, most)
    except OSError:
        return


def _bound(folder: Path, most: int) -> None:
    files = sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime, reverse=True)
    total = 0
    for path in files:
        total += path.stat().st_size
        if total > most:
            path.unlink(missing_ok=True)
