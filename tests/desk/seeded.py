"""A desk that knows what is live without having built it: for tests of what comes before."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from casebook.desk.changes import CellChange, Source, TableChanges, change_set
from casebook.desk.database import Database, open_database
from casebook.desk.database.models import HeadRow, PreparationRow
from casebook.desk.preview import Effects
from casebook.desk.previews import Previews
from casebook.desk.workflow import Actor, Desk
from casebook.paths import DATA
from casebook.store import open_store, point, put_snapshot
from tests.browser.server import Server

RELEASE = "2026-01-01-00000000"
EVA = Actor("eva", "Eva", frozenset({"editor"}))
CHANGES = TableChanges("itu_expenses_by_country", ("iso3", "year"), (
    CellChange(("ALB", "2024"), "amount_usd", "12170.92", "14250.4"),))


class TwoPeople:
    two_people = True


@dataclass(frozen=True)
class Office:
    """A desk that runs, and its database and service as the test's own process has them."""

    server: Server
    database: Database
    desk: Desk


def seed(folder: Path) -> None:
    """Puts the snapshot of the checkout's data into the store in `folder`, and names it live."""
    store = open_store(str(folder / "store"))
    snapshot = put_snapshot(store, DATA)
    database = open_database(f"sqlite:///{folder / 'desk.sqlite'}")
    with database.writing() as (session, _):
        head = session.get_one(HeadRow, 1)
        head.release, head.sequence = RELEASE, 1
        head.snapshot = head.newest_snapshot = snapshot
    database.close()
    point(store, RELEASE, 1)


@contextmanager
def with_request(folder: Path) -> Iterator[tuple[Database, Desk]]:
    """A seeded desk with one open request. Its preview is known and its release has failed: neither
    is computed beside a test."""
    seed(folder)
    database = open_database(f"sqlite:///{folder / 'desk.sqlite'}")
    desk = Desk(database, open_store(str(folder / "store")), TwoPeople())
    draft = desk.start_draft(EVA, CHANGES, Source("C26/17"))
    request = desk.ask(EVA, draft.id, "Because.")
    with database.writing() as (session, head):
        for day in ("2000-01-01", "2999-12-31"):
            session.add(PreparationRow(
                request_id=request.id, base=head.sequence, day=day, state="failed", worker="",
                until="", attempts=9, release="", snapshot="", problem="a test"))
        file = Previews(folder / "previews").path(head.snapshot, change_set(CHANGES))
    file.parent.mkdir()
    file.write_text(Effects(stems=(CHANGES.stem,)).model_dump_json())
    try:
        yield database, desk
    finally:
        database.close()
