"""The five findings of the first page."""

import pandas as pd

from casebook.analysis import scope
from casebook.analysis.findings.finding import Finding
from casebook.selection import Selection
from casebook.wording import Amount, Count, Message, Percent, Share, SignedShare, Units, Year


def revenue(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """What Member States' contributions are of all revenue in the last year."""
    last = rows[rows["year"] == rows["year"].max()]
    own = last[last["revenue_source"] == "member-states"]
    if own.empty:
        return None
    currency = selection.currency
    return Finding("case-revenue-finding", {
        "share": Share(own["share"].iloc[0]), "amount": Amount(own["amount"].iloc[0], currency),
        "total": Amount(own["total"].iloc[0], currency), "year": Year(own["year"].iloc[0]),
        "basis": selection.price_basis,
    })


def units(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The units of the last year beside the year before and the first total published."""
    by_year = rows.set_index("year")["units"]
    last, first = by_year.index.max(), by_year.index.min()
    if last - 1 not in by_year or not by_year[last] < by_year[first]:
        return None
    change = by_year[last] - by_year[last - 1]
    message = "case-units-rise-finding" if change > 0 else "case-units-finding"
    if not scope.comparable(message, rows["scope"].iloc[[0, -1]]):
        return None
    return Finding(
        message,
        {"units": Units(by_year[last]), "year": Year(last), "change": Units(abs(change)),
         "first_units": Units(by_year[first]), "first": Year(first)},
    )


def unit_value(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """What the unit has lost in purchasing power over the years shown at its present amount."""
    if len(rows) < 2 or rows["change_share"].iloc[-1] >= 0:
        return None
    first, last = rows.iloc[0], rows.iloc[-1]
    if not scope.comparable("case-unit-value-finding", (first["scope"], last["scope"])):
        return None
    return Finding("case-unit-value-finding", {
        "amount": Amount(last["unit_amount_chf"]), "since": Year(first["year"]),
        "lost": Share(-last["change_share"]), "year": Year(last["year"]),
    })


def needs(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """People offline in the world: the latest estimate beside the first of the same edition."""
    same = scope.last_run(rows[rows["is_chosen"]].sort_values("year"))
    if len(same) < 2 or not scope.comparable("case-needs-finding", same["scope"]):
        return None
    first, last = same.iloc[0], same.iloc[-1]
    return Finding("case-needs-finding", {
        "people": Count(last["people_offline"]), "year": Year(last["year"]),
        "first_people": Count(first["people_offline"]), "first": Year(first["year"]),
    })


def efficiency(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The latest four-year total found beside the first, nominal and in constant francs."""
    known = rows[rows["amount_nominal"].notna()]
    if len(known) < 2:
        return None
    first, last = known.iloc[0], known.iloc[-1]
    if not scope.comparable("case-efficiency-finding", (first["scope"], last["scope"])):
        return None
    nominal = last["amount_nominal"] / first["amount_nominal"] - 1
    constant = last["amount_constant"] / first["amount_constant"] - 1
    if constant >= 0:
        return None
    return Finding("case-efficiency-finding", {
        "amount": Amount(last["amount_nominal"]), "period": last["period"],
        "nominal": SignedShare(nominal), "constant": SignedShare(constant),
        "lost": Percent(-constant),
        "first_period": first["period"], "first_amount": Amount(first["amount_nominal"]),
        "stage": Message(f"stage-{scope.stage(last['scope'])}"),
        "first_stage": Message(f"stage-{scope.stage(first['scope'])}"),
        "later": Count(int((rows["from_year"] > last["from_year"]).sum())),
    })
