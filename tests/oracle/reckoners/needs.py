"""The page on unmet needs."""

from fractions import Fraction
from functools import cache
from typing import Any

from tests.oracle import members
from tests.oracle.reckoners.units import the_region
from tests.oracle.sources import read_in, series
from tests.oracle.view import Cells, Money, Reckoned, Sentence, View, table

FEWEST = 10
# A survey cannot tell so few from none.
NOBODY = Fraction(5, 10000)


@cache
def offline(iso3: str) -> tuple[int, Fraction, Fraction, Fraction] | None:
    """Latest year for which use is known, population, share and number of those who do not use."""
    found = members.latest(iso3, "internet_users_pct")
    if found is None:
        return None
    year, use = found
    people = members.context()[iso3, year]["population"]
    assert people is not None
    return year, people, 1 - use / 100, people * (1 - use / 100)


def by_region(view: View) -> Reckoned:
    groups: dict[str, list[Any]] = {}
    for iso3, one in members.members().items():
        if members.in_scope(iso3, view):
            groups.setdefault(one["itu_region"], []).append(offline(iso3))
    known = {region: [one for one in all_ if one] for region, all_ in groups.items()}
    whole = sum(one[3] for some in known.values() for one in some)
    found: list[Cells] = [
        {"itu_region": region, "people_offline": sum(one[3] for one in some),
         "share": sum(one[3] for one in some) / whole, "population": sum(one[1] for one in some),
         "offline_share": sum(one[3] for one in some) / sum(one[1] for one in some),
         "member_states": len(some), "without_figure": len(groups[region]) - len(some),
         "first_year": min(one[0] for one in some), "last_year": max(one[0] for one in some)}
        for region, some in known.items() if some]
    if not found:
        return table(("itu_region",), found)
    found.sort(key=lambda row: -row["people_offline"])
    values = {"people": whole, "from": min(row["first_year"] for row in found),
              "to": max(row["last_year"] for row in found)}
    first = found[0]
    if len(found) == 1:
        return table(("itu_region",), found, Sentence("needs-offline-in-region-finding", {
            **values, "region": the_region(first["itu_region"]), "share": first["offline_share"]}))
    return table(("itu_region",), found, Sentence("needs-offline-by-region-finding", {
        **values, "members": sum(row["member_states"] for row in found),
        "first": the_region(first["itu_region"]), "first_share": first["share"],
        "second": the_region(found[1]["itu_region"]), "second_share": found[1]["share"]}))


def by_member_state(view: View) -> Reckoned:
    within = [iso3 for iso3 in members.members() if members.in_scope(iso3, view)]
    counts = sorted((one[3] for iso3 in within if (one := offline(iso3))), reverse=True)
    found: list[Cells] = []
    for iso3 in within:
        year, population, share, people = offline(iso3) or (None,) * 4
        found.append({
            "rank": None if people is None else 1 + sum(other > people for other in counts),
            "iso3": iso3, "itu_region": members.members()[iso3]["itu_region"],
            "latest_year": year, "people_offline": people, "offline_share": share,
            "population": population})
    own = next((row for row in found
                if row["iso3"] == view.country and row["latest_year"]), None)
    if own and own["offline_share"] < NOBODY:
        return table(("iso3",), found, Sentence("needs-offline-nobody-finding", {
            "country": view.country, "year": own["latest_year"],
            "use": 1 - own["offline_share"]}))
    if own:
        return table(("iso3",), found, Sentence("needs-offline-chosen-finding", {
            "people": own["people_offline"], "country": view.country, "year": own["latest_year"],
            "share": own["offline_share"], "rank": own["rank"], "members": len(counts)}))
    if len(counts) < FEWEST:
        return table(("iso3",), found)
    sofar, half = Fraction(0), 0
    while sofar < sum(counts) / 2:
        sofar, half = sofar + counts[half], half + 1
    return table(("iso3",), found, Sentence("needs-offline-by-member-state-finding", {
        "half": half, "members": len(counts), "people": sum(counts),
        "from": min(row["latest_year"] for row in found if row["latest_year"]),
        "to": max(row["latest_year"] for row in found if row["latest_year"])}))


def _editions(view: View) -> list[Cells]:
    """The editions of each year's estimate; the scope stands at those that stand for their year."""
    chosen = {one["fact_id"]: one for one in series("people-offline-world")}
    found: list[Cells] = []
    for one in series("people-offline-editions"):
        if view.shows(int(one["label"])):
            stands = chosen.get(one["fact_id"])
            found.append({
                "year": int(one["label"]), "people_offline": one["value"] * 10**9,
                "is_chosen": stands is not None, "scope": stands and stands["scope"],
                "measure": one["measure"], "note": (stands or one)["note"] or one["note"],
                **read_in(one, "status")})
    return found


def of_one_edition(view: View) -> list[Cells]:
    """The last years' estimates that are of one edition, by year."""
    stand = sorted((row for row in _editions(view) if row["is_chosen"]),
                   key=lambda row: row["year"])
    while len({row["scope"] for row in stand}) > 1:
        stand = stand[1:]
    # As first published each year is an edition of its own.
    return stand if stand and stand[0]["scope"] != "offline-world-first-published" else []


def offline_world(view: View) -> Reckoned:
    found, same = _editions(view), of_one_edition(view)
    key = ("year", "source_title", "note", "measure")
    stand = sorted((row for row in found if row["is_chosen"]), key=lambda row: row["year"])
    comparable = len(same) > 1
    compared = same if comparable else stand
    if len(compared) < 2:
        return table(key, found)
    return table(key, found, Sentence(
        f"needs-offline-{'world' if comparable else 'editions'}-finding", {
            "people": compared[-1]["people_offline"], "year": compared[-1]["year"],
            "before": compared[0]["people_offline"], "first": compared[0]["year"],
            "earlier": len(stand) - len(compared)}))


def connectivity(view: View) -> Reckoned:
    groups: dict[tuple[str, str], list[dict[str, Any]]] = {}
    for one in (*series("connectivity-needs"), *series("connectivity-needs-2020-study")):
        component = ("study-2020" if one["series"] == "connectivity-needs-2020-study"
                     else one["label"].removesuffix("-low").removesuffix("-high"))
        groups.setdefault((component, one["source_title"]), []).append(one)
    found: list[Cells] = [
        {"component": component, "low": min(one["amount_usd"] for one in some),
         "high": max(one["amount_usd"] for one in some),
         "first_year": min(one["first_year"] for one in some),
         "last_year": max(one["last_year"] for one in some), "note": some[0]["note"],
         **read_in(some[0])}
        for (component, _), some in groups.items()]
    parts = {row["component"]: row for row in found}
    total = parts["total"]
    return table(("component",), found, Sentence("needs-connectivity-finding", {
        "low": Money(total["low"], "USD"), "high": Money(total["high"], "USD"),
        "year": total["last_year"], "policy": Money(parts["policy"]["high"], "USD")}))


CARDS = {
    "needs-offline-by-region": by_region, "needs-offline-by-member-state": by_member_state,
    "needs-offline-world": offline_world, "needs-connectivity": connectivity,
}
