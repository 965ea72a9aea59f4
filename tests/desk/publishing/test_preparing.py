"""Who makes which release when: leases, attempts, problems that pass, bases that move."""

from datetime import date
from pathlib import Path

import pytest

from casebook.desk.changes import to_json
from casebook.desk.publishing import preparing
from casebook.desk.publishing.making import Job, Made
from casebook.desk.publishing.preparing import MOST_AHEAD, TOO_LONG, prepare_next
from casebook.desk.publishing.publisher import Publisher, publish_due
from casebook.store import current
from tests.desk.offices import (
    EDITOR,
    PUBLISHER,
    READER,
    SOURCE,
    Office,
    asked,
    changes,
    open_office,
)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return open_office(tmp_path)


def prepare(office: Office, *made: Made) -> int:
    """Prepares as long as there is something to do; how often. The last of `made` is repeated."""
    answers, count = list(made or [Made("second", "snapshot of second")]), 0
    while prepare_next(office.database, "store", office.clock,
                       lambda job: answers.pop(0) if len(answers) > 1 else answers[0]):
        count += 1
    return count


def test_a_request_is_prepared_once_a_day_and_for_its_own_day(office: Office) -> None:
    number, jobs = asked(office), []

    def make(job: Job) -> Made:
        jobs.append(job)
        return Made("second", "s")

    assert prepare_next(office.database, "store", office.clock, make)
    assert not prepare_next(office.database, "store", office.clock, make)
    office.desk.approve(PUBLISHER, number, office.clock.moment.replace(day=5))
    assert prepare_next(office.database, "store", office.clock, make)
    office.clock.move(days=1)
    assert not prepare_next(office.database, "store", office.clock, make)
    assert [job.day.day for job in jobs] == [1, 5]
    assert (jobs[0].snapshot, jobs[0].reason) == ("snapshot of first", "The Council has agreed.")


def test_what_is_due_comes_before_what_is_only_asked_for(office: Office) -> None:
    numbers = [asked(office) for _ in range(3)]
    office.desk.approve(PUBLISHER, numbers[0])
    prepare_next(office.database, "store", office.clock, lambda job: Made("second", "s"))
    assert office.preparations()[0].request_id == numbers[0]


def test_only_so_many_are_made_ahead(office: Office) -> None:
    for _ in range(MOST_AHEAD + 3):
        asked(office)
    assert prepare(office) == MOST_AHEAD


def test_another_release_that_went_live_is_the_base_of_a_new_preparation(office: Office) -> None:
    first, second = asked(office), asked(office, y2014="1")
    assert prepare(office) == 2
    office.desk.approve(PUBLISHER, first)
    one = office.desk.approve(PUBLISHER, second)
    assert one.state == "waiting"  # it was made on what is no longer live
    assert prepare(office, Made("third", "snapshot of third")) == 1
    publish_due(office.desk)
    assert office.desk.live(READER).release == "third"
    assert office.preparations()[-1].base == 1


def test_a_worker_that_was_killed_is_followed_by_another_even_with_the_clock_put_back(
    office: Office,
) -> None:
    asked(office)

    def killed(job: Job) -> Made:
        raise KeyboardInterrupt

    for minutes in (0, 5, -60):
        office.clock.move(minutes=minutes)
        with pytest.raises(KeyboardInterrupt):
            prepare_next(office.database, "store", office.clock, killed)
        assert prepare(office) == 0  # for a while it may still be at work
    office.clock.move(minutes=5)
    assert prepare(office) == 1


def test_a_problem_that_passes_is_tried_again_and_another_is_not(office: Office) -> None:
    number = asked(office)
    away = Made(problem="The store is away.", passing=True)
    for _ in range(5):
        assert prepare(office, away) == 1
        made = office.desk.request(READER, number).preparation
        assert made is not None
        assert (made.state, made.problem) == ("wanted", "The store is away.")
        office.clock.move(seconds=6)
    one = office.desk.approve(PUBLISHER, number)
    assert prepare(office, Made(problem="Line 7 is wrong.")) == 1
    assert office.desk.publication(READER, one.id).state == "failed"
    assert office.desk.request(READER, number).state == "open"
    assert office.desk.record(READER)[-1].why == "Line 7 is wrong."
    assert prepare(office) == 0


def test_one_that_takes_too_long_is_given_up(office: Office) -> None:
    number = asked(office)
    for _ in range(3):
        assert prepare(office, Made(problem=TOO_LONG, passing=True)) == 1
        office.clock.move(seconds=6)
    assert prepare(office) == 0
    made = office.desk.request(READER, number).preparation
    assert made is not None
    assert made.state == "failed"


def test_threads_prepare_and_publish(office: Office) -> None:
    publisher = Publisher(office.desk, lambda job: Made("second", "snapshot of second"))
    publisher.start()
    try:
        office.desk.approve(PUBLISHER, asked(office))
        for _ in range(200):
            if office.desk.live(READER).release == "second":
                break
            publisher.stopped(0.05)
    finally:
        publisher.stop()
    pointer = current(office.desk.store)
    assert pointer is not None
    assert pointer.release == "second"
    assert office.desk.requests(EDITOR, "published")


@pytest.mark.slow
def test_in_a_process_of_its_own_with_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    job = Job("", "", "", to_json(changes(y2013="1")), to_json(SOURCE), "why", date(2026, 12, 1))
    made = preparing.make_apart(job)
    assert not made.passing
    assert "no store of releases" in made.problem
    monkeypatch.setattr(preparing, "MOST_SECONDS", 0.01)
    assert preparing.make_apart(job) == Made(problem=TOO_LONG, passing=True)
