"""Every action by every kind of person: who may not is refused, and the attempt is recorded."""

import hashlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from casebook.desk.changes import TableChanges
from casebook.desk.workflow import ACTIONS, ROLES, Actor, Desk
from casebook.desk.workflow.service import MOST_REFUSALS
from casebook.errors import BadChanges, NoSuchItem, NotPermitted, WrongState
from tests.desk.offices import (
    EDITOR,
    NOBODY,
    PUBLISHER,
    READER,
    SOURCE,
    Office,
    asked,
    changes,
    open_office,
)

PEOPLE = {"nobody": NOBODY, "reader": READER, "editor": EDITOR, "publisher": PUBLISHER}
# Method -> the action it is, and a call of it.
CALLS: dict[str, tuple[str, Callable[[Desk, Actor], object]]] = {
    "start_draft": ("start_draft", lambda desk, who: desk.start_draft(
        who, changes(y2013="1"), SOURCE)),
    "save_draft": ("save_draft", lambda desk, who: desk.save_draft(
        who, 1, changes(y2014="2"), 1)),
    "drop_draft": ("drop_draft", lambda desk, who: desk.drop_draft(who, 1)),
    "ask": ("ask", lambda desk, who: desk.ask(who, 1, "why")),
    "comment": ("comment", lambda desk, who: desk.comment(who, 1, "words")),
    "withdraw": ("withdraw", lambda desk, who: desk.withdraw(who, 1)),
    "refuse": ("refuse", lambda desk, who: desk.refuse(who, 1, "why")),
    "approve": ("approve", lambda desk, who: desk.approve(who, 1)),
    "stop": ("stop", lambda desk, who: desk.stop(who, 1)),
    "take_back": ("take_back", lambda desk, who: desk.take_back(who, 1, "why")),
    "export_record": ("export_record", lambda desk, who: desk.export_record(who)),
    "refuse_upload": ("load", lambda desk, who: desk.refuse_upload(
        who, "a.xlsx", b"x", "It is none.")),
    "permit": ("load", lambda desk, who: desk.permit(who, "load")),
    **{name: ("read", lambda desk, who, name=name: getattr(desk, name)(who)) for name in (
        "live", "drafts", "requests", "publications", "record", "record_length")},
    **{name: ("read", lambda desk, who, name=name: getattr(desk, name)(who, 1)) for name in (
        "draft", "alongside", "request", "publication")},
}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    one = open_office(tmp_path_factory.mktemp("office"))
    asked(one)
    return one


def test_every_method_that_takes_an_actor_is_called_here() -> None:
    methods = {name for name in dir(Desk) if not name.startswith("_")}
    assert methods - {"acting", "looking", "note_refusal"} == set(CALLS)
    assert {action for action, _ in CALLS.values()} == set(ACTIONS)


@pytest.mark.parametrize("method", CALLS)
@pytest.mark.parametrize("person", PEOPLE)
def test_a_role_does_what_it_may_and_nothing_else(
    office: Office, person: str, method: str,
) -> None:
    action, call = CALLS[method]
    actor, before = PEOPLE[person], office.desk.record_length(READER)[0]
    allowed = person != "nobody" and ROLES.index(ACTIONS[action]) <= [*ROLES].index(person)  # type: ignore[arg-type]
    assert actor.may(action) is allowed
    if not allowed:
        with pytest.raises(NotPermitted) as raised:
            call(office.desk, actor)
        entry, = office.desk.record(READER, after=before)
        assert (entry.subject, entry.action) == (actor.subject, "refused")
        assert (entry.details["action"], entry.why) == (action, str(raised.value))
    else:
        with suppress(WrongState, NoSuchItem):  # permitted, whatever the state of things
            call(office.desk, actor)
        assert all("it takes the role" not in entry.why
                   for entry in office.desk.record(READER, after=before))


def test_the_record_cannot_be_filled_with_attempts(tmp_path: Path) -> None:
    office = open_office(tmp_path)
    for _ in range(MOST_REFUSALS + 5):
        with pytest.raises(NotPermitted):
            office.desk.approve(NOBODY, 1)
    assert office.desk.record_length(READER)[0] == MOST_REFUSALS
    # Strangers share one hour, whoever is known has a minute of their own.
    office.clock.move(minutes=2)
    for who in (NOBODY, READER):
        with pytest.raises(NotPermitted):
            office.desk.approve(who, 1)
    assert office.desk.record_length(READER)[0] == MOST_REFUSALS + 1
    office.clock.move(minutes=60)
    with pytest.raises(NotPermitted):
        office.desk.approve(NOBODY, 1)
    assert office.desk.record_length(READER)[0] == MOST_REFUSALS + 2


def test_what_is_refused_for_what_it_is_stands_in_the_record(tmp_path: Path) -> None:
    desk = open_office(tmp_path).desk
    for action, call in {
        "stop": lambda: desk.stop(PUBLISHER, 99),
        "take_back": lambda: desk.take_back(PUBLISHER, 2**40, "why"),
        "start_draft": lambda: desk.start_draft(
            EDITOR, TableChanges("contributions", ("iso3", "year")), SOURCE),
    }.items():
        with pytest.raises((NoSuchItem, BadChanges)) as raised:
            call()
        entry = desk.record(READER)[-1]
        assert (entry.action, entry.details["action"], entry.why) == (
            "refused", action, str(raised.value))
    desk.refuse_upload(EDITOR, "a\x00b.xlsx", b"PK", "The file is damaged.")
    entry = desk.record(READER)[-1]
    assert (entry.name, entry.target, entry.why) == (
        EDITOR.name, "ab.xlsx", "The file is damaged.")
    assert entry.file_sha256 == hashlib.sha256(b"PK").hexdigest()
