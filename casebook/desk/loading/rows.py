"""The body of a sheet as records of a table, with the problems of its cells and what is left out.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

import pandas as pd

from casebook.desk.loading.cells import NO_MARKS, Reading, Way, read_cell
from casebook.desk.loading.frame import Frame
from casebook.desk.loading.left_out import parted
from casebook.desk.loading.mapping import ColumnUse, TableMapping
from casebook.desk.loading.number_form import marks_for
from casebook.desk.loading.places import PlaceNames
from casebook.desk.loading.problems import CellProblem
from casebook.desk.loading.source_table import SourceTable
from casebook.desk.loading.upload import EMPTY, Cell, Note, SheetRow, letters
from casebook.table_reader import Marks


@dataclass(frozen=True)
class Record:
    """A row of the table as the sheet has it: text by column, only what it says.

    `cells` has the cell and the use that each value came from; `sound` is False where the row has a
    problem.
    """

    row: int
    values: Mapping[str, str]
    uses: Mapping[str, ColumnUse]
    sound: bool = True


@dataclass
class Body:
    """What the body of a sheet comes to."""

    records: list[Record] = field(default_factory=list)
    problems: list[CellProblem] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    totals: list[SheetRow] = field(default_factory=list)
    grid: pd.DataFrame = field(default_factory=pd.DataFrame)
    marks: Marks = NO_MARKS


def read_rows(
    frame: Frame, mapping: TableMapping, table: SourceTable, places: PlaceNames,
    grid: pd.DataFrame | None = None,
) -> Body:
    """Every row of the body; cells that `grid` has otherwise are as a person has typed them."""
    parts = parted(frame, mapping)
    body, rows = Body(notes=parts.notes, totals=parts.totals), parts.rows
    if grid is not None:
        rows = list(_typed(rows, mapping, grid, frame.sheet.width))
    body.grid = pd.DataFrame(
        {use.label: [row.cells[use.place].text for row in rows] for use in mapping.columns},
        index=pd.Index([row.number for row in rows], name="row"), dtype=str)
    body.marks, more = marks_for(mapping, table, rows, frame.sheet.name)
    body.problems += more
    ways = {use: _way(use, rows, table, body.marks, places) for use in mapping.columns}
    changed: list[tuple[int, str, str]] = []
    empty: list[int] = []
    for row in rows:
        read = {use: read_cell(row.cells[use.place], way, places) for use, way in ways.items()}
        changed += [(row.number, row.cells[use.place].text, one.text)
                    for use, one in read.items() if one.changed]
        if not _says_something(read, mapping, table, row):
            empty.append(row.number)
            continue
        body.records += _records(row, read, mapping, table, frame.sheet.name, body.problems)
    unknown = [row.cells[use.place].text for row in rows[:1000] for use in mapping.columns
               if use.check and ways[use].column.type == "string"
               and read_cell(row.cells[use.place], ways[use], places).problem]
    if unknown:
        body.notes.append(Note("loading-names-beside", {
            "count": str(len(unknown)), "names": "; ".join(unknown[:5])[:200]}))
    if changed:
        body.notes.append(Note("loading-signs", {
            "count": str(len(changed)), "row": str(changed[0][0]), "text": changed[0][1],
            "value": changed[0][2]}))
    if empty:
        body.notes.append(Note("loading-no-values", {
            "count": str(len(empty)), "rows": ", ".join(map(str, empty[:12]))}))
    return body


def _typed(
    rows: list[SheetRow], mapping: TableMapping, grid: pd.DataFrame, width: int
) -> Iterator[SheetRow]:
    """The rows as the grid has them: what a person changed is text, the rest keeps its type."""
    held = {row.number: row for row in rows}
    for number, line in zip(grid.index, grid.to_dict("records"), strict=True):
        row = held.get(int(number), SheetRow(int(number), (EMPTY,) * width))
        cells = list(row.cells)
        for use in mapping.columns:
            value = line.get(use.label)
            text = "" if value is None or value != value else str(value).strip()
            if text != cells[use.place].text.strip():
                cells[use.place] = Cell(text)
        yield replace(row, cells=tuple(cells))


def _way(
    use: ColumnUse, rows: list[SheetRow], table: SourceTable, marks: Marks, places: PlaceNames
) -> Way:
    texts = [cell.text.strip() for row in rows[:400] if (cell := row.cells[use.place]).text]
    coded = sum(places.code(text) is not None for text in texts)
    return Way(use.column, table.column(use.column), table.bounds(use.column),
               table.book.magnitudes, use.times, marks,
               codes=bool(texts) and 2 * coded >= len(texts),
               territories=table.stem in places.tables_of_territories)


def _says_something(
    read: Mapping[ColumnUse, Reading], mapping: TableMapping, table: SourceTable, row: SheetRow
) -> bool:
    """Whether the row has a value beside its key, or a key alone in a table of keys."""
    others = [use for use in mapping.filled if use.column not in table.table.key]
    if not others or not row.cells:
        return True
    return any(read[use].text or read[use].problem for use in others)


def _by_second_column(
    mapping: TableMapping, read: Mapping[ColumnUse, Reading], bad: set[ColumnUse]
) -> Iterator[tuple[ColumnUse, Reading]]:
    """Where a row has a name and no code, the name is what it says; a problem of the name is the
    row's."""
    for use in mapping.filled:
        second = next((one for one in mapping.columns
                       if one.check and one.column == use.column), None)
        if second is not None and not read[use].text and not read[use].problem:
            if read[second].problem:
                bad.add(use)
            yield use, Reading(read[second].text)


def _is_needed(
    check: ColumnUse, mapping: TableMapping, read: Mapping[ColumnUse, Reading]
) -> bool:
    return not any(use.column == check.column and (read[use].text or read[use].problem)
                   for use in mapping.filled)


def _records(
    row: SheetRow, read: Mapping[ColumnUse, Reading], mapping: TableMapping, table: SourceTable,
    sheet: str, problems: list[CellProblem],
) -> Iterator[Record]:
    """The records of one row: one, or one for each year of a table with a column for each."""
    bad = {use for use, one in read.items() if one.problem}
    read = {**read, **dict(_by_second_column(mapping, read, bad))}
    # A name that is not known, beside a code that is, stands in nobody's way.
    bad -= {use for use in bad if use.check and not _is_needed(use, mapping, read)}
    for use in sorted(bad, key=lambda use: use.place):
        if read[use].problem:
            problems.append(CellProblem(
                read[use].problem, sheet, row.number, letters(use.place), use.label,
                row.cells[use.place].text, read[use].values))
    common = {use.column: use for use in mapping.filled if not use.year}
    for use in mapping.columns:
        first = common.get(use.column)
        if use.check and first and not {use, first} & bad and read[use].text and (
                read[use].text != read[first].text):
            bad.add(first)
            problems.append(CellProblem(
                "name-and-code", sheet, row.number, letters(use.place), use.label,
                row.cells[use.place].text,
                {"other": row.cells[first.place].text, "code": read[use].text,
                 "code2": read[first].text}))
    years = dict.fromkeys(use.year for use in mapping.filled if use.year) or {"": None}
    for year in years:
        uses = {**common, **{use.column: use for use in mapping.filled if use.year and
                             use.year == year}}
        own = [use for use in uses.values() if use.year]
        if own and not any(read[use].text or read[use].problem for use in own):
            continue
        values = {**mapping.constants, **({"year": year} if year else {}),
                  **{name: read[use].text for name, use in uses.items()}}
        sound = not bad & set(uses.values())
        for name in table.table.key:
            if sound and not values.get(name) and name not in table.table.nullable:
                sound = False
                if name not in uses:
                    continue  # the whole column is missing, which is said of the file
                use = uses[name]
                problems.append(CellProblem("key-missing", sheet, row.number, letters(use.place),
                                            use.label, "", {"column": name}))
        yield Record(row.number, values, uses, sound)
