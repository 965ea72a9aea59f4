"""Member States: groups, classes by year, what they are assessed, and peers."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from functools import cache
from math import log
from typing import NamedTuple

from tests.oracle.money import UNIT
from tests.oracle.sources import Row, number, rows
from tests.oracle.view import View

FIRST, LAST = 2013, 2024
YEARS = range(FIRST, LAST + 1)


class Held(NamedTuple):
    """A class held in a year, for how many months, and what was assessed for them."""

    units: Fraction
    months: int
    chf: Fraction
    usd: Fraction
    usd_per_unit: Fraction
    correction: str | None


@cache
def members() -> dict[str, Row]:
    """The Member States by code."""
    return {row["iso3"]: row for row in rows("member_states")}


@cache
def held() -> dict[tuple[str, int], Held]:
    """Every class held, by Member State and year."""
    return {(row["iso3"], int(row["year"])): _held(row)
            for row in rows("member_state_contributions")}


def _held(row: Row) -> Held:
    units, rate = Fraction(row["class_of_contribution"]), Fraction(row["usd_per_unit"])
    months = int(row.get("months_assessed") or 12)
    part = units * months / 12
    return Held(units, months, part * UNIT, part * rate, rate, row.get("correction"))


@cache
def classes(year: int) -> dict[str, Fraction]:
    """The classes held in a year, by Member State."""
    return {iso3: held()[iso3, year].units for iso3 in members() if (iso3, year) in held()}


def corrections(year: int, states: Iterable[str]) -> str | None:
    """The corrections that the classes of these Member States rest on; none where there is none."""
    found = {one.correction for iso3 in states if (one := held().get((iso3, year)))}
    return " ".join(sorted(filter(None, found))) or None


@cache
def groups(year: int) -> dict[str, frozenset[str]]:
    """The Member States of each group on the last day of a year."""
    found: dict[str, set[str]] = {"ldc": set(), "lldc": set(), "sids": set()}
    for row in rows("group_memberships"):
        if not row["to_date"] or date.fromisoformat(row["to_date"]) > date(year, 12, 31):
            found[row["grouping"]].add(row["iso3"])
    return {name: frozenset(states) for name, states in found.items()}


def in_scope(iso3: str, view: View, year: int = LAST) -> bool:
    """Whether a Member State is of the region chosen, and of the group in that year.

    Figures of no one year are of those that are in the group now, as in the last year.
    """
    return (view.region in (None, members()[iso3]["itu_region"])
            and (view.grouping is None or iso3 in groups(year)[view.grouping]))


def scoped(year: int, view: View) -> dict[str, Fraction]:
    """The classes held in a year by those of the region and the group chosen."""
    return {iso3: units for iso3, units in classes(year).items() if in_scope(iso3, view, year)}


def last_shown(view: View) -> int:
    """The last year of contributions in the years chosen."""
    return max(year for year in YEARS if view.shows(year))


@cache
def context() -> dict[tuple[str, int], dict[str, Fraction | None]]:
    """Economy, population and use of the Internet by Member State and year."""
    return {(row["iso3"], int(row["year"])): {
        name: number(row[name]) for name in ("gdp_usd", "population", "internet_users_pct")}
        for row in rows("country_context")}


@cache
def latest(iso3: str, measure: str) -> tuple[int, Fraction] | None:
    """The latest year for which a measure is known, and its value."""
    known = [(year, one[measure]) for (code, year), one in context().items()
             if code == iso3 and one[measure] is not None]
    return max(known, default=None)


def peers(view: View, year: int) -> set[str]:
    """The peers of the chosen Member State by the rule chosen, itself left out.

    The five nearest by economy or population are nearest by ratio; equals follow the code.
    """
    own, others = view.country, [iso3 for iso3 in classes(year) if iso3 != view.country]
    if own is None or own not in classes(year):
        return set()
    if view.peers in ("gdp", "population"):
        measure = "gdp_usd" if view.peers == "gdp" else "population"
        mine = latest(own, measure)
        ratios = [(abs(log(value[1] / mine[1])), iso3) for iso3 in others
                  if mine and (value := latest(iso3, measure))]
        return {iso3 for _, iso3 in sorted(ratios)[:5]}
    if view.peers == "own":
        return set((view.peer_list or "").split("-")) & set(others)
    if view.peers == "class":
        return {iso3 for iso3 in others if classes(year)[iso3] == classes(year)[own]}
    if view.peers == "group":
        return {iso3 for iso3 in others
                if any({own, iso3} <= states for states in groups(year).values())}
    return {iso3 for iso3 in others
            if members()[iso3]["itu_region"] == members()[own]["itu_region"]}
