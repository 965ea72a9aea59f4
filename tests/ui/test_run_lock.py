"""One run at a time, in the order of asking; one that takes long lets the others go on."""

import time
from collections.abc import Callable
from threading import Event, Thread

import pytest

from casebook.ui import run_lock
from casebook.ui.run_lock import RunLock


@pytest.fixture(autouse=True)
def _a_lock_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_lock, "RUNS", RunLock(longest=10, timeout=10))


def aside(work: Callable[[], object]) -> Thread:
    """`work` begun in a thread of its own, as every run of a page is."""
    thread = Thread(target=work, daemon=True)
    thread.start()
    return thread


def wait_for(condition: Callable[[], bool]) -> None:
    limit = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < limit, "it did not come"
        time.sleep(0.001)


def free() -> bool:
    """Whether somebody else gets the lock at once."""
    had = Event()

    def ask() -> None:
        place = run_lock.RUNS.acquire()
        had.set()
        run_lock.RUNS.release(place)

    waiting = aside(ask)
    got = had.wait(0.1)
    if got:
        waiting.join(10)
    return got


def test_one_run_at_a_time() -> None:
    with run_lock.held():
        assert not free()
    wait_for(free)


def test_clients_take_turns() -> None:
    """One with many pages that wait does not keep another waiting until they have all run."""
    ran: list[str] = []

    def run(who: str) -> Callable[[], None]:
        def in_turn() -> None:
            place = run_lock.RUNS.acquire(who)
            ran.append(who)
            run_lock.RUNS.release(place)
        return in_turn

    first = run_lock.RUNS.acquire("many")
    threads = []
    for number, who in enumerate(["many"] * 5 + ["one", "one"], 1):
        threads.append(aside(run(who)))
        wait_for(lambda number=number: run_lock.RUNS.waiting() == number)
    run_lock.RUNS.release(first)
    for thread in threads:
        thread.join(10)
    assert ran == ["one", "many", "one", "many", "many", "many", "many"]


def test_the_lock_is_given_back_also_after_a_fault() -> None:
    with pytest.raises(ZeroDivisionError), run_lock.held():
        1 / 0  # noqa: B018
    assert free()


def test_who_steps_aside_gives_the_lock_back_once() -> None:
    with run_lock.held():
        run_lock.step_aside()
        assert free()
        run_lock.step_aside()
    run_lock.step_aside()  # nothing of ours is left to give
    with run_lock.held():
        assert not free()


def test_who_came_first_is_served_first() -> None:
    lock, served = RunLock(longest=10, timeout=10), []

    def ask(number: int) -> None:
        place = lock.acquire()
        served.append(number)
        time.sleep(0.01)
        lock.release(place)

    held = lock.acquire()
    threads = []
    for number in range(20):
        threads.append(aside(lambda number=number: ask(number)))
        wait_for(lambda number=number: lock.waiting() > number)
    lock.release(held)
    # Who asks now stands behind all the others, however quick they are to let go.
    threads.append(aside(lambda: ask(20)))
    for thread in threads:
        thread.join(10)
    assert served == list(range(21))


def test_who_holds_it_long_loses_it_once_somebody_waits() -> None:
    lock = RunLock(longest=0.05, timeout=10)
    hanging = lock.acquire()
    for _ in range(3):
        started = time.monotonic()
        place = lock.acquire()
        waited = time.monotonic() - started
        assert waited < 1
        lock.release(place)
    assert waited < 0.04, "only the first one waited for the run that hangs"
    following = lock.acquire()
    lock.release(hanging)
    assert lock.waiting() == 0
    late = aside(lambda: lock.release(lock.acquire()))
    wait_for(lambda: lock.waiting() == 1)
    lock.release(following)
    late.join(10)
    assert not late.is_alive()


def test_who_has_waited_long_goes_on_and_is_not_called() -> None:
    lock = RunLock(longest=10, timeout=0.05)
    held = lock.acquire()
    beside = lock.acquire()
    assert lock.waiting() == 0
    lock.release(beside)
    waiting = aside(lambda: lock.release(lock.acquire()))
    wait_for(lambda: lock.waiting() == 1)
    lock.release(held)
    waiting.join(10)
    assert not waiting.is_alive(), "the lock went to one who had left"
