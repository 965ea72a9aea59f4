"""Which cores a process works on: one each where told, all for what it starts beside itself."""

import os
from threading import Thread

import pytest

from casebook import cores
from tests.environment import configured

told = pytest.mark.skipif(not cores.usable(), reason="this system does not tell of its cores")


def test_as_many_processes_as_cores_have_one_each(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cores, "usable", lambda: [2, 3, 5])
    assert cores.one_each(3) == [2, 3, 5]
    assert cores.one_each(2) == [None, None]
    assert cores.one_each(4) == [None] * 4


def test_where_the_system_does_not_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    assert cores.usable() == []
    assert cores.one_each(2) == [None, None]
    assert configured({"CASEBOOK_CORE": "any"}).core is None


@told
def test_threads_stay_and_may_roam(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cores, "_at_start", [])
    before, seen = cores.usable(), []
    core = configured({"CASEBOOK_CORE": str(before[-1])}).core
    assert core == before[-1]

    def started() -> None:
        seen.append(cores.usable())
        cores.roam()
        seen.append(cores.usable())

    def work() -> None:
        # A thread of its own: what it is told holds for itself and what it starts.
        cores.stay_on(core)
        one = Thread(target=started)
        one.start()
        one.join()

    thread = Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [[core], before]
    assert cores.usable() == before


@told
def test_who_was_never_kept_anywhere_stays_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cores, "_at_start", [])
    before = cores.usable()
    cores.roam()
    assert cores.usable() == before
