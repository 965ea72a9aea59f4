"""Second computation of the cards on the cost of a proposal, from the JSON of the estimate."""

import base64
import json
import zlib
from fractions import Fraction
from typing import Any

from tests.oracle.proposal_cost import consumer_prices, rounded
from tests.oracle.reckoners.revenue import hyphened
from tests.oracle.sources import read_in, series
from tests.oracle.view import Cells, Money, Number, Reckoned, Sentence, View, table

SIDES = ("low", "likely", "high")
MEETS = {"meeting", "interpretation", "remote", "participants", "document"}
KINDS = {"interpretation": {"interpretation"}, "translation": {"document"},
         "itu-r-publications": {"publication"}, "council": MEETS, "plenipotentiary": MEETS,
         "itu-r-study-groups": MEETS, "radio-regulations-board": MEETS}
PRESET = {"kind": "other", "title": "", "quantity": ["1"], "timing": "once", "paid": "cash",
          "fund": "open"}


def costed(view: View) -> list[dict[str, Any]]:
    """The lines of the estimate in the link, with their unit costs and years reckoned."""
    if view.estimate is None:
        return []
    packed = view.estimate.partition(".")[2]
    plain = zlib.decompress(base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4)))
    levels = consumer_prices()
    return [_costed(place, {**PRESET, **line}, levels)
            for place, line in enumerate(json.loads(plain).get("lines", ()), start=1)]


def _costed(place: int, line: dict[str, Any], levels: dict[int, Fraction]) -> dict[str, Any]:
    cost, number = line.get("cost", {}), Fraction(1)
    for one in line["quantity"]:
        number *= Fraction(one)
    found = {**line, "place": place, "number": number, "unit": None, "each": None}
    first, last = line["first_year"], line["last_year"]
    found["paid_years"] = (list(range(first, last + 1)) if line["timing"] == "yearly"
                           else [first if first == last else None])
    if cost.get("likely") is not None:
        mean = Fraction(1)
        if cost.get("price_first") is not None:
            span = range(cost["price_first"], cost["price_last"] + 1)
            mean = sum((levels[min(year, max(levels))] for year in span), Fraction(0)) / len(span)
        given = [cost["likely"] if cost.get(side) is None else cost[side] for side in SIDES]
        unit = [rounded(Fraction(one) / mean, 2) for one in given]
        found["unit"], found["each"] = unit, [number * one for one in unit]
    return found


def _name(line: dict[str, Any]) -> Cells:
    return {"line_number": line["place"], "work_kind": line["kind"],
            "work_title": line["title"] or None}


def _chf(amounts: list[Fraction] | None, prefix: str = "") -> Cells:
    return {f"{prefix}{side}_chf": None if amounts is None else amounts[n]
            for n, side in enumerate(SIDES)}


def _whole(line: dict[str, Any]) -> list[Fraction] | None:
    each = line["each"]
    return None if each is None else [len(line["paid_years"]) * one for one in each]


def lines(view: View) -> Reckoned:
    found, year = costed(view), max(consumer_prices())
    if not found:
        return table(("line_number",), [])
    known = [total for line in found if (total := _whole(line)) is not None]
    total = [sum((one[n] for one in known), Fraction(0)) for n in range(3)]
    rows: list[Cells] = [{
        **_name(line), "work_quantity": line["number"], **_chf(line["unit"], "unit_"),
        "timing": line["timing"], "work_from": line["first_year"], "work_to": line["last_year"],
        "paid_in": line["paid"], "fund": line["fund"], **_chf(_whole(line)), "is_sum": False,
        "price_year": year} for line in found]
    rows.append({**dict.fromkeys(rows[0]), **_chf(total), "is_sum": True, "price_year": year})
    missing, name = len(found) - len(known), "proposal-cost-lines"
    if not known:
        return table(("line_number",), rows, Sentence(f"{name}-none-finding", {"open": missing}))
    values: dict[str, Any] = {"total": Money(total[1]), "year": year}
    if missing:
        return table(("line_number",), rows, Sentence(
            f"{name}-open-finding", {**values, "open": missing}))
    if total[0] == total[2]:
        return table(("line_number",), rows, Sentence(f"{name}-finding", values))
    return table(("line_number",), rows, Sentence(f"{name}-range-finding", {
        **values, "low": Money(total[0]), "high": Money(total[2])}))


def years(view: View) -> Reckoned:
    year, rows, sums = max(consumer_prices()), [], {}
    for line in costed(view):
        for paid in line["paid_years"] if line["each"] is not None else ():
            rows.append({"pay_year": paid, **_name(line), "timing": line["timing"],
                         **_chf(line["each"]), "price_year": year})
            sums[paid] = sums.get(paid, Fraction(0)) + line["each"][1]
    undated: Number = sums.pop(None, Fraction(0))
    key, name = ("pay_year", "line_number"), "proposal-cost-years"
    highest = max(sums.values(), default=0)
    if not highest:
        return table(key, rows, Sentence(f"{name}-undated-finding", {"undated": Money(undated)})
                     if undated else None)
    when = min(one for one, amount in sums.items() if amount == highest)
    values: dict[str, Any] = {"year": when, "amount": Money(highest)}
    if undated:
        return table(key, rows, Sentence(f"{name}-part-finding", {
            **values, "undated": Money(undated)}))
    return table(key, rows, Sentence(f"{name}-finding", values))


def effects(view: View) -> Reckoned:
    rows: list[Cells] = []
    for line in costed(view):
        total = _whole(line)
        if total is not None:
            rows.append({**_name(line), "effect_low_chf": total[0] - total[1],
                         "effect_high_chf": total[2] - total[1], "effect_tenth_chf": total[1] / 10,
                         "likely_chf": total[1], "price_year": max(consumer_prices())})
    if not sum(row["likely_chf"] for row in rows):
        return table(("line_number",), rows)
    first = max(rows, key=lambda row: (row["effect_high_chf"] - row["effect_low_chf"],
                                       row["likely_chf"], -row["line_number"]))
    number = {"number": first["line_number"], "tenth": Money(first["effect_tenth_chf"])}
    key, name = ("line_number",), "proposal-cost-effects"
    if first["effect_low_chf"] == first["effect_high_chf"]:
        return table(key, rows, Sentence(f"{name}-tenth-finding", number))
    return table(key, rows, Sentence(f"{name}-finding", {
        **number, "low": Money(first["effect_low_chf"]), "high": Money(first["effect_high_chf"])}))


def published(view: View) -> Reckoned:
    found, levels = costed(view), consumer_prices()
    rows: list[Cells] = []
    for one in series("next-unit-lines"):
        mine = [line for line in found if line["kind"] in KINDS.get(one["label"], ())
                and line["each"] is not None]
        total = sum((whole[1] for line in mine if (whole := _whole(line))), Fraction(0))
        if not total:
            continue
        span = (max(line["last_year"] for line in mine)
                - min(line["first_year"] for line in mine) + 1)
        first, last = one["first_year"], one["last_year"]
        mean = sum((levels[year] for year in range(first, last + 1)), Fraction(0)) / (
            last - first + 1)
        amount = rounded(one["amount_chf"] / (last - first + 1) / mean, 2)
        rows.append({
            "label": one["label"], "period": hyphened(first, last), "published_a_year_chf": amount,
            "own_year_chf": total / span, "share": total / span / amount,
            "price_year": max(levels), **read_in(one, "note", "status")})
    if not rows:
        return table(("label",), rows)
    most = max(rows, key=lambda row: row["share"])
    return table(("label",), rows, Sentence("proposal-cost-published-finding", {
        "own": Money(most["own_year_chf"]), "share": most["share"],
        "line": f"label-{most['label']}", "period": most["period"], "year": max(levels)}))


CARDS = {
    "proposal-cost-lines": lines, "proposal-cost-years": years, "proposal-cost-effects": effects,
    "proposal-cost-published": published,
}
