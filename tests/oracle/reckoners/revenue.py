"""The page on revenue."""

from fractions import Fraction
from functools import cache
from typing import Any

from tests.oracle import members
from tests.oracle.money import from_chf, from_usd
from tests.oracle.reckoners.units import shown_years
from tests.oracle.sources import read_in, rows, series
from tests.oracle.view import Cells, Money, Reckoned, Sentence, View, table

LARGEST = 15
SIZES = (1, 5, 10, 20)


@cache
def by_financing() -> dict[int, dict[str, Fraction]]:
    """All revenue in US dollars by year and heading."""
    found: dict[int, dict[str, Fraction]] = {}
    for row in rows("itu_revenue_by_financing"):
        year = found.setdefault(int(row["year"]), {})
        year[row["financing"]] = year.get(row["financing"], 0) + Fraction(row["amount_usd"])
    return dict(sorted(found.items()))


@cache
def governments_assessed() -> dict[int, dict[str, Fraction]]:
    """What governments were assessed in US dollars, by year and government."""
    found: dict[int, dict[str, Fraction]] = {}
    for row in rows("itu_revenue_by_contributor"):
        if row["contributor_type"] == "Government" and row["financing"] == "Assessed":
            found.setdefault(int(row["year"]), {})[row["contributor"]] = Fraction(row["amount_usd"])
    return found


def _besides(year: int) -> Fraction:
    """What is booked as assessed on governments in a year and is no contribution by units.

    All of a State that is no Member State, and of a corrected amount what is beyond the units.
    """
    found = Fraction(0)
    for iso3, usd in governments_assessed()[year].items():
        held = members.held().get((iso3, year))
        if held is None:
            found += usd
        elif held.correction and usd > held.usd * Fraction(102, 100):
            found += usd - held.usd
    return found


def _resting_on(year: int) -> dict[str, list[str]]:
    """The corrections that the revenue of a year rests on, by source."""
    found: dict[str, list[str]] = {"member-states": [], "other-members": [], "assessed-other": []}
    for row in rows("itu_revenue_by_contributor"):
        if row.get("correction") and int(row["year"]) == year and row["financing"] == "Assessed":
            found["other-members"].append(row["correction"])
            if row["contributor_type"] == "Government":
                found["member-states"].append(row["correction"])
    for iso3, usd in governments_assessed().get(year, {}).items():
        held = members.held().get((iso3, year))
        if held and held.correction and usd > held.usd * Fraction(102, 100):
            found["member-states"].append(held.correction)
            found["assessed-other"].append(held.correction)
    return found


@cache
def sources_of(year: int) -> dict[str, Fraction]:
    """The revenue of a year in US dollars by source: Member States apart where they are known."""
    headings = by_financing()[year]
    assessed = headings["Assessed contributions"]
    voluntary = [amount for name, amount in headings.items() if name.startswith("Voluntary")]
    if year not in governments_assessed():
        split = {"assessed-unsplit": assessed}
    else:
        # To the cent, as published.
        own, besides = sum(governments_assessed()[year].values()), round(_besides(year), 2)
        split = {"member-states": own - besides, "other-members": assessed - own,
                 **({"assessed-other": besides} if besides else {})}
    return {**split, "other-activities": headings.get("Revenue from other activities", Fraction(0)),
            "voluntary": sum(voluntary, Fraction(0))}


def by_source(view: View) -> Reckoned:
    found: list[Cells] = []
    for year in (year for year in by_financing() if view.shows(year)):
        parts = {name: from_usd(usd, year, view.price_basis)
                 for name, usd in sources_of(year).items()}
        rests = _resting_on(year)
        found += [{"year": year, "revenue_source": name, "amount": amount,
                   "correction": " ".join(sorted(rests.get(name, ()))) or None,
                   "share": amount / sum(parts.values()), "total": sum(parts.values())}
                  for name, amount in parts.items()]
    last = {row["revenue_source"]: row for row in found if row["year"] == found[-1]["year"]}
    if "member-states" not in last:
        return table(("year", "revenue_source"), found)
    own, voluntary = last["member-states"], last["voluntary"]
    money = view.currency
    return table(("year", "revenue_source"), found, Sentence("revenue-by-source-finding", {
        "total": Money(own["total"], money), "members": Money(own["amount"], money),
        "voluntary": Money(voluntary["amount"], money), "year": own["year"],
        "rest": Money(own["total"] - own["amount"] - voluntary["amount"], money),
        "basis": view.price_basis}))


def shares(view: View) -> Reckoned:
    found = by_source(view)
    own = {year: row["share"] for (year, name), row in found.rows.items()
           if name == "member-states"}
    last = max(year for year, _ in found.rows)
    if last not in own:
        return Reckoned(found.key, found.rows)
    first = min(own)
    return Reckoned(found.key, found.rows, Sentence("revenue-shares-finding", {
        "share": own[last], "year": last, "before": own[first], "from": first,
        "compared": "yes" if first < last else "no",
        "voluntary": found.rows[last, "voluntary"]["share"]}))


def share_published(view: View) -> Reckoned:
    found: list[Cells] = []
    for one in series("revenue-share-published"):
        first, last = one["first_year"], one["last_year"]
        if one["label"] in ("member-states", "all-members") and view.shows(first, last):
            found.append({
                "share_kind": "published-" + one["label"], "period": hyphened(first, last),
                "first_year": first, "last_year": last, "share": one["value"] / 100,
                "scope": {"member-states": "share-published",
                          "all-members": "share-published-members"}[one["label"]],
                **read_in(one, "qualifier", "note")})
    for year in shown_years(view):
        parts = sources_of(year)
        for kind, scoped, whole in (
                ("of-total", "share-of-all-revenue", sum(parts.values())),
                ("without-voluntary", "share-without-voluntary",
                 sum(parts.values()) - parts["voluntary"])):
            found.append({
                "share_kind": kind, "period": str(year), "first_year": year, "last_year": year,
                "share": parts["member-states"] / whole, "grade": "derived",
                "scope": scoped, **dict.fromkeys(("qualifier", "note", "source_title"))})
    latest = {row["share_kind"]: row for row in sorted(found, key=lambda row: row["first_year"])}
    total, without, published = map(
        latest.get, ("of-total", "without-voluntary", "published-member-states"))
    sentence = None
    if total and without and published:
        sentence = Sentence("revenue-share-published-finding", {
            "without": without["share"], "total": total["share"], "year": total["first_year"],
            "published": published["share"], "period": dashed(published),
            "about": "yes" if published["qualifier"] in ("about", "around") else "no",
            "fits": _fits(found, published),
            "traceable": "no" if published["grade"] == "estimate" else "yes"})
    return table(("share_kind", "period"), found, sentence)


def _fits(found: list[Cells], published: Cells) -> str:
    """Which of the shares computed for the same years the published one is, as a whole per cent."""
    same = {row["share_kind"]: row["share"] for row in found
            if row["period"] == published["period"]}
    for kind, name in (("of-total", "total"), ("without-voluntary", "without")):
        if kind in same and abs(same[kind] - published["share"]) <= Fraction(1, 200):
            return name
    return "neither" if same.keys() & {"of-total", "without-voluntary"} else "unknown"


def hyphened(first: int | None, last: int | None) -> str:
    """2016, or 2016-2019; undated where the source names no year."""
    if first is None:
        return "undated"
    return str(first) if first == last else f"{first}-{last}"


def dashed(row: Cells) -> str:
    """The years of a row as a sentence has them."""
    return hyphened(row["first_year"], row["last_year"]).replace("-", "\u2013")


def scope(view: View) -> str:
    """Whether all Member States are in view."""
    return "some" if view.region or view.grouping else "all"


def payers(view: View) -> Reckoned:
    year = members.last_shown(view)
    order = sorted(members.scoped(year, view).items(), key=lambda one: (-one[1], one[0]))
    amounts = [from_chf(members.held()[iso3, year].chf, year, view.price_basis)
               for iso3, _ in order]
    whole, sofar, found = sum(amounts), Fraction(0), []
    for (iso3, units), amount in zip(order, amounts, strict=True):
        sofar += amount
        found.append({
            "rank": 1 + sum(other > units for _, other in order), "iso3": iso3, "year": year,
            "class_of_contribution": units, "contribution": amount,
            "months_assessed": members.held()[iso3, year].months, "share": amount / whole,
            "cumulative_share": sofar / whole,
            "correction": members.corrections(year, [iso3])})
    if not found:
        return table(("iso3",), found)
    money = view.currency
    values: dict[str, Any] = {"year": year, "basis": view.price_basis,
                              "total": Money(whole, money), "members": len(found)}
    few = len(found) <= LARGEST
    if not few:
        largest = found[LARGEST - 1]["cumulative_share"]
        values |= {"count": LARGEST, "share": largest, "scope": scope(view),
                   "others": len(found) - LARGEST, "rest": 1 - largest}
    own = [row for row in found if row["iso3"] == view.country]
    if own:
        values |= {"country": view.country, "amount": Money(own[0]["contribution"], money),
                   "months": own[0]["months_assessed"]}
    return table(("iso3",), found, Sentence(
        f"revenue-payers{'-few' if few else ''}{'-country' if own else ''}-finding", values))


def concentration(view: View) -> Reckoned:
    found: list[Cells] = []
    for year in shown_years(view):
        states = members.scoped(year, view)
        order = sorted(states, key=lambda iso3: (-states[iso3], iso3))
        held = [states[iso3] for iso3 in order]
        found += [{"year": year, "largest": size, "units": sum(held[:size]),
                   "share": sum(held[:size]) / sum(held), "member_states": len(held),
                   "correction": members.corrections(year, order[:size])}
                  for size in SIZES if size < len(held)]
    if not found:
        return table(("year", "largest"), found)
    size = max(row["largest"] for row in found if row["largest"] <= 10)
    line = [row for row in found if row["largest"] == size]
    first, last = line[0], line[-1]
    return table(("year", "largest"), found, Sentence("revenue-concentration-finding", {
        "count": size, "share": last["share"], "year": last["year"], "before": first["share"],
        "from": first["year"], "compared": "yes" if first["year"] < last["year"] else "no",
        "members": last["member_states"], "scope": scope(view)}))


CARDS = {
    "revenue-by-source": by_source, "revenue-shares": shares,
    "revenue-share-published": share_published, "revenue-payers": payers,
    "revenue-concentration": concentration,
}
