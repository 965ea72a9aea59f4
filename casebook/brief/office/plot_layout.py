"""Layout of native charts: plot area, legend and labels, measured before drawing."""

from collections.abc import Sequence

from casebook.brief.charts.scale import Scale
from casebook.brief.model import ChartData
from casebook.brief.office.plot_bars import plot_bars
from casebook.brief.office.plot_lines import plot_lines
from casebook.brief.office.plot_room import KEY, LEGEND_LINE, TYPE, UNIT_LINE, Plot
from casebook.exports.text_metrics import width
from casebook.wording import Language


def plot(
    data: ChartData, wide: float, high: float, language: Language, kinds: Sequence[str] = (),
    size: float = TYPE,
) -> Plot:
    """The plan for a chart of `wide` by `high` points with type of `size` points.

    `kinds` are those of a waterfall.
    """
    # Planned as large as it would be with the usual type: all places are fractions.
    wide, high = wide * TYPE / size, high * TYPE / size
    if data.kind == "doughnut":
        return _ring(data, wide, high)
    if data.kind == "line":
        return plot_lines(data, wide, high, language, size)
    return plot_bars(data, wide, high, language, kinds, size)


def _ring(data: ChartData, wide: float, high: float) -> Plot:
    side = high - UNIT_LINE - 6
    longest = max(width(one, TYPE) for one in data.categories) + KEY
    left = max(0.0, (wide - side - 24 - longest) / 2)
    tall = min(side, len(data.categories) * (LEGEND_LINE + 4))
    room = min(longest + 10, wide - side - 24)
    legend = ((left + side + 24) / wide, (UNIT_LINE + (side - tall) / 2) / high, room / wide,
              tall / high)
    return Plot((left / wide, UNIT_LINE / high, side / wide, side / high), Scale(0, 1, 1), False,
                (), (), 0, 0, 1, 1, legend, True)
