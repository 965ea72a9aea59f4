"""Budgets and financial plans on the page on revenue."""

from collections.abc import Sequence

from tests.oracle.money import of_period
from tests.oracle.reckoners.revenue import dashed
from tests.oracle.sources import read_in, series, stage
from tests.oracle.view import Cells, Money, Reckoned, Sentence, View, table


def _totals(view: View, name: str, message: str, opens: Sequence[int], length: int) -> Reckoned:
    """The published totals of a series of periods, and the last beside the first."""
    found: list[Cells] = []
    known = {one["first_year"]: one for one in series(name)}
    for first in opens:
        last, one = first + length - 1, known.get(first)
        if view.shows(first, last):
            found.append({
                "period": f"{first}-{last}", "first_year": first, "last_year": last,
                "amount": one and of_period(one["amount_chf"], first, last, view.price_basis),
                "amount_nominal": one and one["amount_chf"], **(read_in(one, "scope", "note") if one
                    else dict.fromkeys(("grade", "source_title", "scope", "note")))})
    some = [row for row in found if row["amount"] is not None]
    if len(some) < 2:
        return table(("period",), found)
    change = some[-1]["amount"] / some[0]["amount"] - 1
    return table(("period",), found, Sentence(
        f"{message}-usd-finding" if view.price_basis == "usd" else f"{message}-finding", {
            "amount": Money(some[-1]["amount"], view.currency), "period": dashed(some[-1]),
            "nominal": Money(some[-1]["amount_nominal"]), "from": dashed(some[0]),
            "change": abs(change),
            "direction": "down" if change < 0 else "up" if change > 0 else "same",
            "missing": len(found) - len(some), "periods": len(found),
            "stage": stage(some[-1]["scope"]), "first_stage": stage(some[0]["scope"]),
            "basis": view.price_basis}))


def budgets(view: View) -> Reckoned:
    return _totals(view, "budget-biennial", "revenue-budgets", range(2000, 2027, 2), 2)


def plans(view: View) -> Reckoned:
    return _totals(view, "plan-four-year", "revenue-plans", range(2000, 2025, 4), 4)


def lines(view: View) -> Reckoned:
    found: list[Cells] = []
    for name in ("plan-revenue-2008-11", "plan-revenue-2012-15"):
        points = series(name)
        whole = next(one["amount_chf"] for one in points if one["label"] == "total")
        for one in points:
            first, last = one["first_year"], one["last_year"]
            found.append({
                "period": f"{first}-{last}", "first_year": first, "last_year": last,
                "revenue_line": one["label"], "is_total": one["label"].startswith("total"),
                "amount": of_period(one["amount_chf"], first, last, view.price_basis),
                "amount_nominal": one["amount_chf"], "share": one["amount_chf"] / whole,
                **read_in(one)})
    plan = {row["revenue_line"]: row for row in found if row["first_year"] == 2012}
    money = view.currency
    return table(("period", "revenue_line"), found, Sentence("revenue-lines-finding", {
        "members": plan["member-states"]["share"],
        "recovery": plan["total-cost-recovery"]["share"],
        "publications": Money(plan["publications"]["amount"], money),
        "filings": Money(plan["satellite-filings"]["amount"], money),
        "period": dashed(plan["member-states"]), "basis": view.price_basis}))


CARDS = {
    "revenue-budgets": budgets, "revenue-plans": plans, "revenue-lines": lines,
}
