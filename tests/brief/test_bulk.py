"""Briefings from the command line: whole files, none twice, and a sentence for what is wrong."""

import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from casebook import atomic_files
from casebook.brief.__main__ import main
from casebook.brief.bulk import Job, jobs, run
from casebook.brochure.__main__ import main as brochure
from casebook.site.__main__ import main as site
from casebook.warehouse import live


def job(folder: Path, formats: tuple[str, ...] = ("pptx", "pdf"), iso3: str = "PLW") -> Job:
    return jobs([iso3], ["finance"], formats, folder, live().id, "")[0]


def test_a_second_run_makes_what_is_missing_and_no_more(tmp_path: Path) -> None:
    one = job(tmp_path)
    assert (run(one).made, run(one).there) == (2, 2)
    assert zipfile.is_zipfile(one.path("pptx"))
    assert one.path("pdf").read_bytes().startswith(b"%PDF")
    before = one.path("pptx").stat().st_mtime_ns
    one.path("pdf").unlink()
    again = run(one)
    assert (again.made, again.there, again.failed) == (1, 1, ())
    assert one.path("pptx").stat().st_mtime_ns == before
    assert sorted(path.name for path in one.folder.iterdir()) == [
        "briefing-PLW-finance.pdf", "briefing-PLW-finance.pptx"]


def test_another_release_has_a_folder_of_its_own(tmp_path: Path) -> None:
    assert job(tmp_path).folder == tmp_path / live().id


def test_half_a_file_is_never_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise OSError("the disk is full")

    monkeypatch.setattr(atomic_files.os, "replace", broken)
    one = job(tmp_path, ("pptx",))
    with pytest.raises(OSError, match="full"):
        run(one)
    assert list(one.folder.iterdir()) == []


@pytest.mark.slow
def test_two_processes_make_what_one_makes(tmp_path: Path) -> None:
    """By the command: a process that has run a page in a test is no start for processes."""
    command = [sys.executable, "-m", "casebook.brief", "--country", "PLW,VAT,KEN", "--audience",
               "finance", "--format", "pdf", "--out", str(tmp_path), "--workers", "2"]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("3 files made, 0 were there already")
    assert len(list(tmp_path.rglob("*.pdf"))) == 3


def test_the_command_says_what_it_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["--country", "plw", "--audience", "parliament", "--format", "PDF", "--out",
               str(tmp_path), "--workers", "1"]
    assert main(command) == 0
    assert main(command) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("1 files made, 0 were there already")
    assert said[1].startswith("0 files made, 1 were there already")


@pytest.mark.parametrize(("wrong", "sentence"), [
    (["--country", "XXX"], "“XXX” is not a valid value of --country.*such as KEN"),
    (["--country", "KEN,"], "“” is not a valid value of --country"),
    (["--country", "KEN", "--audience", "king"], "“king” is not a valid value of --audience"),
    (["--country", "KEN", "--format", "odt"], "format “odt” is not available.*pptx"),
    (["--country", "KEN", "--workers", "9"], "“9” is not a valid value of --workers"),
])
def test_a_bad_argument_gets_a_sentence(
    wrong: list[str], sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*wrong, "--out", str(tmp_path)]) == 2
    said = capsys.readouterr().err
    assert "Traceback" not in said
    assert re.search(sentence, said), said


@pytest.mark.parametrize("command", [main, brochure, site])
def test_an_address_that_is_no_site_is_refused(
    command: Callable[[list[str]], int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        command(["--out", str(tmp_path), "--base-url", "javascript:alert(1)"])
    assert "‘javascript:alert(1)’ is no address of a site" in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_gets_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert main(["--country", "PLW", "--out", str(tmp_path / "file"), "--workers", "1"]) == 1
    assert "cannot be written" in capsys.readouterr().err


def test_workers_end_with_the_process_that_started_them() -> None:
    script = ("import os, time\n"
              "from casebook.brief.bulk import pool_of\n"
              "if __name__ == '__main__':\n"
              "    pool = pool_of(1)\n"
              "    print(pool.submit(os.getpid).result(), flush=True)\n"
              "    time.sleep(60)\n")
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE) as started:
        assert started.stdout is not None
        worker = psutil.Process(int(started.stdout.readline()))
        started.kill()
    worker.wait(20)
