"""The page on efficiency."""

from typing import Any

from tests.oracle.money import UNIT, from_chf, prices
from tests.oracle.reckoners.revenue import hyphened
from tests.oracle.reckoners.units_changes import amounts
from tests.oracle.sources import listed, read_in, series, stage
from tests.oracle.view import Cells, Money, Reckoned, Sentence, View, table

NOTHING = dict.fromkeys(("scope", "qualifier", "status", "grade", "source_title"))


def unit_value(view: View) -> Reckoned:
    known = amounts()
    present = [year for year in known if known[year]["unit_amount_chf"] == UNIT
               and year in prices() and view.shows(year)]
    if not present:
        return table(("year",), [])
    first, last = min(present), max(present)
    found: list[Cells] = [
        {**known[year], "real_unit_chf": UNIT / prices()[year],
         "change_share": prices()[first] / prices()[year] - 1} for year in present]
    loss = 1 - prices()[first] / prices()[last]
    # Only amounts that were approved are set beside each other.
    holds = loss > 0 and {known[year]["scope"] for year in (first, last)} == {
        "unit-amount-approved"}
    return table(("year",), found, Sentence("efficiency-unit-value-finding", {
        "amount": Money(UNIT), "loss": loss, "from": first, "to": last}) if holds else None)


def four_year(view: View) -> Reckoned:
    known = {one["first_year"]: one for one in series("plan-four-year")}
    found: list[Cells] = []
    for first in range(min(known), max(one["first_year"] for one in series("plan-gap")) + 1, 4):
        if not view.shows(first, first + 3):
            continue
        one, level = known.get(first), [prices().get(first + after) for after in range(4)]
        mean = sum(year for year in level if year) / sum(year is not None for year in level)
        found.append({
            "period": f"{first}-{first + 3}", "from_year": first, "to_year": first + 3,
            "amount_nominal": one and one["amount_chf"],
            "amount_constant": one and one["amount_chf"] / mean,
            **(read_in(one, "scope", "qualifier", "status") if one else NOTHING)})
    some = [row for row in found if row["amount_nominal"] is not None]
    if len(some) < 2:
        return table(("period",), found)
    nominal, real = (1 - some[-1][name] / some[0][name]
                     for name in ("amount_nominal", "amount_constant"))
    return table(("period",), found, Sentence("efficiency-four-year-finding", {
        "first": some[0]["period"], "last": some[-1]["period"], "nominal": nominal, "real": real,
        "stage": stage(some[-1]["scope"]), "first_stage": stage(some[0]["scope"]),
        "later": sum(row["from_year"] > some[-1]["from_year"] for row in found),
    }) if nominal > 0 and real > 0 else None)


def _by_label(name: str) -> dict[str, dict[str, Any]]:
    return {one["label"]: one for one in series(name)}


def plan_changes(view: View) -> Reckoned:
    before = _by_label("plan-expenses-2008-11")
    change = _by_label("plan-expense-change-2012-15")
    percent = _by_label("plan-expense-change-percent-2012-15")
    found: list[Cells] = []
    for one in series("plan-expenses-2012-15"):
        name = one["label"]
        was, now = before[name]["amount_chf"], one["amount_chf"]
        found.append({
            "label": "expense-" + name, "is_total": name == "total", "amount_before": was,
            "amount_chf": now,
            "change": change[name]["amount_chf"] if name in change else now - was,
            "change_percent": percent[name]["value"] if name in percent else 0, **read_in(one)})
    was, now = (series(f"plan-expenses-{name}")[0] for name in ("2008-11", "2012-15"))
    years = tuple(one[name] for one in (was, now) for name in ("first_year", "last_year"))
    total, staff = (next(row for row in found if row["label"] == "expense-" + name)
                    for name in ("total", "staff-costs"))
    return table(("label",), found, Sentence("efficiency-plan-changes-finding", {
        "change": Money(-total["change"]), "percent": -total["change_percent"] / 100,
        "staff": Money(-staff["change"])}, years))


def plan_gaps(view: View) -> Reckoned:
    # What a plan's revenue was against earlier budgets is no gap of the plan.
    points = [("opened", one) for one in series("plan-gap")
              if one["scope"] != "gap-to-earlier-budgets"]
    points += [("left", one) for one in series("plan-gap-closed")]
    points.append(("revised", _by_label("plan-gap-2024-27")["january-2022"]))
    found: list[Cells] = [
        {"period": hyphened(one["first_year"], one["last_year"]), "plan_stage": name,
         "amount_chf": one["amount_chf"], **read_in(one, "scope", "qualifier", "status")}
        for name, one in points]
    # Nor is the shortfall of a plan that was approved the gap of a draft.
    drafts = [row for row in found if stage(row["scope"]) == "stage-draft"]
    opened = {row["period"]: row for row in drafts if row["plan_stage"] == "opened"}
    closed = {row["period"]: row for row in drafts if row["plan_stage"] == "left"
              and row["amount_chf"] == 0 and row["period"] in opened}
    latest = max(closed)
    edition = listed("codebook")["scopes"][opened[latest]["scope"]]["edition"]
    return table(("period", "plan_stage"), found, Sentence("efficiency-plan-gaps-finding", {
        "gaps": len(opened), "closed": len(closed), "period": latest,
        "gap": Money(opened[latest]["amount_chf"]), "number": opened[latest]["amount_chf"],
        "currency": "not-stated" if edition == "currency-not-stated" else "stated",
        "standing": closed[latest]["status"]}))


def languages(view: View) -> Reckoned:
    columns = {"translation": "language-translation", "interpretation": "language-interpretation",
               "budgeted": "language-budget", "spent": "language-actual"}
    points = {name: {one["first_year"]: one for one in series(stem)}
              for name, stem in columns.items()}
    found: list[Cells] = []
    for year in filter(view.shows, sorted(points["budgeted"])):
        row: Cells = {"year": year}
        for name, known in points.items():
            row[name] = (from_chf(known[year]["amount_chf"], year, view.price_basis)
                         if year in known else None)
        row["change"] = None if row["spent"] is None else row["spent"] - row["budgeted"]
        # The year's grade and document are the first by name of those that it has.
        some = [known[year] for known in points.values() if year in known]
        found.append({**row, **{name: min(one[name] for one in some)
                                for name in ("grade", "source_title")}})
    known = [row for row in found if row["spent"] is not None]
    if len(known) < 2:
        return table(("year",), found)
    spent, budgeted = (sum(row[name] for row in known) for name in ("spent", "budgeted"))
    return table(("year",), found, Sentence("efficiency-languages-finding", {
        "spent": Money(spent, view.currency), "below": Money(budgeted - spent, view.currency),
        "share": 1 - spent / budgeted, "from": known[0]["year"], "to": known[-1]["year"],
        "basis": view.price_basis}) if spent < budgeted else None)


def _reported(name: str) -> list[Cells]:
    return [{"label": f"{name}-{one['label']}",
             "period": hyphened(one["first_year"], one["last_year"]), "value": one["value"],
             "unit": one["unit"], **read_in(one, "qualifier")} for one in series(name)]


def remote(view: View) -> Reckoned:
    found = _reported("remote-participation")
    value = {row["label"].removeprefix("remote-participation-"): row["value"] for row in found}
    return table(("label",), found, Sentence("efficiency-remote-finding", {
        "savings": Money(value["savings"] * 10**6, "USD"),
        "kilometres": value["travel-avoided"] * 10**6,
    }, (2014,)))


def emissions(view: View) -> Reckoned:
    found = _reported("emissions")
    value = {row["label"].removeprefix("emissions-"): row["value"] for row in found}
    year = int(found[0]["period"])
    return table(("label",), found, Sentence("efficiency-emissions-finding", {
        "tonnes": value["total"], "change": -value["change-on-2019"] / 100, "year": year,
        "before": year - 1}))


def other(view: View) -> Reckoned:
    return table(("label",), _reported("efficiency-other"))


def staff(view: View) -> Reckoned:
    found: list[Cells] = []
    for one in sorted(series("staff-headcount"), key=lambda one: one["first_year"]):
        if not view.shows(one["first_year"]):
            continue
        before = found[-1]["staff"] if found else None
        found.append({"year": one["first_year"], "staff": one["value"],
                      "change": None if before is None else one["value"] - before,
                      **read_in(one)})
    if len(found) < 2:
        return table(("year",), found)
    least = min(found, key=lambda row: (row["staff"], row["year"]))
    return table(("year",), found, Sentence("efficiency-staff-finding", {
        "last": found[-1]["staff"], "to": found[-1]["year"], "first": found[0]["staff"],
        "from": found[0]["year"], "least": least["staff"], "in": least["year"]}))


def duty_stations(view: View) -> Reckoned:
    points = series("staff-duty-stations")
    whole = sum(one["value"] for one in points)
    found: list[Cells] = [
        {"label": "station-" + one["label"], "staff": one["value"],
         "share": one["value"] / whole, **read_in(one)} for one in points]
    here = next(row["staff"] for row in found if row["label"] == "station-geneva")
    return table(("label",), found, Sentence("efficiency-duty-stations-finding", {
        "here": here, "all": whole, "share": here / whole, "elsewhere": whole - here,
        "stations": len(found) - 1}, (points[0]["last_year"],)))


CARDS = {
    "efficiency-four-year": four_year, "efficiency-plan-changes": plan_changes,
    "efficiency-plan-gaps": plan_gaps, "efficiency-languages": languages,
    "efficiency-remote": remote, "efficiency-emissions": emissions, "efficiency-other": other,
    "efficiency-staff": staff, "efficiency-duty-stations": duty_stations,
    "efficiency-unit-value": unit_value,
}
