"""Two pages at a time; one that makes a file lets the next go on."""

from threading import Semaphore, Thread

import pytest

from casebook.ui import turns


@pytest.fixture(autouse=True)
def _one_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "AT_ONCE", Semaphore(1))
    monkeypatch.setattr(turns, "PATIENCE_SECONDS", 0.05)


def free() -> bool:
    """Whether somebody else could take a turn now."""
    taken: list[bool] = []

    def ask() -> None:
        taken.append(turns.AT_ONCE.acquire(timeout=0))
        if taken[0]:
            turns.AT_ONCE.release()

    other = Thread(target=ask)
    other.start()
    other.join()
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
    turns.step_aside()  # a fragment that runs alone never had one
    with turns.turn():
        assert not free()


def test_who_has_waited_long_goes_on_and_gives_nothing_back() -> None:
    with turns.turn():
        other = Thread(target=lambda: turns.turn().__enter__())
        other.start()
        other.join(2)
        assert not other.is_alive(), "it waited for ever"
        assert not free()
    assert free()
