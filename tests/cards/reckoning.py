"""What tests of cards reckon with: the sources as they are, and price bases by hand."""

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
