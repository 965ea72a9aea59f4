"""casebook/store/follow.py: what the store points to is shown, or what was shown stays."""

import logging
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from casebook import metrics
from casebook.paths import ROOT
from casebook.store import Store, follow, open_store, point, put_release
from casebook.store.follow import Follower
from casebook.warehouse import Release, release_status
from casebook.warehouse.manifest import MANIFEST
from tests.store.releases import two


class Followed:
    """A store with a first release, a folder that follows it, and a later release."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "store"
        self.store: Store = open_store(str(self.root))
        self.first, self.later = two(folder / "made")
        self.renewals = 0
        self.tables = folder / "tables"
        self.follower = Follower(str(self.root), self.tables, self._renewed)
        self.put(self.first, 1)

    def _renewed(self) -> None:
        self.renewals += 1

    def put(self, release: Release, sequence: int) -> None:
        put_release(self.store, release, "")
        point(self.store, release.id, sequence)

    def look(self) -> str:
        """The kind of error after a look, and that of a second one straight after."""
        self.follower.look()
        found = self.follower.standing
        self.follower.look()
        assert self.follower.standing == found
        assert metrics.STORE_DEGRADED.collect()[0].samples[0].value == bool(found.reason)
        return found.reason

    def shown(self) -> str:
        status = release_status(self.tables)
        assert not status.degraded
        return status.release.id


@pytest.fixture
def followed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Followed:
    monkeypatch.setattr(follow, "AGAIN_AFTER", 0.2)
    return Followed(tmp_path)


def test_it_follows_forward_and_back(followed: Followed) -> None:
    assert (followed.look(), followed.shown(), followed.renewals) == ("", followed.first.id, 1)
    followed.put(followed.later, 2)
    assert (followed.look(), followed.shown(), followed.renewals) == ("", followed.later.id, 2)
    point(followed.store, followed.first.id, 3)
    assert (followed.look(), followed.shown(), followed.renewals) == ("", followed.first.id, 3)
    assert followed.follower.standing.sequence == 3


def test_nothing_changes_while_the_store_is_away(
    followed: Followed, caplog: pytest.LogCaptureFixture
) -> None:
    followed.look()
    followed.root.rename(followed.root.with_name("elsewhere"))
    caplog.clear()
    with caplog.at_level(logging.INFO, "casebook.store"):
        assert (followed.look(), followed.shown()) == ("store-away", followed.first.id)
        assert "cannot be reached: there is no such folder" in caplog.text
        assert len(caplog.records) == 1  # not one for each look
        followed.root.with_name("elsewhere").rename(followed.root)
        assert followed.look() == ""
        assert "is followed again" in caplog.text


@pytest.mark.parametrize(("damage", "reason"), [
    (MANIFEST, "not-in-store"), ("contributions.parquet", "not-in-store"),
    ("bit", "store-damaged")])
def test_a_release_that_is_not_whole_is_never_shown(
    damage: str, reason: str, followed: Followed, caplog: pytest.LogCaptureFixture
) -> None:
    followed.look()
    put_release(followed.store, followed.later, "")
    kept = f"releases/{followed.later.id}"
    name = f"{kept}/{'contributions.parquet' if damage == 'bit' else damage}"
    held = followed.store.get(name)
    assert held is not None
    if damage == "bit":
        followed.store.put(name, held.content[:-1] + b"x")
    else:
        followed.store.remove(name)
    point(followed.store, followed.later.id, 2)
    assert (followed.look(), followed.shown()) == (reason, followed.first.id)
    assert name in caplog.text
    assert followed.follower.standing.wanted == followed.later.id
    assert {one.name for one in followed.tables.iterdir()} == {
        ".lock", "current", followed.first.id}
    followed.store.put(name, held.content)
    time.sleep(follow.AGAIN_AFTER)
    assert (followed.look(), followed.shown()) == ("", followed.later.id)


def test_a_copy_that_is_damaged_here_is_fetched_anew(followed: Followed) -> None:
    followed.look()
    (followed.tables / followed.first.id / MANIFEST).write_text("{}")
    (followed.tables / "current").write_text("nothing")
    assert (followed.look(), followed.shown()) == ("", followed.first.id)


def test_an_older_copy_of_the_store_is_not_followed(followed: Followed) -> None:
    followed.put(followed.later, 2)
    followed.look()
    followed.store.put("current", b'{"release": "%s", "sequence": 1}' % followed.first.id.encode())
    assert (followed.look(), followed.shown()) == ("store-behind", followed.later.id)
    followed.store.put("current", b"\xff")
    assert (followed.look(), followed.shown()) == ("store-damaged", followed.later.id)
    followed.store.remove("current")
    assert (followed.look(), followed.shown()) == ("not-in-store", followed.later.id)


def test_a_new_disk_gets_what_was_live_before_and_nothing_else(
    followed: Followed, tmp_path: Path
) -> None:
    """What is in the store and was never live may be under an embargo."""
    followed.put(followed.later, 2)
    shutil.copytree(followed.root / "releases" / followed.later.id,
                    followed.root / "releases" / "2028-01-01-00000000")
    new = Follower(str(followed.root), tmp_path / "new", lambda: None)
    for _ in range(4):
        new.look()
    assert {one.name for one in (tmp_path / "new").iterdir() if one.is_dir()} == {
        followed.first.id, followed.later.id}


def test_the_thread_goes_on_after_a_fault(
    followed: Followed, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(follow, "EVERY", 0.01)
    real, failures = follow.current, iter([ZeroDivisionError, ZeroDivisionError])

    def failing(store: Store) -> object:
        if (kind := next(failures, None)) is not None:
            raise kind
        return real(store)

    followed.follower.start()
    monkeypatch.setattr(follow, "current", failing)
    limit = time.monotonic() + 10
    while caplog.text.count("unexpected fault") < 2 and time.monotonic() < limit:
        time.sleep(0.01)
    followed.put(followed.later, 2)
    while followed.shown() != followed.later.id and time.monotonic() < limit:
        time.sleep(0.01)
    followed.follower.stop()
    assert followed.shown() == followed.later.id


def test_a_folder_that_cannot_be_written_is_said(followed: Followed, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    follower = Follower(str(followed.root), tmp_path / "file" / "tables", lambda: None)
    follower.look()
    assert follower.standing.reason == "cannot-write"
    follower = Follower(str(tmp_path / "file" / "store"), tmp_path / "tables", lambda: None)
    follower.look()
    assert follower.standing.reason == "bad-store-url"


def test_without_a_store_nothing_of_it_is_loaded() -> None:
    """What speaks to buckets takes 6 MB, which a site of its own has no use for."""
    loaded = "import sys, casebook.server; sys.exit('obstore' in sys.modules)"
    environment = {name: text for name, text in os.environ.items() if name != "CASEBOOK_RELEASES"}
    assert subprocess.run([sys.executable, "-c", loaded], cwd=ROOT, env=environment,
                          stderr=subprocess.DEVNULL).returncode == 0
