"""Between a snapshot and the data folder of a checkout: the same files, the same hash."""

import shutil
import tempfile
from pathlib import Path

from casebook.atomic_files import write
from casebook.errors import CannotWrite, NotStorable
from casebook.store.objects import Store
from casebook.store.snapshots import fetch_snapshot, files_of

# Without it a folder is none of ours, and nothing in it is replaced or removed.
MARK = "codebook.yml"


def export(store: Store, snapshot: str, folder: Path) -> tuple[int, int]:
    """Makes the data folder `folder` hold what the snapshot holds; releases in it stay.

    How many files were written, and how many removed because the snapshot has them not. Raises
    NotStorable for a folder that holds something else, NotInStore, StoreDamaged or StoreAway, and
    CannotWrite.
    """
    if folder.exists() and any(folder.iterdir()) and not (folder / MARK).is_file():
        raise NotStorable(file=folder, reason=f"it holds files and is no data folder: {MARK} is "
                          "missing")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        working = Path(tempfile.mkdtemp(prefix=".making-", dir=folder))
    except OSError as reason:
        raise CannotWrite(folder=folder, reason=reason.strerror or reason) from None
    try:
        fetch_snapshot(store, snapshot, working / "data")
        return _made_equal(working / "data", folder)
    except OSError as reason:
        raise CannotWrite(folder=folder, reason=reason.strerror or reason) from None
    finally:
        shutil.rmtree(working, ignore_errors=True)


def _made_equal(wanted: Path, folder: Path) -> tuple[int, int]:
    there, paths = set(files_of(folder)), files_of(wanted)
    written = 0
    for path in paths:
        content = (wanted / path).read_bytes()
        if path not in there or (folder / path).read_bytes() != content:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            write(folder / path, content)
            written += 1
    gone = there.difference(paths)
    for path in gone:
        (folder / path).unlink()
    return written, len(gone)
