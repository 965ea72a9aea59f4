"""Releases in the store, each whole or not there: its manifest is written last and read first."""

import hashlib
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from casebook.atomic_files import synced
from casebook.build.release_writer import is_whole, placed, writing
from casebook.errors import CannotWrite, NotInStore, StoreDamaged
from casebook.store.objects import AT_ONCE, Store
from casebook.store.pointer import ReleaseId
from casebook.warehouse.manifest import MANIFEST, Manifest
from casebook.warehouse.manifest import MOST_BYTES as MOST_MANIFEST
from casebook.warehouse.regular_files import whole
from casebook.warehouse.release_folder import Release, checked_table, opened

_SNAPSHOT = "snapshot"
_ID = TypeAdapter(ReleaseId)


def put_release(store: Store, release: Release, snapshot: str) -> None:
    """Keeps a release and the hash of the snapshot that it was made of, empty where nobody knows.

    One that is there whole stays as it is. Broken off, it leaves nothing that a site would take for
    a release. Raises ReleaseDamaged for a release that is not whole here, CannotWrite where it
    cannot be read, or StoreAway.
    """
    folder = _folder(release.id)
    if snapshot:
        store.put(f"{folder}/{_SNAPSHOT}", snapshot.encode())
    with suppress(NotInStore, StoreDamaged):
        _files(store, release.id)
        return
    try:
        for name, _ in release.tables:
            content = checked_table(release, name).read_bytes()
            store.put(f"{folder}/{name}.parquet", content)
        store.put(f"{folder}/{MANIFEST}", whole(release.folder / MANIFEST, MOST_MANIFEST))
    except OSError as reason:
        raise CannotWrite(folder=release.folder, reason=reason.strerror or reason) from None


def fetch_release(store: Store, release_id: str, tables: Path) -> Release:
    """The release in its folder under `tables`, fetched whole and checked where it is not there.

    Raises NotInStore where the store has it not, or not yet whole, StoreDamaged for a file that is
    not what was published, StoreAway, or CannotWrite or BuildBusy for `tables`.
    """
    if not _is_id(release_id):
        raise NotInStore(store=store.url, file=f"release {release_id[:100]}")
    folder = tables / release_id
    if is_whole(folder):
        return opened(folder)
    # All in memory, some 1 MB: no network is waited for while others wait to write here.
    contents = _files(store, release_id)

    def fill(working: Path) -> None:
        for name, content in contents.items():
            (working / name).write_bytes(content)
            synced(working / name)
        synced(working)

    with writing(tables):
        return placed(folder, fill)


def release_snapshot(store: Store, release_id: str) -> str:
    """The hash of the snapshot that a release was made of; raises NotInStore or StoreAway."""
    path = f"{_folder(release_id)}/{_SNAPSHOT}"
    held = store.get(path, 100) if _is_id(release_id) else None
    if held is None:
        raise NotInStore(store=store.url, file=path[:200])
    return held.content.decode("ascii", "replace").strip()


def _files(store: Store, release_id: str) -> dict[str, bytes]:
    """The files of a release by name, each as its manifest has it."""
    content, manifest = _manifest(store, release_id)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        tables = list(pool.map(lambda one: _table(store, release_id, one[0], one[1].sha256),
                               manifest.tables.items()))
    return {**dict(tables), MANIFEST: content}


def _manifest(store: Store, release_id: str) -> tuple[bytes, Manifest]:
    path = f"{_folder(release_id)}/{MANIFEST}"
    held = store.get(path, MOST_MANIFEST)
    if held is None:
        raise NotInStore(store=store.url, file=path)
    try:
        manifest = Manifest.model_validate_json(held.content)
    except ValidationError:
        raise StoreDamaged(store=store.url, file=path, damage="it is no manifest") from None
    if not manifest.is_whole() or manifest.id != release_id:
        raise StoreDamaged(store=store.url, file=path, damage="not what was published")
    return held.content, manifest


def _table(store: Store, release_id: str, name: str, sha256: str) -> tuple[str, bytes]:
    path = f"{_folder(release_id)}/{name}.parquet"
    held = store.get(path)
    if held is None:
        raise NotInStore(store=store.url, file=path)
    if hashlib.sha256(held.content).hexdigest() != sha256:
        raise StoreDamaged(store=store.url, file=path, damage="not what was published")
    return f"{name}.parquet", held.content


def _is_id(release_id: str) -> bool:
    with suppress(ValidationError):
        _ID.validate_python(release_id)
        return True
    return False


def _folder(release_id: str) -> str:
    return f"releases/{release_id}"
