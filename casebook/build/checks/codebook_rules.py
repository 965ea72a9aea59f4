"""Validate tables row by row against the codebook: types, keys, allowed values, references.

The rules themselves are checked by pandera; here its report becomes violations that name the line.
A frame read from a file has the file's name as the name of its index, and in it the lines.
"""

import re
from collections.abc import Mapping
from typing import Any

import pandas as pd
import pandera.pandas as pa

from casebook.build.sources.explained import of_cell
from casebook.build.violations import EMPTY, Violation
from casebook.warehouse.codebook import Bounds, Codebook, Column, Table
from casebook.warehouse.faults import nearest, value_text

# So many unknown names are told with the nearest one.
HINTS = 20
_CODE = "[0-9]{3}"


def check_tables(
    frames: Mapping[str, pd.DataFrame], tables: Mapping[str, Table], book: Codebook
) -> list[Violation]:
    """Violations of type, key, allowed values, pattern, range and reference, in every frame."""
    violations: list[Violation] = []
    for name, frame in frames.items():
        violations += check_table(name, frame, tables[name], book)
        for column in tables[name].columns:
            violations += _references(name, frame, column, book, frames)
    return violations


def check_table(name: str, frame: pd.DataFrame, table: Table, book: Codebook) -> list[Violation]:
    """Violations inside one table; `name` is what is said where it was read from no file."""
    schema = pa.DataFrameSchema(
        {
            column: pa.Column(
                checks=_checks(book.columns[column], table.bounds.get(column), book.magnitudes),
                nullable=column in table.nullable, coerce=False,
            )
            for column in table.columns
        },
        strict=True,
        ordered=True,
    )
    file, violations = _file(frame, name), []
    try:
        schema.validate(frame, lazy=True)
    except pa.errors.SchemaErrors as report:
        for case in report.failure_cases.itertuples():
            line = None if pd.isna(case.index) else _line(frame, case.index)
            violations.append(
                Violation(file, line, str(case.column), case.failure_case,
                          _rule(str(case.check), case.failure_case),
                          "Correct the cell, or the codebook if the rule is wrong")
            )
    repeated = frame[frame.duplicated(table.key, keep="first")]
    violations += [
        Violation(file, _line(frame, row[0]), ", ".join(table.key), tuple(row[1:]),
                  f"the key stands twice ({table.grain})", "Keep one of the rows")
        for row in repeated[table.key].itertuples()
    ]
    return violations


def _file(frame: pd.DataFrame, name: str) -> str:
    return str(frame.index.name or name)


def _line(frame: pd.DataFrame, label: Any) -> int | None:
    """The line of a row, where the frame was read from a file."""
    return int(label) if frame.index.name else None


def _checks(
    column: Column, bounds: Bounds | None, magnitudes: Mapping[str, float]
) -> list[pa.Check]:
    checks = []
    if column.allowed is not None:
        allowed = ", ".join(map(value_text, column.allowed))
        checks.append(pa.Check.isin(column.allowed, error=f"one of {allowed}"))
    if column.pattern is not None:
        form = " or ".join(column.examples or [column.pattern])
        checks.append(pa.Check.str_matches(column.pattern, error=f"written as {form}"))
    if column.type in ("integer", "number"):
        largest = min(magnitudes.get(str(kind), float("inf"))
                      for kind in (column.type, column.unit))
        bounds = bounds or Bounds()
        least = max(_declared_values(-largest, column.minimum, bounds.minimum))
        most = min(_declared_values(largest, column.maximum, bounds.maximum))
        checks.append(pa.Check.ge(least, error=f"at least {least:.15g}"))
        checks.append(pa.Check.le(most, error=f"at most {most:.15g}"))
    return checks


def _declared_values(*limits: float | None) -> list[float]:
    return [limit for limit in limits if limit is not None]


def _rule(check: str, value: object) -> str:
    if check == "not_nullable":
        return EMPTY
    why = None
    if isinstance(value, str) and check.startswith("written as"):
        zeros = value.isdigit() and re.fullmatch(_CODE, value.zfill(3)) and _CODE in check
        why = (f"a spreadsheet takes the zeros from {value.zfill(3)}" if zeros else of_cell(value))
    return f"it must be {check}" + (f"; {why}" if why else "")


def _references(
    name: str, frame: pd.DataFrame, column: str, book: Codebook,
    frames: Mapping[str, pd.DataFrame],
) -> list[Violation]:
    """Values that do not stand in the column of another table that the codebook points to."""
    wanted = book.columns[column].references
    table, _, of = (wanted or "").partition(".")
    if table not in frames or wanted == f"{name}.{column}":
        return []
    cells, known = frame[column], frames[table][of]
    stray = cells[cells.notna() & ~cells.isin(known)]
    # Where a whole column is spoilt, the nearest names say nothing and take minutes.
    near = {value: f", {nearest(value, known.dropna())}" for value in stray.unique()[:HINTS]}
    return [
        Violation(_file(frame, name), _line(frame, label), column, value,
                  f"{table} has no such {of}{near.get(value, '')}",
                  f"Correct the cell or add the row to {table}")
        for label, value in stray.items()
    ]
