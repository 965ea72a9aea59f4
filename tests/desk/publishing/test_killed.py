"""kill -9 at any moment of asking, publishing and taking back: nothing is lost, nothing is half."""

import multiprocessing
import shutil
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import ModuleType

import pytest

from casebook.desk import record
from casebook.desk.publishing.preparing import prepare_next
from casebook.desk.publishing.publisher import publish_due
from casebook.desk.workflow import Desk
from casebook.desk.workflow.switching import begin_due
from casebook.store import current, fetch_release, point
from tests.desk.offices import PUBLISHER, READER, asked, open_office
from tests.desk.publishing.victim import made, office, run
from tests.sampling import SWEEP, dice

TIMES = 100 if SWEEP else 6
# Of publications that were published, whatever came after.
AFTER_LIVE = {"live", "replaced", "taken-back"}


def test_killed_at_any_moment_nothing_is_lost_and_nothing_is_half(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A page's script that a test ran here may still be the main module: victims would run it too.
    monkeypatch.setitem(sys.modules, "__main__", ModuleType("__main__"))
    _begin(tmp_path)
    processes = multiprocessing.get_context("forkserver")
    processes.set_forkserver_preload(["tests.desk.publishing.victim"])
    chance = dice("killed desks")
    for seed in range(TIMES):
        # As many things done as two publications and one that is taken back, or fewer.
        enough = len(_done(tmp_path)) + chance.randint(0, 9)
        victim = processes.Process(target=run, args=(tmp_path, seed))
        victim.start()
        while len(_done(tmp_path)) < enough and victim.is_alive():
            time.sleep(0.002)
        time.sleep(chance.uniform(0, 0.3))
        victim.kill()
        victim.join()
        assert victim.exitcode == -9  # and not because something went wrong in it
        _check(tmp_path, tmp_path / "site" / str(seed))
    assert len(_done(tmp_path)) >= TIMES


def _begin(folder: Path) -> None:
    database, _, _ = office(folder)
    with database.writing() as (_, head):
        head.release, head.snapshot, head.newest_snapshot = "first", "none", "none"


def _done(folder: Path) -> list[str]:
    path = folder / "done"
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def _check(folder: Path, site: Path) -> None:
    """A desk that is started after it goes on from what it finds, and a site sees whole releases.
    """
    database, store, desk = office(folder)
    pointer = current(store)
    if pointer is not None and pointer.release != "first":
        assert fetch_release(store, pointer.release, site).id == pointer.release
    # Leases of what was killed are over by then.
    later = datetime.now(UTC) + timedelta(minutes=5)
    publish_due(desk)
    while prepare_next(database, store.url, lambda: later,
                       lambda job: made(job, folder / "tables")):
        pass
    publish_due(desk)
    live, pointer = desk.live(READER), current(store)
    if pointer is not None:
        assert (pointer.release, pointer.sequence) == (live.release, live.sequence)
    for line in _done(folder)[-40:]:
        what, number, state = line.split()
        _kept(desk, what, int(number), state)
    with database.reading() as session:
        lines = list(record.lines(session))
    count, last = record.verify(lines)
    assert (count, last) == desk.record_length(READER)
    changes = [entry.details["sequence"] for entry in desk.record(READER, after=max(0, count - 400),
                                                                 limit=500)
               if entry.action in ("published", "taken_back")]
    assert changes == sorted(set(changes))  # each change of the pointer once, in order
    database.close()
    shutil.rmtree(site, ignore_errors=True)


def _kept(desk: Desk, what: str, number: int, state: str) -> None:
    """What a desk said that it had done is so."""
    if what == "draft":
        assert desk.draft(READER, number).changes.tables[0].cells[0].new == state
    elif what == "request":
        assert desk.request(READER, number).reason == state
    else:
        found = desk.publication(PUBLISHER, number).state
        assert found in {"waiting": {"waiting", "publishing", "failed", *AFTER_LIVE},
                         "live": AFTER_LIVE, "done": {"done"}}[state]


@pytest.mark.parametrize("moment", ["before the pointer", "after the pointer"])
def test_between_two_steps_the_next_desk_goes_on(tmp_path: Path, moment: str) -> None:
    one = open_office(tmp_path)
    number = asked(one)
    publication = one.desk.approve(PUBLISHER, number)
    one.make_ready(number, "second")
    assert begin_due(one.database, one.clock)
    if moment == "after the pointer":
        point(one.desk.store, "second", 1)
    other = one.again()
    publish_due(other.desk)
    assert other.desk.publication(READER, publication.id).state == "live"
    assert current(one.desk.store) is not None
    publish_due(one.desk)
    assert one.desk.live(READER).sequence == 1
