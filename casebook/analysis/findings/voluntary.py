"""Findings on voluntary contributions."""

import pandas as pd

from casebook.analysis.findings.finding import Finding, Value
from casebook.analysis.member_names import member_state
from casebook.periods import span
from casebook.selection import Selection
from casebook.wording import Amount, Count, Message, Percent, Share, Year

# Two tables agree on a year when they differ by less than this part of it.
AGREEMENT = 0.001
TEN, THREE = 10, 3


def by_year(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """What was given in the last year shown, and in how many years any of it free of purpose."""
    if rows.empty:
        return None
    last = rows.iloc[-1]
    return Finding("voluntary-by-year-finding", {
        "amount": _amount(last["total"], selection), "year": Year(int(last["year"])),
        "basis": selection.price_basis,
        "earmarked": Share(float(last["earmarked"] / last["total"])),
        "years": Count(len(rows)),
        # Of a single year there is nothing more to say: -1 leaves the clause out.
        "free": Count(int((rows["unearmarked"] > 0).sum()) if len(rows) > 1 else -1),
    })


def share(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The share of revenue in the last year shown, the smallest and the largest."""
    if len(rows) < 2:
        return None
    last = rows.iloc[-1]
    least, most = rows.loc[rows["share"].idxmin()], rows.loc[rows["share"].idxmax()]
    return Finding("voluntary-share-finding", {
        "share": Share(float(last["share"])), "year": Year(int(last["year"])),
        "least": Share(float(least["share"])), "least_year": Year(int(least["year"])),
        "most": Share(float(most["share"])), "most_year": Year(int(most["year"])),
    })


def by_kind(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """What the two kinds that gave most gave in the last year shown, of the year's total."""
    last = rows[(rows["year"] == rows["year"].max()) & (rows["contributor_kind"] != "unattributed")]
    first_two = last.nlargest(2, "amount")
    if len(first_two) < 2:
        return None
    first, second = first_two.iloc[0], first_two.iloc[1]
    return Finding("voluntary-by-kind-finding", {
        "total": _amount(first["total"], selection), "year": Year(int(first["year"])),
        "first": Message(f"the-contributors-{first['contributor_kind']}"),
        "share": Share(float(first["amount"] / first["total"])),
        "second": Message(f"the-contributors-{second['contributor_kind']}"),
        "second_share": Share(float(second["amount"] / second["total"])),
        "basis": selection.price_basis,
    })


def tables(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """In how many years the two tables agree, and where they differ most."""
    if rows.empty:
        return None
    differ = rows["difference"].abs()
    most = rows.loc[differ.idxmax()]
    values: dict[str, Value] = {
        "agree": Count(int((differ < AGREEMENT * rows["by_financing"]).sum())),
        "years": Count(len(rows)), "most_year": Year(int(most["year"])),
        "most": _amount(float(abs(most["difference"])), selection),
        "which": "more" if most["difference"] < 0 else "less",
        "basis": selection.price_basis,
    }
    if values["agree"] == values["years"]:
        return Finding("voluntary-tables-agree-finding", values)
    return Finding("voluntary-tables-finding", values)


def contributors(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """Who gave most, the share of the ten largest, and the chosen Member State if it gave.

    Remainders, which stand for several contributors, are no givers: they count among neither.
    """
    named = rows[~rows["is_remainder"]]
    if len(named) <= TEN:
        return None
    first, ten = named.iloc[0], named.head(TEN)
    values: dict[str, Value] = {
        "first": _contributor(first), "amount": _amount(first["amount"], selection),
        "count": Count(TEN), "share": Share(float(ten["cumulative_share"].iloc[-1])),
        "of_all": Share(float(ten["share"].sum())),
        "period": period(int(first["from_year"]), int(first["to_year"])),
        "contributors": Count(len(named)), "basis": selection.price_basis,
    }
    own = named[named["iso3"] == selection.country]
    if selection.country is None or own.empty:
        return Finding("voluntary-contributors-finding", values)
    one = own.iloc[0]
    return Finding("voluntary-contributors-country-finding", {
        **values, "country": member_state(selection.country),
        "own": _amount(one["amount"], selection), "rank": Count(int(one["rank"])),
        "own_years": Count(int(one["years_given"])),
    })


def concentration(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The share of the three governments that gave most, last and first year shown."""
    line = rows[rows["largest"] == THREE]
    if line.empty:
        return None
    first, last = line.iloc[0], line.iloc[-1]
    return Finding("voluntary-concentration-finding", {
        "count": Count(THREE), "share": Share(float(last["share"])),
        "year": Year(int(last["year"])), "before": Share(float(first["share"])),
        "from": Year(int(first["year"])), "contributors": Count(int(last["contributors"])),
        "compared": "yes" if first["year"] < last["year"] else "no",
    })


def volatility(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The coefficients of variation of voluntary and of assessed contributions.

    The rows begin after the break of the assessed ones, where one lies within the years shown.
    """
    if rows["year"].nunique() < 3:
        return None
    one = rows.groupby("revenue_kind")["variation"].first()
    if not {"voluntary", "assessed"} <= set(one.index):
        return None
    return Finding("voluntary-volatility-finding", {
        "voluntary": Percent(float(one["voluntary"])), "assessed": Percent(float(one["assessed"])),
        "from": Year(int(rows["year"].min())), "to": Year(int(rows["year"].max())),
        "basis": selection.price_basis,
    })


def forms(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """How many published figures say how a contribution was given."""
    counts = rows.set_index("form")["count"]
    if not counts.sum():
        return None
    return Finding("voluntary-forms-finding", {
        "cash": Count(int(counts["cash"])), "kind": Count(int(counts["in-kind"])),
        "all": Count(int(counts.sum())),
    })


def period(first: int, last: int) -> str:
    """2024, or 2013–2024."""
    return span(first, last)


def _contributor(row: "pd.Series[str]") -> Value:
    if isinstance(row["iso3"], str):
        return member_state(row["iso3"])
    if row["contributor_kind"] == "european-union":
        return Message("contributor-name-european-union")
    return str(row["contributor_name"])


def _amount(value: float, selection: Selection) -> Amount:
    return Amount(float(value), selection.currency)
