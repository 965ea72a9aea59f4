"""Put releases and snapshots into the store, and take them out of it.

    python -m casebook.store publish                    the live release, and what it is made of
    python -m casebook.store import data                a data folder as a snapshot: its hash
    python -m casebook.store export <snapshot> data     a snapshot as a data folder
    python -m casebook.store show                       what the store points to
    python -m casebook.store clean --keep 21            removes what no release of the last 21 needs

The store is that of CASEBOOK_RELEASES, or of --store.
"""

import argparse
import sys
from pathlib import Path

from casebook import paths
from casebook.errors import BadStoreUrl, CasebookError
from casebook.settings import settings
from casebook.store.cleaning import KEEP, LEAST, clean
from casebook.store.objects import Store, open_store
from casebook.store.pointer import current, point
from casebook.store.releases import put_release, release_snapshot
from casebook.store.repository import export
from casebook.store.snapshots import put_snapshot
from casebook.warehouse.release import live, whole
from casebook.wording.error_sentences import operator_sentence


def publish(store: Store, data: Path, tables: Path | None = None) -> str:
    """Puts the live release, the earlier ones kept beside it, and `data` as what it is made of into
    the store, and points to it. A sentence on what was done.
    """
    release = live(tables)
    snapshot = put_snapshot(store, data)
    put_release(store, release, snapshot)
    kept = list(whole(tables, before=release.number))
    for one in kept:
        put_release(store, one, "")
    before = current(store)
    if before is None or before.release != release.id:
        point(store, release.id, 1 if before is None else before.sequence + 1,
              earlier=[one.id for one in reversed(kept)])
    return f"Release {release.id} is live in {store.url}, made of snapshot {snapshot}"


def show(store: Store) -> str:
    """A sentence on what the store points to."""
    pointer = current(store)
    if pointer is None:
        return f"{store.url} points to no release"
    return (f"{store.url} points to release {pointer.release}, change {pointer.sequence}, made of "
            f"snapshot {release_snapshot(store, pointer.release)}")


def _kept(text: str) -> int:
    """How many releases are kept; raises ArgumentTypeError."""
    if not text.isdecimal() or not LEAST <= int(text) <= KEEP:
        raise argparse.ArgumentTypeError(f"{text[:20]} is no number from {LEAST} to {KEEP}")
    return int(text)


def main() -> int:
    """0 when it is done, 1 for what could not be done, with a sentence on stderr."""
    parser = argparse.ArgumentParser(prog="python -m casebook.store", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--store", metavar="URL", help="a folder, or s3://bucket/prefix")
    does = parser.add_subparsers(dest="action", required=True)
    does.add_parser("publish").add_argument("folder", type=Path, nargs="?", default=paths.DATA)
    does.add_parser("import").add_argument("folder", type=Path)
    out = does.add_parser("export")
    out.add_argument("snapshot")
    out.add_argument("folder", type=Path)
    does.add_parser("show")
    does.add_parser("clean").add_argument("--keep", type=_kept, default=KEEP, metavar="N")
    arguments = parser.parse_args()
    try:
        url = arguments.store or settings().releases
        if not url:
            raise BadStoreUrl(url="Nothing", reason="neither --store nor CASEBOOK_RELEASES is set")
        store = open_store(url)
        if arguments.action == "publish":
            print(publish(store, arguments.folder))
        elif arguments.action == "import":
            print(put_snapshot(store, arguments.folder))
        elif arguments.action == "export":
            written, removed = export(store, arguments.snapshot, arguments.folder)
            print(f"{arguments.folder}: {written} files written, {removed} removed")
        elif arguments.action == "clean":
            gone = clean(store, arguments.keep)
            print(f"{gone.releases} releases, {gone.snapshots} snapshots and {gone.blobs} files of "
                  f"them removed from {store.url}")
        else:
            print(show(store))
    except CasebookError as error:
        print(operator_sentence(error), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
