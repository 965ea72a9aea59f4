"""Releases on disk: what is missing or damaged is said by name."""

import json
import shutil
import threading

import pytest

from casebook.errors import ReleaseDamaged, ReleaseMissing, UnknownRelease
from casebook.warehouse import live, run
from casebook.warehouse.release import MANIFEST, POINTER, named, opened


@pytest.fixture
def copy(tmp_path):
    """A copy of the live release in a folder of its own, with its pointer."""
    release = live()
    folder = tmp_path / release.id
    shutil.copytree(release.folder, folder)
    (tmp_path / POINTER).write_text(release.id)
    return folder


def test_no_release_says_how_to_build_one(tmp_path) -> None:
    with pytest.raises(ReleaseMissing, match="python -m casebook.build"):
        live(tmp_path)


def test_a_copy_opens_and_answers_alike(copy) -> None:
    release = live(copy.parent)
    assert release.hash == live().hash
    rows = run("coverage", {}, release).rows
    assert rows.equals(run("coverage", {}).rows)


@pytest.mark.parametrize("damage", ["bit", "short", "gone"])
def test_a_damaged_table_is_named(copy, damage: str) -> None:
    file = copy / "contributions.parquet"
    raw = bytearray(file.read_bytes())
    if damage == "bit":
        raw[len(raw) // 2] ^= 1
        file.write_bytes(raw)
    elif damage == "short":
        file.write_bytes(raw[: len(raw) // 2])
    else:
        file.unlink()
    with pytest.raises(ReleaseDamaged, match=r"contributions\.parquet"):
        live(copy.parent)


@pytest.mark.parametrize("text", ["", "{", "[]", json.dumps({"id": "x"})])
def test_a_damaged_manifest_is_named(copy, text: str) -> None:
    (copy / MANIFEST).write_text(text)
    with pytest.raises(ReleaseDamaged, match=r"release\.json"):
        opened(copy)


def test_an_unknown_release_is_answered_with_those_kept(copy) -> None:
    with pytest.raises(UnknownRelease, match=copy.name):
        named("2001-01-01-00000000", copy.parent)


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
