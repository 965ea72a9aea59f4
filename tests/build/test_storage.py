"""Writing a release: full and read-only disks, leftovers, builds at once, lost power."""

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from casebook import atomic_files, build, paths
from casebook.build import __main__ as command
from casebook.build import publish
from casebook.build import release_writer as release_folder
from casebook.build.release_writer import LOCK, writing
from casebook.errors import BuildBusy, BuildFailed, CannotWrite
from casebook.warehouse import live
from casebook.warehouse.release import POINTER


@pytest.fixture(autouse=True)
def tables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "TABLES", tmp_path / "tables")
    monkeypatch.setattr(sys, "argv", ["casebook.build"])
    monkeypatch.setattr(build, "failed", [])
    return tmp_path / "tables"


def published(tables: Path) -> str:
    """A release that is live in `tables`, copied from that of the test run."""
    made = live(Path(os.environ["CASEBOOK_TABLES"]))
    shutil.copytree(made.folder, tables / made.id)
    (tables / POINTER).write_text(made.id)
    return made.id


def full(*_: object, **__: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("where", ["write_table", "synced", "replace"])
@pytest.mark.slow
def test_a_full_disk_is_a_sentence_and_leaves_the_live_release(
    tables: Path, where: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tables.mkdir()
    (tables / POINTER).write_text("2020-01-01-before")
    target = {"write_table": release_folder.pyarrow.parquet, "synced": release_folder,
              "replace": atomic_files.os}[where]
    monkeypatch.setattr(target, where, full)
    assert command.main() == 1
    told = capsys.readouterr().err
    assert "Traceback" not in told
    assert f"{tables}: No space left on device. The live release stays" in told
    assert (tables / POINTER).read_text() == "2020-01-01-before"
    assert not [path for path in tables.glob(".*") if path.name != LOCK]


def test_a_folder_that_cannot_be_written_is_a_sentence_for_the_switch_too(
    tables: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    tables.mkdir()
    name = published(tables)
    monkeypatch.setattr(sys, "argv", ["casebook.build", "--use", name])
    monkeypatch.setattr(atomic_files.os, "replace", full)
    assert command.main() == 1
    assert "Nothing can be written" in capsys.readouterr().err
    assert {path.name for path in tables.iterdir()} == {name, POINTER, LOCK}


def test_a_first_start_that_cannot_write_is_told_once_and_not_tried_for_every_reader(
    tables: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tables.parent.joinpath("tables").write_text("a file in its place")
    for _ in range(2):
        with pytest.raises(CannotWrite, match="CASEBOOK_TABLES names another folder"):
            build.ensure()
    monkeypatch.setattr(publish, "build", lambda: pytest.fail("it was tried again"))
    with pytest.raises(CannotWrite):
        build.ensure()


def test_an_unexpected_error_at_a_first_start_is_a_sentence(
    tables: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise ZeroDivisionError("nobody thought of this")

    monkeypatch.setattr(publish, "build", broken)
    with pytest.raises(BuildFailed, match=r"ZeroDivisionError.*please report") as caught:
        build.ensure()
    logged = (tables / "build.log").read_text(encoding="utf-8")
    assert str(caught.value.values["reference"]) in logged
    assert "Traceback" in logged


@pytest.mark.slow
def test_what_killed_builds_left_goes_with_the_next_one(tables: Path) -> None:
    tables.mkdir()
    published(tables)
    for name in (".building-a", ".building-b", ".damaged-c", ".making-d"):
        (tables / name).mkdir()
        (tables / name / "events.parquet").write_bytes(b"x")
    made = publish.build()
    assert {path.name for path in tables.iterdir()} == {made.id, POINTER, LOCK}


@pytest.mark.slow
def test_a_build_leaves_alone_what_another_one_is_writing(
    tables: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(release_folder, "TIMEOUT", 0.2)
    with writing(tables):
        (tables / ".building-mine").mkdir()
        with pytest.raises(BuildBusy, match="Another build"):
            publish.build()
        assert (tables / ".building-mine").exists()
    publish.build()
    assert not (tables / ".building-mine").exists()


@pytest.mark.slow
def test_builds_at_once_make_one_release(tables: Path) -> None:
    command = [sys.executable, "-m", "casebook.build"]
    environment = {**os.environ, "CASEBOOK_TABLES": str(tables)}
    running = [subprocess.Popen(command, cwd=paths.ROOT, env=environment,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
               for _ in range(3)]
    told = [one.communicate(timeout=120) for one in running]
    assert [one.returncode for one in running] == [0, 0, 0], told
    assert {path.name for path in tables.iterdir()} == {live(tables).id, POINTER, LOCK}


def test_files_folder_and_pointer_are_on_the_disk_before_the_switch(
    tables: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[str] = []
    usual = os.fsync

    def noted(descriptor: int) -> None:
        synced.append(os.readlink(f"/proc/self/fd/{descriptor}"))
        usual(descriptor)

    monkeypatch.setattr(atomic_files.os, "fsync", noted)
    made = publish.build()
    names = [Path(path).name for path in synced]
    for file in ("contributions.parquet", "release.json"):
        assert names.index(file) < names.index(POINTER)
    assert len(made.tables) < len(names)
    assert names.count(tables.name) == 2  # the release's folder, then the pointer, are named there
    assert names[-1] == tables.name
