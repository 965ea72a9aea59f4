"""State of loading: what was mended stays when the file is loaded again, where it fits."""

import io
from pathlib import Path

import pandas as pd
import pytest
import streamlit as st
import xlsxwriter

from casebook.desk.ui.loading import state
from casebook.desk.ui.loading.state import Part, load, mended
from casebook.paths import DATA
from tests.desk.ui.french_workbook import RIGHT, WRONG_ROW, write_workbook


@pytest.fixture
def visit(monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    kept: dict[str, object] = {}
    monkeypatch.setattr(st, "session_state", kept)
    return kept


def wrong_cell(one: Part) -> str:
    problems = one.proposal(DATA).problems
    assert [problem.row for problem in problems] == [WRONG_ROW]
    return problems[0].label


def test_mending_and_loading_again_keeps_the_work(
    visit: dict[str, object], tmp_path: Path
) -> None:
    content = write_workbook(tmp_path / "a.xlsx").read_bytes()
    whole = load("a.xlsx", content, "base", DATA)
    one, = whole.parts
    label = wrong_cell(one)
    one.mend((WRONG_ROW, label), "Rwandaa", RIGHT)
    assert one.proposal(DATA).is_ready
    assert load("a.xlsx", content, "base", DATA) is whole
    other = write_workbook(tmp_path / "b.xlsx", first=14_300.00).read_bytes()
    again = load("b.xlsx", other, "base", DATA)
    assert again is not whole
    proposal = again.parts[0].proposal(DATA)
    assert proposal.is_ready
    assert {"14300", "14300.0", "14300.00"} & {cell.new for cell in proposal.changes.cells}
    assert len(proposal.changes) == len(one.proposal(DATA).changes)


def test_sheets_without_a_table_are_named(visit: dict[str, object], tmp_path: Path) -> None:
    content = io.BytesIO()
    with xlsxwriter.Workbook(content) as book:
        sheet = book.add_worksheet("Dépenses")
        for number, row in enumerate((("iso3", "amount_usd"), ("KEN", 250_000), ("FJI", 1_000))):
            sheet.write_row(number, 0, row)
        book.add_worksheet("Notes").write(0, 0, "Établi par le secrétariat")
        book.add_worksheet("Feuille vide")
    whole = load("2025.xlsx", content.getvalue(), "base", DATA)
    assert [part.recognised.mapping.sheet for part in whole.parts] == ["Dépenses"]
    assert whole.unrecognised == ["Notes"]


def test_what_was_mended_counts_only_where_the_cell_is_as_it_was() -> None:
    grid = pd.DataFrame([{"iso3": "Rwandaa", "year": "2024"}], index=[8], dtype=str)
    assert mended(grid, {(8, "iso3"): ("Rwandaa", "Rwanda")}).at[8, "iso3"] == "Rwanda"
    assert mended(grid, {(8, "iso3"): ("Ruanda", "Rwanda")}).at[8, "iso3"] == "Rwandaa"
    assert mended(grid, {(9, "iso3"): ("Rwandaa", "x"), (8, "no"): ("", "x")}).equals(grid)


def test_a_cell_that_is_put_back_is_not_mended(visit: dict[str, object], tmp_path: Path) -> None:
    one, = load("a.xlsx", write_workbook(tmp_path / "a.xlsx").read_bytes(), "base", DATA).parts
    label = wrong_cell(one)
    one.mend((WRONG_ROW, label), "Rwandaa", RIGHT)
    one.mend((WRONG_ROW, label), RIGHT, "Rwandaa")
    assert one.edits == {}


def test_a_row_left_out_is_no_problem(visit: dict[str, object], tmp_path: Path) -> None:
    one, = load("a.xlsx", write_workbook(tmp_path / "a.xlsx").read_bytes(), "base", DATA).parts
    before = one.generation
    one.leave_out({WRONG_ROW})
    assert one.generation == before + 1
    problems = one.proposal(DATA).problems
    assert WRONG_ROW not in {problem.row for problem in problems}
    state.forget()
    assert state.loading() is None
