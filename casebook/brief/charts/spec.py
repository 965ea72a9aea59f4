"""The declaration of a native chart: which columns of a card's rows it is made of."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import pandas as pd

from casebook.brief.model import ChartKind
from casebook.charts.style import PALETTES

# Files are printed and shown on walls: light, whatever theme the reader's screen has.
PALETTE = PALETTES["light"]


@dataclass(frozen=True)
class Native:
    """How a card's rows make a chart.

    `by` is the column of the categories and `values` are the columns of the series; with `split`
    there is one value column, and a series for each value of that column. `unit` is a key of UNITS,
    or money in the reader's prices, francs or dollars; units and changes in units are written with
    fractions. `shape` makes the rows wide first and
    `names` are messages for series that are no columns of the codebook. `whole_years` leaves years
    without a row open; `order` are the series' keys in order, others follow. Without a number in
    the column `needs` there is nothing to compare, and no chart.
    """

    kind: ChartKind
    by: str
    values: tuple[str, ...]
    unit: str
    split: str = ""
    shape: Callable[[pd.DataFrame, str | None], pd.DataFrame] | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    split_message: str = ""
    order: tuple[str, ...] = ()
    colours: tuple[str, ...] = PALETTE.series
    decimals: int | None = None
    whole_years: bool = False
    needs: str = ""
