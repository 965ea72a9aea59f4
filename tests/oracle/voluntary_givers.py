"""Who gave voluntary contributions."""

import re
from fractions import Fraction

from tests.oracle.money import from_usd
from tests.oracle.revenue import hyphened
from tests.oracle.sources import Row, rows
from tests.oracle.units import shown_years
from tests.oracle.view import Cells, Money, Reckoned, Sentence, View, table
from tests.oracle.voluntary import by_contributor, kind_of


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
    "voluntary-contributors": contributors, "voluntary-concentration": concentration,
    "voluntary-forms": forms,
}
