"""Findings on the estimate of a proposal: what it comes to, when, and what moves it."""

import pandas as pd

from casebook.analysis.findings.finding import Finding, Value
from casebook.selection import Selection
from casebook.wording import Count, FullAmount, Message, Share, SignedAmount, Year


def lines(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The total with its range, and how many lines it leaves open."""
    if rows.empty:
        return None
    total, open_lines = rows.iloc[-1], int(rows["likely_chf"].isna().sum())
    values: dict[str, Value] = {
        "total": FullAmount(total["likely_chf"]), "year": Year(int(total["price_year"]))}
    if open_lines == len(rows) - 1:
        return Finding("proposal-cost-lines-none-finding", {"open": Count(open_lines)})
    if open_lines:
        return Finding("proposal-cost-lines-open-finding", {**values, "open": Count(open_lines)})
    if total["low_chf"] == total["high_chf"]:
        return Finding("proposal-cost-lines-finding", values)
    return Finding("proposal-cost-lines-range-finding", {
        **values, "low": FullAmount(total["low_chf"]), "high": FullAmount(total["high_chf"])})


def years(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The year that costs most, and how much is paid in a year not known."""
    dated = rows[rows["pay_year"].notna()]
    undated = float(rows.loc[rows["pay_year"].isna(), "likely_chf"].sum())
    sums = dated.groupby("pay_year")["likely_chf"].sum()
    if sums.empty or sums.max() == 0:
        return Finding("proposal-cost-years-undated-finding", {
            "undated": FullAmount(undated)}) if undated else None
    values: dict[str, Value] = {
        "year": Year(int(sums.idxmax())), "amount": FullAmount(float(sums.max()))}
    if undated:
        return Finding("proposal-cost-years-part-finding", {
            **values, "undated": FullAmount(undated)})
    return Finding("proposal-cost-years-finding", values)


def effects(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The line that moves the total most: by its range, or by a larger quantity."""
    if rows.empty or rows["likely_chf"].sum() == 0:
        return None
    first = rows.iloc[0]
    values: dict[str, Value] = {
        "number": Count(int(first["line_number"])), "tenth": FullAmount(first["effect_tenth_chf"])}
    if first["effect_low_chf"] == first["effect_high_chf"]:
        return Finding("proposal-cost-effects-tenth-finding", values)
    return Finding("proposal-cost-effects-finding", {
        **values, "low": SignedAmount(first["effect_low_chf"]),
        "high": SignedAmount(first["effect_high_chf"])})


def published(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """What a year of the estimate is of a year of the smallest published line of that work."""
    if rows.empty:
        return None
    first = rows.iloc[0]
    return Finding("proposal-cost-published-finding", {
        "own": FullAmount(first["own_year_chf"]), "share": Share(first["share"]),
        "line": Message(f"label-{first['label']}"), "period": str(first["period"]),
        "year": Year(int(first["price_year"]))})
