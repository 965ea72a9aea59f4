"""Findings on revenue."""

import pandas as pd

from casebook.analysis import scope
from casebook.analysis.findings.finding import Finding
from casebook.periods import span
from casebook.selection import Selection
from casebook.wording import Amount, Count, Message, Percent, Share, Year


def by_source(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """Total revenue of the last year shown and its parts; none where it is not split."""
    last = _last_year(rows)
    if "member-states" not in last.index:
        return None
    total, members = last["total"].iloc[0], last["amount"]["member-states"]
    voluntary = last["amount"].get("voluntary", 0.0)
    return Finding(
        "revenue-by-source-finding",
        {
            "total": _amount(total, selection), "members": _amount(members, selection),
            "voluntary": _amount(voluntary, selection),
            "rest": _amount(total - members - voluntary, selection),
            "year": Year(last["year"].iloc[0]), "basis": selection.price_basis,
        },
    )


def shares(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """Member States' share in the last year shown, and in the first for which it is known."""
    last = _last_year(rows)
    if "member-states" not in last.index:
        return None
    first = rows[rows["revenue_source"] == "member-states"].iloc[0]
    year = last["year"].iloc[0]
    return Finding(
        "revenue-shares-finding",
        {
            "share": Share(last["share"]["member-states"]), "year": Year(year),
            "before": Share(first["share"]), "from": Year(first["year"]),
            "compared": "yes" if first["year"] < year else "no",
            "voluntary": Share(last["share"].get("voluntary", 0.0)),
        },
    )


def share_published(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The computed shares of the last year shown beside the latest published one.

    `fits` says whether the published one is, rounded, one of those computed for its own year:
    total, without, neither, or unknown where none is computed for it. `traceable` says whether the
    document that has it can be looked up.
    """
    latest = rows.groupby("share_kind").tail(1).set_index("share_kind")
    needed = ["of-total", "without-voluntary", "published-member-states"]
    if any(kind not in latest.index for kind in needed):
        return None
    total, without, published = (latest.loc[kind] for kind in needed)
    message = "revenue-share-published-finding"
    if not scope.comparable(message, latest.loc[needed, "scope"]):
        return None
    return Finding(
        message,
        {
            "fits": _fits(rows, published),
            "traceable": "no" if published["grade"] == "estimate" else "yes",
            "without": Share(without["share"]), "total": Share(total["share"]),
            "year": Year(total["first_year"]), "published": Share(published["share"]),
            "period": period(published),
            "about": "yes" if published["qualifier"] in ("about", "around") else "no",
        },
    )


def _fits(rows: pd.DataFrame, published: "pd.Series[float]") -> str:
    """Which share computed for the same year the published one is, as a whole per cent."""
    same = rows[(rows["first_year"] == published["first_year"])
                & (rows["last_year"] == published["last_year"])].set_index("share_kind")["share"]
    computed = {"total": same.get("of-total"), "without": same.get("without-voluntary")}
    known = {name: share for name, share in computed.items() if share is not None}
    return next((name for name, share in known.items()
                 if abs(share - published["share"]) <= 0.005), "neither" if known else "unknown")


def biennial(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The last published biennial budget beside the first, and how many are not published."""
    return _periods(rows, selection, "revenue-budgets")


def four_year(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The last published four-year total beside the first, and how many are not published."""
    return _periods(rows, selection, "revenue-plans")


def _periods(rows: pd.DataFrame, selection: Selection, message: str) -> Finding | None:
    """Two published totals are needed. In US dollars they are not compared: the difference would
    be mostly the exchange rate's."""
    known = rows.dropna(subset="amount")
    if len(known) < 2:
        return None
    first, last = known.iloc[0], known.iloc[-1]
    change = last["amount"] / first["amount"] - 1
    in_usd = selection.price_basis == "usd"
    if not in_usd and not scope.comparable(f"{message}-finding", (first["scope"], last["scope"])):
        return None
    return Finding(
        f"{message}-usd-finding" if in_usd else f"{message}-finding",
        {
            "stage": Message(f"stage-{scope.stage(last['scope'])}"),
            "first_stage": Message(f"stage-{scope.stage(first['scope'])}"),
            "amount": _amount(last["amount"], selection), "period": period(last),
            "nominal": Amount(last["amount_nominal"]), "from": period(first),
            "change": Percent(abs(change)),
            "direction": "down" if change < 0 else "up" if change > 0 else "same",
            "missing": Count(len(rows) - len(known)), "periods": Count(len(rows)),
            "basis": selection.price_basis,
        },
    )


def lines(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """What the latest plan expects from Member States, from cost recovery and its largest lines."""
    plan = rows[rows["first_year"] == rows["first_year"].max()].set_index("revenue_line")
    needed = ("member-states", "total-cost-recovery", "publications", "satellite-filings")
    if any(line not in plan.index for line in needed):
        return None
    return Finding(
        "revenue-lines-finding",
        {
            "members": Share(plan["share"]["member-states"]),
            "recovery": Share(plan["share"]["total-cost-recovery"]),
            "publications": _amount(plan["amount"]["publications"], selection),
            "filings": _amount(plan["amount"]["satellite-filings"], selection),
            "period": period(plan.iloc[0]), "basis": selection.price_basis,
        },
    )


def period(row: "pd.Series[int]") -> str:
    """2016, or 2016–2019: the years that a row is about."""
    return span(row["first_year"], row["last_year"])


def _last_year(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows of the last year shown, by source."""
    return rows[rows["year"] == rows["year"].max()].set_index("revenue_source")


def _amount(value: float, selection: Selection) -> Amount:
    return Amount(value, selection.currency)


