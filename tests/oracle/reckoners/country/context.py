"""A Member State beside its people, economy and a yardstick, and what ITU does there."""

from fractions import Fraction
from functools import cache

from tests.oracle import members
from tests.oracle.money import from_usd
from tests.oracle.reckoners import needs_money
from tests.oracle.reckoners.country.country import chosen, economy
from tests.oracle.sources import number, rows
from tests.oracle.view import Cells, Money, Reckoned, Sentence, View, table

SEAT = "CHE"


@cache
def _together(year: int, measure: str, of_year: int) -> Fraction | None:
    """US dollars of all contributions over a measure of some year, where both are known."""
    both = [(one.usd, context[measure]) for (iso3, when), one in members.held().items()
            if when == year and (context := members.context().get((iso3, of_year)))
            and context[measure] is not None]
    return sum(usd for usd, _ in both) / sum(value for _, value in both) if both else None


def relative(view: View) -> Reckoned:
    found: list[Cells] = []
    for iso3 in chosen(view):
        for year in members.YEARS:
            one = members.held().get((iso3, year))
            context = members.context().get((iso3, year), {})
            people = context.get("population")
            gdp_year, gdp = economy(iso3, year) if one else (None, None)
            amount = one and from_usd(one.usd, year, view.price_basis)
            all_people = _together(year, "population", year)
            assert all_people is not None
            all_economies = _together(year, "gdp_usd", gdp_year if gdp and gdp_year else year)
            found.append({
                "iso3": iso3, "year": year, "contribution": amount, "population": people,
                "months_assessed": one and one.months, "gdp_year": gdp_year,
                "per_thousand_people": amount / people * 1000 if amount and people else None,
                "all_per_thousand_people": from_usd(
                    all_people, year, view.price_basis) * 1000,
                "correction": members.corrections(year, [iso3]),
                "contribution_usd": one and one.usd, "gdp_usd": gdp,
                "per_million_gdp": one.usd / gdp * 10**6 if one and gdp else None,
                "all_per_million_gdp": all_economies and all_economies * 10**6})
    if view.country is None:
        return table(("iso3", "year"), found)
    values: dict[str, object] = {"country": view.country}
    last = next((row for row in reversed(found) if row["per_thousand_people"] is not None), None)
    kind = "none-"
    if last:
        kind = "people-"
        values |= {"year": last["year"], "months": last["months_assessed"],
                   "people": Money(last["per_thousand_people"], view.currency),
                   "all": Money(last["all_per_thousand_people"], view.currency)}
        if last["gdp_year"] is not None and last["per_million_gdp"] is None:
            kind = "old-"
            values["gdp_year"] = last["gdp_year"]
        if last["per_million_gdp"] is not None:
            kind = ""
            values |= {"gdp_year": last["gdp_year"],
                       "same": "yes" if last["gdp_year"] == last["year"] else "no",
                       "gdp": Money(last["per_million_gdp"], "USD"),
                       "all_gdp": Money(last["all_per_million_gdp"], "USD")}
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
            if row["assessed_usd"] and Fraction(row["assessed_usd"]) >= 0:
                amounts[row["iso3"], int(row["year"])] = Fraction(row["assessed_usd"])
    else:
        for row in rows("agency_contributions"):
            # A refund below zero is no share of what all are assessed.
            if (row["entity"].lower() == name and row["financing"] == "Assessed"
                    and Fraction(row["amount_usd"]) >= 0):
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
                "yardstick_share": beside.get((iso3, year)),
                "correction": members.corrections(year, [iso3])})
    both = [row for row in found if row["share"] is not None
            and row["yardstick_share"] is not None]
    if view.country is None or not both:
        return table(("iso3", "year"), found)
    return table(("iso3", "year"), found, Sentence("country-yardstick-finding", {
        "country": view.country, "year": both[-1]["year"], "share": both[-1]["share"],
        "beside": both[-1]["yardstick_share"], "yardstick": f"yardstick-{view.yardstick}"}))


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
             "funding": needs_money.funding(required, available),
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
    "country-relative": relative, "country-yardstick": yardstick, "country-expenses": expenses,
    "country-projects": projects, "country-internet": internet,
}
