"""Cells of an XLSX file with values and formulas, as any spreadsheet program saved them.

The readers among the requirements give values alone; what became of a formula is only in the file's
own XML (ECMA-376). Sizes are bounded before anything is parsed.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from xml.etree import ElementTree

from xlsxwriter.utility import xl_cell_to_rowcol, xl_col_to_name, xl_rowcol_to_cell

from casebook.errors import WorkbookTooLarge, WorkbookUnreadable

MOST_BYTES, MOST_UNPACKED, MOST_CELLS = 2_000_000, 20_000_000, 60_000
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_REFERENCE = re.compile(r"(?<![A-Za-z0-9_.])(\$?)([A-Z]{1,3})(\$?)([0-9]{1,7})(?![A-Za-z0-9_(.])")
_ADDRESS = re.compile(r"[A-Z]{1,3}[1-9][0-9]{0,6}")
_QUOTED = re.compile(r'("[^"]*")')


@dataclass(frozen=True)
class Cell:
    """A cell: its sheet, its row and column from 0, its value, and its formula without `=`.

    A number is its shortest text, as files have it; `numeric` tells it from a typed text. A formula
    without a value was never calculated.
    """

    sheet: str
    row: int
    column: int
    value: str = ""
    numeric: bool = False
    formula: str | None = None

    @property
    def address(self) -> str:
        """As programs show it: lines!E7."""
        return f"{self.sheet}!{xl_rowcol_to_cell(self.row, self.column)}"


@dataclass(frozen=True)
class Cells:
    """A workbook: cells by sheet and place, and what its names refer to (lines!$A$6:$A$16)."""

    sheets: Mapping[str, Mapping[tuple[int, int], Cell]]
    names: Mapping[str, str]

    def at(self, sheet: str, row: int, column: int) -> Cell:
        """The cell at a place, empty where there is none."""
        return self.sheets.get(sheet, {}).get((row, column), Cell(sheet, row, column))

    def named(self, name: str) -> tuple[Cell, ...]:
        """The cells of a name, downward; none where it refers to nothing in the workbook."""
        found = re.fullmatch(r"'?([a-z]+)'?!\$([A-Z]{1,3})\$(\d{1,7})(?::\$\2\$(\d{1,7}))?",
                             self.names.get(name, ""))
        if found is None or found[1] not in self.sheets:
            return ()
        row, column = xl_cell_to_rowcol(f"{found[2]}{found[3]}")
        last = min(int(found[4] or found[3]) - 1, row + MOST_CELLS)
        return tuple(self.at(found[1], one, column) for one in range(row, last + 1))


def read_cells(content: bytes) -> Cells:
    """The cells of the workbook. Raises WorkbookTooLarge or WorkbookUnreadable."""
    if len(content) > MOST_BYTES:
        raise WorkbookTooLarge(size=len(content), limit=MOST_BYTES)
    try:
        with zipfile.ZipFile(BytesIO(content)) as packed:
            unpacked = sum(one.file_size for one in packed.infolist())
            if unpacked > MOST_UNPACKED:
                raise WorkbookTooLarge(size=unpacked, limit=MOST_UNPACKED)
            return _workbook(packed)
    except (zipfile.BadZipFile, ElementTree.ParseError, KeyError, ValueError, IndexError,
            NotImplementedError, RuntimeError, EOFError, OSError, zlib.error) as reason:
        raise WorkbookUnreadable(reason=str(reason)[:120] or type(reason).__name__) from reason


def _workbook(packed: zipfile.ZipFile) -> Cells:
    book = _parsed(packed, "xl/workbook.xml")
    targets = {one.get("Id"): one.get("Target") for one in _parsed(
        packed, "xl/_rels/workbook.xml.rels")}
    texts = _texts(packed)
    sheets, left = {}, MOST_CELLS
    for one in book.iter(f"{_MAIN}sheet"):
        target = targets[one.get(_REL)].removeprefix("/").removeprefix("xl/")
        cells = {}
        for cell in _cells(_parsed(packed, f"xl/{target}"), one.get("name"), texts):
            cells[cell.row, cell.column] = cell
            left -= 1
            if left < 0:
                raise ValueError(f"it has more than {MOST_CELLS} cells")
        sheets[one.get("name")] = cells
    names = {one.get("name"): one.text or "" for one in book.iter(f"{_MAIN}definedName")}
    return Cells(sheets, names)


def _parsed(packed: zipfile.ZipFile, name: str) -> Any:
    return ElementTree.fromstring(packed.read(name))


def _texts(packed: zipfile.ZipFile) -> list[str]:
    """The texts that cells refer to by number; how they are pronounced is left out."""
    name = "xl/sharedStrings.xml"
    if name not in packed.namelist():
        return []
    return [_text(one) for one in _parsed(packed, name).iter(f"{_MAIN}si")]


def _text(item: Any) -> str:
    parts = (*item.findall(f"{_MAIN}t"), *item.findall(f"{_MAIN}r/{_MAIN}t"))
    return "".join(one.text or "" for one in parts)


def _cells(sheet: Any, name: str, texts: list[str]) -> Iterator[Cell]:
    shared: dict[str, tuple[int, int, str]] = {}
    for one in sheet.iter(f"{_MAIN}c"):
        address = one.get("r", "")
        if not _ADDRESS.fullmatch(address):
            raise ValueError(f"a cell has the address “{address[:20]}”")
        row, column = xl_cell_to_rowcol(address)
        kind, value = one.get("t", "n"), one.findtext(f"{_MAIN}v") or ""
        if kind == "s":
            value = texts[_number(value)]
        elif kind == "inlineStr":
            value = "".join(map(_text, one.findall(f"{_MAIN}is")))
        formula = _formula(one.find(f"{_MAIN}f"), row, column, shared)
        if value or formula is not None:
            yield Cell(name, row, column, value, kind == "n" and bool(value), formula)


def _number(text: str) -> int:
    """The number of a text; a negative one would count from the end."""
    if not (text.isascii() and text.isdecimal()):
        raise ValueError(f"a cell refers to the text “{text[:20]}”")
    return int(text)


def _formula(found: Any, row: int, column: int,
             shared: dict[str, tuple[int, int, str]]) -> str | None:
    """The formula of a cell; one that is shared is moved to where the cell is."""
    if found is None:
        return None
    text = found.text or ""
    if found.get("t") != "shared":
        return str(text)
    if text:
        shared[found.get("si")] = (row, column, text)
        return str(text)
    first_row, first_column, first = shared[found.get("si")]
    return moved(first, row - first_row, column - first_column)


def moved(formula: str, down: int, across: int) -> str:
    """The formula with its relative references so many rows and columns on; texts stay."""
    def shifted(found: re.Match[str]) -> str:
        row, column = xl_cell_to_rowcol(f"{found[2]}{found[4]}")
        row += 0 if found[3] else down
        column += 0 if found[1] else across
        if row < 0 or column < 0:
            return "#REF!"
        return f"{found[1]}{xl_col_to_name(column)}{found[3]}{row + 1}"

    return "".join(part if part.startswith('"') else _REFERENCE.sub(shifted, part)
                   for part in _QUOTED.split(formula))
