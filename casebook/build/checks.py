"""What must hold of every table before it is published: the codebook's rules, row by row.

The rules themselves are checked by pandera; here its report becomes violations that name the line.
"""

from collections.abc import Mapping

import pandas as pd
import pandera.pandas as pa

from casebook.build.violations import Violation
from casebook.warehouse.codebook import Codebook, Column, Table


def check_tables(
    frames: Mapping[str, pd.DataFrame], tables: Mapping[str, Table], book: Codebook, suffix: str
) -> list[Violation]:
    """Violations of type, key, allowed values, pattern, range and reference, in every frame."""
    violations: list[Violation] = []
    for name, frame in frames.items():
        violations += check_table(name + suffix, frame, tables[name], book)
        for column in tables[name].columns:
            violations += _references(name + suffix, frame[column], book.columns[column], frames)
    return violations


def check_table(file: str, frame: pd.DataFrame, table: Table, book: Codebook) -> list[Violation]:
    """Violations inside one table; `file` is what the reader is told to open."""
    schema = pa.DataFrameSchema(
        {
            name: pa.Column(
                checks=_checks(book.columns[name]), nullable=name in table.nullable, coerce=False
            )
            for name in table.columns
        },
        strict=True,
        ordered=True,
    )
    violations = []
    try:
        schema.validate(frame, lazy=True)
    except pa.errors.SchemaErrors as report:
        for case in report.failure_cases.itertuples():
            line = None if pd.isna(case.index) else int(case.index) + 2
            violations.append(
                Violation(file, line, str(case.column), case.failure_case, _rule(str(case.check)),
                          "Correct the cell, or the codebook if the rule is wrong")
            )
    repeated = frame[frame.duplicated(table.key, keep="first")]
    violations += [
        Violation(file, int(row) + 2, ", ".join(table.key), tuple(frame.loc[row, table.key]),
                  f"the key stands twice ({table.grain})", "Keep one of the rows")
        for row in repeated.index
    ]
    return violations


def _checks(column: Column) -> list[pa.Check]:
    checks = []
    if column.allowed is not None:
        checks.append(pa.Check.isin(column.allowed, error=f"one of {column.allowed}"))
    if column.pattern is not None:
        checks.append(pa.Check.str_matches(column.pattern, error=f"written as {column.pattern}"))
    if column.minimum is not None:
        checks.append(pa.Check.ge(column.minimum, error=f"at least {column.minimum:g}"))
    if column.maximum is not None:
        checks.append(pa.Check.le(column.maximum, error=f"at most {column.maximum:g}"))
    return checks


def _rule(check: str) -> str:
    return "it must not be empty" if check == "not_nullable" else f"it must be {check}"


def _references(
    file: str, cells: "pd.Series[object]", column: Column, frames: Mapping[str, pd.DataFrame]
) -> list[Violation]:
    """Values that do not stand in the column of another table that the codebook points to."""
    if column.references is None:
        return []
    table, _, name = column.references.partition(".")
    if table not in frames or f"{table}.{name}" == f"{file.removesuffix('.csv')}.{cells.name}":
        return []
    stray = cells[cells.notna() & ~cells.isin(frames[table][name])]
    return [
        Violation(file, int(row) + 2, str(cells.name), value, f"{table} has no such {name}",
                  f"Correct the cell or add the row to {table}")
        for row, value in stray.items()
    ]
