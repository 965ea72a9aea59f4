"""From a draft to a live release and back, with a clock that is set and releases not built."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from casebook.desk import record
from casebook.desk.changes import CellChange, Source, TableChanges, change_set, to_json
from casebook.desk.database.models import DraftRow, DraftVersionRow
from casebook.desk.workflow.switching import begin_due, finish
from casebook.errors import (
    BadChanges,
    BadTime,
    DraftChanged,
    IncompleteRequest,
    NoSuchItem,
    SecondPersonNeeded,
    StoreAway,
    WrongState,
)
from casebook.store import current, point
from tests.desk.offices import (
    EDITOR,
    OTHER,
    PUBLISHER,
    READER,
    SOURCE,
    Office,
    asked,
    changes,
    head_of,
    open_office,
)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    one = open_office(tmp_path)
    yield one
    # Whatever a test did: the record is whole.
    with one.database.reading() as session:
        assert record.verify(record.lines(session))[0] == head_of(one).entries


def published(office: Office, release: str, **cells: str) -> int:
    """The number of a publication that is live."""
    number = asked(office, **cells)
    office.make_ready(number, release)
    one = office.desk.approve(PUBLISHER, number)
    assert one.state == "live"
    return one.id


def test_a_draft_is_saved_version_by_version(office: Office) -> None:
    desk = office.desk
    draft = desk.start_draft(EDITOR, changes(y2013="1"), SOURCE)
    saved = desk.save_draft(EDITOR, draft.id, changes(y2013="2"), draft.version)
    assert (saved.version, saved.source) == (2, SOURCE)
    assert saved.changes == change_set(changes(y2013="2"))
    assert desk.save_draft(EDITOR, draft.id, changes(y2013="2"), 2) == saved  # nothing is new
    assert desk.drafts(READER) == (saved,)
    assert desk.drop_draft(EDITOR, draft.id).state == "dropped"
    assert desk.drafts(READER) == ()
    with pytest.raises(WrongState):
        desk.save_draft(EDITOR, draft.id, changes(), 2)


def test_two_editors_see_each_others_changes(office: Office) -> None:
    desk = office.desk
    first = desk.start_draft(EDITOR, changes(y2013="1"), SOURCE)
    desk.save_draft(OTHER, first.id, changes(y2013="1", y2014="2"), 1)
    both = desk.save_draft(EDITOR, first.id, changes(y2013="1", y2015="3"), 1)
    assert (both.changes, both.version) == (change_set(
        changes(y2013="1", y2014="2", y2015="3")), 3)
    desk.save_draft(OTHER, first.id, changes(y2013="7", y2014="2", y2015="3"), 3)
    with pytest.raises(DraftChanged) as raised:
        desk.save_draft(EDITOR, first.id, changes(y2013="8", y2014="2", y2015="3"), 3)
    assert raised.value.values["theirs"] == change_set(
        changes(y2013="7", y2014="2", y2015="3"))
    assert "Olga Other has saved draft 1 meanwhile" in str(raised.value)
    assert "AFG / 2013, class_of_contribution: expected “8”, found “7”" in str(raised.value)


def test_an_editor_sees_who_else_is_at_the_table_and_where_they_clash(office: Office) -> None:
    desk = office.desk
    own = desk.start_draft(EDITOR, changes(y2013="1", y2014="2"), SOURCE)
    assert desk.alongside(READER, own.id) == ()
    other = desk.start_draft(OTHER, changes(y2013="7", y2015="3"), SOURCE)
    dropped = desk.start_draft(OTHER, changes(y2013="8"), SOURCE)
    desk.drop_draft(OTHER, dropped.id)
    number = asked(office, OTHER, y2016="4")
    requested, beside = desk.alongside(READER, own.id)
    assert (requested.draft.state, requested.conflicts) == ("asked", ())
    assert beside.draft == other
    assert [(one.key, one.expected, one.found) for one in beside.conflicts] == [
        (("AFG", "2013"), "7", "1")]
    desk.refuse(PUBLISHER, number, "why")
    desk.drop_draft(EDITOR, requested.draft.id)
    assert desk.alongside(READER, own.id) == (beside,)


def test_a_request_needs_a_reason_a_document_and_changes(office: Office) -> None:
    desk = office.desk
    draft = desk.start_draft(EDITOR, changes(y2013="1"), Source())
    for reason, document in (("", "C26/45"), ("why", ""), ("x" * 2_001, "C26/45"),
                             ("\x00\u2028 ", "C26/45"), ("why", "y" * 1_001)):
        with pytest.raises(IncompleteRequest):
            desk.ask(EDITOR, draft.id, reason, document)
    empty = desk.start_draft(EDITOR, changes(), SOURCE)
    with pytest.raises(IncompleteRequest):
        desk.ask(EDITOR, empty.id, "why")
    with pytest.raises(WrongState, match="saved by Emil Editor meanwhile"):
        desk.ask(OTHER, draft.id, "why", "C26/45", 7)
    request = desk.ask(EDITOR, draft.id, "why", "C26/45", 1)
    assert (request.source.document, request.state) == ("C26/45", "open")
    assert desk.ask(OTHER, draft.id, "another", "C26/46") == request  # twice is once
    with pytest.raises(WrongState):
        desk.save_draft(EDITOR, draft.id, changes(), 1)
    with pytest.raises(BadChanges):
        desk.start_draft(EDITOR, TableChanges("contributions", ("iso3", "year")), SOURCE)


def test_approved_with_its_release_ready_it_is_live_at_once(office: Office) -> None:
    number = asked(office)
    office.make_ready(number, "second")
    one = office.desk.approve(PUBLISHER, number)
    assert (one.state, one.release, one.sequence, one.before_release) == (
        "live", "second", 1, "first")
    pointer = current(office.desk.store)
    assert pointer is not None
    assert (pointer.release, pointer.sequence) == ("second", 1)
    assert office.desk.live(READER).release == "second"
    assert office.desk.request(READER, number).state == "published"
    assert office.desk.approve(PUBLISHER, number) == one  # by mistake a second time: once
    assert [entry.action for entry in office.desk.record(READER)] == [
        "start_draft", "ask", "approve", "published"]


def test_without_its_release_it_waits(office: Office) -> None:
    number = asked(office)
    assert office.desk.approve(PUBLISHER, number).state == "waiting"
    assert not begin_due(office.database, office.clock)
    office.make_ready(number, "second")
    assert begin_due(office.database, office.clock)
    assert finish(office.database, office.desk.store, office.clock)
    assert office.desk.live(READER).release == "second"


def test_somebody_else_has_to_approve_unless_the_office_is_of_one(
    office: Office, tmp_path: Path,
) -> None:
    number = asked(office, PUBLISHER)
    office.make_ready(number, "second")
    with pytest.raises(SecondPersonNeeded):
        office.desk.approve(PUBLISHER, number)
    assert office.desk.record(READER)[-1].action == "refused"
    alone = open_office(tmp_path / "alone", two_people=False)
    number = asked(alone, PUBLISHER)
    alone.make_ready(number, "second")
    assert alone.desk.approve(PUBLISHER, number).state == "live"


def test_at_a_set_minute_and_not_before_whatever_the_clock_does(office: Office) -> None:
    number, desk = asked(office), office.desk
    office.make_ready(number, "second")
    at = office.clock() + timedelta(hours=3)
    assert desk.approve(PUBLISHER, number, at).due == at
    for hours in (2.9, -1, 0.9):
        office.clock.move(hours=hours)
        assert not begin_due(office.database, office.clock)
    office.clock.move(hours=0.3)
    assert begin_due(office.database, office.clock)
    assert finish(office.database, desk.store, office.clock)
    office.clock.move(hours=-5)  # it is not published a second time, and the record keeps its order
    asked(office, y2014="3")
    assert not begin_due(office.database, office.clock)
    times = [entry.at for entry in desk.record(READER)]
    assert times == sorted(times)


@pytest.mark.parametrize("hours", [0, -1, 24 * 400])
def test_a_moment_that_cannot_be_meant_is_refused(office: Office, hours: float) -> None:
    number = asked(office)
    with pytest.raises(BadTime):
        office.desk.approve(PUBLISHER, number, office.clock() + timedelta(hours=hours))
    with pytest.raises(BadTime):
        office.desk.approve(PUBLISHER, number, office.clock().replace(tzinfo=None))
    assert office.desk.request(READER, number).state == "open"


def test_stopped_in_time_it_never_comes(office: Office) -> None:
    number, desk = asked(office), office.desk
    office.make_ready(number, "second")
    one = desk.approve(PUBLISHER, number, office.clock() + timedelta(minutes=1))
    assert desk.stop(PUBLISHER, one.id, "A slip").state == "stopped"
    assert desk.stop(PUBLISHER, one.id).state == "stopped"
    office.clock.move(minutes=2)
    assert not begin_due(office.database, office.clock)
    again = desk.approve(PUBLISHER, number)
    assert (again.state, again.id) == ("live", one.id + 1)
    with pytest.raises(WrongState):
        desk.stop(PUBLISHER, again.id)


def test_taken_back_the_release_before_is_live_again(office: Office) -> None:
    desk = office.desk
    first = published(office, "second")
    later = published(office, "third", y2014="1")
    with pytest.raises(WrongState):
        desk.take_back(PUBLISHER, first, "not the live one")
    with pytest.raises(IncompleteRequest):
        desk.take_back(PUBLISHER, later, " ")
    back = desk.take_back(PUBLISHER, later, "A wrong country")
    assert (back.state, back.release, back.sequence) == ("done", "second", 3)
    assert desk.take_back(PUBLISHER, later, "A wrong country") == back  # twice is once
    pointer = current(desk.store)
    assert pointer is not None
    assert (pointer.release, pointer.sequence) == ("second", 3)
    assert [one.state for one in desk.publications(READER)] == ["done", "taken-back", "live"]
    assert desk.take_back(PUBLISHER, first, "That one too").release == "first"
    assert head_of(office).newest_snapshot == "snapshot of third"
    entry = desk.record(READER)[-2]
    assert (entry.action, entry.why, entry.name) == ("take_back", "That one too", "Pia Publisher")


@pytest.mark.parametrize("close", ["withdraw", "refuse"])
def test_a_request_that_is_closed_gives_its_draft_back(office: Office, close: str) -> None:
    desk, number = office.desk, asked(office)
    desk.comment(EDITOR, number, "One moment")
    state = getattr(desk, close)(PUBLISHER, number, "Wrong year").state
    assert state == {"withdraw": "withdrawn", "refuse": "refused"}[close]
    draft, = desk.drafts(READER)
    assert (draft.state, draft.version, draft.changes) == (
        "open", 2, change_set(changes(y2013="0.5")))
    with pytest.raises(WrongState):
        desk.approve(PUBLISHER, number)
    assert desk.ask(EDITOR, draft.id, "Now right").id == number + 1
    assert [one.text for one in desk.request(READER, number).comments] == ["One moment"]


def test_what_is_not_there_is_said(office: Office) -> None:
    for number in (0, -1, 7, 2**31, 2**70):
        with pytest.raises(NoSuchItem):
            office.desk.request(READER, number)
        with pytest.raises(NoSuchItem):
            office.desk.approve(PUBLISHER, number)


def test_with_the_store_away_it_stays_ready_and_is_published_when_it_is_back(
    office: Office, tmp_path: Path,
) -> None:
    number, folder = asked(office), tmp_path / "store"
    office.make_ready(number, "second")
    folder.rename(tmp_path / "away")
    one = office.desk.approve(PUBLISHER, number)
    assert one.state == "publishing"
    assert one.problem.startswith(StoreAway.sentence[:10])
    assert not finish(office.database, office.desk.store, office.clock)
    (tmp_path / "away").rename(folder)
    assert finish(office.again().database, office.desk.store, office.clock)
    assert office.desk.publication(READER, one.id).state == "live"
    assert office.desk.publication(READER, one.id).problem == ""


def test_a_pointer_that_somebody_else_has_moved_is_not_overruled(office: Office) -> None:
    number = asked(office)
    office.make_ready(number, "second")
    point(office.desk.store, "elsewhere", 5)
    one = office.desk.approve(PUBLISHER, number)
    assert (one.state, office.desk.live(READER).release) == ("failed", "first")
    assert "points to elsewhere" in one.problem
    assert office.desk.request(READER, number).state == "open"


def test_two_publishers_at_once_make_one_publication(office: Office) -> None:
    number, second = asked(office), office.again()
    office.make_ready(number, "second")
    office.desk.approve(PUBLISHER, number, office.clock() + timedelta(minutes=1))
    office.clock.move(minutes=2)
    assert begin_due(office.database, office.clock)
    assert begin_due(second.database, office.clock)  # the same one is under way
    assert finish(second.database, second.desk.store, office.clock)
    later = asked(office, y2014="1")
    office.make_ready(later, "third")
    office.desk.approve(PUBLISHER, later)
    assert finish(office.database, office.desk.store, office.clock)
    assert [one.release for one in second.desk.publications(READER)] == ["third", "second"]
    assert [entry.action for entry in second.desk.record(READER)].count("published") == 2


def test_a_draft_of_two_tables_meets_those_of_either(office: Office) -> None:
    desk = office.desk
    prices = TableChanges("swiss_consumer_prices", ("year",), (
        CellChange(("2024",), "annual_pct", "1.0623", "1.1"),))
    both = desk.start_draft(EDITOR, change_set([prices, changes(y2013="1")]), SOURCE)
    assert both.stems == (changes().stem, prices.stem)
    other = desk.start_draft(OTHER, prices, SOURCE)
    desk.start_draft(OTHER, TableChanges("country_context", ("iso3", "year")), SOURCE)
    beside, = desk.alongside(READER, both.id)
    assert (beside.draft.id, beside.conflicts) == (other.id, ())
    # A table may be left to another draft, or come to this one.
    saved = desk.save_draft(OTHER, both.id, changes(y2013="1"), both.version)
    assert saved.stems == (changes().stem,)
    assert desk.alongside(READER, both.id) == ()
    request = desk.ask(EDITOR, saved.id, "why")
    assert (request.stems, len(request.changes)) == (saved.stems, 1)
    entry = desk.record(READER)[-1]
    assert entry.details["tables"] == [changes().stem]


def test_a_draft_from_before_there_were_sets_is_opened_and_asked_for(office: Office) -> None:
    desk = office.desk
    draft = desk.start_draft(EDITOR, changes(y2013="1"), SOURCE)
    with office.database.writing() as (session, _):
        old = session.get_one(DraftVersionRow, (draft.id, 1))
        old.changes = to_json(changes(y2013="1"))
        session.get_one(DraftRow, draft.id).stem = changes().stem
    assert desk.draft(READER, draft.id) == draft
    assert desk.ask(EDITOR, draft.id, "why").changes == draft.changes
