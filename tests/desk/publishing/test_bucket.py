"""A bucket that goes away while something is published, and comes back."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from casebook.desk.workflow import Desk
from casebook.desk.workflow.switching import begin_due, finish
from casebook.store import current, open_store
from tests.desk.offices import PUBLISHER, READER, Office, asked, open_office
from tests.sampling import SWEEP
from tests.store.bucket import URL, Bucket, bucket

# Seconds for which it is away.
AWAY = 60 if SWEEP else 0


@pytest.fixture
def served() -> Iterator[Bucket]:
    with bucket() as one:
        yield one


def test_what_was_approved_stays_ready_and_is_published_when_the_bucket_is_back(
    served: Bucket, tmp_path: Path,
) -> None:
    here = open_office(tmp_path)
    store = open_store(URL, timeout=0.5)
    desk = Desk(here.database, store, here.desk.rules, clock=here.clock)
    office = Office(desk, here.clock, here.database_url)
    number = asked(office)
    office.make_ready(number, "second")
    served.go()
    one = desk.approve(PUBLISHER, number)
    assert one.state == "publishing"
    assert "cannot be reached" in one.problem
    assert begin_due(office.database, office.clock)  # it holds its place
    back = time.monotonic() + AWAY
    while not finish(office.database, store, office.clock) and time.monotonic() < back:
        assert desk.live(READER).release == "first"
    assert desk.live(READER).release == "first"
    served.come()
    assert finish(office.database, store, office.clock)
    pointer = current(store)
    assert pointer is not None
    assert (pointer.release, pointer.sequence) == ("second", 1)
    assert desk.publication(READER, one.id).problem == ""
