"""One sheet of a workbook: its cells, what is merged, what is hidden."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from casebook.desk.loading.files.elements import every, first, local, text_of
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


def read_sheet(root: Any, name: str, book: Book, hidden: bool) -> Sheet:
    """The sheet of its XML; raises UploadRefused."""
    held: dict[int, dict[int, Cell]] = {}
    count = formulas = number = 0
    unseen: list[int] = []
    for row in every(root, "row"):
        number = _counted(row.get("r"), number)
        place = -1
        for one in row:
            if local(one) != "c":
                continue
            place = _column(one.get("r"), number, place)
            cell, formula = _cell(one, book)
            formulas += formula
            if cell.text or cell.kind != "text":
                count += 1
                held.setdefault(number, {})[place] = cell
            if count > MOST_CELLS or place >= MOST_COLUMNS:
                raise refused("cells", most=MOST_CELLS, columns=MOST_COLUMNS)
        if row.get("hidden") in YES and number in held:
            unseen.append(number)
    width = max((place for cells in held.values() for place in cells), default=-1) + 1
    rows = tuple(SheetRow(line, tuple(held[line].get(place, EMPTY) for place in range(width)))
                 for line in sorted(held))
    notes = [Note("loading-formulas", {"sheet": name, "count": str(formulas)})] * bool(formulas)
    notes += [Note("loading-hidden-sheet", {"sheet": name})] * hidden
    if unseen:
        notes.append(Note("loading-hidden-rows", {
            "sheet": name, "count": str(len(unseen)), "first": str(unseen[0])}))
    columns = [letters(place) for place in _hidden_columns(root, width)]
    if columns:
        notes.append(Note("loading-hidden-columns", {
            "sheet": name, "columns": ", ".join(columns[:20])}))
    return Sheet(name, rows, tuple(_merged(root)), tuple(notes))


def _counted(said: str | None, before: int) -> int:
    if said is None:
        return before + 1
    if not (said.isascii() and said.isdigit() and before < int(said[:8]) <= 1_048_576):
        raise refused("damaged")
    return int(said)


def _column(said: str | None, row: int, before: int) -> int:
    if said is None:
        return before + 1
    found = _PLACE.fullmatch(said)
    if found is None or int(found[2]) != row or column_of(found[1]) <= before:
        raise refused("damaged")
    return column_of(found[1])


def _cell(one: Any, book: Book) -> tuple[Cell, bool]:
    """The cell, and whether it holds a formula."""
    kind, formula = one.get("t") or "n", first(one, "f") is not None
    if kind == "inlineStr":
        inline = first(one, "is")
        return Cell(text_of(inline) if inline is not None else ""), formula
    kept = first(one, "v")
    raw = "" if kept is None else (kept.text or "")
    if formula and (book.uncomputed or (not raw and kind != "str")):
        return Cell("", "uncomputed"), True
    if kind == "s":
        if not (raw.isascii() and raw.isdigit() and int(raw[:9]) < len(book.texts)):
            raise refused("damaged")
        return Cell(book.texts[int(raw)]), formula
    style = one.get("s") or "0"
    place = int(style[:6]) if style.isascii() and style.isdigit() else -1
    form: Form = book.forms[place] if 0 <= place < len(book.forms) else "plain"
    found = typed(kind, raw, form, book.from_1904)
    if found is None:
        raise refused("damaged")
    return found, formula


def _hidden_columns(root: Any, width: int) -> Iterator[int]:
    for one in every(root, "col"):
        start, end = one.get("min") or "", one.get("max") or ""
        if one.get("hidden") in YES and start.isdigit() and end.isdigit():
            yield from range(int(start[:6]) - 1, min(int(end[:6]), width))


def _merged(root: Any) -> Iterator[tuple[int, int, int, int]]:
    for one in every(root, "mergeCell"):
        found = _RANGE.fullmatch(one.get("ref") or "")
        if found:
            yield int(found[2]), column_of(found[1]), int(found[4]), column_of(found[3])
