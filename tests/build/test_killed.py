"""kill -9 at any moment of writing a release: what is shown is whole, and leftovers go.

Three times, drawn by the day; sixty in the sweep.
"""

import hashlib
import multiprocessing
import os
import sys
import time
from collections.abc import Mapping
from datetime import date
from itertools import count
from pathlib import Path
from types import ModuleType

import pyarrow.parquet
import pytest

from casebook.build.release_writer import LOCK, Heading, point, write_release, writing
from casebook.warehouse import live
from casebook.warehouse.release import POINTER, listed, release_status
from casebook.warehouse.release_folder import opened
from tests.sampling import SWEEP, dice

TIMES = 60 if SWEEP else 3
# Of the live release; in the sweep all of its tables are written.
TABLES = None if SWEEP else 6


def _contents() -> Mapping[str, pyarrow.Table]:
    release = live(Path(os.environ["CASEBOOK_TABLES"]))
    return {name: pyarrow.parquet.read_table(release.folder / f"{name}.parquet")
            for name, _ in release.tables[:TABLES]}


def _heading(name: str) -> Heading:
    digest = hashlib.sha256(name.encode()).hexdigest()
    return Heading(f"2026-12-01-{digest[:8]}", 4, date(2026, 12, 1), "A trial", digest, ())


def publish_without_end(tables: Path, name: str) -> None:
    """Publishes one release after the other until it is killed."""
    contents = _contents()
    for turn in count():
        with writing(tables):
            point(write_release(_heading(f"{name}.{turn}"), contents, tables), tables)


def test_killed_at_any_moment_what_is_shown_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A page's script that a test ran here may still be the main module: victims would run it too.
    monkeypatch.setitem(sys.modules, "__main__", ModuleType("__main__"))
    with writing(tmp_path):
        point(write_release(_heading("first"), _contents(), tmp_path), tmp_path)
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["tests.build.test_killed"])
    chance, shown, reads, left = dice("killed builds"), set(), 0, 0
    for number in range(TIMES):
        victim = processes.Process(target=publish_without_end, args=(tmp_path, str(number)))
        victim.start()
        enough, until = len(listed(tmp_path)) + 1, time.monotonic() + 60
        while len(listed(tmp_path)) < enough and time.monotonic() < until:
            time.sleep(0.01)
        until = time.monotonic() + chance.uniform(0, 0.3)
        while time.monotonic() < until:
            shown.add(_whole(tmp_path))
            reads += 1
        victim.kill()
        victim.join()
        assert victim.exitcode == -9  # and not because something went wrong in it
        shown.add(_whole(tmp_path))
        left += len([path for path in tmp_path.glob(".*") if path.name != LOCK])
        with writing(tmp_path):
            pass
        assert {path.name for path in tmp_path.iterdir()} == {
            *(release.id for release in listed(tmp_path)), POINTER, LOCK}
    print(f"{TIMES} killed, {reads} reads, {len(shown)} releases shown, {left} left-overs removed")
    assert len(shown) > TIMES / 2
    for release in listed(tmp_path):
        assert opened(release.folder, afresh=True).hash == release.hash


def _whole(tables: Path) -> str:
    """The id of what readers are shown, every file of it read."""
    status = release_status(tables)
    assert not status.degraded, status
    return opened(status.release.folder, afresh=True).id
