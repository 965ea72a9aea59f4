import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from casebook.paths import ROOT
from casebook.replicas import __main__ as replicas


@pytest.mark.parametrize(("text", "count"), [("1", 1), ("64", 64), ("restart", 0)])
def test_how_many(text: str, count: int) -> None:
    assert replicas.processes(text) == count


@pytest.mark.parametrize("text", ["0", "-1", "65", "two", "1.5", ""])
def test_a_number_that_could_not_be_meant_is_refused_in_a_sentence(text: str) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "casebook.replicas", "--port=8699", "--", text],
        cwd=ROOT, capture_output=True, text=True)
    assert told.returncode == 2
    assert "1 to 64" in told.stderr or "invalid" in told.stderr
    assert "Traceback" not in told.stderr


def test_a_restart_reaches_the_process_that_serves(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replicas.tempfile, "gettempdir", lambda: str(tmp_path))
    sent: list[tuple[int, int]] = []
    monkeypatch.setattr(os, "kill", lambda number, what: sent.append((number, what)))
    replicas.pid_file(8501).write_text("4711")
    assert replicas.restart(8501) == 0
    assert sent == [(4711, signal.SIGHUP)]


def test_a_restart_without_replicas_says_so(
        tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(replicas.tempfile, "gettempdir", lambda: str(tmp_path))
    assert replicas.restart(8501) == 1
    assert "No replicas are served on port 8501." in capsys.readouterr().err


def test_without_nginx_it_says_what_to_do(
        monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(replicas, "program", lambda: None)
    assert replicas.serve(2, 8501, 8502) == 1
    assert "apt-get install nginx" in capsys.readouterr().err
