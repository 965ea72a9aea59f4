"""Findings on the cost of ITU: for each inhabitant, and for one Member State."""

from datetime import date

import pandas as pd
from babel.numbers import get_territory_currencies

from casebook.analysis.findings.country.contribution import holding
from casebook.analysis.findings.finding import Finding, Value
from casebook.analysis.member_names import member_state
from casebook.selection import Selection
from casebook.wording import Amount, Count, Factor, FullAmount, Rate, Share, SmallAmount, Year


def per_person(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """All revenue of the last year, in hundredths of the currency for each inhabitant."""
    if rows.empty:
        return None
    last = rows.iloc[-1]
    return Finding("case-cost-per-person-finding", {
        "amount": Amount(float(last["revenue"]), selection.currency),
        "cents": Factor(round(float(last["revenue_per_person"]) * 100, 1)),
        "currency": selection.currency, "year": Year(int(last["year"])),
        "people": Count(float(last["population"])), "states": Count(int(last["member_states"])),
    })


def of_country(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The chosen Member State's contribution, by inhabitant and in the UN system, one year."""
    if selection.country is None or rows.empty:
        return None
    own = rows.iloc[0]
    values: dict[str, Value] = {
        "country": member_state(selection.country), "year": Year(int(own["year"])),
        "chf": FullAmount(float(own["contribution_chf"])), **holding(own["class_of_contribution"])}
    known = []
    if pd.notna(own["chf_per_person"]):
        francs = float(own["chf_per_person"])
        values |= {"centimes": centimes(francs * 100), "francs": SmallAmount(francs),
                   "below_one": "yes" if francs < 1 else "no"}
        known.append("people")
    if pd.notna(own["system_share"]):
        values["share"] = Share(float(own["system_share"]))
        values["system"] = Amount(float(own["system_assessed_usd"]), "USD")
        known.append("system")
    values |= _own_currency(own)
    return Finding("-".join(("country-cost", *known, "finding")), values)


def _own_currency(own: pd.Series) -> dict[str, Value]:
    """The contribution in the currency of the Member State; nothing where no rate is known, nor
    where it is one that ITU's own amounts are in.
    """
    if pd.isna(own["lcu_per_chf"]):
        return {}
    year, rate = int(own["rate_year"]), float(own["lcu_per_chf"])
    code = currency(str(own["iso2"]), year)
    if code is None or code in ("CHF", "USD"):
        return {}
    return {"own": Count(_rounded(float(own["contribution_lcu"]), 3)), "own_code": code,
            "own_rate": Rate(_rounded(rate, 4)), "own_year": Year(year),
            "own_standing": str(own["rate_standing"])}


def currency(iso2: str, year: int) -> str | None:
    """The code of the legal tender in the middle of `year`; None where it is not one alone.

    Beside the currency of a neighbour it is the one that begins with the country's own code.
    """
    day = date(year, 7, 1)
    tender = get_territory_currencies(iso2, day, day)
    known = tender if len(tender) == 1 else [code for code in tender if code.startswith(iso2)]
    return str(known[0]) if len(known) == 1 else None


def _rounded(value: float, digits: int) -> float:
    """`value` with so many significant digits: a rate is an average, the amount about so much."""
    return float(f"{value:.{digits}g}")


def near_by_gdp(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """How many of the five nearest economies are assessed more, the same and less."""
    own, others = rows[rows["is_selected"]], rows[~rows["is_selected"]]
    if selection.country is None or own.empty or others.empty:
        return None
    chf, theirs = float(own["contribution_chf"].iloc[0]), others["contribution_chf"]
    return Finding("country-near-by-gdp-finding", {
        "country": member_state(selection.country), "year": Year(int(own["year"].iloc[0])),
        "count": Count(len(others)), "more": Count(int((theirs > chf).sum())),
        "same": Count(int((theirs == chf).sum())), "less": Count(int((theirs < chf).sum())),
    })


def centimes(value: float) -> Factor:
    """Hundredths of a franc with two significant digits at most: 0.56, 2.4, 31."""
    return Factor(round(value, 2 if value < 1 else 1 if value < 10 else 0))
