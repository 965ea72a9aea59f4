"""Findings on missing funds: of plans, projects, pledges and the headquarters."""

import pandas as pd

from casebook.analysis import scope
from casebook.analysis.findings.finding import Finding, Value
from casebook.analysis.member_names import member_state
from casebook.periods import span
from casebook.selection import Selection
from casebook.wording import Amount, Count, Listed, Message, Share, Year


def plan_gaps(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """How many drafts are known to have opened with a gap, between which amounts.

    Shortfalls of approved plans and comparisons with earlier budgets are gaps of another kind, and
    an amount without a currency stands between no two amounts in francs: it is named apart.
    """
    message = "needs-plan-gaps-finding"
    drafts = rows[rows["scope"].map(scope.stage, na_action="ignore") == "draft"]
    if drafts.empty or not scope.comparable(message, drafts["scope"]):
        return None
    stated = drafts["scope"].map(scope.currency) == "stated"
    francs, others = drafts[stated].sort_values("amount_chf"), drafts[~stated]
    if len(francs) < 2:
        return None
    values: dict[str, Value] = {"drafts": Count(len(drafts)), "plans": Count(len(rows)),
                                "others": len(others)}
    for name, row in (("least", francs.iloc[0]), ("most", francs.iloc[-1])):
        values |= {name: Amount(row["amount_chf"]), f"{name}_period": _period(row)}
    return Finding(message, {
        **values, "number": Count(others["amount_chf"].max() if len(others) else 0),
        "others_periods": Listed(tuple(_period(row) for _, row in others.iterrows()))})


def _period(row: "pd.Series[int]") -> str:
    return span(row["first_year"], row["last_year"])


def projects_by_workspace(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """What the projects in scope, or those of the chosen Member State, require and lack."""
    if rows.empty:
        return None
    lists = rows["iso3"].fillna(rows["iso3_list"])
    own = rows[[selection.country in states.split() for states in lists]]
    some = rows if own.empty else own
    gap, required = float(some["gap_usd"].sum()), float(some["required_usd"].sum())
    values = {"projects": Count(int(some["projects"].sum())), "required": Amount(required, "USD"),
              "gap": Amount(gap, "USD"), "share": Share(gap / required),
              "short": Count(int((some["gap_usd"] > 0).sum()))}
    if own.empty:
        message = "needs-projects-finding" if gap > 0 else "needs-projects-provided-finding"
        return Finding(message, {**values, "workspaces": Count(len(rows))})
    if own["iso3"].isna().any():
        states = Count(len(str(own["iso3_list"].iloc[0]).split()))
        return Finding("needs-projects-shared-finding", {**values, "states": states})
    return Finding("needs-projects-chosen-finding",
                   {**values, "country": member_state(own["iso3"].iloc[0])})


def projects(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """How many projects have less money than they require, and how many have none."""
    short = rows[rows["funding"] != "all"]
    if short.empty:
        return None
    return Finding("needs-project-list-finding", {
        "short": Count(len(short)), "projects": Count(len(rows)),
        "none": Count(int((short["funding"] == "none").sum()))})


def partner2connect(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The last amount pledged, and what part of the target it is."""
    pledged, targets = rows[~rows["is_target"]], rows[rows["is_target"]]
    if pledged.empty or targets.empty:
        return None
    last, target = pledged.iloc[-1], targets.iloc[0]
    message = "needs-partner2connect-finding"
    if not scope.comparable(message, (last["scope"], target["scope"])):
        return None
    return Finding(message, {
        "pledged": Amount(last["amount_usd"], "USD"),
        "month": Message(f"month-{last['period'][5:]}"),
        "year": Year(int(last["period"][:4])),
        "share": Share(last["share"]), "target": Amount(target["amount_usd"], "USD"),
        "target_year": Year(int(target["period"]))})


def headquarters(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The maximum first authorised, the last cost found, and the loans found for it.

    `reading` is the grade of the last cost: `estimate` where it was not read in ITU's documents.
    """
    costs, loans = rows[rows["series"] == "hq-cost"], rows[rows["is_total"]]
    if len(costs) < 2 or loans.empty:
        return None
    first, last = costs.iloc[0], costs.iloc[-1]
    message = "needs-headquarters-finding"
    if not scope.comparable(message, (first["scope"], last["scope"])):
        return None
    return Finding(message, {
        "reading": str(last["grade"]),
        "first": Amount(first["amount_chf"]), "first_year": Year(int(first["label"][:4])),
        "last": Amount(last["amount_chf"]), "last_year": Year(int(last["label"][:4])),
        "loans": Amount(loans["amount_chf"].iloc[0])})
