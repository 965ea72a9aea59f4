"""Findings on what more units would pay for, and on how one contribution is spread."""

import pandas as pd

from casebook.analysis.findings.finding import Finding, Value
from casebook.analysis.member_names import member_state
from casebook.analysis.scenario.codec import read_scenario
from casebook.analysis.scenario.needs import money
from casebook.selection import Selection
from casebook.wording import Count, FullAmount, Message, Share, Units, Year


def needs(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """How many of the costs the units added pay in full, and what part of the next."""
    scenario, _ = read_scenario(selection.scenario)
    if rows.empty or scenario.added == 0:
        return None
    whole, part = rows[rows["paid_share"] >= 1], rows[rows["paid_share"].between(0, 1, "neither")]
    left = money(scenario) - float(rows["paid_chf"].sum())
    values: dict[str, Value] = {
        "units": Count(scenario.added), "money": FullAmount(money(scenario)),
        "whole": Count(len(whole)), "costs": Count(len(rows))}
    if len(whole) == len(rows):
        return Finding("next-unit-needs-all-finding", {**values, "left": FullAmount(max(left, 0))})
    if part.empty:
        return Finding("next-unit-needs-finding", values)
    values["part"] = Share(float(part["paid_share"].iloc[0]))
    if whole.empty and part.iloc[0]["cost_kind"] not in ("need", "typed"):
        return Finding("next-unit-needs-first-finding",
                       {**values, "name": Message(f"label-{part.iloc[0]['label']}")})
    return Finding("next-unit-needs-part-finding", values)


def lines(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The largest and the smallest share of a cost line that one unit comes to."""
    if len(rows) < 2:
        return None
    most, least = rows.iloc[0], rows.iloc[-1]
    return Finding("next-unit-lines-finding", {
        "unit": FullAmount(most["unit_amount_chf"]),
        "most": Share(most["share"]), "most_line": Message(f"label-{most['label']}"),
        "most_period": str(most["period"]),
        "least": Share(least["share"]), "least_line": Message(f"label-{least['label']}"),
        "least_period": str(least["period"])})


def by_object(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """What part of the contribution falls to the largest line of the plan."""
    if rows.empty:
        return None
    first = rows.iloc[0]
    return Finding("receipt-object-finding", {
        **_contributed(rows, selection), "line": Message(f"label-{first['label']}"),
        "part": FullAmount(first["part_chf"]), "period": str(first["period"])})


def by_sdg(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """What part of the contribution falls to the goal on which most is spent."""
    if rows.empty:
        return None
    first = rows.iloc[0]
    return Finding("receipt-sdg-finding", {
        **_contributed(rows, selection), "goal": str(int(first["sdg"])),
        "part": FullAmount(first["part_chf"]), "year": str(int(first["year"]))})


def by_function(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """What part of the contribution falls to the largest function."""
    if rows.empty:
        return None
    first = rows.iloc[0]
    return Finding("receipt-function-finding", {
        **_contributed(rows, selection),
        "function": Message("function-" + str(first["function"]).lower().replace(" ", "-")),
        "part": FullAmount(first["part_chf"]), "year": str(int(first["year"]))})


def _contributed(rows: pd.DataFrame, selection: Selection) -> dict[str, Value]:
    """Whose contribution it is, and how much."""
    first = rows.iloc[0]
    return {
        "who": (member_state(selection.country) if selection.country
                else Message("receipt-one-unit")),
        "chosen": "yes" if selection.country else "no",
        "contribution": FullAmount(first["contribution_chf"]),
        "class_year": Year(int(first["class_year"])),
        "units": Units(first["class_of_contribution"])}
