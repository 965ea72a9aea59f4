"""A chart's numbers as the note draws them: values with their labels, and the ticks of the axis."""

import re
from itertools import accumulate
from typing import Any

from casebook.brief.chart_labels import label, tick
from casebook.brief.chart_scale import rounded
from casebook.brief.document import ChartData
from casebook.brief.note_letters import shown
from casebook.figures.style import PALETTES

# A small chart has room for about so many grid lines, and its axis for so many signs a tick.
TICKS = 4
_YEAR = re.compile(r"^(19|20)\d\d")
_SLICES = PALETTES["light"].series


def drawn(chart: ChartData, language: str) -> dict[str, Any]:
    """`chart` for the note's template: plain lists, every number also as the reader sees it.

    `least` and `most` are the ends of what is drawn, `low` and `high` those of an axis whose
    `ticks` come with their labels. Zero is always on it: the length of a bar then says how much it
    is. `thin` says that names along an axis are years, some of which may be left out.
    """
    least, most = _extent(chart)
    axis = rounded(least, most, TICKS, chart.numbers)
    signed = chart.kind == "waterfall"
    return {
        "kind": chart.kind,
        "categories": [shown(category) for category in chart.categories],
        "thin": all(_YEAR.search(category) for category in chart.categories),
        "unit": shown(chart.unit),
        "totals": list(chart.totals),
        "slices": [_SLICES[place % len(_SLICES)] for place in range(len(chart.categories))],
        "least": least,
        "most": most,
        "low": axis.least,
        "high": axis.most,
        "ticks": [{"at": at, "label": tick(at, axis.decimals, chart, language)}
                  for at in axis.marks],
        "series": [
            {
                "name": shown(series.name),
                "colour": series.colour,
                "values": list(series.values),
                "labels": [
                    label(value, chart, language, signed=signed and place not in chart.totals)
                    for place, value in enumerate(series.values)],
                "estimated": [*series.estimated, *[False] * len(series.values)][
                    :len(series.values)],
            }
            for series in chart.series
        ],
    }


def _extent(chart: ChartData) -> tuple[float, float]:
    """The least and the greatest that is drawn, with zero between them."""
    if chart.kind == "waterfall":
        reached = _running(chart)
    elif chart.kind.startswith("stacked"):
        columns = list(zip(*(series.values for series in chart.series), strict=True))
        reached = [sum(value for value in column if value is not None and value * sign > 0)
                   for column in columns for sign in (1, -1)]
    else:
        reached = [value for series in chart.series for value in series.values
                   if value is not None]
    low, high = min((0.0, *reached)), max((0.0, *reached))
    return (low, high) if high > low else (0.0, 1.0)


def _running(chart: ChartData) -> list[float]:
    """Where a waterfall stands after each step; a total stands on the base whatever came before."""
    steps = [(place in chart.totals, value or 0.0)
             for place, value in enumerate(chart.series[0].values)]
    level = accumulate(
        steps, lambda at, step: step[1] if step[0] else at + step[1], initial=0.0)
    return list(level)
