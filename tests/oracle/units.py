"""The page on contributory units."""

from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from math import floor

from tests.oracle import members
from tests.oracle.money import UNIT, prices
from tests.oracle.sources import read_in, series
from tests.oracle.view import Cells, Money, Number, Reckoned, Sentence, View, table

REGIONS = ("Africa", "Americas", "Arab States", "Asia-Pacific", "CIS", "Europe")


def shown_years(view: View) -> list[int]:
    """The years of contributions in the years chosen."""
    return [year for year in members.YEARS if view.shows(year)]


def several(units: Number) -> str:
    """Whether a class is more than one unit."""
    return "yes" if units > 1 else "no"


def the_region(name: str) -> str:
    """A region as a sentence names it."""
    return "the-region-" + name.lower().replace(" ", "-")


def band(units: Fraction) -> str:
    """The band in which maps show a class."""
    for least, name in ((20, "from-twenty"), (10, "ten-to-nineteen"), (3, "three-to-nine"),
                        (1, "one-to-two"), (Fraction(1, 4), "quarter-to-half")):
        if units >= least:
            return name
    return "to-eighth"


def lowest_after(units: Fraction) -> Fraction:
    """The lowest class within No. 165: 15 per cent down from three units up, below one class."""
    if units >= 3:
        return Fraction(floor(units * Fraction(85, 100)))
    return units - Fraction(1, 2) if units > 1 else units / 2


def total(view: View) -> Reckoned:
    found: list[Cells] = []
    for year in shown_years(view):
        held = members.scoped(year, view)
        if held:
            # Within the years chosen: the first of them is set beside none.
            before = found[-1]["units"] if found else None
            found.append({"year": year, "units": sum(held.values()), "member_states": len(held),
                          "change": None if before is None else sum(held.values()) - before})
    if len(found) < 2:
        return table(("year",), found)
    first, last = found[0], found[-1]
    return table(("year",), found, Sentence("units-total-finding", {
        "units": last["units"], "year": last["year"], "members": last["member_states"],
        "since": last["units"] - first["units"], "from": first["year"],
        "change": last["change"], "previous": last["year"] - 1}))


def by_region(view: View) -> Reckoned:
    found: list[Cells] = []
    for year in shown_years(view):
        held = members.classes(year)
        for region in REGIONS:
            own = [units for iso3, units in held.items()
                   if members.members()[iso3]["itu_region"] == region]
            found.append({"itu_region": region, "year": year, "units": sum(own),
                          "member_states": len(own), "share": sum(own) / sum(held.values())})
    last = sorted((row for row in found if row["year"] == found[-1]["year"]),
                  key=lambda row: -row["units"])
    return table(("itu_region", "year"), found, Sentence("units-by-region-finding", {
        "first": the_region(str(last[0]["itu_region"])),
        "second": the_region(str(last[1]["itu_region"])), "year": last[0]["year"],
        "share": last[0]["share"] + last[1]["share"]}))


def since_1998(view: View) -> Reckoned:
    found: list[Cells] = [
        {"from_year": one["first_year"], "to_year": one["last_year"], "units": one["value"],
         **read_in(one)} for one in series("units-before-2013")]
    found += [{"from_year": year, "to_year": year, "units": sum(members.classes(year).values()),
               "grade": "derived", "source_title": None} for year in members.YEARS]
    first, last = found[0], found[-1]
    change = last["units"] - first["units"]
    return table(("from_year",), found, Sentence("units-since-1998-finding", {
        "units": last["units"], "year": last["to_year"], "difference": abs(change),
        "direction": "more" if change > 0 else "fewer", "before": first["units"],
        "period": f"{first['from_year']}\u2013{first['to_year']}"}))


def by_class(view: View) -> Reckoned:
    year = members.last_shown(view)
    held = members.scoped(year, view)
    own = members.classes(year).get(view.country or "") if view.country in held else None
    found: list[Cells] = [
        {"year": year, "class_of_contribution": units, "member_states": count,
         "units": units * count, "share": units * count / sum(held.values()),
         "is_selected": units == own}
        for units, count in Counter(held.values()).items()]
    small, large = ([units for units in held.values() if wanted(units)]
                    for wanted in _SMALL_AND_LARGE)
    sentence = None
    if small and len(held) > 1:
        values = {"year": year, "members": len(held), "small": len(small),
                  "small_share": sum(small) / sum(held.values())}
        sentence = Sentence("units-by-class-finding", {
            **values, "large": len(large), "large_share": sum(large) / sum(held.values()),
        }) if large else Sentence("units-by-class-small-finding", values)
    return table(("class_of_contribution",), found, sentence)


_SMALL_AND_LARGE: tuple[Callable[[Fraction], bool], ...] = (
    lambda units: units < 1, lambda units: units >= 10)


def most_held(held: dict[str, Fraction], year: int) -> Sentence | None:
    """The class held by most, the lower one of two held equally often, and the highest."""
    if len(held) < 2:
        return None
    holders = Counter(held.values())
    most = min(holders, key=lambda units: (-holders[units], units))
    return Sentence("units-map-finding", {
        "year": year, "units": most, "several": several(most), "holders": holders[most],
        "members": len(held), "highest": max(held.values())})


def on_map(view: View) -> Reckoned:
    year = members.last_shown(view)
    held = members.scoped(year, view)
    return table(("iso3",), [
        {"iso3": iso3, "itu_region": members.members()[iso3]["itu_region"], "year": year,
         "class_of_contribution": units, "class_band": band(units)}
        for iso3, units in held.items()], most_held(held, year))


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
                    "within_rule": units >= lowest_after(before)
                    if before is not None and units < before else None,
                    "from_year": max(members.FIRST + 1, view.from_year or 0),
                    "to_year": min(members.LAST, view.to_year or members.LAST)})
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
        "down": len(down), "within": sum(bool(row["within_rule"]) for row in down),
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
         "is_selected": iso3 == view.country}
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
                               **read_in(one, "status")}
    return dict(sorted(found.items()))


def value(view: View) -> Reckoned:
    base = max(prices())
    found: list[Cells] = [
        {**one, "base_year": base, "real_unit_chf": one["unit_amount_chf"] / prices()[year]}
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
    "units-total": total, "units-by-region": by_region, "units-since-1998": since_1998,
    "units-by-class": by_class, "units-map": on_map, "units-changes": changes,
    "units-change-list": change_list, "units-peers": peers, "units-value": value,
}
