"""Which core each process of the site has."""

import os
import shutil

import pytest

from casebook.replicas.processes import one_core_each


def test_as_many_processes_as_cores_have_one_each(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: {5, 2, 3}, raising=False)
    assert one_core_each(3) == [2, 3, 5]
    assert one_core_each(2) == [None, None]
    assert one_core_each(4) == [None] * 4


def test_without_taskset_the_system_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    assert one_core_each(2) == [None, None]
