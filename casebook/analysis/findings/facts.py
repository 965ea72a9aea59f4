"""Findings of short lists of published figures: the first of them as the headline."""

from collections.abc import Callable

import pandas as pd

from casebook.analysis.findings.finding import Finding
from casebook.selection import Selection
from casebook.wording import Count, Factor, Year


def headline(message: str) -> Callable[[pd.DataFrame, Selection], Finding | None]:
    """A finding that says the first figure of the list and its year; none for an empty list."""

    def found(rows: pd.DataFrame, selection: Selection) -> Finding | None:
        if rows.empty:
            return None
        first = rows.iloc[0]
        value = float(first["whole_value"])
        return Finding(message, {"value": Count(value) if value.is_integer() else Factor(value),
                                 "year": Year(int(first["last_year"]))})

    return found
