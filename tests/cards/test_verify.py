"""Verify: unchanged, revised from what to what, unknown; with two real releases."""

import json
import shutil

import pandas as pd
import pytest

from casebook import paths
from casebook.build.publish import build
from casebook.build.seal import seal
from casebook.cards import card, cards, prepare, verify
from casebook.errors import BadFigureId
from casebook.exports.ledger import ledger_of, write_ledger
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.warehouse.codebook import codebook, source
from casebook.warehouse.figure_ids import figure_id


@pytest.fixture(scope="module")
def two_releases(tmp_path_factory):
    """A first release, its ledger, and a second in which Algeria held 2 units in 2024."""
    folder = tmp_path_factory.mktemp("two")
    data, tables = folder / "data", folder / "tables"
    shutil.copytree(paths.DATA, data, ignore=shutil.ignore_patterns("tables", "ledgers"))
    patch = pytest.MonkeyPatch()
    patch.setattr(paths, "TABLES", tables)
    notes = data / "RELEASES.md"
    entries = notes.read_text(encoding="utf-8")
    newest = entries.index("## ")
    first = build(data)
    write_ledger(first, data / "ledgers")
    notes.write_text(entries[:newest] + "## 2027-01-15 - A trial\n\nAlgeria.\n\n"
                     + entries[newest:], encoding="utf-8")
    file = data / "sources" / "member_state_contributions.csv"
    lines = file.read_text(encoding="utf-8").splitlines()
    at = next(i for i, line in enumerate(lines) if line.startswith("DZA,2024,"))
    cells = lines[at].split(",")
    assert float(cells[5]) == 1
    cells[6] = "rounded"
    cells[5] = "2"
    lines[at] = ",".join(cells)
    file.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    seal("member_state_contributions", data / "sources")
    codebook.cache_clear()
    source.cache_clear()
    yield first, build(data)
    patch.undo()
    codebook.cache_clear()
    source.cache_clear()


def test_every_figure_of_the_first_release_still_stands() -> None:
    """Its ids, as anyone may have them on paper, from what its ledger says that it answered."""
    first = pd.read_parquet(paths.DATA / "ledgers" / "001.parquet")
    assert live().number > 1
    assert len(first) > 90
    for row in first.itertuples():
        parameters = json.loads(row.parameters)
        verdict = verify(figure_id(row.query, parameters, 1, row.rows_hash), live())
        assert verdict.status == "unchanged", (row.query, parameters)
        assert verdict.card.query == row.query
        assert verdict.said.release_number == 1


def test_the_kept_ledger_is_what_the_live_release_answers() -> None:
    kept = pd.read_parquet(paths.DATA / "ledgers" / f"{live().number:03d}.parquet")
    now = ledger_of(live()).set_index(["query", "parameters"])["rows_hash"].to_dict()
    assert set(kept["release_number"]) == {live().number}
    for row in kept.itertuples():
        assert now[row.query, row.parameters] == row.rows_hash, (row.query, row.parameters)


@pytest.mark.parametrize("card_id", sorted(
    card_id for card_id, one in cards().items() if one.compute is None))
def test_every_card_verifies_as_unchanged(card_id: str) -> None:
    for selection in (Selection(), Selection(country="KEN", region="Africa", price_basis="usd")):
        prepared = prepare(card(card_id), selection, live(), "light")
        verdict = verify(prepared.provenance.figure_id.lower(), live())
        assert verdict.status == "unchanged"
        assert verdict.card is not None
        again = prepare(verdict.card, verdict.selection, live(), "light")
        assert again.provenance.figure_id == prepared.provenance.figure_id
        assert again.rows.equals(prepared.rows)


def test_unknown_and_mistyped() -> None:
    assert verify(figure_id("no such question", {}, 1, "a" * 64), live()).status == "unknown"
    assert verify(figure_id("units_total_by_year", {}, 1, "a" * 64), live()).status == "unknown"
    later = figure_id("units_total_by_year", {}, live().number + 1, "a" * 64)
    assert verify(later, live()).status == "unknown"
    with pytest.raises(BadFigureId):
        verify("9B2M7-QK3D5", live())


def test_a_revised_figure_says_from_what_to_what(two_releases) -> None:
    first, second = two_releases
    view = Selection(region="Arab States")
    old = prepare(card("units-total"), view, first, "light").provenance.figure_id
    verdict = verify(old, second)
    assert verdict.status == "revised"
    assert verdict.selection.region == "Arab States"
    whole = verify(prepare(card("units-total"), Selection(), first, "light")
                   .provenance.figure_id, second)
    assert whole.status == "revised"
    assert {(c.where.split(",")[0], c.column, c.old, c.new) for c in whole.changes} >= {
        ("2024", "units", 356.0, 357.0)}


def test_a_view_that_did_not_change_stays_so_across_releases(two_releases) -> None:
    first, second = two_releases
    old = prepare(card("units-total"), Selection(region="Europe"), first, "light")
    assert verify(old.provenance.figure_id, second).status == "unchanged"


def test_the_ledger_answers_when_the_old_release_is_gone(two_releases) -> None:
    first, second = two_releases
    old = prepare(card("units-total"), Selection(), first, "light").provenance.figure_id
    elsewhere = prepare(
        card("units-total"), Selection(region="Arab States"), first, "light").provenance.figure_id
    shutil.rmtree(first.folder)
    verdict = verify(old, second)
    assert verdict.status == "revised"
    assert verdict.release_date == first.date.isoformat()
    assert any((c.old, c.new) == (356.0, 357.0) for c in verdict.changes)
    # A view that the ledger does not hold: the fact is known, the old numbers are not.
    unseen = verify(elsewhere, second)
    assert (unseen.status, unseen.changes) == ("revised", None)
