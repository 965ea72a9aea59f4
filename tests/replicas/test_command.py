"""The command line of replicas: its arguments and its refusals."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from casebook.paths import ROOT
from casebook.replicas import __main__ as replicas
from casebook.replicas import configuration
from casebook.replicas.configuration import Options, one_core_each

TWO = Options(8501, range(8502, 8504))


@pytest.fixture(autouse=True)
def _cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CASEBOOK_CACHE", str(tmp_path))


@pytest.mark.parametrize(("text", "count"), [("1", 1), ("64", 64), ("restart", 0)])
def test_how_many(text: str, count: int) -> None:
    assert replicas.processes(text) == count


@pytest.mark.parametrize(("arguments", "sentence"), [
    *[(["--", text], "invalid processes value") for text in ("0", "-1", "65", "two", "1.5", "")],
    (["2", "--port=65530"], "invalid port_number value"),
    (["restart"], "No replicas are served on port 8699."),
    (["2", "--key=x"], "TLS needs both"),
    (["2", "--key=x", "--certificate=y"], "There is no file y."),
])
def test_what_could_not_be_meant_is_refused_in_a_sentence(
        arguments: list[str], sentence: str) -> None:
    told = subprocess.run([sys.executable, "-m", "casebook.replicas", "--port=8699", *arguments],
                          cwd=ROOT, capture_output=True, text=True)
    assert told.returncode in (1, 2)
    assert sentence in told.stderr
    assert "Traceback" not in told.stderr


def test_without_nginx_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(configuration, "NGINX", ("no-such-program",))
    assert "apt-get install nginx" in replicas.serve(TWO)


def test_nobody_else_reaches_the_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(configuration, "NGINX", ("true",))
    started: list[list[str]] = []
    monkeypatch.setattr(os, "execve", lambda _, words, __: started.append(words))
    replicas.serve(TWO)
    folder = tmp_path / "replicas" / "8501"
    assert folder.stat().st_mode & 0o777 == 0o700
    assert started[0][-1] == str(folder / "supervisord.conf")


def test_as_many_processes_as_cores_have_one_each(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda process: {5, 2, 3}, raising=False)
    monkeypatch.setattr(configuration, "TASKSET", "true")
    assert one_core_each(3) == [2, 3, 5]
    assert one_core_each(2) == [None, None]
    assert one_core_each(4) == [None] * 4
    monkeypatch.setattr(configuration, "TASKSET", "no-such-program")
    assert one_core_each(3) == [None] * 3
