"""Classify a column by its cells, whatever its heading: places, codes, years, numbers."""

from dataclasses import dataclass

from casebook.desk.loading.frame import Frame
from casebook.desk.loading.headings import Heading
from casebook.desk.loading.places import PlaceNames
from casebook.desk.loading.upload import Cell
from casebook.table_reader import read_number
from casebook.table_reader.layout import is_number

SAMPLE, FLAGS = 300, 4


@dataclass(frozen=True)
class SheetColumn:
    """One column of a sheet. The parts are of its cells that hold something, between 0 and 1.

    `constant` is the text that stands in each of them, as the name of an indicator does.
    """

    place: int
    heading: Heading
    filled: int
    places: float
    codes: float
    years: float
    numbers: float
    constant: str = ""


def columns_of(frame: Frame, names: PlaceNames) -> tuple[SheetColumn, ...]:
    """The columns of the sheet that have a heading or hold something."""
    found = []
    for place, heading in enumerate(frame.headings):
        cells = [row.cells[place] for row in frame.body[:SAMPLE]
                 if row.cells[place].text.strip()]
        if not cells and not heading.text:
            continue
        count = max(len(cells), 1)
        texts = [cell.text.strip() for cell in cells if cell.kind == "text"]
        coded = sum(names.code(text) is not None for text in texts)
        if texts and len(set(texts)) <= FLAGS and max(map(len, texts)) == 2:
            # NO, NA, TO: words of a column of flags are codes of Member States too.
            texts, coded = [], 0
        found.append(SheetColumn(
            place, heading, len(cells),
            sum(names.place(text, codes=True).iso3 is not None for text in texts) / count,
            coded / count,
            sum(map(_is_year, cells)) / count,
            sum(cell.kind == "number" or (cell.kind == "text" and is_number(cell.text))
                for cell in cells) / count,
            texts[0] if len(texts) == len(cells) > 1 and len(set(texts)) == 1 else ""))
    return tuple(found)


def _is_year(cell: Cell) -> bool:
    if cell.kind not in ("number", "text"):
        return False
    value = read_number(cell.text).value
    return value is not None and value == int(value) and 1960 <= value <= 2035
