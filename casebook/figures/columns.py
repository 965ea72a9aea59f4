"""A card's rows as plain lists: to take a part out of a frame costs more than to draw it."""

from typing import Any

import pandas as pd

Columns = dict[str, list[Any]]


def columns(rows: pd.DataFrame) -> Columns:
    """Each column by name as a list of plain values; what is missing stays as pandas has it."""
    return {str(name): values.tolist() for name, values in rows.items()}


def parts(rows: pd.DataFrame, by: str) -> dict[Any, Columns]:
    """The rows apart by the values of the column `by`, in order of appearance, each as lists."""
    whole = columns(rows)
    places: dict[Any, list[int]] = {}
    for place, value in enumerate(whole[by]):
        places.setdefault(value, []).append(place)
    return {value: {name: [values[place] for place in own] for name, values in whole.items()}
            for value, own in places.items()}
