"""Rows of the simulator's cards: a query's classes by year, reckoned on with a scenario."""

from collections.abc import Iterable
from math import fsum, nan
from typing import Any

import pandas as pd

from casebook.analysis.contributions import contribution
from casebook.analysis.contributions import share as share_of
from casebook.analysis.scenario.codec import read_scenario
from casebook.analysis.scenario.model import FIRST_YEAR, LAST_YEAR, Move, Scenario
from casebook.analysis.scenario.present import Present, present
from casebook.analysis.scenario.rules import (
    Direction,
    Member,
    Refusal,
    alternatives,
    four_years,
    moved,
    rank,
    refusal,
)
from casebook.selection import Selection

NUMBERS = (
    "units_before", "units_after", "units_change", "chf_a_year", "chf_four_years", "usd_a_year",
    "usd_a_year_chosen", "own_a_year", "change_chf_a_year", "change_chf_four_years",
    "share_after", "union_units", "union_chf_a_year", "change_of_plan", "asked_units",
    "nearest_class", "chf_per_usd", "unit_amount_chf",
)
_TYPES = {**dict.fromkeys(NUMBERS, "float64"), "rank_after": "Int64"}
CHOICES = (
    "iso3", "direction", "units_before", "units_after", "units_change", "chf_a_year",
    "chf_four_years", "usd_a_year", "usd_a_year_chosen", "own_a_year", "own_currency",
    "share_after", "rank_after", "union_units", "union_chf_a_year", "change_chf_a_year",
    "change_chf_four_years", "change_of_plan", "unit_amount_chf", "chf_per_usd", "rate_year",
    "asked_units", "refusal", "nearest_class",
)
COALITION = (
    "iso3", "units_before", "units_after", "units_change", "change_chf_a_year",
    "change_chf_four_years", "change_of_plan", "share_after", "rank_after", "asked_units",
    "refusal", "nearest_class", "is_total",
)
TOTAL = ("from_year", "to_year", "units", "units_change", "is_scenario")


def choices(rows: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """Up, same and down for the chosen Member State, a row each; no rows when none is chosen.

    All other Member States keep their class. Where no lower class is open the row has no numbers.
    """
    start, (scenario, _) = present(rows), read_scenario(selection.scenario)
    member = start.members.get(selection.country or "")
    if member is None:
        return _table([], CHOICES, scenario)
    chosen = next((move.units for move in scenario.moves if move.iso3 == member.iso3), None)
    three = alternatives(member, scenario.seen, chosen, scenario.exceptional)
    wanted = _moves_of(scenario, member, chosen)
    records = []
    for direction, units in three.items():
        typed = wanted.get(direction)
        refused = refusal(member, typed, scenario.exceptional) if typed else None
        records.append({
            "direction": direction, **_figures(start, scenario, member, units),
            **_refusal(refused)})
    return _table(records, CHOICES, scenario)


def coalition(rows: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """What each move changes, in the reader's order, and a last row for all Member States.

    A refused move leaves the Member State where it is and says why. Codes of no Member State are
    left out.
    """
    start, (scenario, _) = present(rows), read_scenario(selection.scenario)
    classes, refused = moved(start.members, scenario.moves, scenario.exceptional)
    why = {one.iso3: one for one in refused}
    total = fsum(classes.values())
    records: list[dict[str, Any]] = [{
        "iso3": move.iso3, **_change(start, scenario, start.members[move.iso3].units,
                                     classes[move.iso3]),
        "share_after": share_of(classes[move.iso3], total), "rank_after": rank(classes, move.iso3),
        "is_total": False, **_refusal(why.get(move.iso3)),
    } for move in scenario.moves if move.iso3 in classes]
    records.append({**_change(start, scenario, start.units, total), "is_total": True})
    return _table(records, COALITION, scenario)


def union_total(rows: pd.DataFrame, selection: Selection) -> pd.DataFrame:
    """Contributory units of all Member States by year, and in 2028-2031 in the scenario."""
    start, (scenario, _) = present(rows), read_scenario(selection.scenario)
    classes, _ = moved(start.members, scenario.moves, scenario.exceptional)
    total = fsum(classes.values())
    by_year = rows.groupby("year")["class_of_contribution"].sum()
    records = [{"from_year": int(year), "to_year": int(year), "units": float(units),
                "is_scenario": False} for year, units in by_year.items()]
    records.append({"from_year": FIRST_YEAR, "to_year": LAST_YEAR, "units": total,
                    "units_change": total - start.units, "is_scenario": True})
    return pd.DataFrame(records, columns=list(TOTAL)).astype({"units_change": float})


def refusals(start: Present, selection: Selection) -> tuple[Refusal, ...]:
    """Every class in the scenario that may not be chosen, those only looked at among them."""
    scenario, _ = read_scenario(selection.scenario)
    seen = scenario.seen
    looked = [Move(seen.iso3, units) for units in (seen.up, seen.down) if units] if seen else []
    _, refused = moved(start.members, [*scenario.moves, *looked], scenario.exceptional)
    return tuple(dict.fromkeys(refused))


def _moves_of(scenario: Scenario, member: Member, move: float | None) -> dict[Direction, float]:
    """What the reader asked for in each direction."""
    moves: dict[Direction, float] = {}
    if move is not None:
        moves["up" if move > member.units else "down"] = move
    seen = scenario.seen
    if seen and seen.iso3 == member.iso3:
        moves |= {"up": seen.up} if seen.up else {}
        moves |= {"down": seen.down} if seen.down else {}
    return moves


def _figures(
    start: Present, scenario: Scenario, member: Member, units: float | None
) -> dict[str, Any]:
    """The numbers of one alternative, all other Member States keeping their class."""
    common = {"iso3": member.iso3, "units_before": member.units, "rate_year": start.rate_year,
              "chf_per_usd": start.chf_per_usd, "unit_amount_chf": scenario.unit_chf}
    if units is None:
        return common
    classes = {iso3: one.units for iso3, one in start.members.items()} | {member.iso3: units}
    a_year, total = contribution(units, scenario.unit_chf), fsum(classes.values())
    own, rate = scenario.own, scenario.usd_rate
    return {
        **common, **_change(start, scenario, member.units, units),
        "chf_a_year": a_year, "chf_four_years": four_years(a_year),
        "usd_a_year": a_year / start.chf_per_usd,
        "usd_a_year_chosen": a_year / rate if rate else None,
        "own_a_year": a_year * own.per_chf if own else None,
        "own_currency": own.code if own else None,
        "share_after": share_of(units, total), "rank_after": rank(classes, member.iso3),
        "union_units": total, "union_chf_a_year": contribution(total, scenario.unit_chf),
    }


def _change(start: Present, scenario: Scenario, before: float, after: float) -> dict[str, Any]:
    a_year = contribution(after - before, scenario.unit_chf)
    return {
        "units_before": before, "units_after": after, "units_change": after - before,
        "change_chf_a_year": a_year, "change_chf_four_years": four_years(a_year),
        "change_of_plan": four_years(a_year) / start.plan_chf,
    }


def _refusal(refused: Refusal | None) -> dict[str, Any]:
    return {} if refused is None else {
        "asked_units": refused.units, "refusal": refused.rule, "nearest_class": refused.nearest}


def _table(
    records: Iterable[dict[str, Any]], columns: tuple[str, ...], scenario: Scenario
) -> pd.DataFrame:
    """The records, without the columns of values that nobody typed."""
    left_out = set() if scenario.usd_rate else {"usd_a_year_chosen"}
    left_out |= set() if scenario.own else {"own_a_year", "own_currency"}
    values = list(records)
    if not any(one.get("refusal") for one in values):
        left_out |= {"asked_units", "refusal", "nearest_class"}
    kept = [column for column in columns if column not in left_out]
    # Each column at once in its type: to change a frame's types costs ten times as much.
    return pd.DataFrame({
        name: pd.Series([one.get(name, nan) for one in values], dtype=_TYPES.get(name))
        for name in kept})
