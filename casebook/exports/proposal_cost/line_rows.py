"""The rows of lines in a sheet or a pasted table: columns by their headings in any language."""

from collections.abc import Mapping
from dataclasses import dataclass

from casebook.exports.proposal_cost.cells import Cell
from casebook.exports.proposal_cost.columns import NAMES, TYPED
from casebook.exports.proposal_cost.labels import fields_by_heading, key

# A row with fewer headings may be any row of words.
FEWEST = 3
# Ten times the lines of an estimate: what lies below them is no table of its lines.
MOST_ROWS = 400
Cells = Mapping[tuple[int, int], Cell]


@dataclass(frozen=True)
class LineRows:
    """A table of lines: the row of its headings, the column of each field that it has, and the rows
    that somebody has typed into, each with a cell for every column."""

    header: int
    columns: Mapping[str, int]
    rows: tuple[Mapping[str, Cell], ...]

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields that may be typed and have no column."""
        return tuple(name for name in TYPED if name not in self.columns)


def line_rows(sheet: str, cells: Cells) -> LineRows | None:
    """The table of lines in a sheet; None where no row has its headings."""
    headings = fields_by_heading(NAMES)
    found: dict[int, dict[str, int]] = {}
    for (row, column), cell in cells.items():
        name = headings.get(key(cell.value))
        if name is not None:
            found.setdefault(row, {}).setdefault(name, column)
    header = max(found, key=lambda row: (len(found[row]), -row), default=None)
    if header is None or len(found[header]) < FEWEST:
        return None
    return LineRows(header, found[header], _filled(sheet, cells, header, found[header]))


def _filled(
    sheet: str, cells: Cells, header: int, columns: Mapping[str, int]
) -> tuple[Mapping[str, Cell], ...]:
    """The rows below the headings where anything is typed beside the number of the line; a row of
    totals has nothing but words in its place."""
    made = ({name: cells.get((row, column), Cell(sheet, row, column))
             for name, column in columns.items()}
            for row in sorted({row for row, _ in cells if row > header})[:MOST_ROWS])
    return tuple(row for row in made if any(
        row[name].value.strip() for name in TYPED[1:] if name in row))
