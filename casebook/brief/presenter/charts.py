"""A briefing's chart as a figure for the wall of a room: few marks, large letters, values on them.

A card's own figure is made to be read at arm's length; shrunk to a slide its labels would run into
one another. So the numbers are drawn anew, in the pixels of a slide of 1280 by 720.
"""

from html import escape
from typing import Any

from casebook.brief.charts.labels import label
from casebook.brief.charts.scale import scale
from casebook.brief.model import ChartData
from casebook.brief.presenter.bars import bars, columns
from casebook.brief.presenter.labels import (
    COLOURS,
    STRONG,
    TEXT,
    WIDE,
    legible,
    names_below,
    plain,
    value_axis,
    wrapped,
)
from casebook.charts import Figure
from casebook.charts.mirrored import mirrored
from casebook.charts.style import FONT, spread
from casebook.exports.text_metrics import LEADING, width
from casebook.wording import Language

_NAMES = 340  # pixels for the names beside a doughnut


def figure(chart: ChartData, language: Language, room: float) -> Figure:
    """The plotly figure of `chart`, `room` pixels high, in the light theme's colours; from the
    right where the language is read so."""
    drawn = _KINDS[chart.kind](chart, language, room)
    drawn["layout"] = {
        "font": {"family": FONT, "size": TEXT, "color": COLOURS.text},
        "paper_bgcolor": "rgba(0,0,0,0)", "plot_bgcolor": "rgba(0,0,0,0)",
        "separators": language.separators,
        "dragmode": False, "bargap": 0.28, "showlegend": False,
        "hoverlabel": {"bgcolor": COLOURS.background, "bordercolor": COLOURS.axis,
                       "font": {"family": FONT, "size": TEXT, "color": COLOURS.text}},
        # One click shows a series alone, the next all of them again.
        "legend": {"orientation": "h", "x": 0, "y": 1.02, "yanchor": "bottom",
                   "font": {"size": TEXT}, "traceorder": "normal", "itemclick": "toggleothers",
                   "itemdoubleclick": False},
        **drawn["layout"],
    }
    return mirrored(drawn) if language.right_to_left else drawn


def _lines(chart: ChartData, language: Language, room: float) -> Figure:
    places = list(range(len(chart.categories)))
    axis = scale(chart)
    # From zero or from the least mark, as in every file; above, room for what is written there.
    low, high = axis.least, axis.most + axis.span * 0.05
    notes: list[dict[str, Any]] = []
    traces: list[dict[str, Any]] = []
    for series in chart.series:
        known = [place for place, value in enumerate(series.values) if value is not None]
        if not known:
            continue
        estimated = [*series.estimated] or [False] * len(places)
        traces.append({
            "type": "scatter", "mode": "lines+markers" if len(places) <= 16 else "lines",
            "x": places, "y": list(series.values), "name": escape(plain(series.name)),
            "customdata": list(chart.categories),
            "text": [label(value, chart, language) for value in series.values],
            "line": {"color": series.colour, "width": 5},
            "marker": {"size": 11, "color": series.colour,
                       "line": {"width": 3, "color": series.colour},
                       "symbol": ["circle-open" if one else "circle" for one in estimated]},
            "hovertemplate": "%{customdata}" + language.colon + "%{text}",
        })
        last = known[-1]
        end = f"<b>{label(series.values[last], chart, language)}</b>"
        if len(chart.series) > 1:
            end += f" {wrapped(series.name, 250)}"
        notes.append({
            "x": last, "y": series.values[last], "text": end, "showarrow": False,
            "xanchor": "left", "yanchor": "middle", "xshift": 12, "align": "left",
            "font": {"size": TEXT if len(chart.series) > 1 else STRONG,
                     "color": legible(series.colour)},
        })
    right = max((width(note["text"], note["font"]["size"]) for note in notes), default=0)
    tall = max((note["text"].count("<br>") + 1 for note in notes), default=1)
    # Where the axis begins is said by the unit, which else the slide's subtitle has.
    unit = [{
        "text": escape(plain(chart.unit)), "showarrow": False, "xref": "paper", "yref": "paper",
        "x": 0, "y": 1, "xanchor": "left", "yanchor": "bottom", "yshift": 6,
        "font": {"size": TEXT, "color": COLOURS.quiet_text},
    }] if axis.least > 0 else []
    # What is left for the lines over the years below them.
    apart = (high - low) * TEXT * LEADING * tall / (room - (88 if unit else 60))
    return {"data": traces, "layout": {
        "annotations": [*spread(notes, apart), *unit],
        "margin": {"l": 8, "r": right + 24, "t": 40 if unit else 12, "b": 8},
        "xaxis": names_below(chart.categories, (WIDE - right) / max(len(places), 1)),
        "yaxis": value_axis(chart, low, high, language),
    }}


def _doughnut(chart: ChartData, language: Language, room: float) -> Figure:
    series = chart.series[0]
    colours = [COLOURS.series[at % len(COLOURS.series)] for at in range(len(chart.categories))]
    return {"data": [{
        "type": "pie", "hole": 0.58, "sort": False, "direction": "clockwise",
        "labels": [escape(name) for name in map(plain, chart.categories)],
        "values": list(series.values), "textinfo": "text", "textposition": "outside",
        "text": [f"{wrapped(name, _NAMES)}<br><b>{label(value, chart, language)}</b>"
                 for name, value in zip(chart.categories, series.values, strict=True)],
        "marker": {"colors": colours, "line": {"color": COLOURS.background, "width": 3}},
        "automargin": True, "hoverinfo": "label+value+percent",
    }], "layout": {"margin": {"l": 8, "r": 8, "t": 24, "b": 24}}}


def _waterfall(chart: ChartData, language: Language, room: float) -> Figure:
    series, places = chart.series[0], list(range(len(chart.categories)))
    values = [value or 0.0 for value in series.values]
    running, tops = 0.0, [0.0]
    for at, value in enumerate(values):
        running = value if at in chart.totals else running + value
        tops.append(running)
    span = max(tops) - min(tops) or 1.0
    return {"data": [{
        "type": "waterfall", "x": places, "y": values, "name": escape(plain(series.name)),
        "measure": ["absolute" if at in chart.totals else "relative" for at in places],
        "text": [label(value, chart, language, signed=at not in chart.totals)
                 for at, value in enumerate(values)],
        "textposition": "outside", "textfont": {"size": TEXT}, "cliponaxis": False,
        "constraintext": "none", "textangle": 0, "customdata": list(chart.categories),
        "connector": {"line": {"color": COLOURS.axis, "width": 2}},
        "totals": {"marker": {"color": series.colour}},
        "increasing": {"marker": {"color": COLOURS.series[2]}},
        "decreasing": {"marker": {"color": COLOURS.highlight}},
        "hovertemplate": "%{customdata}" + language.colon + "%{text}<extra></extra>",
    }], "layout": {
        "margin": {"l": 8, "r": 8, "t": 16, "b": 8},
        "xaxis": names_below(chart.categories, WIDE / max(len(places), 1)),
        "yaxis": {"visible": False, "fixedrange": True,
                  "range": [min(tops) - span * 0.08 * (min(tops) < 0), max(tops) + span * 0.14]},
    }}


_KINDS = {
    "bar": bars, "stacked-bar": bars, "column": columns, "stacked-column": columns,
    "line": _lines, "doughnut": _doughnut, "waterfall": _waterfall,
}
