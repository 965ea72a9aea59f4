"""Previews, computed beside the desk: rows, totals, sentences, cards, and what is refused."""

from pathlib import Path

import pytest

from casebook import paths
from casebook.build import ensure
from casebook.desk.changes import CellChange, RowAdded, TableChanges, change_set
from casebook.desk.loading.source_table import source_table
from casebook.desk.preview import effects
from casebook.desk.preview.bases import keep, kept
from casebook.desk.preview.compute import compute
from casebook.desk.words import languages
from casebook.errors import PreviewFailed
from casebook.warehouse.release import POINTER, listed

STEM = "itu_expenses_by_country"
OLD = source_table(STEM, paths.DATA).rows["ALB", "2024"]["amount_usd"]
CHANGES = change_set(TableChanges(
    STEM, ("iso3", "year"), (CellChange(("ALB", "2024"), "amount_usd", OLD, "9999000.5"),),
    (RowAdded(("ALB", "2025"), {"iso3": "ALB", "year": "2025", "amount_usd": "5000"}),)))


@pytest.mark.slow
def test_rows_totals_sentences_and_cards() -> None:
    pointer = (paths.TABLES / POINTER).read_text(encoding="utf-8")
    found = effects(paths.DATA, CHANGES, release=ensure())
    assert (found.added, found.revised, found.withdrawn, found.cells) == (1, 1, 0, 1)
    assert found.violations == ()
    by_year = {one.year: one for one in found.totals}
    assert set(by_year) == {"2024", "2025"}
    assert float(by_year["2024"].after) - float(by_year["2024"].before) == pytest.approx(
        9999000.5 - float(OLD))
    assert (by_year["2025"].rows_before, by_year["2025"].after) == (0, "5000")
    assert found.member_states == ("ALB",)
    own = [one for one in found.cards if one.view.get("country") == "ALB"]
    assert "country-expenses" in {one.card for one in own}
    sentence = next(one for one in found.findings if one.card == "country-expenses")
    assert sentence.old["en"] != sentence.new["en"]
    assert "Albani" in sentence.new["fr"]
    card = next(one for one in own if one.card == "country-expenses" and one.before)
    assert set(card.before) == set(card.after) == set(languages())
    assert card.before["fr"]["data"] != card.after["fr"]["data"]
    assert "Thousand CHF" in str(card.before["en"])
    assert "Thousand CHF" not in str(card.before["fr"])
    assert card.figure_before != card.figure_after
    assert card.figure_before in found.figure_ids
    assert {card for held in found.briefs.values() for card in held} <= {
        one.card for one in found.cards}
    assert (paths.TABLES / POINTER).read_text(encoding="utf-8") == pointer


@pytest.mark.slow
def test_what_the_build_refuses_is_told_with_rows_and_totals(tmp_path: Path) -> None:
    held = source_table("un_regular_budget_share", paths.DATA).rows["KEN", "2024"]
    # Nothing is drawn of what is refused, so that it need not run in a process of its own.
    found = compute(paths.DATA, change_set(TableChanges(
        "un_regular_budget_share", ("iso3", "year"), (
            CellChange(("KEN", "2024"), "share_percent", held["share_percent"], "3"),))), tmp_path)
    assert any("do not add up to 100" in one for one in found.violations)
    assert (found.cells, found.cards, found.findings) == (1, (), ())
    assert [one.year for one in found.totals] == ["2024"]


def test_it_ends_at_its_time() -> None:
    with pytest.raises(PreviewFailed, match="could not be computed in 0 seconds"):
        effects(paths.DATA, CHANGES, seconds=0.2)


def test_the_release_of_the_preview_before_is_kept(tmp_path: Path) -> None:
    release = ensure()
    assert kept("one", None, tmp_path) == ""
    keep("one", release.folder)
    assert kept("one", None, tmp_path) == release.id
    assert [(one.id, one.hash) for one in listed(tmp_path)] == [(release.id, release.hash)]
    keep("another", release.folder)
    assert kept("one", None, tmp_path) == ""
