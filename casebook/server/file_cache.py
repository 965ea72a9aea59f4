"""A folder of what can be made again: written whole or not at all, and bounded."""

from contextlib import suppress
from pathlib import Path

from casebook.atomic_files import write


def keep(path: Path, content: bytes, most: int) -> None:
    """Writes `content` to `path`, and removes the oldest files beside it beyond `most` bytes.

    A full or lost disk is no trouble: then it is made again after the next start.
    """
    with suppress(OSError):
        write(path, content)
        _bound(path.parent, most)


def _bound(folder: Path, most: int) -> None:
    files = sorted(filter(Path.is_file, folder.iterdir()),
                   key=lambda path: path.stat().st_mtime, reverse=True)
    total = 0
    for path in files:
        total += path.stat().st_size
        if total > most:
            path.unlink(missing_ok=True)
