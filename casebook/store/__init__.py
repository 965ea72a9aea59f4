"""Releases and the snapshots they are made of, in a folder or a bucket that many machines share.

    blobs/<sha256>                    files of snapshots, immutable
    snapshots/<hash>.json             {"files": {relative path: sha256}}
    releases/<id>/<file>              Parquet files, `snapshot`, and `release.json`, written last
    current                           {"release": id, "sequence": n}
    held.json                         what a desk still needs, whatever its age
    use/<week>/<process>.json         what each process of the site was asked for

    python -m casebook.store import data
    python -m casebook.store export <snapshot> data
"""

from casebook.store.cleaning import Held, clean, hold, releases_in
from casebook.store.objects import Store, open_store
from casebook.store.pointer import Pointer, current, point
from casebook.store.releases import fetch_release, put_release, release_snapshot
from casebook.store.snapshots import (
    fetch_snapshot,
    folder_hash,
    put_blob,
    put_snapshot,
    read_blob,
    snapshot_files,
)
from casebook.store.use import usage, use_weeks

__all__ = [
    "Held",
    "Pointer",
    "Store",
    "clean",
    "current",
    "fetch_release",
    "fetch_snapshot",
    "folder_hash",
    "hold",
    "open_store",
    "point",
    "put_blob",
    "put_release",
    "put_snapshot",
    "read_blob",
    "release_snapshot",
    "releases_in",
    "snapshot_files",
    "usage",
    "use_weeks",
]
