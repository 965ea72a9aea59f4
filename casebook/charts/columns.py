"""A card's rows as plain values: to take a part out of a frame costs more than to draw it."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import pandas as pd

Columns = dict[str, list[Any]]
One = TypeVar("One")


def columns(rows: pd.DataFrame) -> Columns:
    """Each column by name as a list of plain values; what is missing stays as pandas has it."""
    return {str(name): values.tolist() for name, values in rows.items()}


def split_by(rows: pd.DataFrame, by: str) -> dict[Any, Columns]:
    """The rows apart by the values of the column `by`, in order of appearance, each as lists."""
    whole = columns(rows)
    places = grouped(range(len(rows)), whole[by].__getitem__)
    return {value: {name: [values[place] for place in own] for name, values in whole.items()}
            for value, own in places.items()}


def grouped(rows: Iterable[One], key: Callable[[One], Any]) -> dict[Any, list[One]]:
    """The rows of a list apart by their keys, in order of appearance."""
    found: dict[Any, list[One]] = {}
    for row in rows:
        found.setdefault(key(row), []).append(row)
    return found


def known(values: Iterable[Any]) -> list[Any]:
    """The values that are not missing."""
    return [value for value in values if pd.notna(value)]
