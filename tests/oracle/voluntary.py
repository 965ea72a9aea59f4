"""The page on voluntary contributions."""

import re
from fractions import Fraction
from functools import cache
from math import sqrt

from tests.oracle.money import from_usd
from tests.oracle.revenue import by_financing, hyphened
from tests.oracle.sources import Row, rows
from tests.oracle.units import shown_years
from tests.oracle.view import Cells, Money, Reckoned, Sentence, View, table

KINDS = {"Government": "governments", "European Union": "european-union",
         "Foundations": "foundations", "Multilateral - UN Orgs": "un-organizations",
         "Multilateral - UN Pooled Funds": "pooled-funds", "Private Sector": "private-sector",
         "Academic": "private-sector"}
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
        "free": free if len(found) > 1 else -1}))


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
        "second_share": second["amount"] / second["total"]}))


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
            "which": "more" if most["difference"] < 0 else "less"}))


def contributors(view: View) -> Reckoned:
    groups: dict[tuple[str, str | None, str], list[Row]] = {}
    for row in by_contributor():
        if view.shows(int(row["year"])):
            iso3 = row["contributor"] if row["contributor_type"] == "Government" else None
            groups.setdefault((kind_of(row), iso3, row["contributor"]), []).append(row)
    found: list[Cells] = []
    years = shown_years(view)
    for (kind, iso3, _), some in groups.items():
        amount = sum(from_usd(Fraction(row["amount_usd"]), int(row["year"]), view.price_basis)
                     for row in some)
        found.append({
            "contributor_kind": kind, "iso3": iso3, "contributor_name": some[0]["contributor_name"],
            "amount": amount, "years_given": len({row["year"] for row in some}),
            "from_year": years[0], "to_year": years[-1]})
    found.sort(key=lambda row: (-row["amount"], row["contributor_name"]))
    whole, sofar = sum(row["amount"] for row in found), Fraction(0)
    for row in found:
        sofar += row["amount"]
        row |= {"rank": 1 + sum(other["amount"] > row["amount"] for other in found),
                "share": row["amount"] / whole, "cumulative_share": sofar / whole}
    key = ("contributor_kind", "iso3", "contributor_name")
    if len(found) <= 10:
        return table(key, found)
    first = found[0]
    values = {"first": first["iso3"] or first["contributor_name"],
              "amount": Money(first["amount"], view.currency), "count": 10,
              "share": found[9]["cumulative_share"], "contributors": len(found),
              "period": hyphened(years[0], years[-1]).replace("-", "\u2013")}
    own = next((row for row in found if view.country and row["iso3"] == view.country), None)
    if own is None:
        return table(key, found, Sentence("voluntary-contributors-finding", values))
    return table(key, found, Sentence("voluntary-contributors-country-finding", {
        **values, "country": view.country, "own": Money(own["amount"], view.currency),
        "rank": own["rank"], "own_years": own["years_given"]}))


def concentration(view: View) -> Reckoned:
    found: list[Cells] = []
    for year in shown_years(view):
        given: dict[str, Fraction] = {}
        for row in by_contributor():
            if row["contributor_type"] == "Government" and int(row["year"]) == year:
                given[row["contributor"]] = (given.get(row["contributor"], Fraction(0))
                                             + Fraction(row["amount_usd"]))
        amounts = sorted((usd for usd in given.values() if usd > 0), reverse=True)
        found += [{"year": year, "largest": size, "contributors": len(amounts),
                   "share": sum(amounts[:size]) / sum(amounts)}
                  for size in (1, 3, 5) if size < len(amounts)]
    line = [row for row in found if row["largest"] == 3]
    if not line:
        return table(("year", "largest"), found)
    first, last = line[0], line[-1]
    return table(("year", "largest"), found, Sentence("voluntary-concentration-finding", {
        "count": 3, "share": last["share"], "year": last["year"], "before": first["share"],
        "from": first["year"], "contributors": last["contributors"],
        "compared": "yes" if first["year"] < last["year"] else "no"}))


def volatility(view: View) -> Reckoned:
    found: list[Cells] = []
    variation: dict[str, float] = {}
    for kind in ("assessed", "voluntary"):
        amounts = {year: from_usd(
            sum((usd for name, usd in by_financing()[year].items()
                 if name.lower().startswith(kind)), Fraction(0)), year, view.price_basis)
            for year in shown_years(view)}
        mean = sum(amounts.values()) / len(amounts)
        square = sum((amount - mean) ** 2 for amount in amounts.values()) / len(amounts)
        variation[kind] = sqrt(square) / float(mean)
        found += [{"revenue_kind": kind, "year": year, "amount": amount, "mean": mean,
                   "of_mean": amount / mean, "variation": variation[kind]}
                  for year, amount in amounts.items()]
    years = shown_years(view)
    return table(("revenue_kind", "year"), found, Sentence("voluntary-volatility-finding", {
        **variation, "from": years[0], "to": years[-1]}) if len(years) > 2 else None)


def forms(view: View) -> Reckoned:
    counts = dict.fromkeys(("cash", "in-kind", "not-said"), 0)
    for row in rows("published_figures"):
        if row["topic"] == "voluntary":
            words = f"{row['measure']} {row['category']} {row['qualifier']}".lower()
            counts["in-kind" if re.search("in[ -]kind", words)
                   else "cash" if re.search(r"\bcash\b", words) else "not-said"] += 1
    return table(("form",), [{"form": form, "count": count} for form, count in counts.items()],
                 Sentence("voluntary-forms-finding", {
                     "cash": counts["cash"], "kind": counts["in-kind"],
                     "all": sum(counts.values())}))


CARDS = {
    "voluntary-by-year": by_year, "voluntary-share": share, "voluntary-volatility": volatility,
    "voluntary-by-kind": by_kind, "voluntary-tables": tables,
    "voluntary-contributors": contributors, "voluntary-concentration": concentration,
    "voluntary-forms": forms,
}
