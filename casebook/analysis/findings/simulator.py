"""Findings on a scenario, with equal weight for classes that go up, stay and go down."""

import pandas as pd

from casebook.analysis.findings.finding import Finding, Value
from casebook.analysis.member_names import member_state
from casebook.selection import Selection
from casebook.wording import Count, FullAmount, SignedAmount, SignedUnits, Units, Year


def choices(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """What the three classes come to a year for the chosen Member State."""
    if rows.empty:
        return None
    up, same, down = (rows.iloc[place] for place in range(3))
    values: dict[str, Value] = {
        "country": member_state(str(same["iso3"])),
        "up": FullAmount(up["chf_a_year"]), "up_units": Units(up["units_after"]),
        "same": FullAmount(same["chf_a_year"]), "same_units": Units(same["units_after"]),
    }
    if pd.isna(down["units_after"]):
        return Finding("simulator-choices-lowest-finding", values)
    return Finding("simulator-choices-finding", {
        **values, "down": FullAmount(down["chf_a_year"]),
        "down_units": Units(down["units_after"])})


def coalition(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """How many Member States move, and what that changes over four years."""
    moves = rows[~rows["is_total"] & (rows["units_change"] != 0)]
    if moves.empty:
        return None
    total = rows[rows["is_total"]].iloc[0]
    return Finding("simulator-coalition-finding", {
        "states": Count(len(moves)), "units": SignedUnits(total["units_change"]),
        "several": "yes" if abs(total["units_change"]) > 1 else "no",
        "a_year": SignedAmount(total["change_chf_a_year"]),
        "four_years": SignedAmount(total["change_chf_four_years"])})


def union_total(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """All contributory units in the scenario, after those of the last year known."""
    then, before = rows.iloc[-1], rows.iloc[-2]
    if then["units_change"] == 0:
        return None
    return Finding("simulator-total-finding", {
        "units": Units(then["units"]), "before": Units(before["units"]),
        "year": Year(int(before["to_year"])), "change": SignedUnits(then["units_change"])})
