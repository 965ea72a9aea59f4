"""The plan of a native chart: the room for its plot, its legend, the names under its columns."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from casebook.brief.charts.scale import Scale
from casebook.brief.model import ChartData
from casebook.brief.office.chart_xml import Labels
from casebook.brief.office.text import line
from casebook.brief.office.waterfall import BASE
from casebook.exports.text_metrics import block, width

TYPE = 11.0
UNIT_LINE, LEGEND_LINE, KEY = 20.0, 17.0, 30.0
# Names of bars take no more than this of the width; they break before that.
NAMES, BESIDE = 0.4, 0.3
Box4 = tuple[float, float, float, float]


@dataclass(frozen=True)
class Plot:
    """The plan of a chart, places as fractions of it. `labels` and `markers` one per series."""

    inner: Box4
    scale: Scale
    axis: bool
    labels: tuple[Labels | None, ...]
    markers: tuple[bool, ...]
    gap: int
    overlap: int
    skip: int
    lines: int = 1
    legend: Box4 | tuple[()] = ()
    legend_right: bool = False


@dataclass(frozen=True)
class Room:
    """Points kept free on each side of the plot."""

    left: float
    top: float
    right: float
    bottom: float
    wide: float
    high: float

    @property
    def inner(self) -> Box4:
        return (self.left / self.wide, self.top / self.high, self.plot_wide / self.wide,
                self.plot_high / self.high)

    @property
    def plot_wide(self) -> float:
        return self.wide - self.left - self.right

    @property
    def plot_high(self) -> float:
        return self.high - self.top - self.bottom


def legend_place(
    data: ChartData, wide: float, high: float, kinds: Sequence[str]
) -> tuple[Box4, float]:
    """The legend's place under the unit, and the points it takes: as many rows as it needs."""
    key = KEY + (16 if data.kind == "line" else 0)
    items = [width(line(one.name), TYPE) + key for at, one in enumerate(data.series)
             if not kinds or kinds[at] != BASE]
    # Programs set entries in columns as wide as the longest name, unless all fit on one line.
    columns = len(items) if sum(items) <= wide else max(1, int(wide / max(items)))
    tall = math.ceil(len(items) / columns) * LEGEND_LINE
    taken = sum(items) if columns == len(items) else columns * max(items)
    return (0.0, UNIT_LINE / high, min(1.0, (taken + 20) / wide), tall / high), tall


def names_below(categories: Sequence[str], wide: float) -> tuple[int, int]:
    """Every how many names under columns are written, and in how many lines."""
    slot = wide / len(categories)
    longest = max(width(one, TYPE) for one in categories)
    if longest + 4 <= slot:
        return 1, 1
    words = max(width(word, TYPE) for one in categories for word in one.split(" "))
    if words + 4 <= slot:
        lines = max(len(block(one, TYPE, "text", slot - 4).lines) for one in categories)
        if lines <= 3:
            return 1, lines
    return math.ceil((longest + 8) / slot), 1
