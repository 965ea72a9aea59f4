"""Findings on what spreadsheets and other programs did to a source.

The build stays strict: the reader of tables that people make only explains.
"""

import csv
from datetime import date, timedelta

from casebook.build.violations import Violation
from casebook.table_reader import HumanTable, Row, decode, read_number, read_table

FORMAT = "Save it as CSV UTF-8, with commas, and the header in the first line"
# The years 1954 to 2064, as Excel counts days.
_FIRST_SERIAL, _LAST_SERIAL = 20_000, 60_000
_SIGNS = {";": "semicolons", "\t": "tabs", "|": "vertical bars"}
_CODEC = {"cp1252": "Windows-1252", "cp1251": "Windows-1251", "cp1256": "Windows-1256",
          "cp1250": "Windows-1250", "mac_roman": "Mac Roman", "gb18030": "GB 18030"}
_HYPHENS = str.maketrans(dict.fromkeys("–—‐‑‒−", "-"))


def no_utf8(file: str, raw: bytes) -> Violation:
    """The first byte of `raw` that is no UTF-8, and the encoding that it looks like."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Violation(file, 1, None, f"byte 0x{raw[0]:02x}",
                         "it is no text in UTF-8; this is UTF-16, as “Unicode text” is saved",
                         FORMAT)
    _, notes = decode(raw)
    encoding, _, byte = next((one.text for one in notes if one.kind == "encoding"), "").partition(
        " ")
    line = next((one.line for one in notes if one.kind == "encoding"), 1)
    return Violation(
        file, line, None, f"byte {byte}",
        f"it is no text in UTF-8 from here on; this looks like {_CODEC.get(encoding, encoding)}",
        FORMAT)


def other_form(file: str, raw: bytes, wanted: list[str]) -> list[Violation]:
    """Why the first line is not the header wanted, where its columns are there after all."""
    text, notes = decode(raw)
    found = [Violation(file, one.line, None, "a byte order mark",
                       "a second one stands here, as where files were joined",
                       "Remove it") for one in notes if one.kind == "two-marks"]
    try:
        table = read_table(text)
    except csv.Error:
        return found
    header = _header(table, wanted)
    if header is None:
        return found
    found += _of_table(file, table)
    if not found and header.line > 1:
        found.append(Violation(file, header.line, None, ",".join(header.cells),
                               f"the header stands in line {header.line}, not 1", FORMAT))
    return sorted(found, key=lambda one: one.line or 0)


def _header(table: HumanTable, wanted: list[str]) -> Row | None:
    """The row that has the columns wanted."""
    rows = (*([table.header] if table.header else []), *table.rows[:1])
    return next((row for row in rows if [one for one in row.cells if one] == wanted), None)


def _of_table(file: str, table: HumanTable) -> list[Violation]:
    """A finding for each thing about the form of the table."""
    found = []
    if table.delimiter in _SIGNS:
        found.append(Violation(
            file, 1, None, table.delimiter, f"{_SIGNS[table.delimiter]} separate the cells here",
            "Save it as CSV UTF-8 with commas, and a point before decimals"))
    for note in table.notes:
        if note.kind == "separator-line":
            found.append(Violation(file, 1, None, f"sep={note.text}",
                                   "a line for spreadsheets stands above the header", "Remove it"))
        elif note.kind == "preamble":
            found.append(Violation(
                file, note.line, None, note.text,
                f"{note.count} line{'s' * (note.count > 1)} above the header, which is not in "
                "line 1", f"Remove what is above it. {FORMAT}"))
        elif note.kind == "tags":
            found.append(Violation(file, note.line, None, note.text,
                                   "the line holds tags, no row", "Remove it"))
        elif note.kind == "ghost-columns":
            last = int(note.text) + note.count - 1
            named = (f"columns {note.text} to {last} have" if note.count > 1
                     else f"column {last} has")
            found.append(Violation(file, note.line, None, None, f"{named} no name",
                                   "Delete the empty columns in the spreadsheet and save again"))
        elif note.kind == "ghost-rows":
            found.append(empty_rows(file, [note.line, int(note.text)], note.count))
    return found


def empty_rows(file: str, lines: list[int], count: int) -> Violation:
    """The finding for rows without content, from the first to the last of `lines`."""
    where = f"lines {lines[0]} to {lines[-1]}" if count > 1 else f"line {lines[0]}"
    return Violation(file, lines[0], None, None,
                     f"{where}: {count} row{'s' if count > 1 else ''} without content",
                     "Delete the empty rows in the spreadsheet and save again")


def of_date(cell: str) -> str | None:
    """The day that a spreadsheet's serial number means, or None."""
    if not (cell.isdigit() and _FIRST_SERIAL <= int(cell[:6]) <= _LAST_SERIAL):
        return None
    day = date(1899, 12, 30) + timedelta(days=int(cell))
    return f"it seems to be a spreadsheet’s serial number for {day.isoformat()}"


def of_cell(cell: str) -> str | None:
    """What a spreadsheet or an author did to a number or a code, or None."""
    number = read_number(cell)
    if number.fault == "exponent":
        return "it is written with an exponent, with which a spreadsheet drops digits"
    if number.fault == "date":
        return "a spreadsheet has made a date of it"
    if number.fault in ("ambiguous", "fraction") and number.choices:
        return f"it can be read as {' or '.join(number.choices)}"
    if number.value is not None and number.changed:
        return f"it has a sign beside the number, which seems to be {number.value:.15g}"
    if number.value is not None and not cell.strip().lstrip("-").replace(".", "", 1).isdigit():
        return f"it is written in another way than {number.value:.15g}"
    if cell.translate(_HYPHENS) != cell:
        return f"a dash stands for the hyphen of {cell.translate(_HYPHENS)}"
    return None
