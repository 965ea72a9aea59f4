"""The page on contributory units."""

from collections import Counter
from collections.abc import Callable
from fractions import Fraction

from tests.oracle import members
from tests.oracle.sources import read_in, series
from tests.oracle.view import Cells, Number, Reckoned, Sentence, View, table

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


def total(view: View) -> Reckoned:
    found: list[Cells] = []
    for year in shown_years(view):
        held = members.scoped(year, view)
        if held:
            # Within the years chosen: the first of them is set beside none.
            before = found[-1]["units"] if found else None
            found.append({"year": year, "units": sum(held.values()), "member_states": len(held),
                          "units_change": None if before is None else sum(held.values()) - before,
                          "correction": members.corrections(year, held)})
    if len(found) < 2:
        return table(("year",), found)
    first, last = found[0], found[-1]
    if view.grouping and len({row["member_states"] for row in found}) > 1:
        # Not the same States: no difference of their sums is a change of theirs.
        return table(("year",), found, Sentence("units-total-group-finding", {
            "units": last["units"], "year": last["year"], "members": last["member_states"],
            "from": first["year"], "before": first["units"],
            "members_before": first["member_states"]}))
    return table(("year",), found, Sentence("units-total-finding", {
        "units": last["units"], "year": last["year"], "members": last["member_states"],
        "since": last["units"] - first["units"], "from": first["year"],
        "change": last["units_change"], "previous": last["year"] - 1}))


def by_region(view: View) -> Reckoned:
    found: list[Cells] = []
    for year in shown_years(view):
        held = members.classes(year)
        for region in REGIONS:
            own = {iso3: units for iso3, units in held.items()
                   if members.members()[iso3]["itu_region"] == region}
            units = sum(own.values())
            found.append({"itu_region": region, "year": year, "units": units,
                          "member_states": len(own), "share": units / sum(held.values()),
                          "correction": members.corrections(year, own)})
    last = sorted((row for row in found if row["year"] == found[-1]["year"]),
                  key=lambda row: -row["units"])
    return table(("itu_region", "year"), found, Sentence("units-by-region-finding", {
        "first": the_region(str(last[0]["itu_region"])),
        "second": the_region(str(last[1]["itu_region"])), "year": last[0]["year"],
        "share": last[0]["share"] + last[1]["share"]}))


def since_1998(view: View) -> Reckoned:
    found: list[Cells] = [
        {"from_year": one["first_year"], "to_year": one["last_year"], "units": one["value"],
         "correction": None, **read_in(one)} for one in series("units-before-2013")
        if view.shows(one["first_year"], one["last_year"])]
    found += [{"from_year": year, "to_year": year, "units": sum(members.classes(year).values()),
               "grade": "derived", "source_title": None,
               "correction": members.corrections(year, members.members())}
              for year in shown_years(view)]
    if len(found) < 2 or found[0]["units"] == found[-1]["units"]:
        return table(("from_year",), found)
    first, last = found[0], found[-1]
    change = last["units"] - first["units"]
    since = dict.fromkeys((str(first["from_year"]), str(first["to_year"])))
    return table(("from_year",), found, Sentence("units-since-1998-finding", {
        "published": "no" if first["grade"] == "derived" else "yes",
        "units": last["units"], "year": last["to_year"], "difference": abs(change),
        "direction": "more" if change > 0 else "fewer", "before": first["units"],
        "period": "\u2013".join(since)}))


def by_class(view: View) -> Reckoned:
    year = members.last_shown(view)
    held = members.scoped(year, view)
    own = members.classes(year).get(view.country or "") if view.country in held else None
    found: list[Cells] = [
        {"year": year, "class_of_contribution": units, "member_states": count,
         "units": units * count, "share": units * count / sum(held.values()),
         "is_selected": units == own, "correction": members.corrections(
             year, (iso3 for iso3, other in held.items() if other == units))}
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
         "class_of_contribution": units, "class_band": band(units),
         "correction": members.corrections(year, [iso3])}
        for iso3, units in held.items()], most_held(held, year))


CARDS = {
    "units-total": total, "units-by-region": by_region, "units-since-1998": since_1998,
    "units-by-class": by_class, "units-map": on_map,
}
