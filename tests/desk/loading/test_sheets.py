"""A workbook with the figures of a new year: each sheet is recognised, all go into one draft."""

from dataclasses import replace
from pathlib import Path

import pytest

from casebook.desk.loading import (
    Proposal,
    Recognised,
    Upload,
    by_sheet,
    propose,
    read_upload,
    recognise,
)
from casebook.desk.ui.loading.saving import together
from casebook.errors import ChangeConflict
from casebook.paths import DATA
from tests.desk.new_year import CONTRIBUTIONS, FINANCING, PRICES, SHEETS, YEAR, write_workbook
from tests.sampling import SWEEP

TAKEN = SHEETS if SWEEP else {"Recettes": FINANCING, "Prices": PRICES}


def test_each_sheet_gives_the_rows_of_its_table(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "year.xlsx", TAKEN)
    upload = read_upload(path.name, path.read_bytes())
    parts = by_sheet(recognise(upload, DATA))
    assert all(taken and some[0].certain for some, taken in parts)
    proposals = [propose(upload, some[0], DATA) for some, _ in parts]
    assert [one.problems for one in proposals] == [()] * len(TAKEN)
    changes = together(proposals)
    assert changes.stems == tuple(sorted(TAKEN.values()))
    assert not any(one.cells or one.withdrawn for one in changes)
    assert {row.values["year"] for one in changes for row in one.added} == {YEAR}
    if CONTRIBUTIONS in TAKEN.values():
        assert len(changes) > 400


def confirmed(upload: Upload, found: Recognised) -> Proposal:
    """What a sheet gives once a person has confirmed what is asked about it."""
    marks = frozenset(one.mark for one in propose(upload, found, DATA).problems)
    return propose(upload, found, DATA, mapping=replace(found.mapping, accepted=marks))


def test_two_sheets_of_one_table_are_put_together_unless_they_differ(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "year.xlsx", {"Prices": PRICES, "Again": PRICES})
    upload = read_upload(path.name, path.read_bytes())
    parts = by_sheet(recognise(upload, DATA))
    # Whoever loads it says whether the second one is wanted.
    assert [taken for _, taken in parts] == [True, False]
    first, second = (confirmed(upload, some[0]) for some, _ in parts)
    assert len(second.changes) == 1
    assert together([first, second]) == together([first])
    row, = second.changes.added
    other = replace(second, changes=replace(second.changes, added=(
        replace(row, values={**row.values, "annual_pct": "9.5"}),)))
    with pytest.raises(ChangeConflict, match="annual_pct"):
        together([first, other])
