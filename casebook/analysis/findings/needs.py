"""Findings on unmet needs: people offline, and the cost of connecting them."""

import pandas as pd

from casebook.analysis import scope
from casebook.analysis.findings.finding import Finding
from casebook.analysis.member_names import member_state
from casebook.selection import Selection
from casebook.wording import Amount, Count, Message, Share, Year

# Below this many Member States "half live in so few" says nothing.
ENOUGH_FOR_HALF = 10
# A survey of so few people offline cannot tell them from none: it gives 100 per cent.
LEAST_SHARE = 0.0005


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
    """The chosen Member State's people offline and rank; else how few Member States hold half.

    Where its figure is that all use the Internet, no count of people follows from it, and no rank.
    """
    known = rows[rows["latest_year"].notna()]
    own = known[known["iso3"] == selection.country]
    if not own.empty:
        row = own.iloc[0]
        if row["offline_share"] < LEAST_SHARE:
            return Finding("needs-offline-nobody-finding", {
                "country": member_state(row["iso3"]), "year": Year(int(row["latest_year"])),
                "use": Share(1 - row["offline_share"])})
        return Finding("needs-offline-chosen-finding", {
            "people": Count(row["people_offline"]), "country": member_state(row["iso3"]),
            "year": Year(int(row["latest_year"])), "share": Share(row["offline_share"]),
            "rank": Count(int(row["rank"])), "members": Count(len(known))})
    if len(known) < ENOUGH_FOR_HALF:
        return None
    held = known["people_offline"].cumsum() / known["people_offline"].sum()
    return Finding("needs-offline-by-member-state-finding", {
        "from": Year(int(known["latest_year"].min())), "to": Year(int(known["latest_year"].max())),
        "half": Count(int((held < 0.5).sum()) + 1), "members": Count(len(known)),
        "people": Count(known["people_offline"].sum())})


def offline_world(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The last year's estimate beside the first of the same edition, or the first of another.

    The second is told as another edition's: the difference of the two is no measured change.
    """
    chosen = rows[rows["is_chosen"]]
    message, compared = "needs-offline-world-finding", scope.last_run(chosen)
    if len(compared) < 2 or not scope.comparable(message, compared["scope"]):
        message, compared = "needs-offline-editions-finding", chosen
    if len(compared) < 2 or not scope.comparable(message, compared["scope"].iloc[[0, -1]]):
        return None
    first, last = compared.iloc[0], compared.iloc[-1]
    return Finding(message, {
        "people": Count(last["people_offline"]), "year": Year(int(last["year"])),
        "before": Count(first["people_offline"]), "first": Year(int(first["year"])),
        "earlier": Count(len(chosen) - len(compared))})


def connectivity(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The range of the total, and the component that costs least."""
    parts = rows.set_index("component")
    if not {"total", "policy"} <= set(parts.index):
        return None
    total, policy = parts.loc["total"], parts.loc["policy"]
    return Finding("needs-connectivity-finding", {
        "low": Amount(total["low"], "USD"), "high": Amount(total["high"], "USD"),
        "year": Year(int(total["last_year"])), "policy": Amount(policy["high"], "USD")})


def _the_region(region: str) -> Message:
    return Message("the-region-" + region.lower().replace(" ", "-"))
