"""Findings on ITU's work: texts, study groups, satellite networks, constellations."""

import pandas as pd

from casebook.analysis.findings.finding import Finding, Value
from casebook.analysis.member_names import member_state
from casebook.selection import Selection
from casebook.wording import Amount, Count, Day, Listed, Share, Units, Year

NOT_STATED = "not stated"
LEADING = 3


def texts(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """How many texts of each kind are dated in the last year that is whole."""
    whole = rows[~rows["is_part_year"]]
    if whole.empty:
        return None
    year = int(whole["year"].max())
    found = whole[whole["year"] == year].set_index("text_kind")["texts"]
    if len(found) < 3:
        return None
    return Finding("work-texts-finding", {
        "year": Year(year), "itu_t": Count(int(found["itu-t-recommendations"])),
        "itu_r": Count(int(found["itu-r-recommendations"])),
        "reports": Count(int(found["itu-r-reports"]))})


def study_groups(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """All editions, and the share of the three study groups with most."""
    named = rows[rows["study_group"] != NOT_STATED]
    total = int(rows["approved_2020_2025"].sum())
    if len(named) <= LEADING or not total:
        return None
    first = named.nlargest(LEADING, "approved_2020_2025")
    return Finding("work-study-groups-finding", {
        "editions": Count(total), "share": Share(float(first["share"].sum())),
        "groups": Listed(tuple(name.removeprefix("Study Group ")
                               for name in first["study_group"]))})


def networks(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The chosen Member State's networks; else all, and who files them."""
    if rows.empty:
        return None
    day = list_day(rows)
    own = rows[rows["is_selected"]]
    if not own.empty:
        row = own.iloc[0]
        return Finding("work-networks-chosen-finding", {
            "country": member_state(row["iso3"]), "day": day,
            "networks": Count(int(row["networks"])), "number": int(row["networks"]),
            "planned": Count(int(row["networks_planned"])),
            "others": Count(int(row["networks_non_planned"]))})
    if selection.country:
        return Finding("work-networks-none-finding",
                       {"country": member_state(selection.country), "day": day})
    joint = rows["filed_through"].notna()
    total = int(rows["networks"].sum())
    first = rows[rows["iso3"].notna()].head(LEADING)
    return Finding("work-networks-finding", {
        "networks": Count(total), "day": day,
        "members": Count(int(rows["iso3"].nunique())),
        "joint": Count(int(rows.loc[joint, "networks"].sum())),
        "first": Listed(tuple(member_state(iso3) for iso3 in first["iso3"])),
        "share": Share(float(first["networks"].sum()) / total)})


def networks_and_units(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """Networks and units of the chosen Member State; else how many small contributors have one."""
    if rows.empty:
        return None
    day = list_day(rows)
    own = rows[rows["is_selected"]]
    if not own.empty:
        row = own.iloc[0]
        held = pd.notna(row["class_of_contribution"])
        values: dict[str, Value] = {
            "country": member_state(row["iso3"]), "day": day,
            "networks": Count(int(row["networks"])), "number": int(row["networks"]),
            "planned": Count(int(row["networks_planned"])),
            "others": Count(int(row["networks_non_planned"])),
            "joint": Count(int(row["networks_joint"])),
            "has_joint": "yes" if row["networks_joint"] else "no",
            "held": "yes" if held else "no",
            "several": "yes" if held and row["class_of_contribution"] > 1 else "no",
            "units": Units(row["class_of_contribution"] if held else 0.0)}
        kind = "chosen" if row["networks"] else "none"
        return Finding(f"work-networks-units-{kind}-finding", values)
    with_network = rows[rows["networks"] > 0]
    below_one = with_network[with_network["class_of_contribution"] < 1]
    return Finding("work-networks-units-finding", {
        "members": Count(len(with_network)), "day": day, "small": Count(len(below_one)),
        "planned_only": Count(int((with_network["networks_non_planned"] == 0).sum()))})


def networks_by_year(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """What was filed and brought into use in the last whole year, as still listed."""
    whole = rows[~rows["is_part_year"]]
    if whole.empty:
        return None
    year = int(whole["year"].max())
    found = whole[whole["year"] == year].set_index("network_step")["networks"]
    return Finding("work-networks-by-year-finding", {
        "day": list_day(rows), "year": Year(year), "filed": Count(int(found["early-stage"])),
        "gso": Count(int(found["gso-in-use"])), "ngso": Count(int(found["ngso-in-use"]))})


def list_day(rows: pd.DataFrame) -> Day:
    """The day of the list that the rows were counted in."""
    return Day(pd.Timestamp(rows["list_date"].iloc[0]).date())


def constellations(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """All satellites filed for, in how many filings, and the year with most."""
    if rows.empty:
        return None
    most = rows.loc[rows["satellites_filtered"].idxmax()]
    return Finding("work-constellations-finding", {
        "satellites": Count(int(rows["satellites_filtered"].sum())),
        "filings": Count(int(rows["filings_filtered"].sum())),
        "from": Year(int(rows["year"].min())), "to": Year(int(rows["year"].max())),
        "year": Year(int(most["year"])), "share": Share(
            float(most["satellites_filtered"]) / float(rows["satellites_filtered"].sum()))})


def filing_revenue(rows: pd.DataFrame, selection: Selection) -> Finding | None:
    """The first and the last amount a year that a document of ITU gives."""
    official = rows[rows["grade"] == "official"]
    if len(official) < 2:
        return None
    first, last = official.iloc[0], official.iloc[-1]
    return Finding("work-filing-revenue-finding", {
        "first": Amount(first["amount_a_year_chf"]), "first_period": first["period"],
        "last": Amount(last["amount_a_year_chf"]), "last_period": last["period"]})
