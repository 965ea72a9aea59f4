"""Cleaning: what is live, was live before, is held or is young stays; the rest goes, whole."""

import os
import shutil
import time
from pathlib import Path

import pytest

from casebook import paths
from casebook.store import (
    Held,
    Store,
    clean,
    current,
    fetch_release,
    fetch_snapshot,
    hold,
    open_store,
    point,
    put_blob,
    put_release,
    put_snapshot,
    read_blob,
    releases_in,
)
from casebook.store.__main__ import main
from casebook.store.cleaning import clean_disk
from casebook.store.objects import YOUNG_SECONDS
from casebook.warehouse import live
from casebook.warehouse.release_folder import opened
from tests.releases import relabel

NAMES = [f"2027-01-0{day}-00000000" for day in range(1, 7)]
LATER = YOUNG_SECONDS + 60


@pytest.fixture
def kept(tmp_path: Path) -> tuple[Store, list[str]]:
    """A store in which six releases were live, one after the other, and their snapshots."""
    store, snapshots = open_store(str(tmp_path / "store")), []
    for number, name in enumerate(NAMES, 1):
        folder = tmp_path / "releases" / name
        shutil.copytree(live().folder, folder)
        relabel(folder, id=name)
        data = tmp_path / "data"
        (data / "sources").mkdir(parents=True, exist_ok=True)
        shutil.copyfile(paths.DATA / "codebook.yml", data / "codebook.yml")
        (data / "sources" / "one.csv").write_text(name)
        snapshots.append(put_snapshot(store, data))
        put_release(store, opened(folder), snapshots[-1])
        point(store, name, number)
    return store, snapshots


def test_the_last_ones_and_what_is_held_stay_whole(
    kept: tuple[Store, list[str]], tmp_path: Path,
) -> None:
    store, snapshots = kept
    upload, stray = put_blob(store, b"of a draft"), put_blob(store, b"of nothing")
    hold(store, Held(releases=(NAMES[1],), snapshots=(snapshots[2],), blobs=(upload,)))
    assert sum(clean(store, 2).model_dump().values()) == 0  # all of it is young
    gone = clean(store, 2, now=time.time() + LATER)
    assert (gone.releases, gone.snapshots, gone.blobs) == (3, 2, 3)
    assert releases_in(store) == {NAMES[1], NAMES[4], NAMES[5]}
    for name in releases_in(store):
        assert fetch_release(store, name, tmp_path / "fetched").id == name
    for place in (1, 2, 4, 5):
        fetch_snapshot(store, snapshots[place], tmp_path / str(place))
    assert read_blob(store, upload) == b"of a draft"
    assert store.get(f"blobs/{stray}") is None
    assert sum(clean(store, 2, now=time.time() + LATER).model_dump().values()) == 0


def test_what_is_put_again_meanwhile_is_young(
    kept: tuple[Store, list[str]], tmp_path: Path,
) -> None:
    """A release that is being published again while somebody cleans."""
    store, snapshots = kept
    for path in (tmp_path / "store").rglob("*"):
        if path.is_file():
            os.utime(path, (time.time() - LATER,) * 2)
    put_release(store, opened(tmp_path / "releases" / NAMES[0]), snapshots[0])
    assert clean(store, 2).releases == 3
    assert NAMES[0] in releases_in(store)
    fetch_snapshot(store, snapshots[0], tmp_path / "again")


def test_a_store_that_points_to_nothing_and_too_few_are_left_alone(tmp_path: Path) -> None:
    store = open_store(str(tmp_path / "store"))
    put_blob(store, b"x")
    assert sum(clean(store, now=time.time() + LATER).model_dump().values()) == 0
    with pytest.raises(ValueError, match="at least 2"):
        clean(store, 1)
    with pytest.raises(SystemExit):
        main_with(store, "--keep", "1")


def main_with(store: Store, *arguments: str) -> int:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.argv", ["store", "--store", store.url, "clean", *arguments])
        return main()


def test_the_command_says_what_went(
    kept: tuple[Store, list[str]], tmp_path: Path, capsys: pytest.CaptureFixture[str],
) -> None:
    store, _ = kept
    for path in (tmp_path / "store").rglob("*"):
        if path.is_file():
            os.utime(path, (time.time() - LATER,) * 2)
    assert main_with(store, "--keep", "3") == 0
    assert capsys.readouterr().out.startswith("3 releases, 3 snapshots and 3 files of them removed")


def test_a_disk_keeps_what_the_pointer_names_and_its_own_live_one(
    kept: tuple[Store, list[str]], tmp_path: Path,
) -> None:
    tables = tmp_path / "releases"
    store, _ = kept
    pointer = current(store)
    assert pointer is not None
    named = pointer.model_copy(update={"earlier": (NAMES[4],)})
    assert clean_disk(tables, named) == []
    (tables / "current").write_text(f"{NAMES[0]}\n")
    assert clean_disk(tables, named, now=time.time() + LATER) == NAMES[1:4]
    assert sorted(one.name for one in tables.iterdir() if one.is_dir()) == [NAMES[0], *NAMES[4:]]
