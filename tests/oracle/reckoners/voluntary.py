"""The page on voluntary contributions."""

from fractions import Fraction
from functools import cache
from math import sqrt

from tests.oracle.money import from_usd
from tests.oracle.reckoners.revenue import by_financing
from tests.oracle.reckoners.units import shown_years
from tests.oracle.sources import Row, rows
from tests.oracle.view import Cells, Money, Reckoned, Sentence, View, table

KINDS = {"Government": "governments", "European Union": "european-union",
         "Foundations": "foundations", "Multilateral - UN Orgs": "un-organizations",
         "Multilateral - UN Pooled Funds": "pooled-funds", "Private Sector": "private-sector",
         "Academic": "private-sector"}
# From this year fees of Sector Members, Associates and Academia stand under assessed contributions.
BREAK = 2015
AGREEMENT = Fraction(1, 1000)


def _voluntary(year: int) -> Fraction:
    return sum((usd for name, usd in by_financing()[year].items()
                if name.startswith("Voluntary")), Fraction(0))


def _rows(view: View) -> list[Cells]:
    found: list[Cells] = []
    for year in shown_years(view):
        headings = by_financing()[year]
        earmarked, unearmarked = (
            sum((usd for name, usd in headings.items() if name.startswith(start)), Fraction(0))
            for start in ("Voluntary non-core", "Voluntary core"))
        whole = sum(headings.values())
        found.append({"year": year, "share": _voluntary(year) / whole, **{
            name: from_usd(usd, year, view.price_basis) for name, usd in (
                ("earmarked", earmarked), ("unearmarked", unearmarked),
                ("total", _voluntary(year)), ("revenue", whole))}})
    return found


def by_year(view: View) -> Reckoned:
    found = _rows(view)
    last = found[-1]
    free = sum(row["unearmarked"] > 0 for row in found)
    return table(("year",), found, Sentence("voluntary-by-year-finding", {
        "amount": Money(last["total"], view.currency), "year": last["year"],
        "earmarked": last["earmarked"] / last["total"], "years": len(found),
        "free": free if len(found) > 1 else -1, "basis": view.price_basis}))


def share(view: View) -> Reckoned:
    found = _rows(view)
    if len(found) < 2:
        return table(("year",), found)
    least, most = (wanted(found, key=lambda row: row["share"]) for wanted in (min, max))
    return table(("year",), found, Sentence("voluntary-share-finding", {
        "share": found[-1]["share"], "year": found[-1]["year"], "least": least["share"],
        "least_year": least["year"], "most": most["share"], "most_year": most["year"]}))


def kind_of(row: Row) -> str:
    """The kind of a contributor as the page names it."""
    if row["contributor"] == "Multi Donor Trust Funds":
        return "pooled-funds"
    return KINDS.get(row["contributor_type"], "unattributed")


@cache
def by_contributor() -> tuple[Row, ...]:
    """The voluntary contributions of the table by contributor."""
    return tuple(row for row in rows("itu_revenue_by_contributor")
                 if row["financing"].startswith("Voluntary"))


@cache
def _kinds(year: int) -> dict[str, Fraction]:
    """US dollars by kind; unattributed is what the table by kind of financing has beyond them."""
    found: dict[str, Fraction] = {}
    for row in by_contributor():
        if int(row["year"]) == year:
            kind = kind_of(row)
            found[kind] = found.get(kind, Fraction(0)) + Fraction(row["amount_usd"])
    assert "unattributed" not in found
    return {**found, "unattributed": _voluntary(year) - sum(found.values())}


def by_kind(view: View) -> Reckoned:
    found: list[Cells] = [
        {"year": year, "contributor_kind": kind,
         "amount": from_usd(usd, year, view.price_basis),
         "total": from_usd(_voluntary(year), year, view.price_basis)}
        for year in shown_years(view) for kind, usd in _kinds(year).items()]
    last = sorted((row for row in found if row["year"] == found[-1]["year"]
                   and row["contributor_kind"] != "unattributed"),
                  key=lambda row: -row["amount"])
    if len(last) < 2:
        return table(("year", "contributor_kind"), found)
    first, second = last[:2]
    return table(("year", "contributor_kind"), found, Sentence("voluntary-by-kind-finding", {
        "total": Money(first["total"], view.currency), "year": first["year"],
        "first": f"the-contributors-{first['contributor_kind']}",
        "share": first["amount"] / first["total"],
        "second": f"the-contributors-{second['contributor_kind']}",
        "second_share": second["amount"] / second["total"], "basis": view.price_basis}))


def tables(view: View) -> Reckoned:
    found: list[Cells] = []
    for year in shown_years(view):
        whole, beyond = _voluntary(year), _kinds(year)["unattributed"]
        found.append({"year": year, **{
            name: from_usd(usd, year, view.price_basis) for name, usd in (
                ("by_financing", whole), ("by_contributor", whole - beyond),
                ("difference", beyond))}})
    agree = sum(abs(row["difference"]) < AGREEMENT * row["by_financing"] for row in found)
    most = max(found, key=lambda row: abs(row["difference"]))
    return table(("year",), found, Sentence(
        "voluntary-tables-agree-finding" if agree == len(found) else "voluntary-tables-finding", {
            "agree": agree, "years": len(found), "most_year": most["year"],
            "most": Money(abs(most["difference"]), view.currency),
            "which": "more" if most["difference"] < 0 else "less",
            "basis": view.price_basis}))


def volatility(view: View) -> Reckoned:
    found: list[Cells] = []
    variation: dict[str, float] = {}
    years = shown_years(view)
    if years[0] < BREAK <= years[-1]:
        years = [year for year in years if year >= BREAK]
    for kind in ("assessed", "voluntary"):
        amounts = {year: from_usd(
            sum((usd for name, usd in by_financing()[year].items()
                 if name.lower().startswith(kind)), Fraction(0)), year, view.price_basis)
            for year in years}
        mean = sum(amounts.values()) / len(amounts)
        square = sum((amount - mean) ** 2 for amount in amounts.values()) / len(amounts)
        variation[kind] = sqrt(square) / float(mean)
        found += [{"revenue_kind": kind, "year": year, "amount": amount, "mean": mean,
                   "of_mean": amount / mean, "variation": variation[kind]}
                  for year, amount in amounts.items()]
    return table(("revenue_kind", "year"), found, Sentence("voluntary-volatility-finding", {
        **variation, "from": years[0], "to": years[-1], "basis": view.price_basis,
    }) if len(years) > 2 else None)


CARDS = {
    "voluntary-by-year": by_year, "voluntary-share": share, "voluntary-volatility": volatility,
    "voluntary-by-kind": by_kind, "voluntary-tables": tables,
}
