"""Known errors of the sources, mended openly: what was seen, what is done, why, with an alarm.

A correction replaces a cell, withholds rows, or adds a row that the source lacks. Each expects to
find the error: when a new edition of the source has mended it, the build stops and asks for the
correction to be removed, so that none outlives its reason.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import cast

import pandas as pd

from casebook.build.corrections.names import misnamed
from casebook.build.corrections.schema import Cell, Correction
from casebook.build.violations import Violation
from casebook.warehouse.codebook import Codebook
from casebook.warehouse.faults import value_text
from casebook.warehouse.yaml_files import ParsedFile, read_with_lines


def read_corrections(path: Path) -> ParsedFile[list[Correction]]:
    """The corrections on file with their lines; raises BadConfiguration for one not complete."""
    return cast(ParsedFile[list[Correction]], read_with_lines(path, list[Correction]))


def apply_corrections(
    frames: dict[str, pd.DataFrame], kept: ParsedFile[list[Correction]], book: Codebook
) -> list[Violation]:
    """Mends `frames` in place and marks the rows; returns the corrections that cannot be made.

    A replaced or added row bears the correction's id in the column `correction`, and so does the
    row that an added amount is taken from; a withheld row stays in the table, with `withheld` true,
    so that what was published can still be seen.
    """
    violations = []
    for number, one in enumerate(kept.content):
        line = kept.line(number)
        earlier = [other.id for other in kept.content[:number]]
        faults = misnamed(one, frames, book)
        if one.id in earlier:
            faults.append((one.id, "another correction has this id", "Give it one of its own"))
        if not faults and (gone := _no_longer(one, frames[one.table])):
            faults = [(_place_text(one.where), gone, f"Look at {one.table}.csv: if the source was "
                       "mended, delete this correction")]
        violations += [Violation("corrections.yml", line, one.id, value, rule, remedy)
                       for value, rule, remedy in faults]
        if not faults:
            _apply(frames, one)
    return violations


def _apply(frames: dict[str, pd.DataFrame], one: Correction) -> None:
    frame = frames[one.table]
    rows = _matching(frame, one.where)
    if one.action == "withhold":
        frame["withheld"] = frame.get("withheld", pd.Series(False, frame.index)) | rows
    elif one.action == "add":
        frames[one.table] = _with_row(frame, one)
    else:
        for column, value in {str(one.column): one.use, **(one.row or {})}.items():
            if column not in frame:
                frame[column] = pd.Series(None, frame.index, "object")
            frame.loc[rows, column] = value
        _mark(frame, rows, one)


def _place_text(where: Mapping[str, Cell]) -> str:
    return ", ".join(f"{column} {value}" for column, value in where.items())


def _matching(frame: pd.DataFrame, where: Mapping[str, Cell]) -> "pd.Series[bool]":
    rows = pd.Series(True, index=frame.index)
    for column, value in where.items():
        rows &= frame[column] == value
    return rows


def _mark(frame: pd.DataFrame, rows: "pd.Series[bool]", one: Correction) -> None:
    frame["correction"] = frame.get("correction", pd.Series(None, frame.index, "object"))
    frame.loc[rows, "correction"] = one.id


def _with_row(frame: pd.DataFrame, one: Correction) -> pd.DataFrame:
    """The table with one more row, its amount taken from the row in which the source has it."""
    cells = {**one.where, **(one.row or {})}
    if one.taken_from:
        source, column = _matching(frame, one.taken_from.where), one.taken_from.column
        # To the cent, as published.
        frame.loc[source, column] = (frame.loc[source, column] - cells[column]).round(2)
        _mark(frame, source, one)
    _mark(frame, pd.Series(False, frame.index), one)
    # It stands in no line of the file: below the first one nothing is.
    place = pd.Index([min(0, frame.index.min()) - 1], name=frame.index.name)
    added = pd.DataFrame([{**cells, "correction": one.id}], index=place)
    added = added.reindex(columns=frame.columns)
    return pd.concat([frame, added.astype(frame.dtypes.to_dict())])


def _no_longer(one: Correction, frame: pd.DataFrame) -> str | None:
    """Why the error that `one` expects is not there, or None when it is."""
    rows = frame[_matching(frame, one.where)]
    if one.action == "add":
        if not rows.empty:
            return "the source has such a row now"
        if one.taken_from and _matching(frame, one.taken_from.where).sum() != 1:
            return "the row that its amount is taken from is not there"
        return None
    if rows.empty:
        return "no row is left that it is about"
    if one.column is not None and not (rows[one.column] == one.seen).all():
        found = ", ".join(sorted(map(value_text, rows[one.column].unique())))
        return f"it expects {one.column} to be {value_text(one.seen)}, the source now has {found}"
    if one.expect is not None:
        total = float(rows[one.expect.column].sum())
        if not one.expect.minimum <= total <= one.expect.maximum:
            return (f"it expects a sum of {one.expect.column} from {one.expect.minimum:g} to "
                    f"{one.expect.maximum:g}, the source now gives {total:g}")
    return None
