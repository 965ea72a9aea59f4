"""What the threads from money to outcome say: how far they lead, and what was not found."""

import pandas as pd

from casebook.analysis.findings.finding import Finding
from casebook.selection import Selection
from casebook.wording import Amount, Count, Said, Share

MONEY = ("revenue-source", "plan")
RESULTS = ("output", "objective", "outcome", "goal")


def flow(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The revenue or planned revenue of one plan, and how much of it leads to any result."""
    if rows.empty or rows["plan_period"].nunique() != 1:
        return None
    sources = rows[rows["node_kind"] == "revenue-source"]
    revenue = sources["amount_chf"].sum()
    if not revenue:
        return None
    reached = _from_revenue(rows)
    traced = rows.loc[
        rows["node_kind"].isin(MONEY) & rows["leads_to_kind"].isin(RESULTS)
        & rows["leads_to"].notna() & rows["node_id"].isin(reached), "amount_chf"].sum()
    return Finding("outcomes-flow-finding", {
        "period": str(sources["period"].iloc[0]), "revenue": Amount(float(revenue), "CHF"),
        "traced": Amount(float(traced), "CHF"), "share": Share(float(traced / revenue))})


def _from_revenue(rows: pd.DataFrame) -> set[str]:
    """Every node that money from a revenue source reaches."""
    links = [way for way in zip(*(rows[name].tolist() for name in (
        "node_id", "node_kind", "leads_to")), strict=True) if isinstance(way[2], str)]
    found = {node for node, kind, _ in links if kind == "revenue-source"}
    while more := {after for node, _, after in links if node in found} - found:
        found |= more
    return found


def back(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """How many ends of threads lead back to money, and how many to a decision."""
    if rows.empty or rows["plan_period"].nunique() != 1:
        return None
    return Finding("outcomes-back-finding", {
        "plan": str(rows["plan_period"].iloc[0]), "ends": Count(len(rows)),
        "money": Count(int(rows["money_name"].notna().sum())),
        "decision": Count(int(rows["decision_name"].notna().sum()))})


def thread(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The node followed, and how many nodes its thread has before and after it."""
    here = rows[rows["way"] == "here"]
    if here.empty:
        return None
    if here.iloc[0]["node_kind"] == "decision":
        return Finding("outcomes-thread-decision-finding", {
            "name": str(here.iloc[0]["name"]), "down": Count(int((rows["way"] == "down").sum()))})
    return Finding("outcomes-thread-finding", {
        "name": str(here.iloc[0]["name"]),
        "kind": Said(f"node-kind-{here.iloc[0]['node_kind']}"),
        "up": Count(int((rows["way"] == "up").sum())),
        "down": Count(int((rows["way"] == "down").sum())),
        "mandates": Count(int((rows["way"] == "mandate").sum()))})


def gaps(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """In all plans together: results without a cost, and money that leads to no result."""
    cost, money = (rows[rows["expectation"] == one] for one in ("cost", "to-results"))
    if cost.empty or money.empty:
        return None
    return Finding("outcomes-gaps-finding", {
        "missing": Count(int(cost["missing"].sum())), "results": Count(int(cost["count"].sum())),
        "stranded": Count(int(money["missing"].sum())), "lines": Count(int(money["count"].sum())),
        "plans": Count(rows["plan_period"].nunique())})


def missing(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """How many of the links and amounts that one plan should have were not found."""
    if rows.empty or rows["plan_period"].nunique() != 1:
        return None
    return Finding("outcomes-missing-finding", {
        "plan": str(rows["plan_period"].iloc[0]), "missing": Count(int((~rows["found"]).sum())),
        "expected": Count(len(rows))})
