"""Cards of the story: lists of published figures, and what ITU costs."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from math import log

from babel.numbers import get_territory_currencies

from tests.oracle import members
from tests.oracle.money import from_usd
from tests.oracle.reckoners.country.country import chosen
from tests.oracle.sources import MAGNITUDES, number, read_in, rows, series
from tests.oracle.view import Cells, Money, Reckoned, Sentence, View, table


def listed(name: str) -> Callable[[View], Reckoned]:
    """The published figures of a series, the first of them as the headline."""

    def reckoned(view: View) -> Reckoned:
        found: list[Cells] = [
            {"position": one["position"], "fact_id": one["fact_id"],
             "whole_value": one["value"] * MAGNITUDES.get(one["unit"].split(" ")[0], 1),
             **read_in(one, "value", "unit", "qualifier", "first_year", "last_year", "measure",
                       "note")}
            for one in series(name)]
        first = found[0]
        return table(("position",), found, Sentence(f"{name}-finding", {
            "value": first["whole_value"], "year": first["last_year"]}))

    return reckoned


def of_group(view: View) -> Reckoned:
    """Of the least developed countries, for one of them in the last year; nothing for any other."""
    if view.country not in members.groups(members.LAST)["ldc"]:
        return table(("position",), [])
    found: list[Cells] = [
        {"position": one["position"], "label": one["label"], "fact_id": one["fact_id"],
         "whole_value": one["value"] * MAGNITUDES.get(one["unit"].split(" ")[0], 1),
         **read_in(one, "value", "unit", "qualifier", "first_year", "last_year", "measure",
                   "note")}
        for one in series("ldc-facts")]
    pledges, amount, supported = found
    return table(("position",), found, Sentence("country-group-facts-finding", {
        "pledges": pledges["value"], "year": pledges["last_year"],
        "amount": Money(amount["value"] * 10**9, "USD"),
        "supported": supported["value"], "cyber_year": supported["last_year"]}))


def per_person(view: View) -> Reckoned:
    received: dict[int, Fraction] = {}
    for row in rows("itu_revenue_by_financing"):
        year = int(row["year"])
        received[year] = received.get(year, Fraction(0)) + Fraction(row["amount_usd"])
    found: list[Cells] = []
    for year, amount in sorted(received.items()):
        people = [one["population"] for (iso3, when), one in members.context().items()
                  if when == year and iso3 in members.members() and one["population"]]
        if people:
            revenue = from_usd(amount, year, view.price_basis)
            found.append({"year": year, "revenue": revenue, "population": sum(people),
                          "member_states": len(people),
                          "revenue_per_person": revenue / sum(people)})
    last = found[-1]
    return table(("year",), found, Sentence("case-cost-per-person-finding", {
        "amount": Money(last["revenue"], view.currency),
        "cents": round(float(last["revenue_per_person"]) * 100, 1), "currency": view.currency,
        "year": last["year"], "people": last["population"], "states": last["member_states"]}))


def _system() -> dict[str, Fraction]:
    """All that governments were assessed in the UN system in the last year, in US dollars."""
    return {row["iso3"]: amount for row in rows("un_system_contributions")
            if int(row["year"]) == members.LAST
            and (amount := number(row["assessed_usd"])) is not None and amount > 0}


# Where two currencies are tender; of two leones the sources do not say which.
TWO_TENDERS = {"BT": "BTN", "HT": "HTG", "LS": "LSL", "NA": "NAD", "PA": "PAB", "SL": ""}


def _in_own_currency(iso3: str, chf: Fraction) -> Cells:
    """The rate of the last year that can be used, and the amount at it."""
    rates = {(row["iso3"], int(row["year"])): row for row in rows("official_exchange_rates")}
    years = [year for code, year in rates
             if code == iso3 and ("CHE", year) in rates
             and rates[code, year]["rate_standing"] != "not-to-be-used"]
    found: Cells = {"iso2": members.members()[iso3]["iso2"], "rate_year": None,
                    "lcu_per_chf": None, "contribution_lcu": None, "rate_standing": None}
    if years:
        year = max(years)
        row, franc = rates[iso3, year], Fraction(rates["CHE", year]["lcu_per_usd"])
        rate = Fraction(row["lcu_per_usd"]) / franc
        found |= {"rate_year": year, "lcu_per_chf": rate, "contribution_lcu": chf * rate,
                  "rate_standing": row["rate_standing"]}
    return found


def _code(own: Cells) -> str:
    """The currency of the rate."""
    if own["rate_year"] is None:
        return ""
    iso2, day = own["iso2"], date(own["rate_year"], 7, 1)
    if iso2 in TWO_TENDERS:
        return TWO_TENDERS[iso2]
    return str(get_territory_currencies(iso2, day, day)[0])


def _significant(value: Fraction, digits: int) -> float:
    return float(f"{float(value):.{digits}g}")


def cost(view: View) -> Reckoned:
    found: list[Cells] = []
    for iso3 in chosen(view):
        one = members.held().get((iso3, members.LAST))
        if one is None:
            continue
        people = members.context().get((iso3, members.LAST), {}).get("population")
        system = _system().get(iso3)
        found.append({
            "iso3": iso3, "year": members.LAST, "class_of_contribution": one.units,
            "contribution_chf": one.chf, "contribution_usd": one.usd, "population": people,
            "chf_per_person": one.chf / people if people else None,
            "system_assessed_usd": system, "system_share": one.usd / system if system else None,
            "correction": one.correction, **_in_own_currency(iso3, one.chf)})
    if view.country is None:
        return table(("iso3",), found)
    own = found[0]
    values: dict[str, object] = {
        "country": view.country, "year": members.LAST, "chf": Money(own["contribution_chf"]),
        "units": own["class_of_contribution"],
        "several": "yes" if own["class_of_contribution"] > 1 else "no"}
    parts = []
    if own["chf_per_person"] is not None:
        centimes = float(own["chf_per_person"]) * 100
        values |= {"centimes": round(centimes, 2 if centimes < 1 else 1 if centimes < 10 else 0),
                   "francs": Money(own["chf_per_person"]),
                   "below_one": "yes" if centimes < 100 else "no"}
        parts.append("people-")
    if own["system_share"] is not None:
        values |= {"share": own["system_share"],
                   "system": Money(own["system_assessed_usd"], "USD")}
        parts.append("system-")
    code = _code(own)
    if code not in ("", "CHF", "USD"):
        values |= {"own": _significant(own["contribution_lcu"], 3), "own_code": code,
                   "own_rate": _significant(own["lcu_per_chf"], 4), "own_year": own["rate_year"],
                   "own_standing": own["rate_standing"]}
    return table(("iso3",), found,
                 Sentence(f"country-cost-{''.join(parts)}finding", values))


def near_by_gdp(view: View) -> Reckoned:
    mine = members.latest(view.country, "gdp_usd") if view.country else None
    if view.country is None or mine is None:
        return table(("iso3",), [])
    ratios = [(abs(log(value[1] / mine[1])), iso3)
              for iso3 in members.classes(members.LAST)
              if iso3 != view.country and (value := members.latest(iso3, "gdp_usd"))]
    found: list[Cells] = []
    for iso3 in (view.country, *(iso3 for _, iso3 in sorted(ratios)[:5])):
        one = members.held()[iso3, members.LAST]
        year, gdp = members.latest(iso3, "gdp_usd") or (None, None)
        people = members.context().get((iso3, members.LAST), {}).get("population")
        found.append({
            "iso3": iso3, "is_selected": iso3 == view.country, "year": members.LAST,
            "class_of_contribution": one.units, "contribution_chf": one.chf, "gdp_usd": gdp,
            "latest_year": year, "chf_per_person": one.chf / people if people else None})
    own, others = found[0]["contribution_chf"], [row["contribution_chf"] for row in found[1:]]
    return table(("iso3",), found, Sentence("country-near-by-gdp-finding", {
        "country": view.country, "year": members.LAST, "count": len(others),
        "more": sum(one > own for one in others), "same": sum(one == own for one in others),
        "less": sum(one < own for one in others)}))


CARDS = {
    "case-spectrum": listed("case-spectrum"), "case-standards": listed("case-standards"),
    "case-connecting": listed("case-connecting"), "case-cost-per-person": per_person,
    "country-cost": cost, "country-near-by-gdp": near_by_gdp, "country-group-facts": of_group,
}
