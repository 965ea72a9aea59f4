"""Member States of a reader's choice side by side, by one of four measures."""

from fractions import Fraction

from tests.oracle import members
from tests.oracle.view import Cells, Money, Reckoned, Sentence, View, table

COLUMNS = {"class": "class_of_contribution", "contribution": "contribution_chf",
           "share": "share", "internet": "internet_users_pct"}


def compare(view: View) -> Reckoned:
    states = view.compared.split("-") if view.compared else sorted(members.members())
    found: list[Cells] = []
    for iso3 in states:
        for year in (one for one in members.YEARS if view.shows(one)):
            held, context = members.held().get((iso3, year)), members.context().get((iso3, year))
            whole = sum(members.classes(year).values())
            found.append({
                "iso3": iso3, "year": year,
                "class_of_contribution": held.units if held else None,
                "contribution_chf": held.chf if held else None,
                "share": held.units / whole if held else None,
                "internet_users_pct": context["internet_users_pct"] if context else None,
                "correction": held.correction if held else None})
    return table(("iso3", "year"), found, _sentence(view, states, found))


def _sentence(view: View, states: list[str], found: list[Cells]) -> Sentence | None:
    """The ends in the last year in which every one has a value."""
    if not view.compared or len(states) < 2:
        return None
    column = COLUMNS[view.measure]
    for year in reversed(members.YEARS):
        values = {row["iso3"]: row[column] for row in found
                  if row["year"] == year and row[column] is not None}
        if len(values) == len(states):
            break
    else:
        return None
    message = f"country-compare-{view.measure}"
    high, low = max(values.values()), min(values.values())
    said = {"year": year, "count": len(states)}
    if high == low:
        return Sentence(f"{message}-same-finding", {**said, "value": _value(view, high)})
    return Sentence(f"{message}-finding", {
        **said, "high": _value(view, high), "low": _value(view, low),
        "highest": tuple(sorted(one for one, value in values.items() if value == high)),
        "lowest": tuple(sorted(one for one, value in values.items() if value == low))})


def _value(view: View, value: Fraction) -> Fraction | Money:
    if view.measure == "contribution":
        return Money(value)
    return value / 100 if view.measure == "internet" else value


CARDS = {"country-compare": compare}
