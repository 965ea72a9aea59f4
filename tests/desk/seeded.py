"""A desk that knows what is live without having built it: for tests of what comes before."""

from pathlib import Path

from casebook.desk.database import open_database
from casebook.desk.database.models import HeadRow
from casebook.paths import DATA
from casebook.store import open_store, point, put_snapshot

RELEASE = "2026-01-01-00000000"


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
