"""Findings of short lists of published figures: the first of them as the headline."""

from collections.abc import Callable

import pandas as pd

from casebook.analysis.findings.finding import Finding
from casebook.selection import Selection
from casebook.wording import Amount, Count, Factor, Year


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


def of_least_developed(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """Pledges for the least developed countries, and how many a project supported; none for a
    Member State outside the group."""
    found = rows.set_index("label")
    wanted = ("partner2connect-pledges", "partner2connect-value", "cyber-for-good")
    if not set(wanted) <= set(found.index):
        return None
    pledges, value, cyber = (found.loc[name] for name in wanted)
    if pledges["last_year"] != value["last_year"]:
        return None
    return Finding("country-group-facts-finding", {
        "pledges": Count(int(pledges["value"])), "year": Year(int(pledges["last_year"])),
        "amount": Amount(float(value["value"]) * 1e9, "USD"),
        "supported": Count(int(cyber["value"])), "cyber_year": Year(int(cyber["last_year"]))})
