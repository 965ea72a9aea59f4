"""Findings on ITU compared with its sister agencies."""

import pandas as pd

from casebook.analysis.findings.finding import Finding
from casebook.analysis.member_names import member_state
from casebook.selection import Selection
from casebook.wording import Amount, Count, Message, Percent, Share, SignedShare, Year

OWN, TEN = "ITU", 10


def shares(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """What Member States are assessed as a share of ITU's revenue, and its place by that share."""
    own = _own(rows)
    if own is None:
        return None
    return Finding("agencies-shares-finding", {
        "share": Share(float(own["assessed_share"])), "year": Year(int(own["year"])),
        "voluntary": Share(float(own["voluntary_share"])),
        "rank": Count(int((rows["assessed_share"] > own["assessed_share"]).sum()) + 1),
        "count": Count(len(rows)),
    })


def totals(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """ITU's revenue of the last year shown as a share of that of all the agencies."""
    last = rows[rows["year"] == rows["year"].max()]
    own = _own(last)
    if own is None:
        return None
    return Finding("agencies-totals-finding", {
        "amount": _amount(own["total"], selection), "year": Year(int(own["year"])),
        "all": _amount(last["total"].sum(), selection), "count": Count(len(last)),
        "share": Share(float(own["total"] / last["total"].sum())),
        "basis": selection.price_basis,
    })


def dependence(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The share of assessed money at ITU and at all agencies, first and last year."""
    if rows.empty:
        return None
    first, last = (rows[rows["year"] == year] for year in (rows["year"].min(), rows["year"].max()))
    before, now = _own(first), _own(last)
    if before is None or now is None or before["year"] == now["year"]:
        return None
    return Finding("agencies-dependence-finding", {
        "before": Share(float(before["assessed_share"])), "from": Year(int(before["year"])),
        "share": Share(float(now["assessed_share"])), "year": Year(int(now["year"])),
        "all_before": Share(float(first["assessed"].sum() / first["total"].sum())),
        "all": Share(float(last["assessed"].sum() / last["total"].sum())),
        "count": Count(len(last)),
    })


def growth(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """ITU's nominal and real growth, and how many agencies grew in real terms."""
    own = _own(rows)
    if own is None:
        return None
    real = float(own["growth_real"])
    return Finding("agencies-growth-finding", {
        "nominal": SignedShare(float(own["growth_chf"])),
        "real": SignedShare(real), "by": Percent(abs(real)),
        "direction": "down" if real < 0 else "up" if real > 0 else "same",
        "from": Year(int(own["from_year"])), "to": Year(int(own["to_year"])),
        "grew": Count(int((rows["growth_real"] > 0).sum())), "count": Count(len(rows)),
    })


def concentration(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """What the ten largest pay at ITU, and the least and the most they pay at any agency."""
    ten = rows[rows["largest"] == TEN]
    own = _own(ten)
    if own is None or len(ten) < 2:
        return None
    least, most = ten.loc[ten["share"].idxmin()], ten.loc[ten["share"].idxmax()]
    return Finding("agencies-concentration-finding", {
        "share": Share(float(own["share"])), "year": Year(int(own["year"])),
        "least": Share(float(least["share"])), "least_agency": _agency(least["entity"]),
        "most": Share(float(most["share"])), "most_agency": _agency(most["entity"]),
        "count": Count(TEN),
    })


def ranks(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The chosen Member State's rank at ITU, and its highest and lowest at the other agencies."""
    own = _own(rows)
    if own is None or selection.country is None or len(rows) < 2:
        return None
    others = rows[rows["entity"] != OWN]
    best, worst = others.loc[others["rank"].idxmin()], others.loc[others["rank"].idxmax()]
    return Finding("agencies-rank-finding", {
        "country": member_state(selection.country), "rank": Count(int(own["rank"])),
        "members": Count(int(own["member_states"])), "year": Year(int(own["year"])),
        "best": Count(int(best["rank"])), "best_agency": _agency(best["entity"]),
        "worst": Count(int(worst["rank"])), "worst_agency": _agency(worst["entity"]),
        "others": Count(len(others)),
    })


def _agency(entity: object) -> Message:
    return Message("entity-" + str(entity).lower().replace(" ", "-"))


def _own(rows: pd.DataFrame) -> "pd.Series[float] | None":
    own = rows[rows["entity"] == OWN]
    return None if own.empty else own.iloc[0]


def _amount(value: float, selection: Selection) -> Amount:
    return Amount(float(value), selection.currency)
