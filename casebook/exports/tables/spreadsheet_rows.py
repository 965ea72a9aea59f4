"""The rows of a worksheet, each value in the cell type of its own."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from math import isfinite

from xlsxwriter.format import Format
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from casebook.exports.tables.csv_injection import like_formula

LINE_POINTS = 15
# UTF-16 units that a cell may hold: the limit of Excel.
LONGEST = 32_767
Cell = str | int | float | bool | date | None
# Texts of more than so many characters go on in another line, in this format.
Wrapped = tuple[int, Format]


def write_rows(
    sheet: Worksheet, rows: Iterable[Sequence[Cell]], formats: Mapping[int, Format] | None = None,
    wrapped: Wrapped | None = None, as_typed: Format | None = None,
) -> None:
    """Writes the rows under the headers; text stays as it was typed and is never a formula.

    `formats`: those of numbers by their column, counted from 0. `as_typed` is that of texts which
    begin like a formula: with Excel's mark for text they stay one when their cell is edited.
    Raises ValueError for infinity, which a spreadsheet has no number for.
    """
    looks = formats or {}
    text_look = wrapped[1] if wrapped else None
    write_string, write_number = sheet.write_string, sheet.write_number
    for down, row in enumerate(rows, start=1):
        if wrapped and (lines := _lines(row, wrapped[0])) > 1:
            # Not every program reckons by itself how high a row has to be.
            sheet.set_row(down, lines * LINE_POINTS)
        for across, value in enumerate(row):
            if value is None:
                continue
            if isinstance(value, str):
                write_string(down, across, _bounded(value),
                             as_typed if like_formula(value) else text_look)
            elif isinstance(value, bool):
                sheet.write_boolean(down, across, value)
            elif isinstance(value, date):
                sheet.write_datetime(down, across, value)
            elif isfinite(value):
                write_number(down, across, value, looks.get(across))
            else:
                place = xl_rowcol_to_cell(down, across)
                raise ValueError(f"{place} of the sheet {sheet.get_name()} would hold {value}")


def _lines(row: Sequence[Cell], characters: int) -> int:
    return max(-(-len(value) // characters) for value in row if isinstance(value, str))


def _bounded(text: str) -> str:
    """As much of `text` as a cell may hold, counted the way Excel does: in UTF-16."""
    if len(text) <= LONGEST // 2:
        return text
    return text.encode("utf-16-le")[:2 * LONGEST].decode("utf-16-le", "ignore")
