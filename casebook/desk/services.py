"""Services of one desk process: the database, the store, the workflow over them, the live data."""

import logging
import shutil
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from threading import Lock

from casebook.desk.access.door import door
from casebook.desk.database.engine import shared
from casebook.desk.previews import Previews
from casebook.desk.publishing import begin_from
from casebook.desk.workflow import Actor, Desk
from casebook.errors import CasebookError, NothingLive, StoreAway
from casebook.paths import DATA
from casebook.settings import settings
from casebook.store import Store, fetch_release, fetch_snapshot, open_store
from casebook.warehouse import Release

log = logging.getLogger("casebook.desk")
# The desk itself, when it looks at what is live.
SYSTEM_READER = Actor("", "casebook", frozenset({"reader"}))
# Data folders of snapshots that are kept on this machine's disk: the live one and two before it.
KEPT = 3


@dataclass(frozen=True)
class Services:
    """`folder` is the desk's own on this machine; what must not be lost is in database and store.
    """

    desk: Desk
    store: Store
    folder: Path
    previews: Previews
    _fetching: Lock

    def begin(self) -> str:
        """The id of the live release. The first time it is made of the checkout's data folder,
        which takes a minute.

        Where the store is away and the desk knows what is live, it begins all the same.
        """
        try:
            return begin_from(self.desk.database, self.store, DATA).release
        except StoreAway as error:
            live = self.desk.live(SYSTEM_READER)
            if not live.release:
                raise
            log.error("%s", error)
            return live.release

    def data_folder(self, actor: Actor) -> Path:
        """A data folder with the sources of what is live. Raises NothingLive, StoreAway."""
        snapshot = self.desk.live(actor).snapshot
        if not snapshot:
            raise NothingLive
        return self.snapshot_folder(snapshot)

    def snapshot_folder(self, snapshot: str) -> Path:
        """The data folder of a snapshot, fetched whole the first time."""
        kept = self.folder / "snapshots"
        wanted = kept / snapshot
        with self._fetching:
            if not wanted.exists():
                kept.mkdir(parents=True, exist_ok=True)
                part = Path(tempfile.mkdtemp(dir=kept, prefix="part-"))
                try:
                    fetch_snapshot(self.store, snapshot, part)
                    part.rename(wanted)
                finally:
                    shutil.rmtree(part, ignore_errors=True)
            wanted.touch()
            for old in sorted(kept.iterdir(), key=lambda one: -one.stat().st_mtime)[KEPT:]:
                shutil.rmtree(old, ignore_errors=True)
        return wanted

    def live_release(self) -> Release | None:
        """The release that readers see, fetched to this machine; None where it cannot be had."""
        tables = self.folder / "releases"
        try:
            found = fetch_release(self.store, self.desk.live(SYSTEM_READER).release, tables)
        except CasebookError as error:
            log.warning("%s", error)
            return None
        for old in sorted(tables.glob("[0-9]*"), key=lambda one: -one.stat().st_mtime)[KEPT:]:
            if old != found.folder:
                shutil.rmtree(old, ignore_errors=True)
        return found

    def base_of(self, actor: Actor) -> tuple[str, Path]:
        """The live snapshot and its data folder."""
        folder = self.data_folder(actor)
        return folder.name, folder


def store_url() -> str:
    """Where releases are kept: the store of the site, else a folder of the desk's own."""
    return settings().releases or str(door().chosen.folder / "store")


@cache
def services() -> Services:
    """The services of this process. Raises CasebookError where database or store cannot be used."""
    chosen = door().chosen
    store = open_store(store_url())
    folder = chosen.folder.resolve()
    desk = Desk(shared(chosen.database_url), store, chosen)
    return Services(desk, store, folder, Previews(folder / "previews"), Lock())

