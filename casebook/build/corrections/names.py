"""Validate the names in corrections: table, columns, values of their type."""

from collections.abc import Iterator, Mapping

import pandas as pd
from pydantic import TypeAdapter, ValidationError

from casebook.build.corrections.schema import Cell, Correction
from casebook.build.sources.yaml_entries import field_type
from casebook.warehouse.codebook import Codebook
from casebook.warehouse.faults import nearest

# Value, rule and remedy of something that a correction has wrong.
Wrong = tuple[object, str, str]


def misnamed(
    one: Correction, frames: Mapping[str, pd.DataFrame], book: Codebook
) -> list[Wrong]:
    """What `one` names that is not there or of another type; nothing when all of it is right."""
    if one.table not in frames:
        return [(one.table, f"there is no such table, {nearest(one.table, frames)}",
                 "Correct the name of the table")]
    own = list(frames[one.table].columns)
    made = {column for table in book.tables.values() if one.table in table.sources
            for column in table.columns}
    moved = one.taken_from
    named: list[tuple[str, list[str]]] = [(column, own) for column in one.where]
    named += [(column, own) for column in (one.column, one.expect and one.expect.column,
                                           moved and moved.column) if column]
    named += [(column, own) for column in (moved.where if moved else ())]
    named += [(column, sorted({*own, *made})) for column in one.row or ()]
    wrong: list[Wrong] = [
        (column, f"{one.table} has no such column, {nearest(column, known)}",
         "Correct the name of the column")
        for column, known in named if column not in known or column not in book.columns]
    return wrong or list(_values(one, book))


def _values(one: Correction, book: Codebook) -> Iterator[Wrong]:
    cells: list[tuple[str, Cell]] = [*one.where.items(), *(one.row or {}).items()]
    if one.column is not None:
        cells += [(one.column, one.seen), (one.column, one.use)]
    if one.taken_from is not None:
        cells += one.taken_from.where.items()
    for column, value in cells:
        wanted: TypeAdapter[object] = TypeAdapter(field_type(book.columns[column]) | None)
        try:
            wanted.validate_python(value, strict=True)
        except ValidationError:
            yield (value, f"it is no value of the column {column}: {book.columns[column].words}",
                   "Correct the value")
    summing = [part.column for part in (one.expect, one.taken_from) if part is not None]
    for summed in summing:
        if book.columns[summed].type not in ("number", "integer"):
            yield summed, "its values are no numbers", "Name a column of amounts"
