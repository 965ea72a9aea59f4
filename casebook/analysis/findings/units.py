"""What the contributory units say."""

import pandas as pd

from casebook.analysis.findings.finding import Finding
from casebook.selection import Selection
from casebook.wording import Count, Said, Share, SignedUnits, Units, Year


def total(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The units of the last year shown, and the change since the first and since the year before."""
    if len(rows) < 2:
        return None
    first, last = rows.iloc[0], rows.iloc[-1]
    return Finding(
        "units-total-finding",
        {
            "units": Units(last["units"]), "year": Year(last["year"]),
            "members": Count(last["member_states"]),
            "since": SignedUnits(last["units"] - first["units"]), "from": Year(first["year"]),
            "change": SignedUnits(last["change"]), "previous": Year(last["year"] - 1),
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


def the_region(region: str) -> Said:
    """The region as it stands in a sentence, with its article."""
    return Said("the-region-" + region.lower().replace(" ", "-"))
