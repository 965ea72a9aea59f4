"""Rows of a spreadsheet: each value is read back as what it was, and nothing becomes a formula."""

import datetime
import io
from collections.abc import Sequence

import fastexcel
import pytest
import xlsxwriter

from casebook.exports.tables.spreadsheet_rows import LONGEST, Cell, write_rows

HEADERS = ("text", "number", "flag", "day")
ROWS: Sequence[Sequence[Cell]] = (
    ("Côte d’Ivoire", 1, True, datetime.date(2020, 2, 29)),
    ("<&>\"' \t", -0.1, False, None),
    ("a", 1 / 3, None, datetime.date(1900, 3, 1)),
    ("Côte d’Ivoire", 1e300, None, None),
    ("𝄞" * 20_000, 12_345_678.25, True, None),
    ("a" * 40_000, 1e-7, True, None),
)


def workbook(rows: Sequence[Sequence[Cell]]) -> bytes:
    file = io.BytesIO()
    options = {"in_memory": True, "default_date_format": "yyyy-mm-dd"}
    with xlsxwriter.Workbook(file, options) as book:
        sheet = book.add_worksheet("data")
        for at, header in enumerate(HEADERS):
            sheet.write_string(0, at, header)
        write_rows(sheet, rows)
    return file.getvalue()


def test_values_are_read_back_as_they_were() -> None:
    read = fastexcel.read_excel(workbook(ROWS)).load_sheet("data").to_arrow().to_pylist()
    assert len(read) == len(ROWS)
    for cells, (text, number, flag, day) in zip(read, ROWS, strict=True):
        assert isinstance(text, str)
        if len(text) < LONGEST // 2:
            assert cells["text"] == text
        else:
            kept = len(cells["text"].encode("utf-16-le")) // 2
            assert LONGEST - 1 <= kept <= LONGEST, "as much as a cell may hold"
            assert text.startswith(cells["text"])
        assert cells["number"] == pytest.approx(number, rel=1e-15)
        assert cells["flag"] == flag
        assert (cells["day"] and cells["day"].date()) == day


@pytest.mark.parametrize("number", [float("inf"), float("-inf"), float("nan")])
def test_what_is_no_number_is_refused(number: float) -> None:
    sheet = xlsxwriter.Workbook(io.BytesIO()).add_worksheet("data")
    with pytest.raises(ValueError, match="A2 of the sheet data"):
        write_rows(sheet, [(number,)])
