"""An office with a desk for tests: people, a store in a folder, a clock that can be set."""

import csv
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import select

from casebook import paths
from casebook.desk.changes import CellChange, Source, TableChanges
from casebook.desk.database import Database, open_database
from casebook.desk.database.models import HeadRow, PreparationRow
from casebook.desk.workflow import Actor, Desk
from casebook.store import open_store

STEM, KEY = "member_state_contributions", ("iso3", "year")
SOURCE = Source("Council document C26/45", "https://www.itu.int/c26-45", "1.50 units", "ab" * 32,
                "Contributions 2026.xlsx")
READER = Actor("r", "Rosa Reader", frozenset({"reader"}))
EDITOR = Actor("e", "Emil Editor", frozenset({"editor"}))
OTHER = Actor("o", "Olga Other", frozenset({"reader", "editor"}))
PUBLISHER = Actor("p", "Pia Publisher", frozenset({"publisher"}))
NOBODY = Actor("", "")


@dataclass
class Clock:
    """A clock that a test sets."""

    moment: datetime = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment

    def move(self, **by: float) -> None:
        self.moment += timedelta(**by)


@dataclass(frozen=True)
class Rules:
    two_people: bool = True


@dataclass
class Office:
    """A desk, with releases that were never built where a test is not about building."""

    desk: Desk
    clock: Clock = field(default_factory=Clock)

    @property
    def database(self) -> Database:
        return self.desk.database

    def again(self) -> "Office":
        """A second desk over the same database and store, as on another machine."""
        other = open_database(self.database_url)
        return Office(Desk(other, open_store(self.desk.store.url), self.desk.rules,
                           clock=self.clock), self.clock)

    database_url: str = ""

    def make_ready(self, request_id: int, release: str, day: str = "2026-12-01") -> None:
        """As if the release of the request had been made."""
        with self.database.writing() as (session, head):
            session.add(PreparationRow(
                request_id=request_id, base=head.sequence, day=day, state="done", worker="",
                until="", attempts=1, release=release, snapshot=f"snapshot of {release}",
                problem=""))

    def preparations(self) -> list[PreparationRow]:
        with self.database.reading() as session:
            found = list(session.scalars(select(PreparationRow)))
            session.expunge_all()
            return found


def open_office(folder: Path, url: str = "", *, two_people: bool = True) -> Office:
    """An office with release `first` live, its files in `folder`."""
    url = url or f"sqlite:///{folder / 'desk.sqlite'}"
    clock, database = Clock(), open_database(url)
    with database.writing() as (session, head):
        del session
        if not head.release:
            head.release, head.snapshot = "first", "snapshot of first"
            head.newest_snapshot = head.snapshot
    return Office(Desk(database, open_store(str(folder / "store")), Rules(two_people),
                       clock=clock), clock, url)


def head_of(office: Office) -> HeadRow:
    with office.database.reading() as session:
        head = session.scalars(select(HeadRow)).one()
        session.expunge(head)
        return head


def changes(**cells: str) -> TableChanges:
    """Changes of the class of Afghanistan, by year: y2013="0.5"."""
    return TableChanges(STEM, KEY, tuple(
        CellChange(("AFG", name[1:]), "class_of_contribution", "0.0625", new)
        for name, new in sorted(cells.items())))


def asked(office: Office, actor: Actor = EDITOR, **cells: str) -> int:
    """The number of a request for such changes."""
    made = changes(**(cells or {"y2013": "0.5"}))
    draft = office.desk.start_draft(actor, made, SOURCE)
    return office.desk.ask(actor, draft.id, "The Council has agreed.").id


def population(office: Office, value: str, year: str = "2013", actor: Actor = EDITOR) -> int:
    """The number of a request for another population of Afghanistan: a release can be made of it.
    """
    text = (paths.SOURCES / "country_context.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines())
    old = next(row["population"] for row in rows if (row["iso3"], row["year"]) == ("AFG", year))
    made = TableChanges("country_context", KEY, (
        CellChange(("AFG", year), "population", old, value),))
    draft = office.desk.start_draft(actor, made, SOURCE)
    return office.desk.ask(actor, draft.id, "A new count.").id
