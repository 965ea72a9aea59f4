"""The figures of a new year: four tables that have to agree, published and taken back as one."""

from pathlib import Path

import pytest

from casebook.build.sources.release_notes import newest
from casebook.desk.changes import RowAdded, TableChanges, change_set
from casebook.desk.loading.source_table import source_table
from casebook.desk.preview import effects
from casebook.desk.publishing import begin_from, step
from casebook.desk.publishing.making import make
from casebook.desk.workflow import Desk
from casebook.paths import DATA
from casebook.store import current, fetch_release, fetch_snapshot
from tests.desk.new_year import CONTRIBUTIONS, PRICES, SHEETS, YEAR, rows
from tests.desk.offices import EDITOR, PUBLISHER, SOURCE, Office, open_office
from tests.sampling import SWEEP

pytestmark = pytest.mark.skipif(not SWEEP, reason="builds three releases: CASEBOOK_SWEEP=1")


def changes(stem: str) -> TableChanges:
    key = tuple(source_table(stem, DATA).table.key)
    return TableChanges(stem, key, added=tuple(
        RowAdded(tuple(row[name] for name in key), row) for row in rows(stem)))


def asked(office: Office, *stems: str) -> int:
    desk: Desk = office.desk
    draft = desk.start_draft(EDITOR, change_set(map(changes, stems)), SOURCE)
    return desk.ask(EDITOR, draft.id, "The accounts of the year are closed.").id


def test_a_new_year_breaks_no_chart_and_hides_no_figure() -> None:
    """Population and product of the year are not known yet when its contributions are."""
    found = effects(DATA, change_set(map(changes, SHEETS.values())))
    assert (found.violations, found.broken) == ((), ())
    assert len(found.cards) > 50
    gone = [one for one in found.findings
            if "not found in our sources" in one.new.get("en", "")
            and "not found in our sources" not in one.old.get("en", "")]
    assert gone == []
    assert [one.card for one in found.findings if one.old and not one.new] == []


def test_a_new_year_is_published_whole_and_taken_back_whole(tmp_path: Path) -> None:
    office = open_office(tmp_path)
    with office.database.writing() as (_, head):
        head.release = head.snapshot = head.newest_snapshot = ""
    desk, before = office.desk, begin_from(
        office.database, office.desk.store, DATA, clock=office.clock).release
    alone = asked(office, CONTRIBUTIONS)
    step(desk, make)
    made = desk.request(EDITOR, alone).preparation
    assert made is not None
    assert (made.state, "itu_revenue_by_contributor.csv gives" in made.problem) == ("failed", True)
    without = asked(office, *(stem for stem in SHEETS.values() if stem != PRICES))
    step(desk, make)
    made = desk.request(EDITOR, without).preparation
    assert made is not None
    assert PRICES in made.problem
    number = asked(office, *SHEETS.values())
    step(desk, make)
    one = desk.approve(PUBLISHER, number)
    assert one.state == "live"
    pointer = current(desk.store)
    assert pointer is not None
    release = fetch_release(desk.store, pointer.release, tmp_path / "tables")
    fetch_snapshot(desk.store, desk.live(EDITOR).snapshot, tmp_path / "data")
    entry = newest(tmp_path / "data")
    for stem in SHEETS.values():
        table = source_table(stem, tmp_path / "data")
        assert any(row["year"] == YEAR for row in table.rows.values())
        assert table.table.title in entry[2]
    assert release.number == entry[0]
    entries = {one.action: one.details for one in desk.record(EDITOR, limit=500)}
    assert entries["ask"]["tables"] == sorted(SHEETS.values())
    back = desk.take_back(PUBLISHER, one.id, "A wrong year")
    assert (back.state, desk.live(EDITOR).release) == ("done", before)
