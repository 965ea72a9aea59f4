"""Detect the decimal sign of a sheet, where its cells show one or a person has given it."""

from collections.abc import Sequence

from casebook.desk.loading.cells import NO_MARKS
from casebook.desk.loading.mapping import TableMapping
from casebook.desk.loading.problems import CellProblem
from casebook.desk.loading.source_table import SourceTable
from casebook.desk.loading.upload import SheetRow
from casebook.table_reader import Marks, marks_of

# A single cell may be a slip: so many, or such a part of the cells, have to show the sign.
ENOUGH, PART = 2, 0.2


def marks_for(
    mapping: TableMapping, table: SourceTable, rows: Sequence[SheetRow], sheet: str
) -> tuple[Marks, list[CellProblem]]:
    """The decimal sign, and a problem where the cells show both."""
    uses = [use for use in mapping.filled
            if table.column(use.column).type in ("number", "integer")]
    texts = [cell.text for row in rows for use in uses
             if (cell := row.cells[use.place]).kind == "text" and cell.text
             and ("." in cell.text or "," in cell.text or "٫" in cell.text)]
    shown = [sign for text in texts if (sign := marks_of([text]).decimal)]
    points, commas = shown.count("."), shown.count(",")
    if mapping.decimal:
        return Marks(mapping.decimal), []
    if points and commas:
        problem = CellProblem("two-forms", sheet, values={
            "points": str(points), "commas": str(commas)})
        return NO_MARKS, [problem]
    if shown and (len(shown) >= ENOUGH or len(shown) >= PART * len(texts)):
        return Marks(shown[0]), []
    return NO_MARKS, []
