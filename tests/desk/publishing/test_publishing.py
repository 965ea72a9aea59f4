"""Real releases from real requests: begin, publish, take back, publish on top, export, build."""

from pathlib import Path

import pytest

from casebook import paths
from casebook.build.publish import build
from casebook.build.published_releases import is_open
from casebook.build.sources.release_notes import newest
from casebook.desk.database import open_database
from casebook.desk.publishing import begin_from, step
from casebook.desk.publishing.making import Job, Made, make
from casebook.desk.workflow import Desk
from casebook.store import current, fetch_release, fetch_snapshot, open_store
from casebook.warehouse.named_queries import run
from tests.desk.offices import PUBLISHER, READER, Clock, Office, Rules, population


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Office:
    folder = tmp_path_factory.mktemp("office")
    url = f"sqlite:///{folder / 'desk.sqlite'}"
    database, store, clock = open_database(url), open_store(str(folder / "store")), Clock()
    begin_from(database, store, paths.DATA, clock=clock)
    return Office(Desk(database, store, Rules(), clock=clock), clock, url)


@pytest.mark.slow
def test_the_desk_begins_once_with_a_closed_release(office: Office, tmp_path: Path) -> None:
    live = office.desk.live(READER)
    again = begin_from(office.database, office.desk.store, tmp_path / "no such folder")
    assert again == live
    fetch_snapshot(office.desk.store, live.snapshot, tmp_path / "data")
    number, _, _ = newest(tmp_path / "data")
    assert (number, is_open(number, tmp_path / "data")) == (newest(paths.DATA)[0], False)


def test_a_desk_with_an_empty_database_goes_on_from_the_store(
    office: Office, tmp_path: Path,
) -> None:
    other = open_database(f"sqlite:///{tmp_path / 'desk.sqlite'}")
    pointer = current(office.desk.store)
    found = begin_from(other, office.desk.store, tmp_path / "no such folder")
    assert pointer is not None
    assert (found.release, found.sequence) == (pointer.release, pointer.sequence)


@pytest.mark.slow
def test_published_taken_back_and_published_again(office: Office, tmp_path: Path) -> None:
    desk, first = office.desk, office.desk.live(READER)
    jobs = []

    def making(job: Job) -> Made:
        jobs.append(job)
        return make(job)

    number = population(office, "31000000")
    step(desk, making)
    one = desk.approve(PUBLISHER, number)
    assert (one.state, one.problem) == ("live", "")
    release = fetch_release(desk.store, one.release, tmp_path / "tables")
    assert release.number == newest(paths.DATA)[0] + 1
    assert release.notes.startswith("## 2026-12-01 - Economy, population and Internet use: 1 value")
    assert "2013, population: 31000000, before 31622704." in release.notes
    questions = run("ledger_questions", {"release_number": release.number - 1}, release).rows
    assert len(questions) > 50  # what the release before answered came along
    desk.take_back(PUBLISHER, one.id, "A wrong country")
    assert desk.live(READER).release == first.release
    # The number that was taken stays taken; the figures begin from what is live.
    office.clock.move(days=1)
    later = population(office, "32000000", "2014")
    step(desk, making)
    two = desk.approve(PUBLISHER, later)
    assert two.state == "live"
    assert [job.day.isoformat() for job in jobs] == ["2026-12-01", "2026-12-02"]
    after = fetch_release(desk.store, two.release, tmp_path / "tables")
    assert after.number == release.number + 1
    assert "Taken back on 2026-12-01: A wrong country" in after.notes
    # Built from an exported checkout it is the same release.
    fetch_snapshot(desk.store, desk.live(READER).snapshot, tmp_path / "data")
    built = build(tmp_path / "data", tmp_path / "built")
    assert (built.id, built.hash, built.notes) == (after.id, after.hash, after.notes)
    context = (tmp_path / "data" / "sources" / "country_context.csv").read_text(encoding="utf-8")
    assert "AFG,2013," in context
    assert "31622704" in context  # what was taken back is not there
    assert "AFG,2014,20497128556,32000000" in context


@pytest.mark.slow
def test_a_request_of_which_no_release_can_be_made_says_why(office: Office) -> None:
    number = population(office, "many", "2015")
    step(office.desk, make)
    made = office.desk.request(READER, number).preparation
    assert made is not None
    assert made.state == "failed"
    assert "country_context.csv" in made.problem
    assert "many" in made.problem
