"""Findings of short lists of published figures: the first of them as the headline."""

from collections.abc import Callable

import pandas as pd

from casebook.analysis.findings.finding import Finding, Value
from casebook.selection import Selection
from casebook.wording import Count, Factor, Year


def headline(message: str) -> Callable[[pd.DataFrame, Selection], Finding | None]:
    """A finding that says the figures of a list under `value1`, `value2` ... and their years."""

    def found(rows: pd.DataFrame, selection: Selection) -> Finding | None:
        if rows.empty:
            return None
        values: dict[str, Value] = {}
        for row in rows.to_dict("records"):
            values[f"value{row['position']}"] = _number(float(row["whole_value"]))
            values[f"year{row['position']}"] = Year(int(row["last_year"]))
        return Finding(message, values)

    return found


def _number(value: float) -> Count | Factor:
    """Whole numbers as a count, others with their decimals."""
    return Count(value) if value.is_integer() else Factor(value)
