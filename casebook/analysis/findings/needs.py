"""What the figures on unmet needs say: people offline, and the cost of connecting them."""

import pandas as pd

from casebook.analysis.findings.finding import Finding
from casebook.analysis.member_names import member_state
from casebook.selection import Selection
from casebook.wording import Amount, Count, Said, Share, Year

# Below this many Member States "half live in so few" says nothing.
ENOUGH_FOR_HALF = 10


def offline_by_region(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """People offline in scope, and the two regions where most of them live, or the one shown."""
    if rows.empty:
        return None
    people = Count(rows["people_offline"].sum())
    years = {"from": Year(int(rows["first_year"].min())), "to": Year(int(rows["last_year"].max()))}
    first = rows.iloc[0]
    if len(rows) == 1:
        return Finding("needs-offline-in-region-finding", {
            "people": people, "region": _the_region(first["itu_region"]),
            "share": Share(first["offline_share"]), **years})
    second = rows.iloc[1]
    return Finding("needs-offline-by-region-finding", {
        "people": people, "members": Count(int(rows["member_states"].sum())),
        "first": _the_region(first["itu_region"]), "first_share": Share(first["share"]),
        "second": _the_region(second["itu_region"]), "second_share": Share(second["share"]),
        **years})


def offline_by_member_state(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The chosen Member State's people offline and rank; else how few Member States hold half."""
    known = rows[rows["latest_year"].notna()]
    own = known[known["iso3"] == selection.country]
    if not own.empty:
        row = own.iloc[0]
        return Finding("needs-offline-chosen-finding", {
            "people": Count(row["people_offline"]), "country": member_state(row["iso3"]),
            "year": Year(int(row["latest_year"])), "share": Share(row["offline_share"]),
            "rank": Count(int(row["rank"])), "members": Count(len(known))})
    if len(known) < ENOUGH_FOR_HALF:
        return None
    held = known["people_offline"].cumsum() / known["people_offline"].sum()
    return Finding("needs-offline-by-member-state-finding", {
        "half": Count(int((held < 0.5).sum()) + 1), "members": Count(len(known)),
        "people": Count(known["people_offline"].sum())})


def offline_world(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The first and the last year's estimate, each in the edition that stands for its year."""
    chosen = rows[rows["is_chosen"]]
    if len(chosen) < 2:
        return None
    first, last = chosen.iloc[0], chosen.iloc[-1]
    return Finding("needs-offline-world-finding", {
        "people": Count(last["people_offline"]), "year": Year(int(last["year"])),
        "before": Count(first["people_offline"]), "first": Year(int(first["year"]))})


def connectivity(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The range of the total, and the component that costs least."""
    parts = rows.set_index("component")
    if not {"total", "policy"} <= set(parts.index):
        return None
    total, policy = parts.loc["total"], parts.loc["policy"]
    return Finding("needs-connectivity-finding", {
        "low": Amount(total["low"], "USD"), "high": Amount(total["high"], "USD"),
        "year": Year(int(total["last_year"])), "policy": Amount(policy["high"], "USD")})


def _the_region(region: str) -> Said:
    return Said("the-region-" + region.lower().replace(" ", "-"))
