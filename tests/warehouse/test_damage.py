"""Silent damage, odd files and leftovers: nothing of it is shown, nothing of it hangs or raises."""

import json
import os
import random
import shutil
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from casebook.errors import ReleaseDamaged, ReleaseMissing, UnknownRelease
from casebook.warehouse import live, release_folder, release_status
from casebook.warehouse.manifest import MANIFEST, Manifest
from casebook.warehouse.release import POINTER, listed, named, whole
from casebook.warehouse.release_folder import opened
from casebook.warehouse.whole_tables import parquet, typed_table
from tests.releases import relabel


@pytest.fixture
def copy(tmp_path, monkeypatch):
    """A copy of the live release in a folder of its own, looked at each time."""
    monkeypatch.setattr(release_folder, "RECHECK_SECONDS", 0.0)
    folder = tmp_path / live().id
    shutil.copytree(live().folder, folder)
    (tmp_path / POINTER).write_text(folder.name)
    return folder


def forerunner(copy, name: str, **changes: object):
    """A copy of the release beside it, under another name."""
    other = copy.with_name(name)
    shutil.copytree(copy, other)
    relabel(other, id=name, **changes)
    return other


def flip(file, place: int = 200, bit: int = 1) -> None:
    """Another bit, with size and time as they were."""
    before, content = file.stat(), bytearray(file.read_bytes())
    content[place] ^= bit
    file.write_bytes(content)
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))


def test_damage_that_leaves_size_and_time_is_found_when_a_file_is_handed_out(copy) -> None:
    release = opened(copy)
    flip(copy / "contributions.parquet")
    for handed_out in (parquet, typed_table):
        with pytest.raises(ReleaseDamaged, match="not what was published"):
            handed_out("contributions", release)
    with pytest.raises(ReleaseDamaged):
        live(copy.parent)  # from then on nobody is shown it


def test_damage_that_leaves_size_and_time_is_found_in_its_turn(copy, monkeypatch) -> None:
    monkeypatch.setattr(release_folder, "REST", 0)
    release = opened(copy)
    flip(copy / "member_states.parquet")
    def looked_at_again_and_again() -> None:
        for _ in range(len(release.tables) + 1):
            opened(copy)

    with pytest.raises(ReleaseDamaged, match="member_states"):
        looked_at_again_and_again()


def test_reading_again_takes_a_small_part_of_the_time(copy, monkeypatch) -> None:
    read: list[str] = []

    def slowly(path) -> str:
        read.append(path.stem)
        time.sleep(0.02)
        return dict(release.tables)[path.stem].sha256

    release = opened(copy)
    monkeypatch.setattr(release_folder, "sha256_of", slowly)
    until = time.monotonic() + 1.0
    while time.monotonic() < until:
        opened(copy)
    assert len(read) == 1  # and the next after two seconds


def test_afresh_reads_what_the_files_hold(copy) -> None:
    opened(copy)
    flip(copy / "glossary.parquet")
    with pytest.raises(ReleaseDamaged, match="glossary"):
        opened(copy, afresh=True)


def test_no_bit_of_a_manifest_flips_unseen(copy) -> None:
    file = copy / MANIFEST
    content = file.read_bytes()
    said = opened(copy)
    drawn, unseen = random.Random(7), []
    for _ in range(400):
        place, bit = drawn.randrange(len(content)), 1 << drawn.randrange(8)
        file.write_bytes(content[:place] + bytes([content[place] ^ bit]) + content[place + 1:])
        try:
            found = release_folder.headed(copy)
        except ReleaseDamaged:
            continue
        # Another blank between two values says nothing else.
        if vars(found) != vars(said):
            unseen.append((place, bit))
    assert unseen == []


@pytest.mark.parametrize("changes", [
    {"number": "3"}, {"number": 0}, {"date": "0001-01-01"}, {"date": "9999-12-31"},
    {"date": 5}, {"title": None}, {"title": ["a"]}, {"hash": 7}, {"checks": "all"},
    {"checks": [1]}, {"tables": []}, {"tables": {"../../x": {"rows": 1, "sha256": "0" * 64}}},
    {"tables": {"events": {"rows": -1, "sha256": "0" * 64}}}, {"tables": {"events": 1}},
    {"id": "../x"}, {"id": {"a": 1}}, {"more": True}, {"seal": 1}, {"seal": "0" * 64},
    {"published": "yesterday"},
])
def test_a_manifest_of_other_types_has_the_forerunner_stand_in(copy, changes) -> None:
    other = forerunner(copy, "2001-01-01-aaaaaaaa")
    told = json.loads((copy / MANIFEST).read_text())
    (copy / MANIFEST).write_text(json.dumps({**told, **changes}))
    assert release_status(copy.parent).release.id == other.name


@pytest.mark.parametrize("text", [
    "[" * 100_000, '{"a":' * 100_000, "null", "\x00", "1" * 5_000_000, '{"id": "x"}'])
def test_a_manifest_that_is_none_has_the_forerunner_stand_in(copy, text: str) -> None:
    other = forerunner(copy, "2001-01-01-aaaaaaaa")
    (copy / MANIFEST).write_text(text)
    assert release_status(copy.parent).release.id == other.name


def test_a_release_published_before_manifests_were_sealed_is_read(copy) -> None:
    told = json.loads((copy / MANIFEST).read_text())
    (copy / MANIFEST).write_text(json.dumps(
        {name: value for name, value in told.items() if name not in ("seal", "published")}))
    assert replace(live(copy.parent), folder=live().folder) == live()


@pytest.mark.parametrize("name", [POINTER, MANIFEST, "contributions.parquet"])
def test_a_pipe_in_place_of_a_file_keeps_nobody_waiting(copy, name: str) -> None:
    file = copy.parent / name if name == POINTER else copy / name
    file.unlink()
    os.mkfifo(file)
    started = time.monotonic()
    if name == POINTER:
        assert release_status(copy.parent).reason == "release-missing"
    else:
        with pytest.raises(ReleaseDamaged):
            live(copy.parent)
    assert time.monotonic() - started < 2


def test_a_pointer_of_three_gigabytes_is_read_no_further_than_a_name(copy) -> None:
    with (copy.parent / POINTER).open("r+b") as pointer:
        pointer.write(b"x" * 300)
        pointer.truncate(3 << 30)
    started = time.monotonic()
    assert release_status(copy.parent).reason == "release-damaged"
    assert time.monotonic() - started < 1


def test_what_was_never_published_is_no_release(copy) -> None:
    shutil.copytree(copy, copy.with_name(".building-abc"))
    shutil.copytree(copy, copy.with_name("2030-01-01-ffffffff"))  # of another name inside
    assert [one.id for one in listed(copy.parent)] == [copy.name]
    for name in (".building-abc", "2030-01-01-ffffffff", "../" + copy.name, "", "x" * 5_000):
        with pytest.raises(UnknownRelease, match=copy.name):
            named(name, copy.parent)
    (copy.parent / POINTER).write_text(".building-abc")
    assert release_status(copy.parent).release.id == copy.name
    shutil.rmtree(copy)
    with pytest.raises((ReleaseMissing, ReleaseDamaged)):
        live(copy.parent)


def test_the_last_one_published_stands_in_whatever_its_hash(copy) -> None:
    now = datetime.now(UTC)
    for age, name in enumerate(("2026-01-01-1", "2026-01-01-9", "2026-01-01-f", "2026-01-01-5")):
        forerunner(copy, name, published=now - timedelta(hours=age))
    forerunner(copy, "2026-01-01-z", published=now, number=1)
    (copy / MANIFEST).unlink()
    assert release_status(copy.parent).release.id == "2026-01-01-1"
    assert [one.id[-1] for one in listed(copy.parent)] == ["1", "9", "f", "5", "z"]


def test_seventy_releases_are_found_without_reading_their_tables(copy, monkeypatch) -> None:
    told = Manifest.model_validate_json((copy / MANIFEST).read_text())
    for place in range(70):
        folder = copy.with_name(f"2020-01-01-{place:08x}")
        folder.mkdir()
        (folder / MANIFEST).write_text(
            told.model_copy(update={"id": folder.name, "number": 1}).sealed().text())
    opened(copy)
    read: list[object] = []
    monkeypatch.setattr(release_folder, "read_whole", read.append)
    monkeypatch.setattr(release_folder, "RECHECK_SECONDS", 60.0)
    assert len(listed(copy.parent)) == 71
    took = []
    for _ in range(20):
        started = time.perf_counter()
        assert named(copy.name, copy.parent).id == copy.name
        assert next(whole(copy.parent)).id == copy.name
        took.append(time.perf_counter() - started)
    assert min(took) < 0.01  # reading all of them takes 0.3 s
    assert read == []
