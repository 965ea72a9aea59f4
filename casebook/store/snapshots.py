"""Snapshots: everything that a release is made of, as immutable blobs under one hash.

A snapshot is what version control has of a data folder: sources with their sidecars, lists,
ledgers, words and templates, and no releases. The same files have the same hash, wherever they lie.
"""

import hashlib
import json
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePosixPath
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from casebook.errors import NotInStore, NotStorable, StoreDamaged
from casebook.store.objects import AT_ONCE, Store
from casebook.warehouse.regular_files import whole

# Folders of a data folder that are no part of a release: those made of the rest, the desk's own.
_MADE = ("tables", "desk")
_MOST_FILES, _MOST_FILE, _MOST_LIST = 5_000, 64 << 20, 2 << 20
_NAME = r"[0-9A-Za-z_][0-9A-Za-z._-]{0,99}"
# A path inside the folder, never one that leads out of it.
_PATH = re.compile(rf"(?:{_NAME}/){{0,8}}{_NAME}")
_Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
_HASH = re.compile(r"[0-9a-f]{64}")


class _Listed(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")

    files: Annotated[
        dict[Annotated[str, StringConstraints(pattern=rf"^(?:{_PATH.pattern})$")], _Sha256],
        Field(min_length=1, max_length=_MOST_FILES)]


def put_blob(store: Store, content: bytes) -> str:
    """Keeps `content`, at most 64 MB, and returns its SHA-256; raises StoreAway."""
    sha = hashlib.sha256(content).hexdigest()
    found = store.found(_blob_path(sha))
    if found is None or found.size != len(content) or not found.is_fresh:
        store.put(_blob_path(sha), content)
    return sha


def read_blob(store: Store, sha: str) -> bytes:
    """The blob with this SHA-256.

    Raises NotInStore, or StoreDamaged where the bytes are not those that were kept.
    """
    held = store.get(_blob_path(sha), _MOST_FILE) if _HASH.fullmatch(sha) else None
    if held is None:
        raise NotInStore(store=store.url, file=_blob_path(sha[:64]))
    if hashlib.sha256(held.content).hexdigest() != sha:
        raise StoreDamaged(store=store.url, file=_blob_path(sha), damage="not what its name says")
    return held.content


def put_snapshot(store: Store, folder: Path) -> str:
    """Keeps the data folder `folder` and returns its hash; what the store has is not sent again.

    Raises NotStorable for what cannot be kept, or StoreAway.
    """
    paths = files_of(folder)
    if not paths:
        raise NotStorable(file=folder, reason="it is no folder with files")
    with ThreadPoolExecutor(AT_ONCE) as pool:
        kept = pool.map(lambda path: put_blob(store, _content(folder, path)), paths)
        files = dict(zip(paths, kept, strict=True))
    found = snapshot_hash(files)
    # Written again where it is there: what is put is safe from being cleaned up for a day.
    store.put(_list_path(found), canonical({"files": files}))
    return found


def snapshot_files(store: Store, snapshot: str) -> Mapping[str, str]:
    """Relative path -> SHA-256 of every file of a snapshot.

    Raises NotInStore, or StoreDamaged where the list is not the one that was kept.
    """
    held = store.get(_list_path(snapshot), _MOST_LIST) if _HASH.fullmatch(snapshot) else None
    if held is None:
        raise NotInStore(store=store.url, file=_list_path(snapshot[:64]))
    try:
        files = _Listed.model_validate_json(held.content).files
    except ValidationError:
        files = {}
    if snapshot_hash(files) != snapshot:
        raise StoreDamaged(
            store=store.url, file=_list_path(snapshot), damage="not what its name says")
    return files


def fetch_snapshot(store: Store, snapshot: str, into: Path) -> None:
    """Writes a snapshot into the folder `into`, new or empty: whole, or not at all.

    Raises NotInStore, StoreDamaged or StoreAway; OSError where it cannot be written.
    """
    files = snapshot_files(store, snapshot)
    into.parent.mkdir(parents=True, exist_ok=True)
    working = Path(tempfile.mkdtemp(prefix=".fetching-", dir=into.parent))
    try:
        with ThreadPoolExecutor(AT_ONCE) as pool:
            contents = pool.map(lambda sha: read_blob(store, sha), files.values())
            for path, content in zip(files, contents, strict=True):
                (working / path).parent.mkdir(parents=True, exist_ok=True)
                (working / path).write_bytes(content)
        working.chmod(0o755)
        working.replace(into)
    finally:
        shutil.rmtree(working, ignore_errors=True)


def folder_hash(folder: Path) -> str:
    """The hash that a data folder has as a snapshot; raises NotStorable."""
    return snapshot_hash({path: hashlib.sha256(_content(folder, path)).hexdigest()
                          for path in files_of(folder)})


def snapshot_hash(files: Mapping[str, str]) -> str:
    """The hash of a snapshot of these files."""
    return hashlib.sha256(canonical(dict(files))).hexdigest()


def canonical(value: Mapping[str, object]) -> bytes:
    """JSON that is the same for the same value."""
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def files_of(folder: Path) -> list[str]:
    """Every file that belongs into a snapshot of `folder`, by relative path, in order.

    Raises NotStorable.
    """
    found = sorted(_walked(folder, PurePosixPath()))
    if len(found) > _MOST_FILES:
        raise NotStorable(file=folder, reason=f"it has more than {_MOST_FILES} files")
    return found


def _walked(folder: Path, inside: PurePosixPath) -> Iterator[str]:
    if not (folder / inside).is_dir():
        return
    for path in (folder / inside).iterdir():
        below = inside / path.name
        if path.name.startswith(".") or str(below) in _MADE:
            continue
        if path.is_symlink() or not (path.is_file() or path.is_dir()):
            raise NotStorable(file=path, reason="it is neither a file nor a folder")
        if not _PATH.fullmatch(str(below)):
            raise NotStorable(file=path, reason="its name has other signs than letters without "
                              "accents, digits, points, dashes and underscores, or is too long")
        if path.is_dir():
            yield from _walked(folder, below)
        else:
            yield str(below)


def _content(folder: Path, path: str) -> bytes:
    try:
        return whole(folder / path, _MOST_FILE)
    except OSError as error:
        raise NotStorable(file=folder / path, reason=error.strerror or str(error)) from None


def _blob_path(sha: str) -> str:
    return f"blobs/{sha}"


def _list_path(snapshot: str) -> str:
    return f"snapshots/{snapshot}.json"
