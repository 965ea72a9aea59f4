"""casebook/store: what is kept comes back as it was, or not at all."""

import hashlib
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from casebook import paths
from casebook.errors import (
    BadStoreUrl,
    CasebookError,
    NotInStore,
    NotStorable,
    PointerMoved,
    StoreAway,
    StoreDamaged,
)
from casebook.store import (
    Pointer,
    Store,
    current,
    fetch_release,
    fetch_snapshot,
    folder_hash,
    open_store,
    point,
    put_blob,
    put_release,
    put_snapshot,
    read_blob,
    release_snapshot,
    snapshot_files,
)
from casebook.store.__main__ import main
from casebook.store.pointer import MOST_EARLIER
from casebook.store.repository import export
from casebook.warehouse import live
from casebook.warehouse.manifest import MANIFEST

ABSENT = "0" * 64


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A small data folder, with what a snapshot leaves out."""
    folder = tmp_path / "data"
    for path, text in {
            "codebook.yml": "a: 1\n", "sources/x.csv": "a,b\n1,2\n", "words/fr/x.yml": "",
            "tables/current": "x", "desk/desk.sqlite": "x", ".hidden": "x",
            "sources/.x.swp": "x"}.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    return folder


def test_a_snapshot_comes_back_with_the_same_hash(
    store: Store, data: Path, tmp_path: Path
) -> None:
    kept = put_snapshot(store, data)
    assert kept == folder_hash(data) == put_snapshot(store, data)
    assert set(snapshot_files(store, kept)) == {"codebook.yml", "sources/x.csv", "words/fr/x.yml"}
    fetch_snapshot(store, kept, tmp_path / "back")
    assert folder_hash(tmp_path / "back") == kept
    (data / "sources" / "x.csv").write_text("a,b\n1,3\n")
    assert put_snapshot(store, data) != kept


def test_the_data_of_this_checkout_make_a_snapshot(tmp_path: Path) -> None:
    store = open_store(str(tmp_path / "store"))
    fetch_snapshot(store, put_snapshot(store, paths.DATA), tmp_path / "back")
    assert folder_hash(tmp_path / "back") == folder_hash(paths.DATA)


def test_a_damaged_or_missing_blob_is_refused_by_name(
    store: Store, data: Path, tmp_path: Path
) -> None:
    kept = put_snapshot(store, data)
    sha = snapshot_files(store, kept)["sources/x.csv"]
    store.put(f"blobs/{sha}", b"other")
    with pytest.raises(StoreDamaged, match=f"blobs/{sha} in the store .* is damaged"):
        fetch_snapshot(store, kept, tmp_path / "back")
    assert not (tmp_path / "back").exists()
    store.remove(f"blobs/{sha}")
    with pytest.raises(NotInStore, match=sha):
        read_blob(store, sha)
    store.put(f"snapshots/{kept}.json", b'{"files": {"../x": "' + sha.encode() + b'"}}')
    with pytest.raises(StoreDamaged, match=kept):
        fetch_snapshot(store, kept, tmp_path / "back")
    for name in (ABSENT, "../x", ""):
        with pytest.raises(NotInStore):
            snapshot_files(store, name)
        with pytest.raises(NotInStore):
            read_blob(store, name)
    assert list(tmp_path.glob(".fetching-*")) == []


def test_a_damaged_blob_is_mended_by_putting_it_again(store: Store) -> None:
    sha = put_blob(store, b"figures")
    assert sha == hashlib.sha256(b"figures").hexdigest()
    store.put(f"blobs/{sha}", b"fig")
    assert read_blob(store, put_blob(store, b"figures")) == b"figures"


@pytest.mark.parametrize("name", ["ü.csv", "a b.csv", "x" * 101])
def test_names_that_are_no_part_of_a_snapshot(name: str, data: Path, tmp_path: Path) -> None:
    (data / name).write_text("x")
    with pytest.raises(NotStorable, match="Rename or remove it"):
        put_snapshot(open_store(str(tmp_path / "store")), data)


def test_links_and_empty_folders_are_no_part_of_a_snapshot(data: Path, tmp_path: Path) -> None:
    store = open_store(str(tmp_path / "store"))
    (data / "link.yml").symlink_to("/etc/passwd")
    with pytest.raises(NotStorable, match="neither a file nor a folder"):
        put_snapshot(store, data)
    with pytest.raises(NotStorable, match="no folder with files"):
        put_snapshot(store, tmp_path / "nothing")


def test_a_release_comes_back_whole(store: Store, tmp_path: Path) -> None:
    release = live()
    put_release(store, release, ABSENT)
    put_release(store, release, ABSENT)
    fetched = fetch_release(store, release.id, tmp_path)
    assert fetched == fetch_release(store, release.id, tmp_path)
    assert (fetched.hash, fetched.tables) == (release.hash, release.tables)
    assert release_snapshot(store, release.id) == ABSENT
    assert sorted(one.name for one in tmp_path.iterdir() if one.name != "store") == [
        ".lock", release.id]


@pytest.mark.parametrize("kept", ["half", "no manifest"])
def test_a_release_that_is_not_whole_in_the_store_is_none(
    kept: str, in_bucket: Store, tmp_path: Path
) -> None:
    release = live()
    put_release(in_bucket, release, ABSENT)
    name = release.tables[0][0] + ".parquet" if kept == "half" else MANIFEST
    in_bucket.remove(f"releases/{release.id}/{name}")
    with pytest.raises(NotInStore, match=name):
        fetch_release(in_bucket, release.id, tmp_path)
    assert not (tmp_path / release.id).exists()
    put_release(in_bucket, release, ABSENT)
    assert fetch_release(in_bucket, release.id, tmp_path).tables == release.tables


def test_a_release_with_a_flipped_bit_is_refused_by_name(in_bucket: Store, tmp_path: Path) -> None:
    release = live()
    put_release(in_bucket, release, ABSENT)
    name = f"releases/{release.id}/{release.tables[1][0]}.parquet"
    held = in_bucket.get(name)
    assert held is not None
    in_bucket.put(name, bytes([held.content[0] ^ 1]) + held.content[1:])
    with pytest.raises(StoreDamaged, match=name):
        fetch_release(in_bucket, release.id, tmp_path)
    in_bucket.put(f"releases/{release.id}/{MANIFEST}", b"{}")
    with pytest.raises(StoreDamaged, match="no manifest"):
        fetch_release(in_bucket, release.id, tmp_path)
    assert not (tmp_path / release.id).exists()
    put_release(in_bucket, release, ABSENT)
    assert fetch_release(in_bucket, release.id, tmp_path).tables == release.tables


def test_a_damaged_copy_here_is_fetched_anew(in_bucket: Store, tmp_path: Path) -> None:
    release = live()
    put_release(in_bucket, release, ABSENT)
    copy = tmp_path / release.id
    shutil.copytree(release.folder, copy)
    (copy / MANIFEST).write_text("{}")
    assert fetch_release(in_bucket, release.id, tmp_path).tables == release.tables


@pytest.mark.parametrize("name", ["../x", "", "nothing", "a/b", ".hidden"])
def test_what_is_no_release_is_not_fetched(name: str, in_bucket: Store, tmp_path: Path) -> None:
    with pytest.raises(NotInStore):
        fetch_release(in_bucket, name, tmp_path)
    with pytest.raises(NotInStore):
        release_snapshot(in_bucket, name)


def test_the_pointer_only_goes_forward(store: Store) -> None:
    assert current(store) is None
    point(store, "one", 1)
    point(store, "one", 1)
    assert current(store) == Pointer(release="one", sequence=1)
    with pytest.raises(PointerMoved, match="points to one as its change number 1 already"):
        point(store, "two", 1)
    point(store, "two", 5)
    with pytest.raises(PointerMoved):
        point(store, "one", 4)
    assert current(store) == Pointer(release="two", sequence=5, earlier=("one",))
    store.put("current", b"two")
    with pytest.raises(StoreDamaged, match="no pointer"):
        current(store)


def test_what_was_live_before_is_named_and_what_was_taken_back_is_not(tmp_path: Path) -> None:
    store = open_store(str(tmp_path / "store"))
    for sequence, release in enumerate(("one", "two", "three", "one", "four"), 1):
        point(store, release, sequence, earlier=("none",))
    found = current(store)
    assert found is not None
    assert found.earlier == ("none", "one")
    for sequence in range(6, 40):
        point(store, f"r{sequence}", sequence)
    found = current(store)
    assert found is not None
    assert len(found.earlier) == MOST_EARLIER


def test_of_two_who_point_at_once_one_does(store: Store) -> None:
    def tried(name: str) -> bool:
        try:
            point(store, name, 1)
        except PointerMoved:
            return False
        return True

    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(tried, ["one", "two", "three", "four"]))
    assert done.count(True) == 1


@pytest.mark.parametrize("url", ["", "gs://bucket/x", "s3://", "s3://UPPER/x", "s3://bucket/a b",
                                 "http://127.0.0.1/x", "/proc/nowhere"])
def test_what_names_no_store(url: str) -> None:
    with pytest.raises(BadStoreUrl, match="is no store of releases"):
        open_store(url)


def test_a_store_that_is_away_is_said_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = open_store(str(tmp_path / "store"))
    (tmp_path / "store").rmdir()
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "not-to-be-seen")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "not-to-be-seen")
    for store in (folder, open_store("s3://bucket/x", timeout=1.0)):
        with pytest.raises(StoreAway, match="cannot be reached") as caught:
            current(store)
        assert "not-to-be-seen" not in str(caught.value)


def test_export_to_a_checkout_and_import_agree(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    checkout = tmp_path / "checkout"
    monkeypatch.setenv("CASEBOOK_RELEASES", str(tmp_path / "store"))

    def ran(*words: str, status: int = 0) -> str:
        monkeypatch.setattr("sys.argv", ["casebook.store", *words])
        assert main() == status
        return "".join(capsys.readouterr()).strip()

    kept = ran("import", str(data))
    shutil.copytree(data, checkout)
    (checkout / "sources" / "x.csv").write_text("changed\n")
    (checkout / "sources" / "gone.csv").write_text("x\n")
    assert ran("export", kept, str(checkout)).endswith("1 files written, 1 removed")
    assert ran("import", str(checkout)) == kept
    assert (checkout / "tables" / "current").read_text() == "x"
    assert (checkout / "desk" / "desk.sqlite").read_text() == "x"
    assert "points to no release" in ran("show")
    ran("publish", str(data))
    ran("publish", str(data))
    assert f"release {live().id}, change 1, made of snapshot {kept}" in ran("show")
    assert f"has no snapshots/{ABSENT}" in ran("export", ABSENT, str(checkout), status=1)
    monkeypatch.delenv("CASEBOOK_RELEASES")
    assert "neither --store nor CASEBOOK_RELEASES is set" in ran("show", status=1)


def test_a_folder_that_holds_something_else_is_not_exported_to(
    data: Path, tmp_path: Path
) -> None:
    store = open_store(str(tmp_path / "store"))
    kept = put_snapshot(store, data)
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "letter.txt").write_text("mine")
    with pytest.raises(NotStorable, match="no data folder"):
        export(store, kept, tmp_path / "home")
    with pytest.raises(CasebookError):
        export(store, ABSENT, tmp_path / "new")
    assert [one.name for one in (tmp_path / "home").iterdir()] == ["letter.txt"]
