"""An extract as an Excel workbook of three sheets: data, codebook, about."""

import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from casebook.exports import metadata
from casebook.exports.extract import Extract
from casebook.exports.tables import typed_table
from casebook.exports.tables.spreadsheet_rows import Cell, write_rows
from casebook.wording.contributory_units import SIXTEENTHS

# Sheet names are names like those of columns: the same in every language, so that a formula or a
# program finds them.
DATA, CODEBOOK, ABOUT = "data", "codebook", "about"
WIDEST = 60
A4 = 9
# Units with their fraction in lowest terms: sixteenths need two digits below the line at most.
UNITS = "# ??/??"
DATE_WIDTH = 11


def xlsx(extract: Extract) -> bytes:
    """The workbook."""
    file = io.BytesIO()
    options = {"in_memory": True, "default_date_format": "yyyy-mm-dd"}
    with xlsxwriter.Workbook(file, options) as book:
        released = datetime.fromisoformat(extract.answer.provenance.release_date)
        # The release's date and not the clock's: equal figures make equal files.
        book.set_properties({"title": extract.title, "subject": extract.subtitle,
                             "comments": extract.source_line, "created": released})
        bold = book.add_format({"bold": True, "bottom": 1})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        table = typed_table.table(extract)
        cells = zip(*(column.to_pylist() for column in table.columns), strict=True)
        units = book.add_format({"num_format": UNITS})
        formats = {at: units for at, note in enumerate(typed_table.notes(extract))
                   if note.unit == "units" and _sixteenths(table.column(at).to_pylist())}
        as_typed = book.add_format({"quote_prefix": True})
        _sheet(book.add_worksheet(DATA), bold, table.column_names, cells, formats=formats,
               as_typed=as_typed)
        _sheet(book.add_worksheet(CODEBOOK), bold, *_codebook(extract), wrapped)
        headers = [extract.language.say(f"export-sheet-{part}") for part in ("what", "text")]
        _sheet(book.add_worksheet(ABOUT), bold, headers, metadata.lines(extract), wrapped)
        if extract.language.right_to_left:
            for sheet in book.worksheets():
                sheet.right_to_left()
    return file.getvalue()


def _sixteenths(values: Iterable[float | None]) -> bool:
    """Whether every value is a multiple of a sixteenth, which the format shows to the last digit.
    """
    return all((value * SIXTEENTHS).is_integer() for value in values if value is not None)


def _codebook(extract: Extract) -> tuple[list[str], list[tuple[str, ...]]]:
    parts = ("column", "words", "type", "unit", "allowed")
    headers = [extract.language.say(f"export-codebook-{part}") for part in parts]
    return headers, [
        (note.name, note.words, note.type, note.unit, note.allowed)
        for note in typed_table.notes(extract)
    ]


def _sheet(
    sheet: Worksheet, bold: Format, headers: Sequence[str], rows: Iterable[Sequence[Cell]],
    wrapped: Format | None = None, formats: Mapping[int, Format] | None = None,
    as_typed: Format | None = None,
) -> None:
    """Headers and rows, with columns as wide as their texts; on paper as wide as a page."""
    rows = list(rows)
    for at, header in enumerate(headers):
        sheet.write_string(0, at, header, bold)
    # Letters are of different widths, and words are not parted.
    write_rows(sheet, rows, formats, None if wrapped is None else (WIDEST - 4, wrapped),
               as_typed or wrapped)
    for at, (header, *column) in enumerate(zip(headers, *rows, strict=True)):
        in_parts = at in (formats or {})
        wide = max([len(header) + 2, *(_width(value, in_parts) for value in column)])
        sheet.set_column(at, at, min(wide, WIDEST))
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)


def _width(value: Cell, in_parts: bool) -> int:
    """The characters of a text or date, and of a number of units with its sixteenths (`in_parts`),
    of which a program leaves out none; of any other it shows as many digits as there is room for.
    """
    if isinstance(value, str):
        return len(value)
    if in_parts and isinstance(value, int | float):
        return len(f"{int(value)} 15/16") + 1
    return DATE_WIDTH if isinstance(value, date) else 0
