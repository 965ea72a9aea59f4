"""Findings on the threads from money to outcome: how far they lead, and where they break."""

import pandas as pd

from casebook.analysis.findings.finding import Finding, Value
from casebook.selection import Selection
from casebook.wording import Amount, Count, DataText, Message, Share, Year

PLANNED, RECEIVED = "regular-budget-planned", "revenue-received"
RESULTS = ("output", "objective", "outcome", "goal")


def chain(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """One target: who set it, how high, and what was measured up to its date."""
    if rows.empty:
        return None
    target = rows[rows["node_kind"] == "target"].iloc[0]
    decision = rows[rows["node_kind"] == "decision"].iloc[0]
    # What was measured after its date is of another edition: the table has it, no sentence does.
    return Finding("outcomes-chain-finding", {
        "decision": DataText(decision["name"]), "name": DataText(target["name"]),
        "target": Share(float(target["target"]) / 100), "by": Year(int(target["target_dated"][:4])),
        "latest": Share(float(target["latest"]) / 100),
        "year": Year(int(target["latest_dated"][:4]))})


def flow(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The planned regular budget of one plan, or all revenue received, and what leads to results.

    The two have different scopes: they are told apart, and never added. Planned money is told
    first, so that plans can be set beside each other.
    """
    if rows.empty or rows["plan_period"].nunique() != 1:
        return None
    pools = rows[rows["node_kind"] == "plan"]
    planned, received = (pools[pools["money_scope"] == one] for one in (PLANNED, RECEIVED))
    values: dict[str, Value] = {"plan": str(rows["plan_period"].iloc[0])}
    for own, name in ((planned, "planned"), (received, "received")):
        if not own.empty:
            values |= {name: Amount(float(own["amount_chf"].sum()), "CHF"),
                       f"{name}_traced": Amount(_to_results(own), "CHF"),
                       f"{name}_name": DataText(own["name"].iloc[0]),
                       f"{name}_period": str(own["period"].iloc[0])}
    if planned.empty and received.empty:
        return None
    which = "received" if planned.empty else "planned" if received.empty else "both"
    return Finding(f"outcomes-flow-{which}-finding", values)


def _to_results(pools: pd.DataFrame) -> float:
    """The money that leads from pools straight to an output, an objective, an outcome or a goal."""
    return float(pools.loc[pools["leads_to_kind"].isin(RESULTS), "amount_chf"].sum())


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
            "name": DataText(here.iloc[0]["name"]),
            "down": Count(int((rows["way"] == "down").sum()))})
    return Finding("outcomes-thread-finding", {
        "name": DataText(here.iloc[0]["name"]),
        "kind": Message(f"node-kind-{here.iloc[0]['node_kind']}"),
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
