"""Findings on Member States that a reader compares."""

from collections.abc import Callable

import pandas as pd

from casebook.analysis.findings.finding import Finding
from casebook.analysis.member_names import member_state
from casebook.selection import Selection
from casebook.wording import Count, FineShare, FullAmount, Listed, Percent, Quantity, Units, Year

# The column of each measure and the quantity that its values are.
MEASURES: dict[str, tuple[str, Callable[[float], Quantity]]] = {
    "class": ("class_of_contribution", Units),
    "contribution": ("contribution_chf", lambda value: FullAmount(value, "CHF")),
    "share": ("share", FineShare),
    "internet": ("internet_users_pct", lambda value: Percent(value / 100)),
}


def compare(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The highest and the lowest in the last year that has a value for every one compared."""
    if not selection.compared:
        return None
    column, quantity = MEASURES[selection.measure]
    known = rows[rows[column].notna()]
    counts = known.groupby("year")["iso3"].nunique()
    shared = counts[counts == rows["iso3"].nunique()]
    if shared.empty or rows["iso3"].nunique() < 2:
        return None
    year = int(shared.index.max())
    values = known[known["year"] == year].set_index("iso3")[column]
    ends = {"high": float(values.max()), "low": float(values.min())}
    message = f"country-compare-{selection.measure}"
    if ends["high"] == ends["low"]:
        return Finding(f"{message}-same-finding", {
            "year": Year(year), "count": Count(len(values)), "value": quantity(ends["high"])})
    named = {end: Listed(tuple(member_state(iso3) for iso3 in values.index[values == value]))
             for end, value in ends.items()}
    return Finding(f"{message}-finding", {
        "year": Year(year), "count": Count(len(values)),
        "highest": named["high"], "high": quantity(ends["high"]),
        "lowest": named["low"], "low": quantity(ends["low"])})
