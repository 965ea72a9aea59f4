"""Findings on contributory units."""

import pandas as pd

from casebook.analysis.findings.finding import Finding, Value
from casebook.analysis.member_names import member_state
from casebook.periods import span
from casebook.selection import Selection
from casebook.wording import Amount, Count, Message, Percent, Share, SignedUnits, Units, Year

ONE, TEN = 1.0, 10.0


def total(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The units of the last year shown, and the change since the first and the year before."""
    if len(rows) < 2:
        return None
    first, last = rows.iloc[0], rows.iloc[-1]
    if selection.grouping and rows["member_states"].nunique() > 1:
        # The group is another one: what its units moved by is not what its members chose.
        return Finding("units-total-group-finding", {
            "units": Units(last["units"]), "year": Year(last["year"]),
            "members": Count(last["member_states"]), "from": Year(first["year"]),
            "before": Units(first["units"]), "members_before": Count(first["member_states"])})
    return Finding(
        "units-total-finding",
        {
            "units": Units(last["units"]), "year": Year(last["year"]),
            "members": Count(last["member_states"]),
            "since": SignedUnits(last["units"] - first["units"]), "from": Year(first["year"]),
            "change": SignedUnits(last["units_change"]), "previous": Year(last["year"] - 1),
        },
    )


def since_1998(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The units of the last year shown beside the first total shown, published or added up here."""
    if len(rows) < 2:
        return None
    first, last = rows.iloc[0], rows.iloc[-1]
    change = last["units"] - first["units"]
    if change == 0:
        return None
    return Finding(
        "units-since-1998-finding",
        {
            "units": Units(last["units"]), "year": Year(last["to_year"]),
            "difference": Units(abs(change)), "direction": "more" if change > 0 else "fewer",
            "before": Units(first["units"]),
            "period": _period(first["from_year"], first["to_year"]),
            "published": "no" if first["grade"] == "derived" else "yes",
        },
    )


def by_region(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The two regions that hold most units in the last year shown, and their share together."""
    last = rows[rows["year"] == rows["year"].max()].nlargest(2, "units")
    if len(last) < 2:
        return None
    first, second = last.iloc[0], last.iloc[1]
    return Finding(
        "units-by-region-finding",
        {
            "first": the_region(first["itu_region"]), "second": the_region(second["itu_region"]),
            "share": Share(last["share"].sum()), "year": Year(first["year"]),
        },
    )


def by_class(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """How many are in classes below one unit and of ten or more, and what share each holds."""
    small = rows[rows["class_of_contribution"] < ONE]
    large = rows[rows["class_of_contribution"] >= TEN]
    if small.empty or rows["member_states"].sum() < 2:
        return None
    values: dict[str, Value] = {
        "year": Year(rows["year"].iloc[0]), "members": Count(int(rows["member_states"].sum())),
        "small": Count(int(small["member_states"].sum())),
        "small_share": Share(small["share"].sum()),
    }
    if large.empty:
        return Finding("units-by-class-small-finding", values)
    return Finding(
        "units-by-class-finding",
        {
            **values, "large": Count(int(large["member_states"].sum())),
            "large_share": Share(large["share"].sum()),
        },
    )


def most_held(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The class that most Member States hold in the last year shown, and the highest class."""
    if len(rows) < 2:
        return None
    holders = rows["class_of_contribution"].value_counts()
    # Of two classes held equally often the lower one is named.
    most = min(holders[holders == holders.max()].index)
    return Finding(
        "units-map-finding",
        {
            "year": Year(rows["year"].iloc[0]), "units": Units(most), "several": _several(most),
            "holders": Count(int(holders.max())), "members": Count(len(rows)),
            "highest": Units(rows["class_of_contribution"].max()),
        },
    )


def peers(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """How many peers are in a higher, the same and a lower class in the last year shown."""
    if rows.empty or selection.country is None:
        return None
    last = rows[rows["year"] == rows["year"].max()]
    others, own = last[~last["is_selected"]], last[last["is_selected"]]
    if own.empty or others.empty:
        return None
    units = own["class_of_contribution"].iloc[0]
    values: dict[str, Value] = {
        "country": member_state(selection.country), "units": Units(units),
        "several": _several(units), "year": Year(own["year"].iloc[0]), "peers": Count(len(others)),
    }
    if selection.peers == "class":
        first = rows[(rows["year"] == rows["year"].min()) & ~rows["is_selected"]]
        still = (first["class_of_contribution"] == units).sum()
        return Finding("units-peers-class-finding", {
            **values, "still": Count(int(still)), "from": Year(rows["year"].min())})
    classes = others["class_of_contribution"]
    return Finding(
        "units-peers-finding",
        {
            **values, "higher": Count(int((classes > units).sum())),
            "same": Count(int((classes == units).sum())),
            "lower": Count(int((classes < units).sum())),
        },
    )


def unit_value(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """Since when the unit is what it is, and what it was worth then at the prices of today."""
    last = rows.iloc[-1]
    changed = rows[rows["unit_amount_chf"] != last["unit_amount_chf"]]
    held = rows.loc[changed.index[-1] + 1:] if len(changed) else rows
    first = held.iloc[0]
    if pd.isna(first["real_unit_chf"]) or first["real_unit_chf"] <= last["real_unit_chf"]:
        return None
    return Finding(
        "units-value-finding",
        {
            "amount": Amount(last["unit_amount_chf"]), "since": Year(first["year"]),
            "real": Amount(first["real_unit_chf"]), "base": Year(last["base_year"]),
            "lost": Percent(1 - last["real_unit_chf"] / first["real_unit_chf"]),
        },
    )


def the_region(region: str) -> Message:
    """The region as it stands in a sentence, with its article."""
    return Message("the-region-" + region.lower().replace(" ", "-"))


def _period(first: int, last: int) -> str:
    return span(first, last)


def _several(units: float) -> str:
    """Whether a class is more than one unit: half a unit is spoken of in the singular."""
    return "yes" if units > ONE else "no"
