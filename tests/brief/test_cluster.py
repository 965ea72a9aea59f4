"""Briefings on a cluster: what one machine makes, though a worker is killed midway."""

import os
import pickle
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from casebook.brief import cluster
from casebook.brief.__main__ import main
from casebook.brief.bulk import Job, jobs, make
from casebook.brief.cluster import on_cluster
from casebook.errors import CasebookError, NoCluster, OtherVersion, UnknownRelease
from casebook.paths import ROOT
from casebook.warehouse import live
from tests.browser.server import free_port

MEMBERS = ["KEN", "PLW", "VAT"]


@contextmanager
def process(*command: str) -> Iterator["subprocess.Popen[bytes]"]:
    with subprocess.Popen(
            [sys.executable, "-m", "dask", *command, "--no-dashboard"], cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL) as started:
        try:
            yield started
        finally:
            started.kill()


@contextmanager
def scheduler() -> Iterator[str]:
    port = free_port()
    with process("scheduler", "--host", "127.0.0.1", "--port", str(port)):
        limit = time.monotonic() + 60
        while time.monotonic() < limit:
            try:
                cluster.check(f"tcp://127.0.0.1:{port}")
                break
            except NoCluster:
                time.sleep(0.1)
        yield f"tcp://127.0.0.1:{port}"


def wanted(folder: Path, members: list[str] = MEMBERS) -> list[Job]:
    return jobs(members, ["finance"], ["pdf"], folder, live().id, "")


@pytest.mark.slow
def test_a_worker_that_is_killed_costs_nothing_but_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with ExitStack() as stack:
        address = stack.enter_context(scheduler())
        monkeypatch.setattr(cluster, "TIMEOUT", 1.0)
        with pytest.raises(NoCluster, match="it has no worker"):
            list(on_cluster(wanted(tmp_path), address))
        monkeypatch.undo()
        first, other = (stack.enter_context(process(
            "worker", address, "--nthreads", "1", "--no-nanny", "--host", "127.0.0.1",
            "--local-directory", str(tmp_path / name))) for name in ("first", "other"))
        results = []
        for result in on_cluster(wanted(tmp_path / "out"), address):
            results.append(result)
            if len(results) == 1:
                os.kill(first.pid, signal.SIGKILL)  # at its next job
                first.wait()
        assert [(one.made, one.there, one.failed) for one in results] == [(1, 0, ())] * 3
        files = sorted((tmp_path / "out").rglob("*.pdf"))
        assert [path.name[9:12] for path in files] == MEMBERS
        assert all(path.read_bytes().startswith(b"%PDF") for path in files)
        # The same command goes on where files are missing.
        files[0].unlink()
        assert main(["--country", "KEN,VAT", "--out", str(tmp_path / "out"),
                     "--scheduler", address]) == 0
        assert capsys.readouterr().out.startswith("1 files made, 1 were there already")
        monkeypatch.setattr(cluster, "TIMEOUT", 2.0)
        other.kill()
        other.wait()
        assert main(["--country", "VUT", "--out", str(tmp_path / "out"),
                     "--scheduler", address]) == 1
        assert "no worker" in capsys.readouterr().err


@pytest.mark.parametrize(("address", "reason"), [
    ("tcp://127.0.0.1:9", "refused"), ("http://127.0.0.1:9", "has the form"),
    ("127.0.0.1:8786", "has the form"), ("tcp://127.0.0.1:99999", "has the form")])
def test_a_cluster_that_is_not_there_gets_a_sentence(
    address: str, reason: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--country", "PLW", "--out", str(tmp_path), "--scheduler", address]) == 1
    assert reason in capsys.readouterr().err


def test_a_worker_of_another_version_makes_nothing(tmp_path: Path) -> None:
    job = wanted(tmp_path, ["PLW"])[0]
    with pytest.raises(OtherVersion, match=r"runs casebook .*, and this is 0\.0\.0"):
        make(Job(**{**vars(job), "version": "0.0.0"}))


def test_a_release_that_nobody_has_is_named(tmp_path: Path) -> None:
    with pytest.raises(UnknownRelease, match="no release 2001"):
        make(jobs(["PLW"], ["finance"], ["pdf"], tmp_path, "2001-01-01-00000000", "")[0])


def test_errors_come_whole_from_another_process() -> None:
    error: CasebookError = pickle.loads(pickle.dumps(OtherVersion(theirs="1", ours="2")))
    assert isinstance(error, OtherVersion)
    assert error.values == {"theirs": "1", "ours": "2"}
    assert "casebook 1" in str(error)
