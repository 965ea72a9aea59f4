"""One run at a time, in the order of asking; one that makes a file lets the next go on."""

import time
from collections.abc import Callable
from threading import Thread

import pytest

from casebook.ui import turns


@pytest.fixture(autouse=True)
def _one_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "TURNS", turns.Turns(1))
    monkeypatch.setattr(turns, "PATIENCE_SECONDS", 0.05)


def aside(work: Callable[[], None]) -> Thread:
    """`work` begun in a thread of its own, as every run of a page is."""
    thread = Thread(target=work, daemon=True)
    thread.start()
    return thread


def free() -> bool:
    """Whether somebody else could take a turn now."""
    taken: list[bool] = []

    def ask() -> None:
        taken.append(turns.TURNS.take(0))
        if taken[0]:
            turns.TURNS.give()

    aside(ask).join()
    return taken[0]


def test_a_turn_is_given_back_also_after_a_fault() -> None:
    with turns.turn():
        assert not free()
    assert free()
    with pytest.raises(ZeroDivisionError), turns.turn():
        1 / 0  # noqa: B018
    assert free()


def test_who_steps_aside_gives_the_turn_back_once() -> None:
    with turns.turn():
        turns.step_aside()
        assert free()
        turns.step_aside()
    with turns.turn():
        assert not free(), "there is one turn still, not two"
    turns.step_aside()  # nothing of ours is left to give
    with turns.turn():
        assert not free()


def test_who_has_waited_long_goes_on_and_gives_nothing_back() -> None:
    with turns.turn():
        other = aside(lambda: turns.turn().__enter__())
        other.join(2)
        assert not other.is_alive(), "it waited for ever"
        assert not free()
    assert free()


def test_who_came_first_is_served_first() -> None:
    queue, served = turns.Turns(1), []

    def ask(number: int) -> None:
        if queue.take(10):
            served.append(number)
            time.sleep(0.01)
            queue.give()

    queue.take(0)
    threads = []
    for number in range(20):
        threads.append(aside(lambda number=number: ask(number)))
        while len(queue) <= number:
            time.sleep(0.001)
    queue.give()
    # Who asks now stands behind all the others, however quick they are to let go.
    threads.append(aside(lambda: ask(20)))
    for thread in threads:
        thread.join(10)
    assert served == list(range(21))


def test_who_gave_up_is_not_called() -> None:
    queue = turns.Turns(1)
    assert queue.take(0)
    assert not queue.take(0.01)
    assert len(queue) == 0
    queue.give()
    assert queue.take(0), "the turn went to one who had left"
