"""Findings on single published figures: mandates, late payment, obligations, unit costs."""

import pandas as pd

from casebook.analysis.findings.finding import Finding
from casebook.periods import span
from casebook.selection import Selection
from casebook.wording import Amount, Count, Factor, FullAmount, Year


def mandates(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The cost of what WRC-19 decided outside the budget."""
    own = rows[rows["label"] == "wrc-19-tasks"]
    if own.empty:
        return None
    return Finding("needs-mandates-finding", {"amount": FullAmount(own["amount_chf"].iloc[0])})


def late_payment(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """Interest on late contributions, and when the vote is lost."""
    values = rows.set_index("label")["value"]
    wanted = ["late-payment-first-six-months", "late-payment-from-the-seventh-month",
              "late-payment-loss-of-vote"]
    if not set(wanted) <= set(values.index):
        return None
    first, then, vote = (Factor(values[name]) for name in wanted)
    return Finding("revenue-late-payment-finding", {"first": first, "then": then, "vote": vote})


def obligations(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """What after-service health insurance came to at the end of its last year found."""
    own = rows[rows["label"] == "obligations-health-insurance-2014"]
    if own.empty:
        return None
    return Finding("needs-obligations-finding", {
        "amount": Amount(own["value"].iloc[0] * 1e6), "year": Year(int(own["period"].iloc[0]))})


def agreements(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """Agreements signed in a year, and the amount that stands beside them."""
    values = rows.set_index("label")["value"]
    if not {"agreements-2025-signed", "agreements-2025-value"} <= set(values.index):
        return None
    return Finding("voluntary-agreements-finding", {
        "signed": Count(values["agreements-2025-signed"]),
        "amount": Amount(values["agreements-2025-value"] * 1e6),
        "year": Year(int(rows["period"].iloc[0]))})


def unit_costs(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The bounds of a page and of an interpreter-day, each with the years of its budgets."""
    costs = {row.cost_id: row for row in rows.itertuples()}
    wanted = ("page-at-least", "page-at-most", "interpreter-day-at-most")
    if not set(wanted) <= set(costs):
        return None
    least, most, day = (costs[name] for name in wanted)
    return Finding("efficiency-unit-costs-finding", {
        "least": FullAmount(least.unit_cost_chf), "most": FullAmount(most.unit_cost_chf),
        "day": FullAmount(day.unit_cost_chf),
        "least_years": span(least.from_year, least.to_year),
        "most_years": span(most.from_year, most.to_year),
        "day_years": span(day.from_year, day.to_year)})
