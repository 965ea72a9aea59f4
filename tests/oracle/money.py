"""Francs, dollars and prices: the unit's own rate, annual averages and the consumer price index."""

from fractions import Fraction
from functools import cache

from tests.oracle.sources import listed, rows

UNIT = Fraction(listed("classes")["unit"]["amount_chf"])


@cache
def usd_per_unit() -> dict[int, Fraction]:
    """What one unit came to in US dollars, by year of contributions."""
    return {int(row["year"]): Fraction(row["usd_per_unit"])
            for row in rows("member_state_contributions")}


@cache
def average_rate() -> dict[int, Fraction]:
    """Francs for one dollar, average of the year."""
    return {int(row["year"]): Fraction(row["chf_per_usd"])
            for row in rows("swiss_francs_per_dollar")}


@cache
def prices() -> dict[int, Fraction]:
    """Swiss consumer prices of a year as a part of those of the latest year."""
    level, levels = Fraction(1), {}
    for row in sorted(rows("swiss_consumer_prices"), key=lambda row: int(row["year"])):
        level *= 1 + Fraction(row["annual_pct"]) / 100
        levels[int(row["year"])] = level
    # A float from here on: the exact product has a hundred digits and more.
    return {year: Fraction(float(one / level)) for year, one in levels.items()}


def francs_per_dollar(year: int) -> Fraction:
    """The unit's own rate where contributions are known, else the average of the year."""
    own = usd_per_unit().get(year)
    return UNIT / own if own else average_rate()[year]


def from_usd(amount: Fraction, year: int, basis: str) -> Fraction:
    """US dollars of a year in a price basis."""
    return amount if basis == "usd" else from_chf(amount * francs_per_dollar(year), year, basis)


def from_chf(amount: Fraction, year: int, basis: str) -> Fraction:
    """Francs of a year in a price basis."""
    if basis == "usd":
        return amount / francs_per_dollar(year)
    return amount / prices()[year] if basis == "chf-constant" else amount


def of_period(amount: Fraction, first: int, last: int, basis: str) -> Fraction | None:
    """Francs of several years in a price basis: by the mean of their prices, or of their rates.

    None where one of the years has no price or no rate.
    """
    years = range(first, last + 1)
    if basis == "chf":
        return amount if all(year in average_rate() for year in years) else None
    known = prices() if basis == "chf-constant" else average_rate()
    if any(year not in known or year not in average_rate() for year in years):
        return None
    by = prices().__getitem__ if basis == "chf-constant" else francs_per_dollar
    return amount * len(years) / sum(by(year) for year in years)
