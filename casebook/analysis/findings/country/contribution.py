"""Findings on one Member State's class, share and voluntary contributions."""

import pandas as pd

from casebook.analysis.findings.finding import Finding, Value
from casebook.analysis.findings.units import the_region
from casebook.analysis.member_names import member_state
from casebook.selection import Selection
from casebook.wording import Amount, Count, FineShare, FullAmount, Units, Year


def by_class(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The class of the last year shown, since when it is held, and what was assessed for it.

    Where the figures, or the years shown, begin with the class, it is held since then at least.
    """
    known = rows[rows["class_of_contribution"].notna()]
    if selection.country is None or known.empty:
        return None
    last = known.iloc[-1]
    values: dict[str, Value] = {
        "country": member_state(selection.country), "year": Year(last["year"]),
        "chf": FullAmount(last["contribution_chf"]),
        "usd": FullAmount(last["contribution_usd"], "USD"),
        "months": Count(int(last["months_assessed"])),
        **holding(last["class_of_contribution"]),
    }
    if last["direction"] == "new":
        return Finding("country-class-first-finding", values)
    changes = known[known["direction"].isin(("up", "down"))]
    if changes.empty and len(known) == 1:
        return Finding("country-class-year-finding", values)
    if changes.empty:
        first = known["year"].iloc[0]
        return Finding("country-class-held-finding", {
            **values, "from": Year(first),
            "least": "yes" if first == rows["year"].iloc[0] else "no"})
    change = changes.iloc[-1]
    return Finding(
        f"country-class-{change['direction']}-finding",
        {**values, "changed": Year(change["year"]), "before": Units(change["previous_class"]),
         "changes": Count(len(changes)), "from": Year(known["year"].iloc[0])},
    )


def share(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The share of all units and of the region's in the last year shown, each with its rank."""
    known = rows[rows["class_of_contribution"].notna()]
    if selection.country is None or known.empty:
        return None
    last = known.iloc[-1]
    return Finding(
        "country-share-finding",
        {
            "country": member_state(selection.country), "year": Year(last["year"]),
            "share": FineShare(last["share"]), "rank": Count(int(last["rank"])),
            "members": Count(int(last["member_states"])),
            "others": Count(int(last["same_class"]) - 1), "region": the_region(last["itu_region"]),
            "region_share": FineShare(last["region_share"]),
            "region_rank": Count(int(last["region_rank"])),
            "region_members": Count(int(last["region_member_states"])),
        },
    )


def voluntary(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """What was given beyond the contribution by units over all years, or that none is recorded."""
    if selection.country is None or rows.empty:
        return None
    given = rows[rows["voluntary"].notna()]
    values: dict[str, Value] = {
        "country": member_state(selection.country), "from": Year(rows["year"].iloc[0]),
        "to": Year(rows["year"].iloc[-1]),
    }
    if given.empty:
        return Finding("country-voluntary-none-finding", values)
    return Finding("country-voluntary-finding", {
        **values, "amount": Amount(float(given["voluntary"].sum()), selection.currency),
        "recorded": Count(len(given)), "years": Count(len(rows))})


def holding(units: float) -> dict[str, Value]:
    """A class for a sentence: the units, and whether they are more than one."""
    return {"units": Units(units), "several": "yes" if units > 1 else "no"}
