"""Bytes of an upload as sheets, or one sentence why they are none."""

import csv
import io
from pathlib import PurePath

from casebook.desk.loading.files.package import MOST_BYTES, of_compound_file
from casebook.desk.loading.files.workbook import read_workbook
from casebook.desk.loading.files.worksheet import MOST_CELLS, MOST_COLUMNS
from casebook.desk.loading.upload import Cell, Note, Sheet, SheetRow, Upload, refused
from casebook.table_reader import decode
from casebook.table_reader.layout import delimiter_of
from casebook.warehouse.faults import visible

LONGEST_NAME = 120
_WORKBOOKS = frozenset({".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlsb", ".ods", ".numbers",
                        ".fods"})
_TEXTS = frozenset({"", ".csv", ".tsv", ".txt", ".tab"})
_SIGNS = {";": "semicolon", "\t": "tab", "|": "bar"}


def read_upload(name: str, content: bytes) -> Upload:
    """The sheets of an XLSX, or the one of a CSV in any form; what it is, its content says.

    Raises UploadRefused with a sentence that says what to do.
    """
    shown = visible(PurePath(name.replace("\\", "/")).name[-LONGEST_NAME:])
    if not content:
        raise refused("empty")
    if len(content) > MOST_BYTES:
        raise refused("too-large", most=MOST_BYTES >> 20)
    of_compound_file(content)
    if content.startswith(b"PK"):
        return read_workbook(shown, content)
    if content.startswith(b"%PDF"):
        raise refused("pdf")
    end = PurePath(shown.casefold()).suffix
    start = content[:400].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html", b"<table", b"<?xml", b"<body", b"<meta")):
        raise refused("markup")
    if end in _WORKBOOKS:
        raise refused("no-workbook", name=shown)
    if end not in _TEXTS:
        raise refused("other-kind", name=shown)
    return _text(shown, content)


def _text(name: str, content: bytes) -> Upload:
    text, found = decode(content)
    # Text has no such bytes; UTF-16 without its mark has one beside each letter.
    if "\0" in text or sum(sign < " " and sign not in "\t\n" for sign in text[:4000]) > 20:
        raise refused("no-text")
    notes = [Note("loading-encoding", {"encoding": one.text}) for one in found
             if one.kind == "encoding"]
    sign, named = delimiter_of(text)
    if sign in _SIGNS:
        notes.append(Note(f"loading-delimiter-{_SIGNS[sign]}"))
    rows = _rows(text, sign, skip=1 if named else 0)
    if not rows:
        raise refused("nothing")
    width = max(len(row.cells) for row in rows)
    if width > MOST_COLUMNS or width * len(rows) > MOST_CELLS:
        raise refused("cells", most=MOST_CELLS, columns=MOST_COLUMNS)
    even = tuple(SheetRow(row.number, (*row.cells, *[Cell()] * (width - len(row.cells))))
                 for row in rows)
    return Upload(name, (Sheet("", even),), tuple(notes))


def _rows(text: str, sign: str, skip: int) -> list[SheetRow]:
    """The rows that hold something, each with the line that it begins in."""
    if not sign:
        return [SheetRow(number, (Cell(line.strip()),))
                for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    if len(sign) != 1 or sign in '"\n':
        raise refused("no-text")
    rows, before = [], 0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign, strict=True)
    try:
        for cells in reader:
            if before >= skip and any(cell.strip() for cell in cells):
                rows.append(SheetRow(before + 1, tuple(Cell(cell.strip()) for cell in cells)))
            before = reader.line_num
    except csv.Error:
        raise refused("quotation", line=before + 1) from None
    return rows
