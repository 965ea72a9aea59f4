"""Second computation of what the next unit pays for, and of the notional receipt."""

from fractions import Fraction
from typing import Any

from tests.oracle import members
from tests.oracle.money import UNIT
from tests.oracle.reckoners import simulator
from tests.oracle.reckoners.revenue import hyphened
from tests.oracle.sources import grouped, read_in, rows, series
from tests.oracle.view import Cells, Money, Reckoned, Sentence, View, table

NOTHING = ("iso3", "iso3_list", "label", "cost_title", "period", "status", "source_title")

# The day on which PP-26 closed: what ended before is paid for by nobody any more.
DECIDED = "2026-11-27"
# Series of published costs, their kind, and the one label taken of them where it is one only.
PUBLISHED = (("mandate", "mandates-without-money", None), ("gap", "plan-gap", "2024-27"),
             ("world", "connectivity-needs", "policy"), ("line", "next-unit-lines", None))


def _project_costs(rate: Fraction) -> list[Cells]:
    """What the projects of each workspace lack in all, those that lack nothing left out."""
    short = tuple(row for row in rows("itu_country_projects")
                  if Fraction(row["required_usd"]) > Fraction(row["available_usd"])
                  and row["end"] >= DECIDED)
    found = []
    for (states,), some in grouped(short, "iso3_list").items():
        gap = sum(Fraction(row["required_usd"]) - Fraction(row["available_usd"]) for row in some)
        alone = len(states) == 3
        found.append({
            **dict.fromkeys(NOTHING), "cost_key": f"projects-{states[:3].lower()}",
            "cost_kind": "need", "iso3": states if alone else None,
            "iso3_list": None if alone else states, "label": "projects",
            "period": hyphened(min(int(row["start"][:4]) for row in some),
                               max(int(row["end"][:4]) for row in some)),
            "cost_chf": gap * rate, "grade": "official"})
    return found


def _published_costs(rate: Fraction) -> list[Cells]:
    """Amounts as published, once; cost lines for four years."""
    found = []
    for kind, name, only in PUBLISHED:
        for one in (point for point in series(name) if only in (None, point["label"])):
            chf = (one["amount_usd"] * rate if one["amount_chf"] is None else one["amount_chf"])
            years = one["last_year"] - one["first_year"] + 1
            found.append({
                **dict.fromkeys(NOTHING), "cost_key": one["label"], "cost_kind": kind,
                "label": one["label"], "period": hyphened(one["first_year"], one["last_year"]),
                "cost_chf": chf * 4 / years if kind == "line" else chf,
                **read_in(one, "status")})
    return found


def needs(view: View) -> Reckoned:
    chosen, (_, rate) = simulator.scenario(view.scenario), simulator.last_rate()
    known = {row["cost_key"]: row for row in (*_project_costs(rate), *_published_costs(rate))}
    typed: list[Cells] = [
        {**dict.fromkeys(NOTHING), "cost_key": f"typed-{place}", "cost_kind": "typed",
         "cost_title": title, "cost_chf": chf, "grade": "illustrative"}
        for place, (title, chf) in enumerate(chosen.costs, start=1)]
    order = [*(known[key] for key in chosen.bought if key in known)]
    if order:
        order += typed
    else:
        mandates = sorted((row for row in known.values() if row["cost_kind"] == "mandate"),
                          key=lambda row: row["period"], reverse=True)
        needs = sorted((row for row in known.values() if row["cost_kind"] == "need"),
                       key=lambda row: row["cost_chf"])
        order = [*mandates, *needs, *typed, known["2024-27"], known["policy"]]
    money = chosen.added * chosen.unit * simulator.YEARS
    left, found = money, []
    for row in order:
        paid = min(left, row["cost_chf"])
        left -= paid
        found.append({**row, "paid_chf": paid, "paid_share": paid / row["cost_chf"]})
    if not found or not chosen.added:
        return table(("cost_key",), found)
    whole = sum(row["paid_share"] == 1 for row in found)
    part = next((row["paid_share"] for row in found if 0 < row["paid_share"] < 1), None)
    values: dict[str, Any] = {"units": chosen.added, "money": Money(money), "whole": whole,
                              "costs": len(found)}
    years = (simulator.FIRST, simulator.LAST)
    if whole == len(found):
        return table(("cost_key",), found, Sentence(
            "next-unit-needs-all-finding", {**values, "left": Money(left)}, years))
    if part is None:
        return table(("cost_key",), found, Sentence("next-unit-needs-finding", values, years))
    values["part"] = part
    first = found[0]
    if not whole and first["cost_kind"] not in ("need", "typed"):
        return table(("cost_key",), found, Sentence(
            "next-unit-needs-first-finding", {**values, "name": f"label-{first['label']}"}, years))
    return table(("cost_key",), found, Sentence("next-unit-needs-part-finding", values, years))


def lines(view: View) -> Reckoned:
    unit = series("unit-amount")[-1]["amount_chf"]
    found: list[Cells] = []
    for one in series("next-unit-lines"):
        a_year = one["amount_chf"] / (one["last_year"] - one["first_year"] + 1)
        found.append({
            "label": one["label"], "period": hyphened(one["first_year"], one["last_year"]),
            "amount_chf": one["amount_chf"], "amount_a_year_chf": a_year,
            "unit_amount_chf": unit, "share": unit / a_year, **read_in(one, "note", "status")})
    most, least = (wanted(found, key=lambda row: row["share"]) for wanted in (max, min))
    return table(("label",), found, Sentence("next-unit-lines-finding", {
        "unit": Money(unit), "most": most["share"], "most_line": f"label-{most['label']}",
        "most_period": most["period"], "least": least["share"],
        "least_line": f"label-{least['label']}", "least_period": least["period"]}))


def _receipt(view: View, amounts: dict[Any, Fraction]) -> tuple[Cells, dict[Any, Cells], Cells]:
    """The contribution, its parts by heading, and what a sentence says of who contributes."""
    own = members.held()[view.country, members.LAST] if view.country else None
    chf, units = (own.chf, own.units) if own else (UNIT, Fraction(1))
    whole = sum(amounts.values())
    contributed: Cells = {"class_year": members.LAST, "class_of_contribution": units,
                          "contribution_chf": chf}
    parts = {name: {"share": amount / whole, "part_chf": chf * amount / whole}
             for name, amount in amounts.items()}
    return contributed, parts, {
        "who": view.country or "receipt-one-unit", "chosen": "yes" if view.country else "no",
        "class_year": members.LAST, "contribution": Money(chf), "units": units}


def by_object(view: View) -> Reckoned:
    points = {one["label"]: one for one in series("plan-expenses-2012-15")
              if one["label"] != "total"}
    contributed, parts, values = _receipt(
        view, {label: one["amount_chf"] for label, one in points.items()})
    found: list[Cells] = [
        {"label": f"expense-{label}", **contributed,
         "amount_chf": one["amount_chf"], **parts[label],
         "period": f"{one['first_year']}-{one['last_year']}", **read_in(one)}
        for label, one in points.items()]
    most = max(found, key=lambda row: row["part_chf"])
    return table(("label",), found, Sentence("receipt-object-finding", {
        **values, "line": f"label-{most['label']}", "part": Money(most["part_chf"]),
        "period": most["period"]}))


def _spent(stem: str, name: str) -> tuple[int, dict[str, Fraction]]:
    """What ITU spent in the last year that is not withheld, US dollars by heading."""
    some = [row for row in rows(stem) if row.get("entity", "ITU") == "ITU"]
    year = max(int(row["year"]) for row in some)
    return year, {row[name]: Fraction(row["amount_usd"]) for row in some
                  if int(row["year"]) == year}


def by_sdg(view: View) -> Reckoned:
    year, amounts = _spent("itu_expenses_by_sdg", "sdg")
    contributed, parts, values = _receipt(view, amounts)
    most = max(amounts, key=amounts.__getitem__)
    return table(("sdg",), [
        {"sdg": int(goal), "year": year, **contributed, "amount_usd": usd, **parts[goal]}
        for goal, usd in amounts.items()], Sentence("receipt-sdg-finding", {
            **values, "goal": most, "part": Money(parts[most]["part_chf"]), "year": str(year)}))


def by_function(view: View) -> Reckoned:
    year, amounts = _spent("un_expenses_by_function", "function")
    contributed, parts, values = _receipt(view, amounts)
    most = max(amounts, key=amounts.__getitem__)
    return table(("function",), [
        {"function": name, "year": year, **contributed, "amount_usd": usd, **parts[name]}
        for name, usd in amounts.items()], Sentence("receipt-function-finding", {
            **values, "function": "function-" + most.lower().replace(" ", "-"),
            "part": Money(parts[most]["part_chf"]), "year": str(year)}))


CARDS = {
    "next-unit-needs": needs, "next-unit-lines": lines, "receipt-object": by_object,
    "receipt-sdg": by_sdg, "receipt-function": by_function,
}
