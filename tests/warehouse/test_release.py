"""Releases on disk: what is missing or damaged is said by name."""

import json
import shutil
import threading
from datetime import date

import pytest

from casebook.errors import ReleaseDamaged, ReleaseMissing, UnknownRelease
from casebook.warehouse import ReleaseStatus, live, release_status, run
from casebook.warehouse.manifest import MANIFEST
from casebook.warehouse.release import POINTER, named, whole
from casebook.warehouse.release_folder import opened
from tests.releases import relabel, spoil


@pytest.fixture
def copy(tmp_path):
    """A copy of the live release in a folder of its own, with its pointer."""
    release = live()
    folder = tmp_path / release.id
    shutil.copytree(release.folder, folder)
    (tmp_path / POINTER).write_text(release.id)
    return folder


def test_no_release_says_how_to_build_one(tmp_path) -> None:
    with pytest.raises(ReleaseMissing, match=r"python -m casebook\.build"):
        live(tmp_path)


def test_a_copy_opens_and_answers_alike(copy) -> None:
    release = live(copy.parent)
    assert release.hash == live().hash
    rows = run("coverage", {}, release).rows
    assert rows.equals(run("coverage", {}).rows)


@pytest.mark.parametrize("damage", ["bit", "short", "gone"])
def test_a_damaged_table_is_named(copy, damage: str) -> None:
    spoil(copy / "contributions.parquet", damage)
    with pytest.raises(ReleaseDamaged, match=r"contributions\.parquet"):
        live(copy.parent)


@pytest.fixture
def two(copy):
    """A live release, and an earlier one kept beside it: the folder of each."""
    earlier = copy.parent / "2001-01-01-00000000"
    shutil.copytree(copy, earlier)
    relabel(earlier, id=earlier.name, date=date(2001, 1, 1))
    assert not release_status(copy.parent).degraded
    return copy, earlier


@pytest.fixture
def at_once(monkeypatch):
    """Files are looked at each time, as they are after a second."""
    monkeypatch.setattr("casebook.warehouse.release_folder.RECHECK_SECONDS", 0.0)


@pytest.mark.parametrize("damage", ["bit", "short", "gone"])
def test_the_newest_whole_release_stands_in_and_steps_back(two, at_once, damage: str) -> None:
    published, earlier = two
    file = published / "contributions.parquet"
    content = file.read_bytes()
    if damage == "gone":
        file.unlink()
    else:
        cut = len(content) // 2
        other = bytes([content[cut] ^ 1]) + content[cut + 1:] if damage == "bit" else b""
        file.write_bytes(content[:cut] + other)
    shown = release_status(published.parent)
    assert (shown.release.id, shown.wanted, shown.reason) == (
        earlier.name, published.name, "release-damaged")
    assert run("coverage", {}, shown.release).rows.equals(run("coverage", {}).rows)
    assert [one.id for one in whole(published.parent)] == [earlier.name]
    file.write_bytes(content)
    shown = release_status(published.parent)
    assert (shown.release.id, shown.degraded) == (published.name, False)


@pytest.mark.parametrize(("pointer", "wanted", "reason"), [
    (None, "", "release-missing"),
    (b"", "", "release-damaged"),
    (b"\xff\xfe\x00", "", "release-damaged"),
    (b"../../etc", "", "release-damaged"),
    (b"/etc", "", "release-damaged"),
    (b"2030-01-01-ffffffff", "2030-01-01-ffffffff", "release-damaged"),
    (b"x" * 100_000, "x" * 200, "release-damaged"),
])
def test_a_pointer_that_leads_nowhere(two, at_once, pointer, wanted, reason) -> None:
    published, earlier = two
    path = published.parent / POINTER
    path.unlink() if pointer is None else path.write_bytes(pointer)
    shown = release_status(published.parent)
    assert (shown.release.id, shown.wanted, shown.reason) == (published.name, wanted, reason)
    path.write_text(earlier.name)
    assert release_status(published.parent) == ReleaseStatus(again := live(published.parent))
    assert again.id == earlier.name


def test_files_are_not_read_again_before_they_change(two, monkeypatch) -> None:
    published, _ = two
    read = []
    monkeypatch.setattr("casebook.warehouse.release_folder.read_whole",
                        read.append)
    for _ in range(100):
        live(published.parent)
    assert read == []


@pytest.mark.parametrize("text", ["", "{", "[]", json.dumps({"id": "x"})])
def test_a_damaged_manifest_is_named(copy, text: str) -> None:
    (copy / MANIFEST).write_text(text)
    with pytest.raises(ReleaseDamaged, match=r"release\.json"):
        opened(copy)


def test_an_unknown_release_is_answered_with_those_kept(copy) -> None:
    with pytest.raises(UnknownRelease, match=copy.name):
        named("2001-01-01-00000000", copy.parent)


def test_a_name_that_somebody_made_up_is_no_error_in_the_log(copy, caplog) -> None:
    with pytest.raises(UnknownRelease):
        named("Africa", copy.parent)
    assert caplog.text == ""


def test_threads_do_not_mix_up_rows() -> None:
    """One shared connection did (docs/decisions); a cursor for each call does not."""
    wrong = []

    def ask(region: str) -> None:
        from casebook.warehouse.connection import cursor

        for _ in range(40):
            with cursor(live()) as asking:
                rows = asking.execute(
                    "select itu_region from member_states where itu_region = $r", {"r": region}
                ).fetchall()
            if {row[0] for row in rows} != {region}:
                wrong.append(region)

    threads = [threading.Thread(target=ask, args=(region,))
               for region in ("Africa", "Europe", "CIS", "Americas")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
