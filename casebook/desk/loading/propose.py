"""An upload as a change set of one table, with every problem at its cell."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pandas as pd

from casebook.desk.changes import TableChanges
from casebook.desk.loading.checks import (
    incomplete,
    of_mapping,
    of_recognition,
    of_totals,
    references,
    with_year,
)
from casebook.desk.loading.compare import changes_of, doubled, missing_of_years, unlikely
from casebook.desk.loading.frame import framed
from casebook.desk.loading.mapping import Recognised, TableMapping
from casebook.desk.loading.places import PlaceNames, place_names
from casebook.desk.loading.problems import CellProblem
from casebook.desk.loading.rows import Body, Record, read_rows
from casebook.desk.loading.source_table import SourceTable, source_table
from casebook.desk.loading.upload import Note, Upload, letters

MOST_PROBLEMS, MOST_HINTS = 500, 20


@dataclass(frozen=True)
class Proposal:
    """`changes` are those of the rows without a problem. `grid` are the cells by row of the file,
    to be changed and given to `propose` again. `problems` have what stands in the way, without
    those that were confirmed.
    """

    stem: str
    mapping: TableMapping
    changes: TableChanges
    grid: pd.DataFrame
    problems: tuple[CellProblem, ...]
    notes: tuple[Note, ...]

    @property
    def is_ready(self) -> bool:
        """Whether it can be asked for: something changes, and nothing stands in the way."""
        return not self.problems and not self.changes.is_empty


def propose(
    upload: Upload, recognised: Recognised, folder: Path, *, mapping: TableMapping | None = None,
    grid: pd.DataFrame | None = None,
) -> Proposal:
    """What the sheet would change in the table. `mapping` is one that a person has looked at,
    `grid` the cells as a person has changed them.
    """
    table, names = source_table(recognised.stem, folder), place_names(folder)
    used = with_year(mapping or recognised.mapping, recognised)
    sheet = next(one for one in upload.sheets if one.name == used.sheet)
    frame = framed(sheet, used.header_rows)
    problems = list(of_recognition(recognised, used, table))
    problems += of_mapping(frame, used, table)
    body = read_rows(frame, _open(used), table, names, grid)
    problems += body.problems
    problems += of_totals(frame, body, used, table, names)
    sound = [one for one in body.records if one.sound]
    single, twice, alike = doubled(sound, table, sheet.name)
    problems += twice
    problems += [one for record in single for one in references(record, table, sheet.name)]
    problems += incomplete(single, table, sheet.name)
    far = list(unlikely(single, table, sheet.name))
    problems += [one for one, _ in far]
    problems = [one for one in problems
                if one.severity == "mend" or one.mark not in used.accepted]
    left = set(problems)
    bad = {row for one, rows in far if one in left for row in rows}
    bad |= {one.row for one in left if one.row is not None}
    of_rows = {one for one, _ in far}
    whole = any(one.row is None and one not in of_rows for one in left)
    good = [] if whole else [one for one in single if one.row not in bad]
    changes = changes_of(good, table, "no" if left else used.complete)
    problems = list(_with_nearest(problems[:MOST_PROBLEMS], names))
    return Proposal(recognised.stem, used, changes, body.grid, tuple(problems),
                    tuple(_notes(upload, recognised, body, changes, good, alike, table, used)))


def _with_nearest(problems: Sequence[CellProblem], names: PlaceNames) -> Iterator[CellProblem]:
    """The problems, those of unknown places with the nearest names: for the first ones, since
    these take a tenth of a second each."""
    near: dict[str, tuple[str, ...]] = {}
    for one in problems:
        if one.message == "unknown-place" and (one.value in near or len(near) < MOST_HINTS):
            near.setdefault(one.value, names.near(one.value))
            if near[one.value]:
                yield replace(one, message="unknown-place-near",
                              values={"near": ", ".join(near[one.value])})
                continue
        yield one


def _open(mapping: TableMapping) -> TableMapping:
    """Without the constant that only keeps the place of a year in the headings."""
    return replace(mapping, constants={
        name: value for name, value in mapping.constants.items() if value})


def _notes(
    upload: Upload, recognised: Recognised, body: Body, changes: TableChanges,
    records: Sequence[Record], alike: int, table: SourceTable, mapping: TableMapping,
) -> Iterator[Note]:
    sheet = next(one for one in upload.sheets if one.name == mapping.sheet)
    yield from (*upload.notes, *sheet.notes, *recognised.why, *body.notes)
    unused = [one.text for place, one in enumerate(
        framed(sheet, mapping.header_rows).headings)
        if one.text and place not in {use.place for use in mapping.columns}]
    if unused:
        yield Note("loading-unused", {"columns": "; ".join(unused[:10])[:300]})
    for use in mapping.filled:
        if use.times != 1:
            yield Note("loading-times", {"letter": letters(use.place),
                                         "times": f"{use.times:.0f}", "column": use.label})
    if alike:
        yield Note("loading-alike", {"count": str(alike)})
    missing = missing_of_years(records, table) if records and mapping.complete == "no" else 0
    if missing:
        yield Note("loading-not-in-file", {"count": str(missing)})
    yield Note("loading-result", {
        "revised": str(len(changes.cells)), "added": str(len(changes.added)),
        "withdrawn": str(len(changes.withdrawn))})
