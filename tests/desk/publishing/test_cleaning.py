"""The desk keeps what waits and the way back, whatever is cleaned beside it."""

from datetime import timedelta
from pathlib import Path

import pytest

from casebook.desk.publishing import cleaning
from casebook.desk.publishing.cleaning import clean_up, tell_needed
from casebook.errors import WrongState
from casebook.store import Held
from casebook.store.cleaning import HELD, Cleaned
from tests.desk.offices import PUBLISHER, READER, SOURCE, asked, open_office


def test_what_waits_for_its_minute_is_held_until_it_is_live_or_stopped(tmp_path: Path) -> None:
    office = open_office(tmp_path)
    desk = office.desk

    def held() -> Held:
        tell_needed(office.database, desk.store)
        found = desk.store.get(HELD)
        assert found is not None
        return Held.model_validate_json(found.content)

    number = asked(office)
    assert held() == Held(releases=("first",), snapshots=("snapshot of first",),
                          blobs=(SOURCE.file_sha256,))
    office.make_ready(number, "second", day="2026-12-11")
    waiting = desk.approve(PUBLISHER, number, office.clock() + timedelta(days=10))
    assert held().releases == ("first", "second")
    desk.stop(PUBLISHER, waiting.id)
    desk.refuse(PUBLISHER, number, "why")
    assert held().releases == ("first",)


def test_what_is_gone_cannot_be_taken_back_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    office = open_office(tmp_path)
    number = asked(office)
    office.make_ready(number, "second")
    one = office.desk.approve(PUBLISHER, number)
    assert one.state == "live"
    monkeypatch.setattr(cleaning, "clean", lambda store: Cleaned(releases=1))
    clean_up(office.database, office.desk.store)
    assert office.desk.publication(READER, one.id).before_release == ""
    with pytest.raises(WrongState, match="not kept any more"):
        office.desk.take_back(PUBLISHER, one.id, "why")
