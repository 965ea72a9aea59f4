"""Who gave voluntary contributions."""

import re
from fractions import Fraction

from tests.oracle.money import from_usd
from tests.oracle.reckoners.revenue import hyphened
from tests.oracle.reckoners.units import shown_years
from tests.oracle.reckoners.voluntary import by_contributor, kind_of
from tests.oracle.sources import Row, listed, rows
from tests.oracle.view import Cells, Money, Reckoned, Sentence, View, table


def contributors(view: View) -> Reckoned:
    # Names of the source under which several contributors stand together are no givers.
    several = {name: remainder for remainder, names in listed("codebook")["remainders"].items()
               for name in names}
    groups: dict[tuple[str, str | None, str], list[Row]] = {}
    for row in by_contributor():
        if view.shows(int(row["year"])):
            iso3 = row["contributor"] if row["contributor_type"] == "Government" else None
            name = several.get(row["contributor"], row["contributor"])
            groups.setdefault((kind_of(row), iso3, name), []).append(row)
    found: list[Cells] = []
    years = shown_years(view)
    for (kind, iso3, name), some in groups.items():
        amount = sum(from_usd(Fraction(row["amount_usd"]), int(row["year"]), view.price_basis)
                     for row in some)
        found.append({
            "contributor_kind": kind, "iso3": iso3, "is_remainder": name in several.values(),
            "contributor_name": name if name in several.values() else some[0]["contributor_name"],
            "amount": amount, "years_given": len({row["year"] for row in some}),
            "from_year": years[0], "to_year": years[-1]})
    found.sort(key=lambda row: (-row["amount"], row["contributor_name"]))
    givers = [row for row in found if not row["is_remainder"]]
    whole, named = (sum(row["amount"] for row in some) for some in (found, givers))
    sofar = Fraction(0)
    for row in found:
        row |= {"share": row["amount"] / whole,
                **dict.fromkeys(("rank", "share_of_named", "cumulative_share"))}
    for row in givers:
        sofar += row["amount"]
        row |= {"rank": 1 + sum(other["amount"] > row["amount"] for other in givers),
                "share_of_named": row["amount"] / named, "cumulative_share": sofar / named}
    key = ("contributor_kind", "iso3", "contributor_name")
    if len(givers) <= 10:
        return table(key, found)
    first, ten = givers[0], givers[:10]
    union = first["contributor_kind"] == "european-union"
    values = {"first": "contributor-name-european-union" if union
              else first["iso3"] or first["contributor_name"],
              "amount": Money(first["amount"], view.currency), "count": 10,
              "share": sum(row["amount"] for row in ten) / named, "contributors": len(givers),
              "of_all": sum(row["amount"] for row in ten) / whole,
              "period": hyphened(years[0], years[-1]).replace("-", "\u2013"),
              "basis": view.price_basis}
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
