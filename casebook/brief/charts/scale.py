"""The value axis of a chart: one rule for slides, note, document and talk, and its round bounds."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from casebook.brief.model import ChartData, Numbers
from casebook.charts import axes
from casebook.wording.contributory_units import SIXTEENTHS

STACKED = ("stacked-bar", "stacked-column")
_BELOW_ONE = tuple(part / SIXTEENTHS for part in (1, 2, 4, 8))


@dataclass(frozen=True)
class Scale:
    """The least and greatest value of an axis, and the step between its marks."""

    least: float
    most: float
    step: float

    @property
    def span(self) -> float:
        """From the least to the greatest."""
        return self.most - self.least

    @property
    def decimals(self) -> int:
        """How many decimals the step has."""
        return max(0, -math.floor(math.log10(self.step) + 1e-9))

    @property
    def marks(self) -> tuple[float, ...]:
        """The values that are written beside the axis."""
        count = round(self.span / self.step)
        return tuple(self.least + self.step * n for n in range(count + 1))


def extent(data: ChartData) -> tuple[float, float]:
    """The least and greatest value drawn; of stacked bars the ends of the stacks, of a waterfall
    where it stands after each step."""
    if data.kind == "waterfall":
        levels = _levels(data)
        return min(levels), max(levels)
    columns = [[one.values[at] for one in data.series if one.values[at] is not None]
               for at in range(len(data.categories))]
    if data.kind in STACKED:
        ends = [(sum(v for v in column if v and v < 0), sum(v for v in column if v and v > 0))
                for column in columns]
        return min(low for low, _ in ends), max(high for _, high in ends)
    values = [value for column in columns for value in column if value is not None]
    return min(values), max(values)


def _levels(data: ChartData) -> list[float]:
    """Where a waterfall stands after each step; a total stands on the base whatever came before."""
    steps = [(place in data.totals, value or 0.0)
             for place, value in enumerate(data.series[0].values)]
    return list(accumulate(
        steps, lambda at, step: step[1] if step[0] else at + step[1], initial=0.0))


def scale(data: ChartData, marks: int = axes.MARKS) -> Scale:
    """A round axis about `data`, with zero on it unless a line may begin above."""
    least, most = extent(data)
    if data.kind != "line" or not data.above_zero:
        least, most = min(least, 0.0), max(most, 0.0)
    return rounded(least, most, marks, data.numbers)


def rounded(least: float, most: float, marks: int, numbers: Numbers = "decimal") -> Scale:
    """The axis whose bounds are whole steps of 1, 2 or 5 times a power of ten.

    Of units, steps below one are halves of halves down to a sixteenth, which have names.
    """
    if most <= least:
        most = least + (abs(least) or 1.0)
    wanted, step = (most - least) / marks, axes.step(least, most, marks)
    if numbers != "decimal" and step < 1:
        step = next((one for one in _BELOW_ONE if one >= wanted * 0.999), 1.0)
    return Scale(math.floor(least / step + 1e-9) * step, math.ceil(most / step - 1e-9) * step, step)


def alone(data: ChartData) -> bool:
    """Whether no category has values of two series: such bars share one place."""
    return all(sum(one.values[at] is not None for one in data.series) <= 1
               for at in range(len(data.categories)))


def spread(places: Sequence[float], least: float, low: float, high: float) -> list[float]:
    """`places` moved apart to be at least `least` from one another, within the bounds."""
    order = sorted(range(len(places)), key=lambda at: places[at])
    moved = list(places)
    for before, at in zip([None, *order], order, strict=False):
        floor = low if before is None else moved[before] + least
        moved[at] = max(moved[at], floor)
    ceiling = high
    for at in reversed(order):
        moved[at] = min(moved[at], ceiling)
        ceiling = moved[at] - least
    return moved
