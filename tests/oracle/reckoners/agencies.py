"""The page on ITU among its sister agencies."""

from fractions import Fraction
from functools import cache

from tests.oracle import members
from tests.oracle.money import average_rate, francs_per_dollar, from_usd, prices
from tests.oracle.reckoners.revenue import sources_of
from tests.oracle.reckoners.units import shown_years
from tests.oracle.sources import rows
from tests.oracle.view import Cells, Money, Reckoned, Sentence, View, table

AGENCIES = ("FAO", "ICAO", "IFAD", "ILO", "IMO", "ITU", "UN Tourism", "UNESCO", "UNIDO", "UPU",
            "WHO", "WIPO", "WMO")


@cache
def revenue() -> dict[tuple[str, int], dict[str, Fraction]]:
    """US dollars by agency and year: assessed on Member States, voluntary and other."""
    found: dict[tuple[str, int], dict[str, Fraction]] = {}
    for row in rows("un_revenue_by_entity"):
        name = {"UNWTO": "UN Tourism"}.get(row["entity"], row["entity"])
        kind = row["financing"].split(" ")[0].lower()
        kind = kind if kind in ("assessed", "voluntary") else "other"
        if name in AGENCIES and int(row["year"]) >= members.FIRST:
            kinds = found.setdefault((name, int(row["year"])), dict.fromkeys(
                ("assessed", "voluntary", "other"), Fraction(0)))
            kinds[kind] += Fraction(row["amount_usd"])
    for year in members.YEARS:
        # Of ITU alone the source counts fees of companies and others as assessed contributions.
        own, kinds = sources_of(year)["member-states"], found["ITU", year]
        kinds["other"] += kinds["assessed"] - own
        kinds["assessed"] = own
    return found


def _row(name: str, year: int, view: View) -> Cells:
    kinds = revenue()[name, year]
    whole = sum(kinds.values())
    francs = {kind: from_usd(usd, year, view.price_basis) for kind, usd in kinds.items()}
    return {"entity": name, "year": year, "assessed": francs["assessed"],
            "voluntary": francs["voluntary"], "other_revenue": francs["other"],
            "total": sum(francs.values()), "assessed_share": kinds["assessed"] / whole,
            "voluntary_share": kinds["voluntary"] / whole, "other_share": kinds["other"] / whole}


def _by_year(view: View) -> list[Cells]:
    return [{name: value for name, value in _row(entity, year, view).items()
             if name not in ("voluntary_share", "other_share")}
            for year in shown_years(view) for entity in AGENCIES if (entity, year) in revenue()]


def shares(view: View) -> Reckoned:
    year = shown_years(view)[-1]
    found = [_row(entity, year, view) for entity in AGENCIES if (entity, year) in revenue()]
    own = next(row for row in found if row["entity"] == "ITU")
    return table(("entity",), found, Sentence("agencies-shares-finding", {
        "share": own["assessed_share"], "year": year, "voluntary": own["voluntary_share"],
        "rank": 1 + sum(row["assessed_share"] > own["assessed_share"] for row in found),
        "count": len(found)}))


def dependence(view: View) -> Reckoned:
    found = _by_year(view)
    years = shown_years(view)
    if len(years) < 2:
        return table(("entity", "year"), found)
    first, last = ([row for row in found if row["year"] == year]
                   for year in (years[0], years[-1]))
    own = [next(row["assessed_share"] for row in some if row["entity"] == "ITU")
           for some in (first, last)]
    every = [sum(row["assessed"] for row in some) / sum(row["total"] for row in some)
             for some in (first, last)]
    return table(("entity", "year"), found, Sentence("agencies-dependence-finding", {
        "before": own[0], "from": years[0], "share": own[1], "year": years[-1],
        "all_before": every[0], "all": every[1], "count": len(last)}))


def totals(view: View) -> Reckoned:
    found = _by_year(view)
    last = {row["entity"]: row["total"] for row in found if row["year"] == shown_years(view)[-1]}
    whole = sum(last.values())
    return table(("entity", "year"), found, Sentence("agencies-totals-finding", {
        "amount": Money(last["ITU"], view.currency), "year": shown_years(view)[-1],
        "all": Money(whole, view.currency), "count": len(last), "share": last["ITU"] / whole,
        "basis": view.price_basis}))


def growth(view: View) -> Reckoned:
    first, last = shown_years(view)[0], shown_years(view)[-1]
    found: list[Cells] = []
    for name in AGENCIES:
        if first < last and (name, first) in revenue() and (name, last) in revenue():
            before, after = (sum(revenue()[name, year].values()) for year in (first, last))
            first_chf, last_chf = (
                usd * (francs_per_dollar(year) if name == "ITU" else average_rate()[year])
                for usd, year in ((before, first), (after, last)))
            real = last_chf * prices()[first] / prices()[last]
            found.append({
                "entity": name, "from_year": first, "to_year": last, "first_chf": first_chf,
                "last_chf": last_chf, "last_chf_real": real, "growth_usd": after / before - 1,
                "growth_chf": last_chf / first_chf - 1, "growth_real": real / first_chf - 1})
    own = next((row for row in found if row["entity"] == "ITU"), None)
    return table(("entity",), found, own and Sentence("agencies-growth-finding", {
        "nominal": own["growth_chf"], "real": own["growth_real"],
        "by": abs(own["growth_real"]),
        "direction": "down" if own["growth_real"] < 0 else "up", "from": first, "to": last,
        "grew": sum(row["growth_real"] > 0 for row in found), "count": len(found)}))


@cache
def _assessed(year: int) -> dict[str, dict[str, Fraction]]:
    """US dollars that Member States were assessed, by agency; ITU's by units after corrections."""
    found: dict[str, dict[str, Fraction]] = {}
    for row in rows("agency_contributions"):
        if (row["financing"] == "Assessed" and row["entity"] != "ITU" and int(row["year"]) == year
                and Fraction(row["amount_usd"]) > 0):
            states = found.setdefault(row["entity"], {})
            states[row["iso3"]] = states.get(row["iso3"], Fraction(0)) + Fraction(row["amount_usd"])
    found["ITU"] = {iso3: one.usd for (iso3, when), one in members.held().items() if when == year}
    return found


def concentration(view: View) -> Reckoned:
    year = members.last_shown(view)
    found: list[Cells] = []
    for name, states in _assessed(year).items():
        amounts = sorted(states.values(), reverse=True)
        found += [{"entity": name, "year": year, "largest": size,
                   "share": sum(amounts[:size]) / sum(amounts), "member_states": len(amounts)}
                  for size in (1, 5, 10)]
    ten = {row["entity"]: row["share"] for row in found if row["largest"] == 10}
    least, most = min(ten, key=ten.__getitem__), max(ten, key=ten.__getitem__)
    return table(("entity", "largest"), found, Sentence("agencies-concentration-finding", {
        "share": ten["ITU"], "year": year, "least": ten[least], "least_agency": _named(least),
        "most": ten[most], "most_agency": _named(most), "count": 10}))


def ranks(view: View) -> Reckoned:
    year = members.last_shown(view)
    found: list[Cells] = []
    for name, states in _assessed(year).items():
        own = states.get(view.country or "")
        if own is not None:
            found.append({
                "entity": name, "iso3": view.country, "year": year,
                "rank": 1 + sum(round(other) > round(own) for other in states.values()),
                "member_states": len(states),
                "contribution": from_usd(own, year, view.price_basis),
                "share": own / sum(states.values())})
    itu = next((row for row in found if row["entity"] == "ITU"), None)
    if itu is None or len(found) < 2:
        return table(("entity",), found)
    # Of two with the same rank the one that a smaller part of the agency stands above.
    others = sorted((row for row in found if row["entity"] != "ITU"),
                    key=lambda row: (Fraction(row["rank"], row["member_states"]), row["entity"]))
    best, worst = (wanted(others, key=lambda row: row["rank"]) for wanted in (min, max))
    return table(("entity",), found, Sentence("agencies-rank-finding", {
        "country": view.country, "rank": itu["rank"], "members": itu["member_states"],
        "year": year, "best": best["rank"], "best_agency": _named(best["entity"]),
        "worst": worst["rank"], "worst_agency": _named(worst["entity"]), "others": len(others)}))


def _named(entity: str) -> str:
    return "entity-" + entity.lower().replace(" ", "-")


CARDS = {
    "agencies-shares": shares, "agencies-dependence": dependence, "agencies-totals": totals,
    "agencies-growth": growth, "agencies-concentration": concentration, "agencies-rank": ranks,
}
