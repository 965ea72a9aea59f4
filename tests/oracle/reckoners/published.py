"""Published figures that stand alone: rules, obligations, mandates, agreements, unit costs."""

from fractions import Fraction

from tests.oracle.model import weakest
from tests.oracle.reckoners.revenue import hyphened
from tests.oracle.sources import figures, listed, read_in, series
from tests.oracle.view import Cells, Money, Reckoned, Sentence, View, table


def _series(name: str) -> list[Cells]:
    return [{"label": f"{name}-{one['label']}",
             "period": hyphened(one["first_year"], one["last_year"]), "value": one["value"],
             "unit": one["unit"], **read_in(one, "qualifier", "note")} for one in series(name)]


def _value(found: list[Cells], name: str) -> Fraction:
    (value,) = (row["value"] for row in found if row["label"] == name)
    return Fraction(value)


def late_payment(view: View) -> Reckoned:
    found = _series("late-payment")
    # The Basic Texts of 1992, in force from 1994: the sentence names the first.
    return table(("label",), found, Sentence("revenue-late-payment-finding", {
        "first": _value(found, "late-payment-first-six-months"),
        "then": _value(found, "late-payment-from-the-seventh-month"),
        "vote": _value(found, "late-payment-loss-of-vote")}, (1992,)))


def obligations(view: View) -> Reckoned:
    found = _series("obligations")
    name = "obligations-health-insurance-2014"
    (period,) = (row["period"] for row in found if row["label"] == name)
    return table(("label",), found, Sentence("needs-obligations-finding", {
        "amount": Money(_value(found, name) * 10**6), "year": int(period)}))


def mandates(view: View) -> Reckoned:
    found: list[Cells] = [
        {"label": one["label"], "period": hyphened(one["first_year"], one["last_year"]),
         "amount_chf": one["amount_chf"], **read_in(one, "qualifier", "note", "status")}
        for one in series("mandates-without-money")]
    (amount,) = (row["amount_chf"] for row in found if row["label"] == "wrc-19-tasks")
    # C20/56 and C21/67: documents of the Councils of 2020 and 2021.
    return table(("label",), found, Sentence(
        "needs-mandates-finding", {"amount": Money(amount)}, (2020, 2021)))


def agreements(view: View) -> Reckoned:
    found = _series("agreements-2025")
    return table(("label",), found, Sentence("voluntary-agreements-finding", {
        "signed": _value(found, "agreements-2025-signed"),
        "amount": Money(_value(found, "agreements-2025-value") * 10**6),
        "year": int(found[0]["period"])}))


def unit_costs(view: View) -> Reckoned:
    found: list[Cells] = []
    for one in listed("unit_costs"):
        amounts, counts = ([figures()[name] for name in one.get(key, ())]
                           for key in ("amounts", "counts"))
        first = min(fact["first_year"] for fact in amounts)
        last = max(fact["last_year"] for fact in amounts)
        whole = sum(fact["amount_chf"] for fact in amounts)
        quantity = (sum(fact["value"] for fact in counts) if counts
                    else Fraction(last - first + 1))
        cited = [*amounts, *counts]
        found.append({
            "cost_id": one["id"], "unit": one["unit"], "from_year": first, "to_year": last,
            "amount_chf": whole, "quantity": quantity, "unit_cost_chf": whole / quantity,
            "bound": one["bound"], "computation": one["computation"], "remark": one["remark"],
            "fact_ids": " ".join(fact["fact_id"] for fact in cited),
            "source_title": " \u00b7 ".join(dict.fromkeys(fact["source_title"] for fact in cited)),
            "grade": weakest(["derived", *(fact["grade"] for fact in cited)])})
    by_id = {row["cost_id"]: row for row in found}
    values = {}
    for name, cost in (("least", "page-at-least"), ("most", "page-at-most"),
                       ("day", "interpreter-day-at-most")):
        row = by_id[cost]
        values |= {name: Money(row["unit_cost_chf"]),
                   f"{name}_years": f"{row['from_year']}-{row['to_year']}"}
    return table(("cost_id",), found, Sentence("efficiency-unit-costs-finding", values))


CARDS = {
    "revenue-late-payment": late_payment, "needs-obligations": obligations,
    "needs-mandates": mandates, "voluntary-agreements": agreements,
    "efficiency-unit-costs": unit_costs,
}
