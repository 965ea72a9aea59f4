"""Amounts of past years in the latest prices, by Swiss consumer prices.

An amount is divided by the mean price index of its years, to nine decimals and the latest year on
file being 1, and rounded to a hundredth of a franc. Years after the latest one count as the latest:
no inflation of years to come is assumed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

import pandas as pd

from casebook.errors import BadParameterValue
from casebook.warehouse import Release, run

CENT = Decimal("0.01")


@dataclass(frozen=True)
class Prices:
    """The price index by year; `base_year` is the latest and has the index 1."""

    index: Mapping[int, Decimal]
    base_year: int

    def factor(self, first: int | None, last: int | None) -> Decimal:
        """By what amounts of the years are multiplied; 1 without years.

        Raises BadParameterValue for a year before the first of the index.
        """
        if first is None or last is None:
            return Decimal(1)
        years = [min(year, self.base_year) for year in range(first, last + 1)]
        if years[0] not in self.index:
            raise BadParameterValue(parameter="price_first", value=first,
                                    rule=f"the price index begins in {min(self.index)}")
        return len(years) / sum((self.index[year] for year in years), Decimal(0))

    def moved(self, amount: Decimal, first: int | None, last: int | None) -> Decimal:
        """The amount in francs of the base year, to a hundredth."""
        return (amount * self.factor(first, last)).quantize(CENT, ROUND_HALF_UP)


def prices(release: Release) -> Prices:
    """The price index of the release."""
    return read_prices(run("swiss_price_index", {}, release).rows)


def read_prices(rows: pd.DataFrame) -> Prices:
    """The price index from rows of the query `swiss_price_index`."""
    index = {int(year): Decimal(str(round(float(value), 9))) for year, value in zip(
        rows["year"].tolist(), rows["price_index"].tolist(), strict=True)}
    return Prices(index, max(index))
