"""The build command: its output, its log and its exit status."""

import logging
import sys
from pathlib import Path

import pytest

from casebook import build, paths
from casebook.build import __main__ as command
from casebook.build.unexpected_error import LOG


@pytest.fixture
def tables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "TABLES", tmp_path / "tables")
    monkeypatch.setattr(sys, "argv", ["casebook.build"])
    return tmp_path / "tables"


def broken(**_: object) -> None:
    raise ZeroDivisionError("nobody thought of this")


def test_an_unexpected_error_is_a_sentence_and_the_log_has_the_traceback(
    tables: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "build", broken)
    # A server that a test started in this process has its log on the error stream.
    monkeypatch.setattr(logging.getLogger("casebook"), "propagate", False)
    assert command.main() == command.UNEXPECTED
    told = capsys.readouterr().err
    assert "Traceback" not in told
    assert len(told.splitlines()) == 1
    reference = told.split()[2].rstrip(",")
    logged = (tables / LOG).read_text(encoding="utf-8")
    assert f"unexpected error {reference}" in logged
    assert "ZeroDivisionError: nobody thought of this" in logged
    assert "Traceback" in logged


def test_where_no_log_can_be_written_the_traceback_stands_above(
    tables: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tables.write_text("no folder")
    monkeypatch.setattr(command, "build", broken)
    assert command.main() == command.UNEXPECTED
    told = capsys.readouterr().err
    assert "nobody thought of this" in told
    assert "stand above" in told.splitlines()[-1]


@pytest.mark.slow
def test_a_first_start_is_told_in_the_log_alone(
    tables: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "casebook"):
        standing = build.ensure_status()
    assert f"release {standing.release.id} built at this first start" in caplog.text
    # What pages say of a release they know from here.
    assert not standing.degraded
