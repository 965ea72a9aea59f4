"""The profile of a Member State: without one chosen, the same rows of every Member State."""

from fractions import Fraction
from functools import cache

from tests.oracle import members, needs
from tests.oracle.money import from_chf, from_usd
from tests.oracle.sources import number, rows
from tests.oracle.units import band, lowest_after, most_held, several, the_region
from tests.oracle.view import Cells, Money, Number, Reckoned, Sentence, View, table

SEAT = "CHE"
NAMES = ("iso3", "iso2", "m49", "name_en", "name_fr", "name_es", "name_ru", "name_zh", "name_ar",
         "itu_region")


def chosen(view: View) -> list[str]:
    """The Member State chosen, or every one."""
    return [view.country] if view.country else list(members.members())


def directory(view: View) -> Reckoned:
    held = members.classes(members.LAST)
    return table(("iso3",), [
        {**{name: one[name] for name in NAMES},
         **{name: one[name] == "1" for name in ("is_ldc", "is_lldc", "is_sids")},
         "council_2023_2026_region": one["council_2023_2026_region"] or None,
         "year": members.LAST, "class_of_contribution": held[iso3],
         "class_band": band(held[iso3])}
        for iso3, one in members.members().items()], most_held(held, members.LAST))


def _class_row(iso3: str, year: int) -> Cells:
    now, before = (members.held().get((iso3, one)) for one in (year, year - 1))
    row: Cells = {"iso3": iso3, "year": year, **dict.fromkeys((
        "class_of_contribution", "previous_class", "units_change", "direction", "within_rule",
        "contribution_chf", "contribution_usd", "usd_per_unit", "correction"))}
    if now:
        row |= {"class_of_contribution": now.units, "contribution_chf": now.chf,
                "contribution_usd": now.usd, "usd_per_unit": now.usd_per_unit,
                "correction": now.correction}
    if before:
        row["previous_class"] = before.units
    if now and before:
        change = now.units - before.units
        row |= {"units_change": change,
                "direction": "up" if change > 0 else "down" if change < 0 else "same",
                "within_rule": now.units >= lowest_after(before.units) if change < 0 else None}
    elif now and year > members.FIRST:
        row["direction"] = "new"
    return row


def by_class(view: View) -> Reckoned:
    found = [_class_row(iso3, year) for iso3 in chosen(view) for year in members.YEARS]
    known = [row for row in found if row["class_of_contribution"] is not None]
    if view.country is None or not known:
        return table(("iso3", "year"), found)
    last = known[-1]
    values = {"country": view.country, "year": last["year"],
              "chf": Money(last["contribution_chf"]),
              "usd": Money(last["contribution_usd"], "USD"),
              "units": last["class_of_contribution"],
              "several": several(last["class_of_contribution"])}
    moves = [row for row in known if row["direction"] in ("up", "down")]
    if len(known) == 1:
        message = "country-class-first-finding"
    elif not moves:
        message, values = "country-class-held-finding", {**values, "from": known[0]["year"]}
    else:
        message = f"country-class-{moves[-1]['direction']}-finding"
        values |= {"changed": moves[-1]["year"], "before": moves[-1]["previous_class"],
                   "changes": len(moves), "from": known[0]["year"]}
    return table(("iso3", "year"), found, Sentence(message, values))


def _ranked(iso3: str, held: dict[str, Fraction]) -> tuple[Number | None, int | None, int, int | None]:
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
        for year in members.YEARS:
            held = members.classes(year)
            part, rank, all_, same = _ranked(iso3, held)
            region_part, region_rank, region_all, _ = _ranked(iso3, {
                code: units for code, units in held.items()
                if members.members()[code]["itu_region"] == region})
            found.append({
                "iso3": iso3, "year": year, "class_of_contribution": held.get(iso3),
                "share": part, "rank": rank, "member_states": all_, "same_class": same,
                "itu_region": region, "region_share": region_part, "region_rank": region_rank,
                "region_member_states": region_all})
    known = [row for row in found if row["class_of_contribution"] is not None]
    if view.country is None or not known:
        return table(("iso3", "year"), found)
    last = known[-1]
    return table(("iso3", "year"), found, Sentence("country-share-finding", {
        "country": view.country, "year": last["year"], "share": last["share"],
        "rank": last["rank"], "members": last["member_states"], "others": last["same_class"] - 1,
        "region": the_region(last["itu_region"]), "region_share": last["region_share"],
        "region_rank": last["region_rank"], "region_members": last["region_member_states"]}))


def _economy(iso3: str) -> tuple[int | None, Fraction | None]:
    """The contribution for a million dollars of the economy, in the latest year of both."""
    for year in reversed(members.YEARS):
        now, gdp = members.held().get((iso3, year)), members.context().get((iso3, year))
        if now and gdp and gdp["gdp_usd"]:
            return year, now.usd / gdp["gdp_usd"] * 10**6
    return None, None


def peers(view: View) -> Reckoned:
    held = members.classes(members.LAST)
    others = members.peers(view, members.LAST)
    found: list[Cells] = []
    for iso3 in ({view.country, *others} if view.country in held else ()):
        assert iso3 is not None
        first = min(year for year in members.YEARS if iso3 in members.classes(year))
        before, now = members.classes(first)[iso3], held[iso3]
        year, per_million = _economy(iso3)
        offline = needs.offline(iso3)
        found.append({
            "iso3": iso3, "is_selected": iso3 == view.country, "year": members.LAST,
            "class_of_contribution": now, "previous_year": first, "previous_class": before,
            "direction": "up" if now > before else "down" if now < before else "same",
            "contribution_chf": members.held()[iso3, members.LAST].chf,
            "share": now / sum(held.values()), "per_million_gdp": per_million,
            "latest_year": year, "offline_share": offline and offline[2]})
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
def _together(year: int, measure: str) -> Fraction:
    """US dollars of all contributions over a measure, of those for whom both are known."""
    both = [(one.usd, context[measure]) for (iso3, when), one in members.held().items()
            if when == year and (context := members.context().get((iso3, year)))
            and context[measure] is not None]
    return sum(usd for usd, _ in both) / sum(value for _, value in both)


def relative(view: View) -> Reckoned:
    found: list[Cells] = []
    for iso3 in chosen(view):
        for year in members.YEARS:
            one = members.held().get((iso3, year))
            context = members.context().get((iso3, year), {})
            people, gdp = context.get("population"), context.get("gdp_usd")
            amount = one and from_usd(one.usd, year, view.price_basis)
            found.append({
                "iso3": iso3, "year": year, "contribution": amount, "population": people,
                "per_thousand_people": amount / people * 1000 if amount and people else None,
                "all_per_thousand_people": from_usd(
                    _together(year, "population"), year, view.price_basis) * 1000,
                "contribution_usd": one and one.usd, "gdp_usd": gdp,
                "per_million_gdp": one.usd / gdp * 10**6 if one and gdp else None,
                "all_per_million_gdp": _together(year, "gdp_usd") * 10**6
                if any(key[1] == year and value["gdp_usd"] is not None
                       for key, value in members.context().items()) else None})
    if view.country is None:
        return table(("iso3", "year"), found)
    people, economy = ([row for row in found if row[name] is not None]
                       for name in ("per_thousand_people", "per_million_gdp"))
    values: dict[str, object] = {"country": view.country}
    if people:
        values |= {"year": people[-1]["year"],
                   "people": Money(people[-1]["per_thousand_people"], view.currency),
                   "all": Money(people[-1]["all_per_thousand_people"], view.currency)}
    if economy:
        values |= {"gdp_year": economy[-1]["year"],
                   "gdp": Money(economy[-1]["per_million_gdp"], "USD"),
                   "all_gdp": Money(economy[-1]["all_per_million_gdp"], "USD")}
    kind = "none-" if not people else "" if economy else "people-"
    return table(("iso3", "year"), found, Sentence(f"country-relative-{kind}finding", values))


@cache
def _yardstick(name: str) -> dict[tuple[str, int], Fraction]:
    """The shares by a yardstick, by Member State and year."""
    if name == "un-scale":
        return {(row["iso3"], int(row["year"])): Fraction(row["share_percent"]) / 100
                for row in rows("un_regular_budget_share")}
    amounts: dict[tuple[str, int], Fraction] = {}
    if name == "un-system":
        for row in rows("un_system_contributions"):
            if row["assessed_usd"]:
                amounts[row["iso3"], int(row["year"])] = Fraction(row["assessed_usd"])
    else:
        for row in rows("agency_contributions"):
            if row["entity"].lower() == name and row["financing"] == "Assessed":
                key = row["iso3"], int(row["year"])
                amounts[key] = amounts.get(key, Fraction(0)) + Fraction(row["amount_usd"])
    totals: dict[int, Fraction] = {}
    for (_, year), amount in amounts.items():
        totals[year] = totals.get(year, Fraction(0)) + amount
    return {key: amount / totals[key[1]] for key, amount in amounts.items()}


def yardstick(view: View) -> Reckoned:
    beside = _yardstick(view.yardstick) if view.yardstick else {}
    found: list[Cells] = []
    for iso3 in chosen(view):
        for year in members.YEARS:
            held = members.classes(year)
            found.append({
                "iso3": iso3, "year": year, "yardstick": view.yardstick,
                "share": held[iso3] / sum(held.values()) if iso3 in held else None,
                "yardstick_share": beside.get((iso3, year))})
    both = [row for row in found if row["share"] is not None
            and row["yardstick_share"] is not None]
    if view.country is None or not both:
        return table(("iso3", "year"), found)
    return table(("iso3", "year"), found, Sentence("country-yardstick-finding", {
        "country": view.country, "year": both[-1]["year"], "share": both[-1]["share"],
        "beside": both[-1]["yardstick_share"], "yardstick": f"yardstick-{view.yardstick}"}))


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
                "earmarked": kinds.get("earmarked"), "unearmarked": kinds.get("un-earmarked")})
    if view.country is None:
        return table(("iso3", "year"), found)
    given = [row["voluntary"] for row in found if row["voluntary"] is not None]
    values = {"country": view.country, "from": members.FIRST, "to": members.LAST}
    return table(("iso3", "year"), found, Sentence("country-voluntary-finding", {
        **values, "amount": Money(sum(given), view.currency), "recorded": len(given),
        "years": len(found)}) if given else Sentence("country-voluntary-none-finding", values))


def expenses(view: View) -> Reckoned:
    spent = {(row["iso3"], int(row["year"])): Fraction(row["amount_usd"])
             for row in rows("itu_expenses_by_country")}
    found: list[Cells] = [
        {"iso3": iso3, "year": year,
         "amount": from_usd(spent[iso3, year], year, view.price_basis)
         if (iso3, year) in spent else None,
         "places": sum(when == year for _, when in spent)}
        for iso3 in chosen(view) for year in members.YEARS]
    if view.country is None:
        return table(("iso3", "year"), found)
    known = [row["amount"] for row in found if row["amount"] is not None]
    values = {"country": view.country, "from": members.FIRST, "to": members.LAST}
    if not known:
        return table(("iso3", "year"), found, Sentence("country-expenses-none-finding", values))
    kind = "seat-" if view.country == SEAT else "" if sum(known) > 0 else "adjusted-"
    return table(("iso3", "year"), found, Sentence(f"country-expenses-{kind}finding", {
        **values, "amount": Money(sum(known), view.currency), "recorded": len(known),
        "years": len(found)}))


def projects(view: View) -> Reckoned:
    found: list[Cells] = []
    for row in rows("itu_country_projects"):
        required, available, spent = (
            Fraction(row[name]) for name in ("required_usd", "available_usd", "spent_usd"))
        states = row["iso3_list"].split()
        found += [
            {"iso3": iso3, "title": row["title"], "start": row["start"], "end": row["end"],
             "required_usd": required, "available_usd": available, "spent_usd": spent,
             "gap_usd": max(required - available, Fraction(0)),
             "funding": needs.funding(required, available),
             "iso3_list": row["iso3_list"] if len(states) > 1 else None,
             "project_id": int(row["project_id"])}
            for iso3 in states if iso3 in chosen(view)]
    if view.country is None:
        return table(("iso3", "project_id"), found)
    values = {"country": view.country}
    if not found:
        return table(("iso3", "project_id"), found,
                     Sentence("country-projects-none-finding", values))
    shared = next((row["iso3_list"] for row in found if row["iso3_list"]), None)
    sums = {name: Money(sum(row[f"{name}_usd"] for row in found), "USD")
            for name in ("gap", "required", "available")}
    return table(("iso3", "project_id"), found, Sentence(
        f"country-projects{'-shared' if shared else ''}-finding", {
            **values, **sums, "projects": len(found),
            "states": len(shared.split()) if shared else 1}))


def internet(view: View) -> Reckoned:
    found: list[Cells] = []
    for row in rows("country_context"):
        if row["iso3"] in chosen(view):
            use, people = number(row["internet_users_pct"]), number(row["population"])
            known = use is not None and people is not None
            found.append({
                "iso3": row["iso3"], "year": int(row["year"]), "population": people,
                "offline_share": None if use is None else 1 - use / 100,
                "people_offline": people * (1 - use / 100) if known else None,
                "people_online": people * use / 100 if known else None})
    if view.country is None:
        return table(("iso3", "year"), found)
    known_rows = [row for row in found if row["offline_share"] is not None]
    values: dict[str, object] = {"country": view.country}
    if not known_rows:
        return table(("iso3", "year"), found, Sentence("country-internet-none-finding", values))
    first, last = known_rows[0], known_rows[-1]
    values |= {"year": last["year"], "use": 1 - last["offline_share"],
               "people": last["people_offline"]}
    if len(known_rows) == 1:
        return table(("iso3", "year"), found, Sentence("country-internet-one-finding", values))
    return table(("iso3", "year"), found, Sentence("country-internet-finding", {
        **values, "from": first["year"], "before": 1 - first["offline_share"]}))


CARDS = {
    "country-map": directory, "country-class": by_class, "country-share": share,
    "country-peers": peers, "country-relative": relative, "country-yardstick": yardstick,
    "country-voluntary": voluntary, "country-expenses": expenses, "country-projects": projects,
    "country-internet": internet,
}
