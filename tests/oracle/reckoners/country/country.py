"""The profile of a Member State: without one chosen, the same rows of every Member State."""

from fractions import Fraction
from functools import cache

from tests.oracle import members
from tests.oracle.money import from_chf, from_usd
from tests.oracle.reckoners import needs
from tests.oracle.reckoners.units import band, most_held, several, shown_years, the_region
from tests.oracle.reckoners.units_changes import reduction
from tests.oracle.sources import rows
from tests.oracle.view import Cells, Money, Number, Reckoned, Sentence, View, table

NAMES = ("iso3", "iso2", "m49", "name_en", "name_fr", "name_es", "name_ru", "name_zh", "name_ar",
         "itu_region")


def chosen(view: View) -> list[str]:
    """The Member State chosen, or every one."""
    return [view.country] if view.country else list(members.members())


def directory(view: View) -> Reckoned:
    held = members.classes(members.LAST)
    return table(("iso3",), [
        {**{name: one[name] for name in NAMES},
         **{f"is_{name}": iso3 in states
            for name, states in members.groups(members.LAST).items()},
         "ldc_due_date": next((row["due_date"] or None for row in rows("group_memberships")
                               if (row["iso3"], row["grouping"]) == (iso3, "ldc")), None),
         "council_2023_2026_region": one["council_2023_2026_region"] or None,
         "year": members.LAST, "class_of_contribution": held[iso3],
         "class_band": band(held[iso3])}
        for iso3, one in members.members().items()], most_held(held, members.LAST))


def _class_row(iso3: str, year: int) -> Cells:
    now, before = (members.held().get((iso3, one)) for one in (year, year - 1))
    row: Cells = {"iso3": iso3, "year": year, **dict.fromkeys((
        "class_of_contribution", "previous_class", "units_change", "direction", "months_assessed",
        "contribution_chf", "contribution_usd", "usd_per_unit", "correction")),
        **reduction(iso3, year)}
    if now:
        row |= {"class_of_contribution": now.units, "contribution_chf": now.chf,
                "contribution_usd": now.usd, "usd_per_unit": now.usd_per_unit,
                "months_assessed": now.months,
                "correction": now.correction}
    if before:
        row["previous_class"] = before.units
    if now and before:
        change = now.units - before.units
        row |= {"units_change": change,
                "direction": "up" if change > 0 else "down" if change < 0 else "same"}
    elif now and year > members.FIRST:
        row["direction"] = "new"
    return row


def by_class(view: View) -> Reckoned:
    found = [_class_row(iso3, year) for iso3 in chosen(view) for year in shown_years(view)]
    known = [row for row in found if row["class_of_contribution"] is not None]
    if view.country is None or not known:
        return table(("iso3", "year"), found)
    last = known[-1]
    values = {"country": view.country, "year": last["year"],
              "chf": Money(last["contribution_chf"]),
              "usd": Money(last["contribution_usd"], "USD"), "months": last["months_assessed"],
              "units": last["class_of_contribution"],
              "several": several(last["class_of_contribution"])}
    moves = [row for row in known if row["direction"] in ("up", "down")]
    if last["direction"] == "new":
        message = "country-class-first-finding"
    elif not moves and len(known) == 1:
        message = "country-class-year-finding"
    elif not moves:
        message, values = "country-class-held-finding", {
            **values, "from": known[0]["year"],
            "least": "yes" if known[0]["year"] == found[0]["year"] else "no"}
    else:
        message = f"country-class-{moves[-1]['direction']}-finding"
        values |= {"changed": moves[-1]["year"], "before": moves[-1]["previous_class"],
                   "changes": len(moves), "from": known[0]["year"]}
    return table(("iso3", "year"), found, Sentence(message, values))


def _ranked(
    iso3: str, held: dict[str, Fraction]
) -> tuple[Number | None, int | None, int, int | None]:
    """Share, rank, number of Member States and of those in the same class, among those held."""
    own = held.get(iso3)
    if own is None:
        return None, None, len(held), None
    return (own / sum(held.values()), 1 + sum(other > own for other in held.values()), len(held),
            sum(other == own for other in held.values()))


def share(view: View) -> Reckoned:
    found: list[Cells] = []
    for iso3 in chosen(view):
        region = members.members()[iso3]["itu_region"]
        for year in shown_years(view):
            held = members.classes(year)
            part, rank, all_, same = _ranked(iso3, held)
            region_part, region_rank, region_all, _ = _ranked(iso3, {
                code: units for code, units in held.items()
                if members.members()[code]["itu_region"] == region})
            found.append({
                "iso3": iso3, "year": year, "class_of_contribution": held.get(iso3),
                "share": part, "rank": rank, "member_states": all_, "same_class": same,
                "itu_region": region, "region_share": region_part, "region_rank": region_rank,
                "region_member_states": region_all,
                "correction": members.corrections(year, [iso3])})
    known = [row for row in found if row["class_of_contribution"] is not None]
    if view.country is None or not known:
        return table(("iso3", "year"), found)
    last = known[-1]
    return table(("iso3", "year"), found, Sentence("country-share-finding", {
        "country": view.country, "year": last["year"], "share": last["share"],
        "rank": last["rank"], "members": last["member_states"], "others": last["same_class"] - 1,
        "region": the_region(last["itu_region"]), "region_share": last["region_share"],
        "region_rank": last["region_rank"], "region_members": last["region_member_states"]}))


def economy(iso3: str, year: int) -> tuple[int | None, Fraction | None]:
    """Year of the latest economy known in a year, and its dollars if it is of the five before."""
    known = {when: one["gdp_usd"] for (code, when), one in members.context().items()
             if code == iso3 and when <= year and one["gdp_usd"] is not None}
    if not known:
        return None, None
    return max(known), known[max(known)] if max(known) >= year - 5 else None


def peers(view: View) -> Reckoned:
    held = members.classes(members.LAST)
    others = members.peers(view, members.LAST)
    found: list[Cells] = []
    for iso3 in ({view.country, *others} if view.country in held else ()):
        assert iso3 is not None
        first = min(year for year in members.YEARS if iso3 in members.classes(year))
        before, now = members.classes(first)[iso3], held[iso3]
        year, gdp = economy(iso3, members.LAST)
        usd = members.held()[iso3, members.LAST].usd
        offline = needs.offline(iso3)
        found.append({
            "iso3": iso3, "is_selected": iso3 == view.country, "year": members.LAST,
            "class_of_contribution": now, "previous_year": first, "previous_class": before,
            "direction": "up" if now > before else "down" if now < before else "same",
            "contribution_chf": members.held()[iso3, members.LAST].chf,
            "share": now / sum(held.values()), "gdp_year": year,
            "per_million_gdp": usd / gdp * 10**6 if gdp else None,
            "offline_share": offline and offline[2],
            "correction": " ".join(filter(None, (
                members.corrections(one, [iso3]) for one in (first, members.LAST)))) or None})
    if view.country is None or not others:
        return table(("iso3",), found)
    own = held[view.country]
    rest = [row for row in found if not row["is_selected"]]
    values = {"country": view.country, "year": members.LAST, "peers": len(rest), "units": own,
              "several": several(own)}
    if view.peers == "class":
        ways = [row["direction"] for row in rest]
        return table(("iso3",), found, Sentence("country-peers-class-finding", {
            **values, **{way: ways.count(way) for way in ("up", "same", "down")},
            "from": min(row["previous_year"] for row in rest)}))
    return table(("iso3",), found, Sentence("country-peers-finding", {
        **values, "higher": sum(row["class_of_contribution"] > own for row in rest),
        "same": sum(row["class_of_contribution"] == own for row in rest),
        "lower": sum(row["class_of_contribution"] < own for row in rest)}))


@cache
def _given() -> dict[tuple[str, int], dict[str, Fraction]]:
    """What governments gave beyond their contributions, US dollars, by purpose."""
    found: dict[tuple[str, int], dict[str, Fraction]] = {}
    for row in rows("itu_revenue_by_contributor"):
        if row["contributor_type"] == "Government" and row["financing"].startswith("Voluntary"):
            kinds = found.setdefault((row["contributor"], int(row["year"])), {})
            kind = row["financing"].removeprefix("Voluntary ")
            kinds[kind] = kinds.get(kind, Fraction(0)) + Fraction(row["amount_usd"])
    return found


def voluntary(view: View) -> Reckoned:
    found: list[Cells] = []
    for iso3 in chosen(view):
        for year in members.YEARS:
            kinds = {kind: from_usd(usd, year, view.price_basis)
                     for kind, usd in _given().get((iso3, year), {}).items()}
            one = members.held().get((iso3, year))
            found.append({
                "iso3": iso3, "year": year,
                "contribution": one and from_chf(one.chf, year, view.price_basis),
                "voluntary": sum(kinds.values()) if kinds else None,
                "earmarked": kinds.get("earmarked"), "unearmarked": kinds.get("un-earmarked"),
                "correction": members.corrections(year, [iso3])})
    if view.country is None:
        return table(("iso3", "year"), found)
    given = [row["voluntary"] for row in found if row["voluntary"] is not None]
    values = {"country": view.country, "from": members.FIRST, "to": members.LAST}
    return table(("iso3", "year"), found, Sentence("country-voluntary-finding", {
        **values, "amount": Money(sum(given), view.currency), "recorded": len(given),
        "years": len(found)}) if given else Sentence("country-voluntary-none-finding", values))


CARDS = {
    "country-map": directory, "country-class": by_class, "country-share": share,
    "country-peers": peers, "country-voluntary": voluntary,
}
