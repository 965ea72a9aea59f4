"""Findings on one Member State compared with its people, economy, peers and a yardstick, and on
ITU's work there."""

import pandas as pd

from casebook.analysis.findings.country.contribution import holding
from casebook.analysis.findings.finding import Finding, Value
from casebook.analysis.member_names import member_state
from casebook.selection import Selection
from casebook.wording import Amount, Count, FineShare, Message, Share, SmallAmount, Year

# The Union's seat: what the source books there serves every Member State.
SEAT = "CHE"


def set_beside_people(rows: pd.DataFrame) -> pd.Series | None:
    """The row of the latest year of which both contribution and population are known; None where
    there is no such year. Contributions are published before populations are."""
    known = rows[rows["per_thousand_people"].notna()]
    return None if known.empty else known.iloc[-1]


def relative(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """What the contribution comes to for a thousand inhabitants, in the latest year of both, and
    for a million of product, which is the latest known of the five years up to then, with its
    year."""
    if selection.country is None:
        return None
    values: dict[str, Value] = {"country": member_state(selection.country)}
    last = set_beside_people(rows)
    if last is None:
        return Finding("country-relative-none-finding", values)
    values |= {
        "year": Year(last["year"]), "months": Count(int(last["months_assessed"])),
        "people": SmallAmount(last["per_thousand_people"], selection.currency),
        "all": SmallAmount(last["all_per_thousand_people"], selection.currency)}
    if pd.isna(last["gdp_year"]):
        return Finding("country-relative-people-finding", values)
    if pd.isna(last["per_million_gdp"]):
        return Finding("country-relative-old-finding",
                       {**values, "gdp_year": Year(int(last["gdp_year"]))})
    return Finding("country-relative-finding", {
        **values, "gdp_year": Year(int(last["gdp_year"])),
        "same": "yes" if last["gdp_year"] == last["year"] else "no",
        "gdp": SmallAmount(last["per_million_gdp"], "USD"),
        "all_gdp": SmallAmount(last["all_per_million_gdp"], "USD")})


def yardstick(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The share of ITU's units beside the share by the yardstick, in the latest year of both."""
    both = rows[rows["share"].notna() & rows["yardstick_share"].notna()]
    if selection.country is None or selection.yardstick is None or both.empty:
        return None
    last = both.iloc[-1]
    return Finding("country-yardstick-finding", {
        "country": member_state(selection.country), "year": Year(last["year"]),
        "share": FineShare(last["share"]), "beside": FineShare(last["yardstick_share"]),
        "yardstick": Message(f"yardstick-{selection.yardstick}")})


def internet(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """How many use the Internet in the latest year known and in the first, and how many do not."""
    known = rows[rows["offline_share"].notna()]
    if selection.country is None:
        return None
    if known.empty:
        return Finding("country-internet-none-finding",
                       {"country": member_state(selection.country)})
    first, last = known.iloc[0], known.iloc[-1]
    values: dict[str, Value] = {
        "country": member_state(selection.country), "year": Year(last["year"]),
        "use": Share(1 - last["offline_share"]), "people": Count(last["people_offline"])}
    if len(known) == 1:
        return Finding("country-internet-one-finding", values)
    return Finding("country-internet-finding", {
        **values, "from": Year(first["year"]), "before": Share(1 - first["offline_share"])})


def expenses(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """What the source records of ITU's expenses in the country, and in how many years."""
    if selection.country is None or rows.empty:
        return None
    recorded = rows[rows["amount"].notna()]
    values: dict[str, Value] = {
        "country": member_state(selection.country), "from": Year(rows["year"].iloc[0]),
        "to": Year(rows["year"].iloc[-1])}
    if recorded.empty:
        return Finding("country-expenses-none-finding", values)
    amount = float(recorded["amount"].sum())
    kind = "seat-" if selection.country == SEAT else "" if amount > 0 else "adjusted-"
    return Finding(f"country-expenses-{kind}finding", {
        **values, "amount": Amount(amount, selection.currency),
        "recorded": Count(len(recorded)), "years": Count(len(rows))})


def projects(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """What ITU's projects in the UN country plan require, have and lack; or that there are none."""
    if selection.country is None:
        return None
    values: dict[str, Value] = {"country": member_state(selection.country)}
    if rows.empty:
        return Finding("country-projects-none-finding", values)
    shared = rows["iso3_list"].notna().any()
    gap = float(rows["gap_usd"].sum())
    return Finding(
        f"country-projects{'-shared' if shared else ''}-finding",
        {
            **values, "projects": Count(len(rows)), "gap": Amount(gap, "USD"),
            "required": Amount(float(rows["required_usd"].sum()), "USD"),
            "available": Amount(float(rows["available_usd"].sum()), "USD"),
            "states": Count(len(str(rows["iso3_list"].iloc[0]).split()) if shared else 1),
        },
    )


def peers(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """How many peers are in a higher, the same and a lower class in the latest year."""
    own, others = rows[rows["is_selected"]], rows[~rows["is_selected"]]
    if selection.country is None or own.empty or others.empty:
        return None
    units, classes = own["class_of_contribution"].iloc[0], others["class_of_contribution"]
    values: dict[str, Value] = {
        "country": member_state(selection.country), "year": Year(own["year"].iloc[0]),
        "peers": Count(len(others)), **holding(units)}
    if selection.peers == "class":
        return Finding("country-peers-class-finding", {
            **values, "up": Count(int((others["direction"] == "up").sum())),
            "same": Count(int((others["direction"] == "same").sum())),
            "down": Count(int((others["direction"] == "down").sum())),
            "from": Year(others["previous_year"].min())})
    return Finding("country-peers-finding", {
        **values, "higher": Count(int((classes > units).sum())),
        "same": Count(int((classes == units).sum())),
        "lower": Count(int((classes < units).sum()))})
