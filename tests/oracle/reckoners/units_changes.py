"""Changes of class, peers and the value of the unit."""

from collections import Counter
from fractions import Fraction
from math import floor

from tests.oracle import members
from tests.oracle.money import UNIT, prices
from tests.oracle.reckoners.units import several, shown_years
from tests.oracle.sources import listed, read_in, series
from tests.oracle.view import Cells, Money, Reckoned, Sentence, View, table


def lowest_after(units: Fraction) -> Fraction:
    """The lowest class within No. 165: 15 per cent down from three units up, below one class."""
    if units >= 3:
        return Fraction(floor(units * Fraction(85, 100)))
    return units - Fraction(1, 2) if units > 1 else units / 2


def reduction(iso3: str, year: int) -> Cells:
    """From which class a reduction is measured, and whether it is larger than No. 165 has it.

    Measured from the class chosen for the period before: that of the first of its four years, or
    of the first year known. Nothing where the class did not go down.
    """
    now, before = (members.classes(one).get(iso3) for one in (year, year - 1))
    if now is None or before is None or now >= before:
        return {"chosen_class": None, "reduction_size": None}
    begins = max(one["effective_year"] for one in listed("events")
                 if one["kind"] == "plenipotentiary" and one.get("effective_year", 9999) <= year)
    chosen = members.classes(max(begins - 4, members.FIRST))[iso3]
    return {"chosen_class": chosen,
            "reduction_size": "within-limit" if now >= lowest_after(chosen) else "larger"}


def _changes(view: View) -> list[Cells]:
    found: list[Cells] = []
    for year in shown_years(view):
        if year == members.FIRST:
            continue
        for iso3, units in members.scoped(year, view).items():
            before = members.classes(year - 1).get(iso3)
            if units != before:
                found.append({
                    "iso3": iso3, "itu_region": members.members()[iso3]["itu_region"],
                    "previous_year": year - 1, "year": year, "previous_class": before,
                    "class_of_contribution": units, "units_change": units - (before or 0),
                    "direction": "new" if before is None else "up" if units > before else "down",
                    **reduction(iso3, year),
                    "from_year": max(members.FIRST + 1, view.from_year or 0),
                    "to_year": min(members.LAST, view.to_year or members.LAST),
                    "correction": " ".join(filter(None, (
                        members.corrections(one, [iso3]) for one in (year - 1, year)))) or None})
    return found


def changes(view: View) -> Reckoned:
    found = _changes(view)
    if not found:
        return table(("iso3", "year"), found)
    last = [row for row in found if row["year"] == found[-1]["year"]]
    largest = min(last, key=lambda row: (-abs(row["units_change"]), row["iso3"]))
    ways = Counter(row["direction"] for row in last)
    return table(("iso3", "year"), found, Sentence(
        "units-changes-one-finding" if len(last) == 1 else "units-changes-finding", {
            "previous": largest["previous_year"], "year": largest["year"], "changes": len(last),
            "net": sum(row["units_change"] for row in last),
            "up": ways["up"], "down": ways["down"], "new": ways["new"],
            "largest": largest["iso3"], "largest_change": largest["units_change"]}))


def change_list(view: View) -> Reckoned:
    found = _changes(view)
    down = [row for row in found if row["direction"] == "down"]
    return table(("iso3", "year"), found, Sentence("units-change-list-finding", {
        "down": len(down), "larger": sum(row["reduction_size"] == "larger" for row in down),
        "up": sum(row["direction"] == "up" for row in found),
        "from": found[0]["from_year"] - 1, "to": found[0]["to_year"],
    }) if down else None)


def peers(view: View) -> Reckoned:
    year = members.last_shown(view)
    held = members.classes(year)
    others = members.peers(view, year)
    chosen = {view.country, *others} if view.country in held else set()
    found: list[Cells] = [
        {"iso3": iso3, "year": one, "class_of_contribution": members.classes(one)[iso3],
         "is_selected": iso3 == view.country, "correction": members.corrections(one, [iso3])}
        for one in shown_years(view) for iso3 in chosen if iso3 in members.classes(one)]
    if not others or view.country is None:
        return table(("iso3", "year"), found)
    own = held[view.country]
    values = {"country": view.country, "units": own, "several": several(own), "year": year,
              "peers": len(others)}
    if view.peers == "class":
        first = min(row["year"] for row in found)
        return table(("iso3", "year"), found, Sentence("units-peers-class-finding", {
            **values, "from": first, "still": sum(
                members.classes(first).get(iso3) == own for iso3 in others)}))
    return table(("iso3", "year"), found, Sentence("units-peers-finding", {
        **values, "higher": sum(held[iso3] > own for iso3 in others),
        "same": sum(held[iso3] == own for iso3 in others),
        "lower": sum(held[iso3] < own for iso3 in others)}))


def amounts() -> dict[int, Cells]:
    """The amount of the unit by year: an approved one, or else a provisional one."""
    found: dict[int, Cells] = {}
    for name in ("unit-amount-provisional", "unit-amount"):
        # Of two that are as good, the one whose document comes first by name stands.
        for one in sorted(series(name), key=lambda one: one["source_title"], reverse=True):
            for year in range(one["first_year"], one["last_year"] + 1):
                found[year] = {"year": year, "unit_amount_chf": one["amount_chf"],
                               **read_in(one, "scope", "status")}
    return dict(sorted(found.items()))


def value(view: View) -> Reckoned:
    base = max(prices())
    found: list[Cells] = [
        {**{name: value for name, value in one.items() if name != "scope"}, "base_year": base,
         "real_unit_chf": one["unit_amount_chf"] / prices()[year]}
        for year, one in amounts().items() if year <= base]
    since = _since(found)
    return table(("year",), found, Sentence("units-value-finding", {
        "amount": Money(UNIT), "since": since["year"], "base": base,
        "real": Money(since["real_unit_chf"]),
        "lost": 1 - UNIT / since["real_unit_chf"]}))


def _since(found: list[Cells]) -> Cells:
    """The first of the last years in which the unit has been what it is."""
    first = found[-1]
    for row in reversed(found):
        if row["unit_amount_chf"] != UNIT:
            break
        first = row
    return first


CARDS = {
    "units-changes": changes, "units-change-list": change_list, "units-peers": peers,
    "units-value": value,
}
