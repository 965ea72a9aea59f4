"""Known errors of the sources, mended openly: what was seen, what is done, why, with an alarm.

Each correction expects to find the error. When a new edition of the source has mended it, the
build stops and asks for the correction to be removed, so that none outlives its reason.
"""

from datetime import date
from pathlib import Path
from typing import Literal

import pandas as pd
import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError, model_validator

from casebook.build.violations import Violation
from casebook.errors import BadConfiguration

Cell = str | int | float | None


class Expectation(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    column: str
    aggregate: Literal["sum"]
    minimum: float
    maximum: float


class Correction(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    id: str
    table: str
    where: dict[str, Cell]
    action: Literal["replace", "withhold"]
    column: str | None = None
    seen: Cell = None
    use: Cell = None
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

    A replaced row bears the correction's id in the column `correction`; a withheld row stays in
    the table, with `withheld` true, so that what was published can still be seen.
    """
    violations = []
    for one in corrections:
        frame = frames.get(one.table)
        if frame is None:
            continue
        rows = pd.Series(True, index=frame.index)
        for column, value in one.where.items():
            rows &= frame[column] == value
        fault = _no_longer(one, frame[rows])
        if fault:
            violations.append(Violation(
                "corrections.yml", None, one.id, one.where, fault,
                f"Look at {one.table}.csv: if the source was mended, delete this correction"))
            continue
        if one.action == "replace":
            frame.loc[rows, one.column] = one.use
            frame["correction"] = frame.get("correction", pd.Series(None, frame.index, "object"))
            frame.loc[rows, "correction"] = one.id
        else:
            frame["withheld"] = frame.get("withheld", pd.Series(False, frame.index)) | rows
    return violations


def _no_longer(one: Correction, rows: pd.DataFrame) -> str | None:
    """Why the error that `one` expects is not there, or None when it is."""
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
