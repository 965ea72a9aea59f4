"""Helpers for tests of cards: sources as they are, and price bases computed by hand."""

import csv
from functools import cache
from pathlib import Path

SOURCES = Path(__file__).resolve().parents[2] / "data" / "sources"
UNIT = 318_000


@cache
def source(stem: str) -> tuple[dict[str, str], ...]:
    """The rows of a source's file, every cell as it is written."""
    with (SOURCES / f"{stem}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


USD_PER_UNIT = {int(row["year"]): float(row["usd_per_unit"])
                for row in source("member_state_contributions")}


def _levels() -> dict[int, float]:
    level, levels = 1.0, {}
    for row in source("swiss_consumer_prices"):
        level *= 1 + float(row["annual_pct"]) / 100
        levels[int(row["year"])] = level
    return {year: one / levels[2024] for year, one in levels.items()}


# Swiss consumer prices, 2024 = 1.
PRICES = _levels()


def dollars(amount: float, year: int, basis: str) -> float:
    """US dollars of a year in the price basis."""
    francs = amount * UNIT / USD_PER_UNIT[year]
    return {"usd": amount, "chf": francs, "chf-constant": francs / PRICES[year]}[basis]


# What the sources have wrong of classes, by hand, as data/corrections.yml has it: what was seen and
# the class in its place; Côte d'Ivoire, whose quarter of a unit the source lacks; and the year of
# which Palau was assessed four months.
SEEN_AND_USED = {
    ("ARE", 2023): (8.0, 3.0), ("EGY", 2023): (1.0, 0.5), ("PLW", 2024): (0.0, 0.0625)}
ADDED = {("CIV", year): 0.25 for year in range(2013, 2018)}
MONTHS = {("PLW", 2024): 4}


@cache
def classes() -> dict[tuple[str, int], float]:
    """Class of contribution by Member State and year, corrected by hand."""
    held = {(row["iso3"], int(row["year"])): float(row["class_of_contribution"])
            for row in source("member_state_contributions")}
    for key, (seen, used) in SEEN_AND_USED.items():
        assert held[key] == seen
        held[key] = used
    assert not set(ADDED) & set(held)
    return held | ADDED


def assessed(iso3: str, year: int) -> float:
    """What a Member State was assessed for the year in Swiss francs, for the months of it."""
    return classes()[iso3, year] * UNIT * MONTHS.get((iso3, year), 12) / 12


@cache
def groups(year: int) -> dict[str, frozenset[str]]:
    """The Member States of each group on the last day of the year, by its short name."""
    found: dict[str, set[str]] = {"ldc": set(), "lldc": set(), "sids": set()}
    for row in source("group_memberships"):
        if not row["to_date"] or row["to_date"] > f"{year}-12-31":
            found[row["grouping"]].add(row["iso3"])
    return {name: frozenset(one) for name, one in found.items()}


def beyond_units() -> float:
    """US dollars booked in 2023 as assessed on two Member States beyond their units."""
    amounts = {row["iso3"]: float(row["assessed_usd"])
               for row in source("member_state_contributions") if row["year"] == "2023"}
    return (amounts["ARE"] - 3 * USD_PER_UNIT[2023]) + (amounts["EGY"] - USD_PER_UNIT[2023] / 2)
