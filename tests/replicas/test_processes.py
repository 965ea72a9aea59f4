"""Which core a process has."""

import os
from pathlib import Path

import pytest

from casebook.replicas import processes
from casebook.replicas.processes import Replica, cores


def test_as_many_processes_as_cores_have_one_each(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {5, 2, 3})
    assert cores(3) == [2, 3, 5]
    assert cores(2) == [None, None]
    assert cores(4) == [None] * 4


def test_where_the_system_knows_no_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "sched_getaffinity")
    assert cores(2) == [None, None]


def test_a_process_runs_on_its_core_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not hasattr(os, "sched_getaffinity"):
        pytest.skip("this system does not say which cores a process may use")
    core = min(os.sched_getaffinity(0))
    # Only where it runs is asked here; the site itself is started by the tests in a browser.
    waiting = tmp_path / "waiting"
    waiting.write_text("#!/bin/sh\nexec sleep 60\n")
    waiting.chmod(0o755)
    monkeypatch.setattr(processes.sys, "executable", str(waiting))
    one = Replica(8699, {}, core)
    one.start()
    try:
        assert os.sched_getaffinity(one.process.pid) == {core}
    finally:
        one.process.kill()
        one.process.wait()
