"""Sessions: idle, whole time, ended ones, clocks that are set, and cookies that are older."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from casebook.desk.access.sessions import EVERYBODY, LEEWAY_SECONDS, Sessions
from casebook.desk.database import Database, open_database
from casebook.desk.database.models import CutoffRow
from casebook.desk.database.times import as_text

IDLE, WHOLE, NOW = 1_800.0, 36_000.0, 1_800_000_000.0


class Clocks:
    """The wall clock, which somebody may set, and the steady one."""

    def __init__(self) -> None:
        self.wall, self.steady = NOW, 100.0

    def pass_(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """A database whose tables were made at the moment NOW."""
    opened = open_database(f"sqlite:///{tmp_path / 'desk.sqlite'}")
    with opened.changing() as session:
        session.get_one(CutoffRow, EVERYBODY).at = as_text(datetime.fromtimestamp(NOW, UTC))
    yield opened
    opened.close()


def made(database: Database, clocks: Clocks | None = None) -> tuple[Sessions, Clocks]:
    """The sessions of a process that starts now."""
    own = clocks or Clocks()
    return Sessions(database, IDLE, WHOLE, lambda: own.wall, lambda: own.steady), own


def test_use_keeps_a_session_open_and_looking_does_not(database: Database) -> None:
    sessions, clocks = made(database)
    assert sessions.touch("k", "eva", NOW)
    clocks.pass_(IDLE - 1)
    assert sessions.touch("k", "eva", NOW)
    clocks.pass_(IDLE - 1)
    assert sessions.is_open("k")
    clocks.pass_(2)
    assert not sessions.is_open("k")
    assert not sessions.touch("k", "eva", NOW)


def test_no_use_keeps_it_beyond_the_whole_time(database: Database) -> None:
    sessions, clocks = made(database)
    opened = [sessions.touch("k", "eva", NOW)]
    while clocks.wall - NOW < WHOLE + 600:
        clocks.pass_(600)
        opened.append(sessions.touch("k", "eva", NOW))
    assert opened.index(False) == WHOLE / 600
    assert not any(opened[opened.index(False):])


def test_one_that_was_ended_is_not_opened_again(database: Database) -> None:
    sessions, clocks = made(database)
    sessions.touch("k", "eva", NOW)
    sessions.end("k")
    assert not sessions.touch("k", "eva", NOW)
    clocks.pass_(WHOLE * 3)
    sessions.touch("other", "eva", clocks.wall)
    assert not sessions.touch("k", "eva", NOW)


def test_all_of_a_person_end_seen_or_not(database: Database) -> None:
    sessions, clocks = made(database)
    sessions.touch("a", "eva", NOW)
    sessions.touch("b", "eva", NOW)
    sessions.touch("c", "pavel", NOW)
    assert sessions.end_all("eva") == 2
    assert [sessions.touch(key, "eva", NOW) for key in "ab"] == [False, False]
    assert not sessions.touch("never seen here", "eva", NOW)
    assert sessions.touch("c", "pavel", NOW)
    clocks.pass_(5)
    assert sessions.touch("new", "eva", clocks.wall)


def test_a_clock_set_back_lengthens_nothing(database: Database) -> None:
    sessions, clocks = made(database)
    sessions.touch("k", "eva", NOW)
    clocks.pass_(IDLE - 1)
    clocks.wall -= 3_600
    clocks.pass_(2)
    assert not sessions.is_open("k")


def test_a_sign_in_from_before_the_tables_does_not_count(database: Database) -> None:
    sessions, _ = made(database)
    assert not sessions.touch("k", "eva", NOW - LEEWAY_SECONDS - 1)
    assert sessions.touch("k", "eva", NOW - LEEWAY_SECONDS + 1)


def test_an_old_cookie_opens_nothing(database: Database) -> None:
    sessions, clocks = made(database)
    clocks.pass_(WHOLE * 2)
    assert not sessions.touch("k", "eva", clocks.wall - WHOLE)


def test_another_process_and_a_restart_know_what_is_open_and_what_was_ended(
    database: Database,
) -> None:
    sessions, clocks = made(database)
    assert sessions.touch("k", "eva", NOW)
    clocks.pass_(60)
    other, _ = made(database, clocks)
    assert other.is_open("k")
    assert (other.touch("k", "eva", NOW), other.subject_of("k")) == (True, "eva")
    assert other.end_all("eva") == 1
    clocks.pass_(2)
    assert not sessions.is_open("k")
    assert not sessions.touch("k", "eva", NOW)
    restarted, _ = made(database, clocks)
    assert not restarted.touch("k", "eva", NOW)
    assert not restarted.touch("of before the end of all", "eva", clocks.wall - 30)
    # A key whose use nobody vouches for opens nothing.
    assert not restarted.touch("never seen", "eva", None)


def test_idle_time_is_that_of_all_processes_together(database: Database) -> None:
    sessions, clocks = made(database)
    other, _ = made(database, clocks)
    sessions.touch("k", "eva", NOW)
    for _ in range(4):
        clocks.pass_(IDLE / 2)
        assert other.touch("k", "eva", NOW)
    clocks.pass_(IDLE / 2)
    assert sessions.is_open("k")
    clocks.pass_(IDLE / 2 + 1)
    assert not sessions.is_open("k")


def test_a_process_that_starts_with_its_clock_an_hour_back_ends_sessions_at_most(
    database: Database,
) -> None:
    sessions, clocks = made(database)
    sessions.touch("k", "eva", NOW)
    clocks.pass_(IDLE - 60)
    sessions.touch("k", "eva", NOW)
    clocks.wall -= 3_600
    back, _ = made(database, clocks)
    assert not back.is_open("k")
    assert not back.touch("k", "eva", NOW)
    # The provider's clock goes right: who signs in anew is in.
    assert back.touch("new", "eva", clocks.wall + 3_600)
