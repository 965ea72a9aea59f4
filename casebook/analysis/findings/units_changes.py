"""Findings on changes of class."""

import pandas as pd

from casebook.analysis.findings.finding import Finding
from casebook.analysis.member_names import member_state
from casebook.selection import Selection
from casebook.wording import Count, SignedUnits, Year


def last_step(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The changes of the last year shown in which any class changed: ups, downs, net, largest."""
    if rows.empty:
        return None
    last = rows[rows["year"] == rows["year"].max()]
    largest = last.loc[last["units_change"].abs().idxmax()]
    times = last["direction"].value_counts()
    return Finding(
        "units-changes-one-finding" if len(last) == 1 else "units-changes-finding",
        {
            "previous": Year(largest["previous_year"]), "year": Year(largest["year"]),
            "changes": Count(len(last)), "net": SignedUnits(last["units_change"].sum()),
            "up": Count(int(times.get("up", 0))), "down": Count(int(times.get("down", 0))),
            "new": Count(int(times.get("new", 0))),
            "largest": member_state(largest["iso3"]),
            "largest_change": SignedUnits(largest["units_change"]),
        },
    )


def reductions(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """How many classes went down, how many of them by more than No. 165 has it, and how many went
    up."""
    down = rows[rows["direction"] == "down"]
    if down.empty:
        return None
    return Finding(
        "units-change-list-finding",
        {
            "down": Count(len(down)),
            "larger": Count(int((down["reduction_size"] == "larger").sum())),
            "up": Count(int((rows["direction"] == "up").sum())),
            "from": Year(rows["from_year"].iloc[0] - 1), "to": Year(rows["to_year"].iloc[0]),
        },
    )
