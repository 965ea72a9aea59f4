"""Cells of a CSV as values of the type that the codebook gives their column."""

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

from casebook.build.sources.explained import of_cell, of_date
from casebook.warehouse.codebook import ColumnType

Typed = tuple["pd.Series[object]", "pd.Series[bool]"]
_NUMBER = r"-?[0-9]{1,18}(\.[0-9]{1,18})?"
_INTEGER = r"-?[0-9]{1,18}"


@dataclass(frozen=True)
class Kind:
    """How cells of a type are read, with which of them are none of it, and how that is told."""

    name: str
    read: Callable[[pd.Series], Typed]
    remedy: str = "Correct the cell"

    def rule(self, cell: str) -> str:
        """Why `cell` is none."""
        why = {"date": of_date, "number": of_cell, "integer": of_cell}.get(
            self.name, lambda _: None)(cell)
        return f"it is no {self.name}" + (f": {why}" if why else "")


def _string(cells: pd.Series) -> Typed:
    return cells.where(cells != "", None).astype(object), pd.Series(False, index=cells.index)


def _written_as(cells: pd.Series, pattern: str) -> "tuple[pd.Series[str], pd.Series[bool]]":
    good = cells.str.fullmatch(pattern)
    return cells.where(good, None), ~good


def _number(cells: pd.Series) -> Typed:
    written, bad = _written_as(cells, _NUMBER)
    return pd.to_numeric(written).astype("float64"), bad


def _integer(cells: pd.Series) -> Typed:
    written, bad = _written_as(cells, _INTEGER)
    return pd.to_numeric(written).astype("float64").astype("Int64"), bad


def _boolean(cells: pd.Series) -> Typed:
    # Spreadsheets write what a person types as true in capitals.
    values = cells.str.lower().map({"0": False, "1": True, "false": False, "true": True})
    return values.astype("boolean"), values.isna()


def _date(cells: pd.Series) -> Typed:
    written, _ = _written_as(cells, r"(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}")
    values = pd.to_datetime(written, format="%Y-%m-%d", errors="coerce")
    return values, values.isna()


TYPED: dict[ColumnType, Kind] = {
    "string": Kind("text", _string),
    "number": Kind("number", _number,
                   "Write it in digits with a point before decimals, as the source has it"),
    "integer": Kind("integer", _integer, "Write it in digits alone, as the source has it"),
    "boolean": Kind("boolean", _boolean, "Write 1 or 0"),
    "date": Kind("date", _date, "Write a day of the years 1900 to 2099 as 2026-11-30"),
}
