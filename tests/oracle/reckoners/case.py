"""The five findings of the first page."""

from tests.oracle import members
from tests.oracle.money import UNIT
from tests.oracle.reckoners import efficiency, needs, revenue
from tests.oracle.sources import read_in, series, stage
from tests.oracle.view import Cells, Money, Reckoned, Sentence, View, table


def of_revenue(view: View) -> Reckoned:
    found = revenue.by_source(view)
    year = max(key[0] for key in found.rows)
    own = found.rows.get((year, "member-states"))
    return Reckoned(found.key, found.rows, own and Sentence("case-revenue-finding", {
        "share": own["share"], "amount": Money(own["amount"], view.currency),
        "total": Money(own["total"], view.currency), "year": year,
        "basis": view.price_basis}))


def of_units(view: View) -> Reckoned:
    found: list[Cells] = [
        {"year": year, "units": one["value"], **read_in(one, "scope")}
        for one in series("units-before-2013")
        for year in range(one["first_year"], one["last_year"] + 1)]
    found += [{"year": year, "units": sum(members.classes(year).values()), "grade": "derived",
               "source_title": None, "scope": "contributory-units"} for year in members.YEARS]
    first, before, last = found[0], found[-2], found[-1]
    change = last["units"] - before["units"]
    holds = last["units"] < first["units"]
    return table(("year",), found, Sentence(
        "case-units-rise-finding" if change > 0 else "case-units-finding", {
            "units": last["units"], "year": last["year"], "change": abs(change),
            "first_units": first["units"], "first": first["year"]}) if holds else None)


def of_unit_value(view: View) -> Reckoned:
    found = efficiency.unit_value(view)
    if found.sentence is None:
        return found
    said = found.sentence.values
    return Reckoned(found.key, found.rows, Sentence("case-unit-value-finding", {
        "amount": Money(UNIT), "since": said["from"], "lost": said["loss"],
        "year": said["to"]}))


def of_needs(view: View) -> Reckoned:
    found = needs.offline_world(view)
    same = needs.of_one_edition(view)
    return Reckoned(found.key, found.rows, Sentence("case-needs-finding", {
        "people": same[-1]["people_offline"], "year": same[-1]["year"],
        "first_people": same[0]["people_offline"], "first": same[0]["year"],
    }) if len(same) > 1 else None)


def of_efficiency(view: View) -> Reckoned:
    found = efficiency.four_year(view)
    known = [(key[0], row) for key, row in sorted(found.rows.items())
             if row["amount_nominal"] is not None]
    if len(known) < 2:
        return Reckoned(found.key, found.rows)
    (first_period, first), (last_period, last) = known[0], known[-1]
    nominal, constant = (last[name] / first[name] - 1
                         for name in ("amount_nominal", "amount_constant"))
    return Reckoned(found.key, found.rows, Sentence("case-efficiency-finding", {
        "amount": Money(last["amount_nominal"]), "period": last_period,
        "nominal": nominal, "constant": constant, "lost": -constant, "first_period": first_period,
        "first_amount": Money(first["amount_nominal"]), "stage": stage(last["scope"]),
        "first_stage": stage(first["scope"]),
        "later": sum(row["from_year"] > last["from_year"] for row in found.rows.values()),
    }) if constant < 0 else None)


CARDS = {
    "case-revenue": of_revenue, "case-units": of_units, "case-unit-value": of_unit_value,
    "case-needs": of_needs, "case-efficiency": of_efficiency,
}
