"""Attacks with sets, shared sessions and a clock: each is refused, and recorded."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from casebook.desk.access.door import Door, Person
from casebook.desk.access.sessions import Sessions
from casebook.desk.changes import CellChange, ChangeSet, TableChanges, change_set
from casebook.desk.settings import DeskSettings
from casebook.desk.workflow import Actor, Draft
from casebook.errors import BadChanges, CasebookError, NotPermitted
from casebook.store import current
from tests.desk.offices import (
    EDITOR,
    KEY,
    OTHER,
    PUBLISHER,
    READER,
    SOURCE,
    STEM,
    Office,
    changes,
    open_office,
)

PROVIDER = {"issuer": "https://login.example.org", "client_id": "a", "client_secret": "b",
            "base_url": "https://desk.example.org"}


def door(office: Office, **lists: tuple[str, ...]) -> Door:
    """The door of a process that starts now, over the office's database."""
    return Door(DeskSettings(**PROVIDER, **lists),  # type: ignore[arg-type]
                Sessions(office.database, 1_800, 36_000))


def claims(one: Door, subject: str, nonce: str = "n") -> dict[str, object]:
    return {"sub": subject, "iss": "i", "iat": one.sessions.now(), "nonce": nonce}


def as_actor(one: Person) -> Actor:
    return Actor(one.subject, one.name, one.roles)


def test_a_session_from_before_a_demotion_has_the_roles_of_today(tmp_path: Path) -> None:
    office = open_office(tmp_path)
    before = door(office, publishers=("pavel",))
    told = claims(before, "pavel")
    person = before.by_claims(told)
    assert person is not None
    assert "publisher" in person.roles
    after = door(office, readers=("pavel",))
    person = after.by_claims(told)
    assert person is not None
    with pytest.raises(NotPermitted):
        office.desk.approve(as_actor(person), 1)
    entry = office.desk.record(READER)[-1]
    assert (entry.subject, entry.action, entry.details["action"]) == (
        "pavel", "refused", "approve")


def test_a_session_is_its_own_persons_alone(tmp_path: Path) -> None:
    one = door(open_office(tmp_path), editors=("eva", "pavel"))
    person = one.by_claims(claims(one, "eva"))
    assert person is not None
    assert not one.sessions.touch(person.session, "pavel", one.sessions.now())
    assert one.sessions.is_open(person.session)
    other = one.by_claims(claims(one, "pavel"))
    assert other is not None
    assert other.session != person.session
    one.sessions.end_all("pavel")
    assert (one.sessions.is_open(other.session), one.sessions.is_open(person.session)) == (
        False, True)


def test_two_sets_that_are_approved_at_once_go_live_one_on_top_of_the_other(
    tmp_path: Path,
) -> None:
    office = open_office(tmp_path)
    prices = TableChanges("swiss_consumer_prices", ("year",), (
        CellChange(("2024",), "annual_pct", "1.0623", "1.1"),))
    numbers = []
    for name, year, actor in (("second", "y2013", EDITOR), ("third", "y2014", OTHER)):
        made = change_set([changes(**{year: "0.5"}), prices])
        draft = office.desk.start_draft(actor, made, SOURCE)
        numbers.append(office.desk.ask(actor, draft.id, "why").id)
        office.make_ready(numbers[-1], name)
    desks = [office.desk, office.again().desk]
    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(lambda pair: pair[0].approve(PUBLISHER, pair[1]),
                              zip(desks, numbers, strict=True)))
    states = sorted(office.desk.publication(READER, one.id).state for one in found)
    # The other one waits until its release has been made of what is live now.
    assert states == ["live", "waiting"]
    pointer = current(office.desk.store)
    assert pointer is not None
    assert (pointer.release, pointer.sequence) == (office.desk.live(READER).release, 1)


@pytest.mark.parametrize("tables", [
    (TableChanges("contributions", KEY),),
    (TableChanges(STEM, ("year", "iso3")),),
    (TableChanges(STEM, KEY, (CellChange(("AFG", "2013"), "colour", "", "red"),)),),
    (changes(y2013="1"), changes(y2014="1")),
])
def test_a_forged_set_is_refused_whole(tmp_path: Path, tables: tuple[TableChanges, ...]) -> None:
    desk = open_office(tmp_path).desk
    prices = TableChanges("swiss_consumer_prices", ("year",), (
        CellChange(("2024",), "annual_pct", "1.0623", "1.1"),))
    draft = desk.start_draft(EDITOR, prices, SOURCE)
    forged = ChangeSet((prices, *tables))
    calls: list[Callable[[], Draft]] = [
        lambda: desk.start_draft(EDITOR, forged, SOURCE),
        lambda: desk.save_draft(EDITOR, draft.id, forged, draft.version)]
    for call in calls:
        with pytest.raises(BadChanges):
            call()
        assert desk.record(READER)[-1].action == "refused"
    assert desk.drafts(READER) == (draft,)
    with pytest.raises(CasebookError):
        desk.ask(READER, draft.id, "why")
