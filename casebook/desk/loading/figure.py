"""One published figure, typed into a form, as a change set of the table of such figures."""

from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from casebook.desk.changes import RowAdded, TableChanges
from casebook.desk.loading.cells import Way, read_cell
from casebook.desk.loading.mapping import TableMapping
from casebook.desk.loading.places import place_names
from casebook.desk.loading.problems import CellProblem
from casebook.desk.loading.propose import Proposal
from casebook.desk.loading.source_table import SourceTable, source_table
from casebook.desk.loading.upload import Cell

STEM = "published_figures"
_ID = "fact_id"


def one_figure(values: Mapping[str, str], folder: Path) -> Proposal:
    """The figure whose columns are `values`, as a new row; the label of a problem is its column.

    The number is the next one where the form gives none.
    """
    table, places = source_table(STEM, folder), place_names(folder)
    cells = {name: values.get(name, "").strip() for name in table.table.columns}
    cells[_ID] = cells[_ID] or next_id(table)
    problems, read = [], {}
    for name, text in cells.items():
        way = Way(name, table.column(name), table.bounds(name), table.book.magnitudes)
        found = read_cell(Cell(text), way, places)
        # A text may be what elsewhere stands for nothing: “-” as a qualifier says nothing too.
        read[name] = found.text
        if found.problem:
            problems.append(CellProblem(found.problem, label=name, value=text,
                                        values=found.values))
        elif not found.text and name not in table.table.nullable:
            problems.append(CellProblem("figure-needed", label=name))
    if not (read["source_url"] or read["source_document"]):
        problems.append(CellProblem("figure-source", label="source_url"))
    if (cells[_ID],) in table.rows:
        problems.append(CellProblem("figure-id", label=_ID, value=cells[_ID]))
    added = () if problems else (RowAdded((read[_ID],), read),)
    return Proposal(
        STEM, TableMapping("", (0, 0), ()),
        TableChanges(STEM, tuple(table.table.key), added=added),
        pd.DataFrame([cells], index=pd.Index([1], name="row"), dtype=str), tuple(problems), ())


def next_id(table: SourceTable) -> str:
    """The number after the highest given: a number is never given twice."""
    highest = max((int(key[0][1:]) for key in table.rows), default=0)
    return f"F{highest + 1:04d}"
