"""Sessions: idle, whole time, ended ones, clocks that are set, and cookies that are older."""

from casebook.desk.access.sessions import LEEWAY_SECONDS, Sessions

IDLE, WHOLE, NOW = 1_800.0, 36_000.0, 1_800_000_000.0


class Clocks:
    """The wall clock, which somebody may set, and the steady one."""

    def __init__(self) -> None:
        self.wall, self.steady = NOW, 100.0

    def pass_(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds


def made() -> tuple[Sessions, Clocks]:
    clocks = Clocks()
    return Sessions(IDLE, WHOLE, lambda: clocks.wall, lambda: clocks.steady), clocks


def test_use_keeps_a_session_open_and_looking_does_not() -> None:
    sessions, clocks = made()
    assert sessions.touch("k", "eva", NOW)
    clocks.pass_(IDLE - 1)
    assert sessions.touch("k", "eva", NOW)
    clocks.pass_(IDLE - 1)
    assert sessions.is_open("k")
    clocks.pass_(2)
    assert not sessions.is_open("k")
    assert not sessions.touch("k", "eva", NOW)


def test_no_use_keeps_it_beyond_the_whole_time() -> None:
    sessions, clocks = made()
    opened = [sessions.touch("k", "eva", NOW)]
    while clocks.wall - NOW < WHOLE + 600:
        clocks.pass_(600)
        opened.append(sessions.touch("k", "eva", NOW))
    assert opened.index(False) == WHOLE / 600
    assert not any(opened[opened.index(False):])


def test_one_that_was_ended_is_not_opened_again() -> None:
    sessions, clocks = made()
    sessions.touch("k", "eva", NOW)
    sessions.end("k")
    assert not sessions.touch("k", "eva", NOW)
    clocks.pass_(WHOLE * 3)
    sessions.touch("other", "eva", clocks.wall)
    assert not sessions.touch("k", "eva", NOW)


def test_all_of_a_person_end_seen_or_not() -> None:
    sessions, clocks = made()
    sessions.touch("a", "eva", NOW)
    sessions.touch("b", "eva", NOW)
    sessions.touch("c", "pavel", NOW)
    assert sessions.end_all("eva") == 2
    assert [sessions.touch(key, "eva", NOW) for key in "ab"] == [False, False]
    assert not sessions.touch("never seen here", "eva", NOW)
    assert sessions.touch("c", "pavel", NOW)
    clocks.pass_(5)
    assert sessions.touch("new", "eva", clocks.wall)


def test_a_clock_set_back_lengthens_nothing() -> None:
    sessions, clocks = made()
    sessions.touch("k", "eva", NOW)
    clocks.pass_(IDLE - 1)
    clocks.wall -= 3_600
    clocks.pass_(2)
    assert not sessions.is_open("k")


def test_a_sign_in_from_before_the_start_does_not_count() -> None:
    sessions, _ = made()
    assert not sessions.touch("k", "eva", NOW - LEEWAY_SECONDS - 1)
    assert sessions.touch("k", "eva", NOW - LEEWAY_SECONDS + 1)


def test_an_old_cookie_opens_nothing() -> None:
    sessions, clocks = made()
    clocks.pass_(WHOLE * 2)
    assert not sessions.touch("k", "eva", clocks.wall - WHOLE)
