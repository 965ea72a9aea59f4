"""Objects in a folder or a bucket, behind one class: bounded, and with errors that say what to do.

Credentials of a bucket come from the usual variables (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY,
AWS_REGION, AWS_ENDPOINT_URL), or from the machine's or pod's own role.
"""

import fcntl
import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import obstore
from obstore.exceptions import (
    AlreadyExistsError,
    BaseError,
    NotSupportedError,
    PermissionDeniedError,
    PreconditionError,
    UnauthenticatedError,
)
from obstore.store import LocalStore, S3Store

from casebook.atomic_files import synced
from casebook.errors import BadStoreUrl, StoreAway, StoreDamaged

# Bytes of one object. The largest file of a release or snapshot has 2 MB.
MOST_BYTES = 256 << 20
# Requests to a bucket that are under way at a time: each takes some 20 ms.
AT_ONCE = 8
# Of messages from a store: an S3 server's may hold a whole page.
_REASON_LETTERS = 200
# What is younger is never cleaned up: it may be of a release that is being made.
YOUNG_SECONDS = 86_400.0
_LOCK = ".lock"
_BUCKET = re.compile(r"s3://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:/([A-Za-z0-9._/-]{0,200}))?")


@dataclass(frozen=True)
class Held:
    """The bytes of an object, and the tag by which a later write knows that it is still these."""

    content: bytes
    tag: str


@dataclass(frozen=True)
class Found:
    """Bytes of an object, and the second at which it was written by the store's clock."""

    size: int
    modified: float

    @property
    def is_fresh(self) -> bool:
        """Whether it need not be written again to be safe from being cleaned up."""
        return time.time() - self.modified < YOUNG_SECONDS / 2


class Store:
    """Objects by path, in the folder or bucket that `url` names."""

    def __init__(self, url: str, objects: LocalStore | S3Store, folder: Path | None) -> None:
        self.url = url
        self._objects, self._folder = objects, folder

    def get(self, path: str, most: int = MOST_BYTES) -> Held | None:
        """The object, None where there is none.

        Raises StoreAway, or StoreDamaged for one of more than `most` bytes.
        """
        with self._reached():
            try:
                found = obstore.get(self._objects, path)
                if found.meta["size"] <= most:
                    return Held(bytes(found.bytes()), found.meta["e_tag"] or "")
            except FileNotFoundError:
                self._check_folder()
                return None
        raise StoreDamaged(store=self.url, file=path, damage=f"it is longer than {most} bytes")

    def found(self, path: str) -> Found | None:
        """Size and age of an object, None where there is none; raises StoreAway."""
        with self._reached():
            try:
                meta = obstore.head(self._objects, path)
                return Found(int(meta["size"]), meta["last_modified"].timestamp())
            except FileNotFoundError:
                self._check_folder()
                return None

    def put(self, path: str, content: bytes) -> None:
        """Writes the object in one step, over one that is there; raises StoreAway."""
        with self._reached():
            obstore.put(self._objects, path, content, use_multipart=False)
            self._make_lasting(path)

    def replace(self, path: str, content: bytes, tag: str | None) -> bool:
        """Writes the object unless it is no longer that of `tag`, None for none at all.

        Whether it was written. A bucket whose server knows no conditional writes is written to as
        it is. Raises StoreAway.
        """
        with self._reached():
            if self._folder is not None:
                with self._alone(self._folder):
                    found = self.get(path)
                    if (found.tag if found else None) != tag:
                        return False
                    self.put(path, content)
                    return True
            try:
                obstore.put(self._objects, path, content, use_multipart=False,
                            mode="create" if tag is None else {"e_tag": tag})
            except (AlreadyExistsError, PreconditionError):
                return False
            except (NotImplementedError, NotSupportedError):
                self.put(path, content)
        return True

    def paths(self, prefix: str) -> Iterator[str]:
        """The paths of all objects below a folder; raises StoreAway."""
        with self._reached():
            for some in obstore.list(self._objects, prefix):
                yield from (one["path"] for one in some)

    def remove(self, path: str) -> None:
        """Removes an object, if it is there; raises StoreAway."""
        with self._reached():
            try:
                obstore.delete(self._objects, path)
            except FileNotFoundError:
                self._check_folder()

    @contextmanager
    def _reached(self) -> Iterator[None]:
        try:
            yield
        except (PermissionDeniedError, UnauthenticatedError):
            raise StoreAway(store=self.url, reason="access was refused") from None
        except (BaseError, OSError) as error:
            first = (str(error).splitlines() or [""])[0]
            raise StoreAway(store=self.url, reason=first[:_REASON_LETTERS]) from None

    def _check_folder(self) -> None:
        """Raises StoreAway where the folder itself is gone: its objects may well be there."""
        if self._folder is not None and not self._folder.is_dir():
            raise StoreAway(store=self.url, reason="there is no such folder")

    def _make_lasting(self, path: str) -> None:
        """Has a folder's file outlast a loss of power; a bucket has seen to that."""
        if self._folder is not None:
            synced(self._folder / path)
            synced((self._folder / path).parent)

    @contextmanager
    def _alone(self, folder: Path) -> Iterator[None]:
        with (folder / _LOCK).open("w") as lock:
            fcntl.flock(lock.fileno(), fcntl.LOCK_EX)
            yield


def open_store(url: str, *, timeout: float = 10.0) -> Store:
    """The store at `url`: a folder, which is made where there is none, or `s3://bucket/prefix`.

    An answer that takes longer than `timeout` seconds counts as none. Raises BadStoreUrl; whether
    a bucket can be reached shows when it is first asked.
    """
    if "://" in url:
        return _bucket(url, timeout)
    if not url.strip():
        raise BadStoreUrl(url="An empty text", reason="it names nothing")
    folder = Path(url).expanduser().resolve()
    try:
        return Store(url, LocalStore(folder, mkdir=True), folder)
    except (BaseError, OSError) as error:
        raise BadStoreUrl(url=url, reason=str(error)[:_REASON_LETTERS]) from None


def _bucket(url: str, timeout: float) -> Store:
    named = _BUCKET.fullmatch(url)
    if named is None:
        raise BadStoreUrl(url=url[:_REASON_LETTERS], reason="that is no address of a bucket")
    endpoint = os.environ.get("AWS_ENDPOINT_URL_S3") or os.environ.get("AWS_ENDPOINT_URL") or ""
    limit = timedelta(seconds=timeout)
    try:
        objects = S3Store(
            named[1], prefix=(named[2] or "").strip("/") or None,
            client_options={"allow_http": endpoint.startswith("http://"), "timeout": limit,
                            "connect_timeout": limit / 2},
            retry_config={"max_retries": 2, "retry_timeout": limit})
    except (BaseError, ValueError) as error:
        raise BadStoreUrl(url=url, reason=str(error)[:_REASON_LETTERS]) from None
    return Store(url, objects, None)
