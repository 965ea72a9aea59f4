"""Checks of a whole sheet, beyond those of each cell by itself."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from casebook.desk.loading.cells import Way, read_cell
from casebook.desk.loading.frame import Frame
from casebook.desk.loading.mapping import Recognised, TableMapping
from casebook.desk.loading.places import PlaceNames
from casebook.desk.loading.problems import CellProblem
from casebook.desk.loading.rows import Body, Record
from casebook.desk.loading.source_table import SourceTable
from casebook.desk.loading.titles import units_of_title
from casebook.desk.loading.upload import letters
from casebook.warehouse.faults import nearest


def of_recognition(
    recognised: Recognised, mapping: TableMapping, table: SourceTable
) -> Iterator[CellProblem]:
    """Choices that only a person can make, and has not made yet."""
    filled = {use.column for use in mapping.filled} | {
        name for name, value in mapping.constants.items() if value}
    for one in recognised.conflicts:
        if one.column in filled:
            continue
        if one.places:
            yield CellProblem("two-columns", mapping.sheet, values={
                "column": one.column, "letters": ", ".join(map(letters, one.places))},
                severity="mend" if one.column in table.table.key else "confirm")
        yield from (year_of_title(mapping.sheet, year) for year in one.years)
    if not recognised.certain:
        yield CellProblem("which-table", mapping.sheet, value=recognised.stem,
                          severity="confirm")


def year_of_title(sheet: str, year: str) -> CellProblem:
    """The question whether all rows are of a year that the title names among others."""
    return CellProblem("which-year", sheet, value=year, severity="confirm")


def with_year(mapping: TableMapping, recognised: Recognised) -> TableMapping:
    """The mapping with the year that a person has confirmed."""
    chosen = next((year for one in recognised.conflicts for year in one.years
                   if year_of_title(mapping.sheet, year).mark in mapping.accepted), "")
    if not chosen or "year" in mapping.constants:
        return mapping
    return replace(mapping, constants={**mapping.constants, "year": chosen})


def of_mapping(frame: Frame, mapping: TableMapping, table: SourceTable) -> Iterator[CellProblem]:
    """Columns that are missing or filled twice, and units that are not clear."""
    filled = [(use.column, use.year) for use in mapping.filled]
    for (name, year), count in Counter(filled).items():
        if count > 1:
            yield CellProblem("filled-twice", frame.sheet.name, values={
                "column": f"{name} {year}".strip()})
    missing = set(table.table.key) - {name for name, _ in filled} - set(mapping.constants)
    if missing:
        yield CellProblem("key-column-missing", frame.sheet.name, values={
            "columns": ", ".join(sorted(missing))})
    for use in mapping.filled:
        unclear = frame.headings[use.place].unclear
        if unclear and table.is_number(use.column):
            yield CellProblem("unclear-unit", frame.sheet.name, None, letters(use.place),
                              use.label, unclear, severity="confirm")
    times, currency = units_of_title(frame)
    money = [use for use in mapping.filled if table.is_number(use.column)
             and table.column(use.column).unit in ("USD", "CHF")]
    for use in money:
        own, unit = frame.headings[use.place], table.column(use.column).unit or ""
        if times and use.times == Decimal(1):
            yield CellProblem("times-in-title", frame.sheet.name, None, letters(use.place),
                              use.label, "", {"times": times}, "confirm")
        if currency and not own.currency and currency != unit:
            yield CellProblem("currency-in-title", frame.sheet.name, None, letters(use.place),
                              use.label, "", {"currency": currency, "unit": unit})


def of_totals(
    frame: Frame, body: Body, mapping: TableMapping, table: SourceTable, names: PlaceNames
) -> Iterator[CellProblem]:
    """Where a sheet has one row of totals: a total that is not the sum of what stands above."""
    if len(body.totals) != 1:
        return
    total = body.totals[0]
    for use in mapping.filled:
        if not table.is_number(use.column):
            continue
        column = table.column(use.column).model_copy(update={"maximum": None, "type": "number"})
        way = Way(use.column, column, table.bounds("-"), {}, use.times, body.marks)
        stated = read_cell(total.cells[use.place], way, names)
        values = [Decimal(one.values[use.column]) for one in body.records
                  if one.uses.get(use.column) == use and one.values.get(use.column)]
        if not stated.text or not values:
            continue
        away = abs(sum(values, Decimal(0)) - Decimal(stated.text))
        # A row with a problem is missing from the sum: that is said at its cell.
        whole = all(one.values.get(use.column) for one in body.records
                    if one.uses.get(use.column) == use)
        step = use.times * Decimal("0.5") * (len(values) + 1)
        if whole and away > max(step, abs(Decimal(stated.text)) * Decimal("0.00001")):
            yield CellProblem("total-differs", frame.sheet.name, total.number, letters(use.place),
                              use.label, stated.text, {"sum": f"{sum(values, Decimal(0)):.15g}"},
                              "confirm")


def references(record: Record, table: SourceTable, sheet: str) -> Iterator[CellProblem]:
    """Values that do not stand in the table that their column refers to."""
    for name, use in record.uses.items():
        value = record.values.get(name)
        known = table.referred(name) if value and table.column(name).references else None
        if value and known is not None and value not in known:
            yield CellProblem("unknown-reference", sheet, record.row, letters(use.place),
                              use.label, value, {
                                  "table": str(table.column(name).references),
                                  "near": nearest(value, known).removeprefix("the nearest is ")})


def incomplete(
    records: Sequence[Record], table: SourceTable, sheet: str
) -> Iterator[CellProblem]:
    """New rows without a value that every row has."""
    lacking: dict[str, list[int]] = {}
    for record in records:
        if table.key_of(record.values) in table.rows:
            continue
        for name in table.table.columns:
            if name in table.table.nullable or record.values.get(name):
                continue
            use = record.uses.get(name)
            if use is None:
                lacking.setdefault(name, []).append(record.row)
            else:
                yield CellProblem("value-missing", sheet, record.row, letters(use.place),
                                  use.label, "", {"column": name})
    for name, rows in lacking.items():
        yield CellProblem("column-missing", sheet, values={
            "column": name, "count": str(len(rows)), "first": str(rows[0])})
