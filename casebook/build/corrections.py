"""Known errors of the sources, mended openly: what was seen, what is done, why, with an alarm.

A correction replaces a cell, withholds rows, or adds a row that the source lacks. Each expects to
find the error: when a new edition of the source has mended it, the build stops and asks for the
correction to be removed, so that none outlives its reason.
"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Literal

import pandas as pd
import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError, model_validator

from casebook.build.violations import Violation
from casebook.errors import BadConfiguration

Cell = bool | str | int | float | None


class Expectation(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    column: str
    aggregate: Literal["sum"]
    minimum: float
    maximum: float


class Transfer(BaseModel):
    """The one row that an added amount is part of in the source, and the column of the amount."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    where: dict[str, Cell]
    column: str


class Correction(BaseModel):
    """One correction. `row` are the other cells of a row that is added, or cells that a replaced
    row has besides, in columns that the source lacks."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    id: str
    table: str
    where: dict[str, Cell]
    action: Literal["replace", "withhold", "add"]
    column: str | None = None
    seen: Cell = None
    use: Cell = None
    row: dict[str, Cell] | None = None
    taken_from: Transfer | None = None
    expect: Expectation | None = None
    what: str
    why: str
    done: str
    date: date

    @model_validator(mode="after")
    def _complete(self) -> "Correction":
        if self.action == "replace" and (self.column is None or self.use is None):
            raise ValueError("a replacement says column, seen and use")
        if self.action == "withhold" and self.expect is None:
            raise ValueError("what is withheld needs an expectation, or it stays so for ever")
        if self.action == "add" and not self.row:
            raise ValueError("a row that is added needs its cells")
        if self.taken_from and (self.row is None or self.taken_from.column not in self.row):
            raise ValueError("what is taken from another row is one of the cells added")
        return self


def read_corrections(path: Path) -> list[Correction]:
    """The corrections on file; raises BadConfiguration for one that is not complete."""
    try:
        entries = yaml.safe_load(path.read_text(encoding="utf-8"))
        return TypeAdapter(list[Correction]).validate_python(entries)
    except (OSError, yaml.YAMLError, ValidationError) as reason:
        raise BadConfiguration(file=path, reason=reason) from None


def apply_corrections(
    frames: dict[str, pd.DataFrame], corrections: list[Correction]
) -> list[Violation]:
    """Mends `frames` in place and marks the rows; returns the corrections no longer needed.

    A replaced or added row bears the correction's id in the column `correction`, and so does the
    row that an added amount is taken from; a withheld row stays in the table, with `withheld` true,
    so that what was published can still be seen.
    """
    violations = []
    for one in corrections:
        frame = frames.get(one.table)
        if frame is None:
            continue
        rows = _matching(frame, one.where)
        fault = _no_longer(one, frame, frame[rows])
        if fault:
            violations.append(Violation(
                "corrections.yml", None, one.id, one.where, fault,
                f"Look at {one.table}.csv: if the source was mended, delete this correction"))
            continue
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
    return violations


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
    added = pd.DataFrame([{**cells, "correction": one.id}]).reindex(columns=frame.columns)
    return pd.concat([frame, added.astype(frame.dtypes.to_dict())], ignore_index=True)


def _no_longer(one: Correction, frame: pd.DataFrame, rows: pd.DataFrame) -> str | None:
    """Why the error that `one` expects is not there, or None when it is."""
    if one.action == "add":
        if not rows.empty:
            return "the source has such a row now"
        if one.taken_from and _matching(frame, one.taken_from.where).sum() != 1:
            return "the row that its amount is taken from is not there"
        return None
    if rows.empty:
        return "no row is left that it is about"
    if one.column is not None and not (rows[one.column] == one.seen).all():
        found = sorted(set(rows[one.column]))
        return f"it expects {one.column} to be {one.seen}, the source now has {found}"
    if one.expect is not None:
        total = float(rows[one.expect.column].sum())
        if not one.expect.minimum <= total <= one.expect.maximum:
            return (f"it expects a sum of {one.expect.column} from {one.expect.minimum:g} to "
                    f"{one.expect.maximum:g}, the source now gives {total:g}")
    return None
