"""Findings on the Member States that pay, and how concentrated contributions are."""

import pandas as pd

from casebook.analysis.findings.finding import Finding
from casebook.analysis.member_names import member_state
from casebook.charts.revenue.payers import LARGEST
from casebook.selection import Selection
from casebook.wording import Amount, Count, Name, Quantity, Share, Year


def payers(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """What the chosen Member State contributes, and the largest contributors or all in view."""
    if rows.empty:
        return None
    values: dict[str, Quantity | Name | str] = {
        "year": Year(rows["year"].iloc[0]), "basis": selection.price_basis,
        "total": Amount(rows["contribution"].sum(), selection.currency),
        "members": Count(len(rows)),
    }
    few = len(rows) <= LARGEST
    if not few:
        largest = rows["cumulative_share"].iloc[LARGEST - 1]
        values |= {
            "count": Count(LARGEST), "share": Share(largest), "scope": _scope(selection),
            "others": Count(len(rows) - LARGEST), "rest": Share(1 - largest),
        }
    chosen = rows[rows["iso3"] == selection.country]
    if not chosen.empty:
        own = chosen.iloc[0]
        values |= {"country": member_state(own["iso3"]),
                   "amount": Amount(own["contribution"], selection.currency),
                   "months": Count(int(own["months_assessed"]))}
    message = "revenue-payers" + ("-few" if few else "") + ("" if chosen.empty else "-country")
    return Finding(f"{message}-finding", values)


def concentration(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The share that the ten largest hold (the most that there are, if fewer), first and last."""
    if rows.empty:
        return None
    size = max(one for one in rows["largest"] if one <= 10)
    line = rows[rows["largest"] == size]
    first, last = line.iloc[0], line.iloc[-1]
    return Finding(
        "revenue-concentration-finding",
        {
            "count": Count(size), "share": Share(last["share"]), "year": Year(last["year"]),
            "before": Share(first["share"]), "from": Year(first["year"]),
            "compared": "yes" if first["year"] < last["year"] else "no",
            "members": Count(last["member_states"]), "scope": _scope(selection),
        },
    )


def _scope(selection: Selection) -> str:
    """Whether the sentence is about all Member States or about those that the reader chose."""
    return "some" if selection.region or selection.grouping else "all"
