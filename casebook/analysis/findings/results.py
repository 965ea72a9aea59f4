"""Findings on indicators: status of targets, changes, and differences between editions."""

from datetime import date

import pandas as pd

from casebook.analysis.findings.finding import Finding
from casebook.selection import Selection
from casebook.wording import Count, DataText, Dated, Day, Share


def board(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """How targets stand on the date of the release, those past their date and the others apart."""
    if rows.empty:
        return None
    past = rows["is_past"].fillna(False).astype(bool)
    over, still = (rows.loc[which, "standing"].value_counts() for which in (past, ~past))
    return Finding("results-board-finding", {
        "date": Day(date.fromisoformat(rows["judged_on"].iloc[0])), "targets": Count(len(rows)),
        "past": Count(int(past.sum())), "other": Count(int((~past).sum())),
        **{name: Count(int(counts.get(standing, 0))) for name, counts, standing in (
            ("reached", over, "reached"), ("missed", over, "missed"), ("gone", over, "unknown"),
            ("early", still, "reached"), ("on", still, "on-course"), ("off", still, "off-course"),
            ("none", still, "unknown"))}})


def progress(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """How many indicators were measured more than once, and how many of them have a target."""
    roles = set(zip(rows["value_role"].tolist(), rows["node_id"].tolist(), strict=True))
    measured, aimed = (sum(role == one for role, _ in roles) for one in ("actual", "target"))
    if not measured:
        return None
    return Finding("results-progress-finding", {
        "indicators": Count(measured), "aimed": Count(aimed)})


def counted(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """How many indicators of the plan have one value only."""
    if rows.empty or rows["plan_period"].nunique() != 1:
        return None
    return Finding("results-counted-finding", {
        "plan": str(rows["plan_period"].iloc[0]), "count": Count(len(rows))})


def editions(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """How many values have several editions, in how many these differ, and by how much at most."""
    if rows.empty:
        return None
    apart = rows.assign(apart=rows["change_share"].abs()).groupby(
        ["node_id", "dated"])["apart"].max()
    widest = rows.loc[rows["change_share"].abs().idxmax()]
    return Finding("results-editions-finding", {
        "values": Count(len(apart)), "differ": Count(int((apart > 0.0005).sum())),
        "widest": Share(float(abs(widest["change_share"]))), "name": DataText(widest["name"]),
        "date": Dated(str(widest["dated"]))})
