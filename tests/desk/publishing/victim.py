"""A desk that asks, publishes and takes back until it is killed, and says what it has done."""

import hashlib
import os
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

import pyarrow as pa

from casebook.build.release_writer import Heading, write_release, writing
from casebook.desk.changes import CellChange, TableChanges
from casebook.desk.database import Database, open_database
from casebook.desk.publishing.making import Job, Made
from casebook.desk.publishing.preparing import prepare_next
from casebook.desk.publishing.publisher import publish_due
from casebook.desk.workflow import Desk
from casebook.store import Store, open_store, put_blob, put_release
from tests.desk.offices import EDITOR, KEY, PUBLISHER, SOURCE, STEM, Rules


def made(job: Job, tables: Path) -> Made:
    """A small release of one table, written and kept as a real one is."""
    digest = hashlib.sha256(f"{job.changes} {job.snapshot}".encode()).hexdigest()
    heading = Heading(f"2026-12-01-{digest[:8]}", 4, date(2026, 12, 1), "A trial", digest, ())
    tables.mkdir(parents=True, exist_ok=True)
    with writing(tables):
        release = write_release(heading, {name: pa.table({"text": [job.changes] * 50})
                                          for name in ("one", "two", "three")}, tables)
    store = open_store(job.store)
    snapshot = put_blob(store, job.changes.encode())
    put_release(store, release, snapshot)
    return Made(release.id, snapshot)


def office(folder: Path) -> tuple[Database, Store, Desk]:
    """The desk over the database and the store in `folder`."""
    database = open_database(f"sqlite:///{folder / 'desk.sqlite'}")
    store = open_store(str(folder / "store"))
    return database, store, Desk(database, store, Rules())


def run(folder: Path, seed: int) -> None:
    """Works until it is killed; each line in `done` is one thing that was kept when it was said."""
    database, store, desk = office(folder)
    done = os.open(folder / "done", os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def said(what: str, number: int, state: str) -> None:
        os.write(done, f"{what} {number} {state}\n".encode())

    for turn in count():
        value = f"{seed}.{turn}"
        changes = TableChanges(STEM, KEY, (CellChange(("AFG", "2013"), "match", "exact", value),))
        draft = desk.start_draft(EDITOR, changes, SOURCE)
        said("draft", draft.id, value)
        request = desk.ask(EDITOR, draft.id, value)
        said("request", request.id, value)
        prepare(database, store, folder)
        one = desk.approve(PUBLISHER, request.id)
        said("publication", one.id, "waiting")
        publish_due(desk)
        if desk.publication(PUBLISHER, one.id).state == "live":
            said("publication", one.id, "live")
            if turn % 2:
                back = desk.take_back(PUBLISHER, one.id, value)
                said("publication", back.id, "done")


def prepare(database: Database, store: Store, folder: Path) -> None:
    """Makes what releases are needed; a lease of a desk that was killed counts as over."""
    while prepare_next(database, store.url, lambda: datetime.now(UTC),
                       lambda job: made(job, folder / "tables")):
        pass
