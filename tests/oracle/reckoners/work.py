"""The page on what ITU does: texts, study groups, satellite networks, constellations, filings."""

from datetime import date
from fractions import Fraction

from tests.oracle import members
from tests.oracle.reckoners.revenue import hyphened
from tests.oracle.reckoners.units import several
from tests.oracle.sources import Row, number, read_in, rows, series
from tests.oracle.view import Cells, Money, Reckoned, Sentence, View, table

FIRST_YEAR = 2000
# Those named in a sentence.
LEADING = 3


def texts(view: View) -> Reckoned:
    found: list[Cells] = []
    for stem, column, kind in (
            ("itu_t_texts_by_year", "recommendations", "itu-t-recommendations"),
            ("itu_r_texts_by_year", "recommendations", "itu-r-recommendations"),
            ("itu_r_texts_by_year", "reports", "itu-r-reports")):
        found += [{"year": int(row["year"]), "text_kind": kind, "texts": int(row[column]),
                   "is_part_year": bool(row["remark"])}
                  for row in rows(stem) if int(row["year"]) >= FIRST_YEAR]
    year = max(row["year"] for row in found if not row["is_part_year"])
    last = {row["text_kind"]: row["texts"] for row in found if row["year"] == year}
    return table(("year", "text_kind"), found, Sentence("work-texts-finding", {
        "year": year, "itu_t": last["itu-t-recommendations"],
        "itu_r": last["itu-r-recommendations"], "reports": last["itu-r-reports"]}))


def study_groups(view: View) -> Reckoned:
    table_ = rows("itu_t_recommendations_by_study_group")
    whole = sum(int(row["approved_2020_2025"]) for row in table_)
    found: list[Cells] = [
        {"study_group": row["study_group"],
         "approved_2020_2025": int(row["approved_2020_2025"]),
         "share": Fraction(int(row["approved_2020_2025"]), whole),
         "editions_published": int(row["editions_published"])} for row in table_]
    first = sorted((row for row in found if row["study_group"] != "not stated"),
                   key=lambda row: -row["approved_2020_2025"])[:LEADING]
    return table(("study_group",), found, Sentence("work-study-groups-finding", {
        "editions": whole, "share": sum(row["share"] for row in first),
        "groups": tuple(row["study_group"].removeprefix("Study Group ") for row in first),
    }, (2020, 2025)))


def _counts(row: Row) -> dict[str, int]:
    return {name: int(row[name])
            for name in ("networks", "networks_planned", "networks_non_planned")}


def _day() -> date:
    (day,) = {row["list_date"] for row in rows("satellite_networks")}
    return date.fromisoformat(day)


def networks(view: View) -> Reckoned:
    listed = rows("satellite_networks")
    found: list[Cells] = [
        {"rank": 1 + sum(int(other["networks"]) > int(row["networks"]) for other in listed),
         "iso3": row["iso3"] or None, "administration_symbol": row["administration_symbol"],
         "filed_through": row["filed_through"] or None,
         "administration_name": row["administration_name"], **_counts(row),
         "list_date": row["list_date"],
         "is_selected": bool(view.country) and row["iso3"] == view.country} for row in listed]
    key = ("administration_symbol",)
    own = next((row for row in found if row["is_selected"]), None)
    if own:
        return table(key, found, Sentence("work-networks-chosen-finding", {
            "country": view.country, "day": _day(), "networks": own["networks"],
            "number": own["networks"], "planned": own["networks_planned"],
            "others": own["networks_non_planned"]}))
    if view.country:
        return table(key, found, Sentence("work-networks-none-finding", {
            "country": view.country, "day": _day()}))
    whole = sum(row["networks"] for row in found)
    first = sorted((row for row in found if row["iso3"]), key=lambda row: row["rank"])[:LEADING]
    return table(key, found, Sentence("work-networks-finding", {
        "networks": whole, "day": _day(),
        "members": len({row["iso3"] for row in found if row["iso3"]}),
        "joint": sum(row["networks"] for row in found if row["filed_through"]),
        "first": tuple(row["iso3"] for row in first),
        "share": Fraction(sum(row["networks"] for row in first), whole)}))


def beside_units(view: View) -> Reckoned:
    listed, day = rows("satellite_networks"), _day()
    held = members.classes(day.year)
    found: list[Cells] = []
    for iso3 in members.members():
        own = [_counts(row) for row in listed if row["iso3"] == iso3]
        found.append({
            "iso3": iso3, "class_of_contribution": held.get(iso3),
            **{name: sum(one[name] for one in own)
               for name in ("networks", "networks_planned", "networks_non_planned")},
            "networks_joint": sum(int(row["networks"]) for row in listed
                                  if row["filed_through"] == iso3),
            "list_date": day.isoformat(), "is_selected": iso3 == view.country,
            "correction": members.corrections(day.year, [iso3])})
    own = next((row for row in found if row["is_selected"]), None)
    if own is None:
        some = [row for row in found if row["networks"]]
        return table(("iso3",), found, Sentence("work-networks-units-finding", {
            "members": len(some), "day": day,
            "small": sum(row["class_of_contribution"] is not None
                         and row["class_of_contribution"] < 1 for row in some),
            "planned_only": sum(not row["networks_non_planned"] for row in some)}))
    units = own["class_of_contribution"]
    kind = "chosen" if own["networks"] else "none"
    return table(("iso3",), found, Sentence(f"work-networks-units-{kind}-finding", {
        "country": view.country, "day": day, "networks": own["networks"],
        "number": own["networks"], "planned": own["networks_planned"],
        "others": own["networks_non_planned"], "joint": own["networks_joint"],
        "has_joint": "yes" if own["networks_joint"] else "no",
        "held": "no" if units is None else "yes", "several": several(units or 0),
        "units": units or 0}))


def by_year(view: View) -> Reckoned:
    day = _day()
    steps = {"early-stage": "early_stage_filings", "late-stage": "late_stage_filings",
             "gso-in-use": "gso_brought_into_use", "ngso-in-use": "ngso_brought_into_use"}
    found: list[Cells] = [
        {"year": int(row["year"]), "network_step": step, "networks": int(row[column]),
         "is_part_year": int(row["year"]) == day.year, "list_date": day.isoformat()}
        for row in rows("satellite_networks_by_year")
        if FIRST_YEAR <= int(row["year"]) <= day.year for step, column in steps.items()]
    # The last year that the list holds as a whole is the one before its own.
    last = {row["network_step"]: row["networks"] for row in found if row["year"] == day.year - 1}
    return table(("year", "network_step"), found, Sentence("work-networks-by-year-finding", {
        "day": day, "year": day.year - 1, "filed": last["early-stage"],
        "gso": last["gso-in-use"], "ngso": last["ngso-in-use"]}))


def constellations(view: View) -> Reckoned:
    found: list[Cells] = [
        {name: number(row[name]) for name in (
            "year", "filings", "filings_filtered", "satellites", "satellites_filtered")}
        for row in rows("constellation_filings_by_year")]
    whole = sum(row["satellites_filtered"] for row in found)
    most = max(found, key=lambda row: row["satellites_filtered"])
    years = [row["year"] for row in found]
    return table(("year",), found, Sentence("work-constellations-finding", {
        "satellites": whole, "filings": sum(row["filings_filtered"] for row in found),
        "from": min(years), "to": max(years), "year": most["year"],
        "share": most["satellites_filtered"] / whole}))


def filing_revenue(view: View) -> Reckoned:
    found: list[Cells] = []
    for one in series("filing-revenue"):
        first, last = one["first_year"], one["last_year"]
        found.append({
            "label": one["label"], "period": hyphened(first, last),
            "amount_chf": one["amount_chf"],
            "amount_a_year_chf": one["amount_chf"] / (last - first + 1),
            **read_in(one, "note", "status")})
    official = [row for row in found if row["grade"] == "official"]
    first, last = official[0], official[-1]
    return table(("label",), found, Sentence("work-filing-revenue-finding", {
        "first": Money(first["amount_a_year_chf"]), "first_period": first["period"],
        "last": Money(last["amount_a_year_chf"]), "last_period": last["period"]}))


CARDS = {
    "work-texts": texts, "work-study-groups": study_groups, "work-networks": networks,
    "work-networks-units": beside_units, "work-networks-by-year": by_year,
    "work-constellations": constellations,
    "work-filing-revenue": filing_revenue,
}
