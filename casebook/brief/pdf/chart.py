"""A chart's numbers as the note draws them: values with their labels, and the ticks of the axis."""

import re
from typing import Any

from casebook.brief.charts.labels import label, tick
from casebook.brief.charts.scale import alone, extent, scale
from casebook.brief.model import ChartData
from casebook.brief.pdf.glyphs import printable_text
from casebook.charts.style import PALETTES
from casebook.wording import Language

_YEAR = re.compile(r"^(19|20)\d\d")
_SLICES = PALETTES["light"].series


def drawn(chart: ChartData, language: Language) -> dict[str, Any]:
    """`chart` for the note's template: plain lists, every number also as the reader sees it.

    `least` and `most` are the ends of what is drawn, `low` and `high` those of an axis whose
    `ticks` come with their labels. `alone` says that no place has values of two series, `thin` that
    names along an axis are years, some of which may be left out.
    """
    axis = scale(chart)
    least, most = extent(chart)
    least, most = max(min(least, 0.0), axis.least), max(most, axis.least)
    most = most if most > least else axis.most
    signed = chart.kind == "waterfall"
    return {
        "kind": chart.kind,
        "alone": alone(chart),
        "categories": [printable_text(category) for category in chart.categories],
        "thin": all(_YEAR.search(category) for category in chart.categories),
        "unit": printable_text(chart.unit),
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
                "name": printable_text(series.name),
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
