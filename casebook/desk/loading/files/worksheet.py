"""One sheet of a workbook: its cells, what is merged, what is hidden."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from casebook.desk.loading.files.stream import stream, unescaped
from casebook.desk.loading.files.typed_values import Form, typed
from casebook.desk.loading.upload import (
    EMPTY,
    Cell,
    Note,
    Sheet,
    SheetRow,
    column_of,
    letters,
    refused,
)

MOST_CELLS, MOST_COLUMNS = 400_000, 250
YES = ("1", "true")
_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_RANGE = re.compile(r"([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})")


@dataclass(frozen=True)
class Book:
    """What all sheets of a workbook share."""

    texts: list[str]
    forms: list[Form]
    from_1904: bool
    # Set by programs that write formulas and cannot compute: the results kept are no results.
    uncomputed: bool


def read_sheet(content: bytes, name: str, book: Book, hidden: bool) -> Sheet:
    """The sheet of its XML; raises UploadRefused."""
    read = _Reading(book)
    stream(content, read)
    held = read.held
    width = max((place for cells in held.values() for place in cells), default=-1) + 1
    rows = tuple(SheetRow(line, tuple(held[line].get(place, EMPTY) for place in range(width)))
                 for line in sorted(held))
    notes = [Note("loading-formulas", {
        "sheet": name, "count": str(read.formulas)})] * bool(read.formulas)
    notes += [Note("loading-hidden-sheet", {"sheet": name})] * hidden
    unseen = sorted(read.hidden_rows & set(held))
    if unseen:
        notes.append(Note("loading-hidden-rows", {
            "sheet": name, "count": str(len(unseen)), "first": str(unseen[0])}))
    columns = [letters(place) for start, end in read.hidden_columns
               for place in range(start, min(end, width))]
    if columns:
        notes.append(Note("loading-hidden-columns", {
            "sheet": name, "columns": ", ".join(columns[:20])}))
    return Sheet(name, rows, tuple(read.merged), tuple(notes))


class _Reading:
    """A sheet as it streams by: its cells by row and column, and what is said of them."""

    def __init__(self, book: Book) -> None:
        self.held: dict[int, dict[int, Cell]] = {}
        self.formulas = 0
        self.hidden_rows: set[int] = set()
        self.hidden_columns: list[tuple[int, int]] = []
        self.merged: list[tuple[int, int, int, int]] = []
        self._book = book
        self._row = self._count = 0
        self._place = -1
        self._values: Any = {}
        self._formula = self._within = self._skipped = False
        self._parts: list[str] = []

    def begin(self, name: str, values: Any) -> None:
        """A row, a cell or what is in it, or what is said of columns and ranges."""
        if name == "c":
            self._place = _column(values.get("r"), self._row, self._place)
            self._values, self._formula, self._parts = dict(values), False, []
        elif name in ("v", "t"):
            self._within = not self._skipped
        elif name == "f":
            self._formula = True
        elif name == "rPh":
            self._skipped = True
        elif name == "row":
            self._row, self._place = _counted(values.get("r"), self._row), -1
            if values.get("hidden") in YES:
                self.hidden_rows.add(self._row)
        elif name == "col" and values.get("hidden") in YES:
            start, end = values.get("min") or "", values.get("max") or ""
            if start.isdecimal() and end.isdecimal():
                self.hidden_columns.append((int(start[:6]) - 1, int(end[:6])))
        elif name == "mergeCell":
            found = _RANGE.fullmatch(values.get("ref") or "")
            if found:
                self.merged.append((int(found[2]), column_of(found[1]),
                                    int(found[4]), column_of(found[3])))

    def text(self, text: str) -> None:
        """A piece of a cell's value."""
        if self._within:
            self._parts.append(text)

    def finish(self, name: str) -> None:
        """The end of a cell."""
        if name in ("v", "t"):
            self._within = False
        elif name == "rPh":
            self._skipped = False
        elif name == "c":
            cell = _cell(self._values, "".join(self._parts), self._formula, self._book)
            self.formulas += self._formula
            if cell.text or cell.kind != "text":
                self._count += 1
                self.held.setdefault(self._row, {})[self._place] = cell
                if self._count > MOST_CELLS or self._place >= MOST_COLUMNS:
                    raise refused("cells", most=MOST_CELLS, columns=MOST_COLUMNS)


def _counted(attribute: str | None, before: int) -> int:
    if attribute is None:
        return before + 1
    if not (attribute.isascii() and attribute.isdigit()
            and before < int(attribute[:8]) <= 1_048_576):
        raise refused("damaged")
    return int(attribute)


def _column(reference: str | None, row: int, before: int) -> int:
    if reference is None:
        return before + 1
    found = _PLACE.fullmatch(reference)
    if found is None or int(found[2]) != row or column_of(found[1]) <= before:
        raise refused("damaged")
    return column_of(found[1])


def _cell(values: Mapping[str, str], raw: str, formula: bool, book: Book) -> Cell:
    kind = values.get("t") or "n"
    if kind == "inlineStr":
        return Cell(unescaped(raw))
    if formula and (book.uncomputed or (not raw and kind != "str")):
        return Cell("", "uncomputed")
    if kind == "s":
        if not (raw.isascii() and raw.isdigit() and int(raw[:9]) < len(book.texts)):
            raise refused("damaged")
        return Cell(book.texts[int(raw)])
    style = values.get("s") or "0"
    place = int(style[:6]) if style.isascii() and style.isdigit() else -1
    form: Form = book.forms[place] if 0 <= place < len(book.forms) else "plain"
    found = typed(kind, raw, form, book.from_1904)
    if found is None:
        raise refused("damaged")
    return found
