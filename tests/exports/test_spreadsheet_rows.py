"""Rows put into XML as they come, against the same cells written with the library's own methods."""

import datetime
import io
import re
import zipfile
from collections.abc import Sequence

import pytest
import xlsxwriter

from casebook.exports.spreadsheet_rows import Cell, Rows

HEADERS = ("text", "number", "flag", "day")
ROWS: Sequence[Sequence[Cell]] = (
    ("Côte d’Ivoire", 1, True, datetime.date(2020, 2, 29)),
    ("", -0.1, False, None),
    ("<&>\"' \t_x0041_\x01", 1 / 3, None, datetime.date(1900, 1, 1)),
    ("Côte d’Ivoire", 1e300, None, None),
    (None, None, None, None),
    ("𝄞" * 20_000, 12_345_678_901_234_567, True, None),
    ("a" * 40_000, 1e-7, True, None),
    *((f"row {n}", n / 7, n % 2 == 0, None) for n in range(40)),
)


def parts(worksheet: type[xlsxwriter.worksheet.Worksheet]) -> dict[str, str]:
    """The parts of a workbook of ROWS, without the hints on how far each row reaches."""
    file = io.BytesIO()
    options = {"in_memory": True, "default_date_format": "yyyy-mm-dd"}
    with xlsxwriter.Workbook(file, options) as book:
        book.set_properties({"created": datetime.datetime(2020, 1, 1)})
        sheet = book.add_worksheet("data", worksheet)
        for at, header in enumerate(HEADERS):
            sheet.write_string(0, at, header)
        if isinstance(sheet, Rows):
            sheet.add(ROWS)
        else:
            written(sheet)
    with zipfile.ZipFile(file) as archive:
        return {name: re.sub(r' spans="[^"]*"', "", archive.read(name).decode())
                for name in archive.namelist()}


def written(sheet: xlsxwriter.worksheet.Worksheet) -> None:
    """ROWS by the library's own methods."""
    for down, row in enumerate(ROWS, start=1):
        for across, value in enumerate(row):
            if isinstance(value, str):
                sheet.write_string(down, across, value)
            elif isinstance(value, bool):
                sheet.write_boolean(down, across, value)
            elif isinstance(value, int | float):
                sheet.write_number(down, across, value)
            elif value is not None:
                sheet.write_datetime(down, across, value)


def test_cells_are_those_that_the_library_writes() -> None:
    ours, theirs = parts(Rows), parts(xlsxwriter.worksheet.Worksheet)
    assert ours.keys() == theirs.keys()
    # A row without any cell is the only one that the library leaves out.
    sheet = "xl/worksheets/sheet1.xml"
    ours[sheet] = ours[sheet].replace('<row r="6"></row>', "")
    assert ours == theirs


@pytest.mark.parametrize("number", [float("inf"), float("-inf"), float("nan")])
def test_what_is_no_number_is_refused(number: float) -> None:
    sheet = xlsxwriter.Workbook(io.BytesIO()).add_worksheet("data", Rows)
    sheet.write_string(0, 0, "amount")
    with pytest.raises(ValueError, match="A2"):
        sheet.add([(number,)])
