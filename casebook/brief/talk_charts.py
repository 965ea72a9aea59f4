"""A briefing's chart as a figure for the wall of a room: few marks, large letters, values on them.

A card's own figure is made to be read at arm's length; shrunk to a slide its labels would run into
one another. So the numbers are drawn anew, in the pixels of a slide of 1280 by 720.
"""

from dataclasses import replace
from html import escape
from typing import Any

from babel import Locale

from casebook.brief.document import ChartData, Series
from casebook.brief.talk_labels import (
    AXIS,
    COLOURS,
    STRONG,
    TEXT,
    ends,
    legible,
    names_below,
    plain,
    readable_on,
    said,
    wrapped,
)
from casebook.exports.lettering import LEADING, width
from casebook.figures import Figure
from casebook.figures.style import FONT, spread

WIDE = 1160
# A part of a stack that is smaller has no label of its own.
_LABELLED = 0.09
_BAR = 33  # pixels a bar and its name need
_NAMES = 340  # pixels for category names beside bars


def figure(chart: ChartData, language: str, room: float) -> Figure:
    """The plotly figure of `chart`, `room` pixels high, in the light theme's colours."""
    drawn = _KINDS[chart.kind](chart, language, room)
    symbols = Locale.parse(language).number_symbols["latn"]
    drawn["layout"] = {
        "font": {"family": FONT, "size": TEXT, "color": COLOURS.text},
        "paper_bgcolor": "rgba(0,0,0,0)", "plot_bgcolor": "rgba(0,0,0,0)",
        "separators": symbols["decimal"] + symbols["group"],
        "dragmode": False, "bargap": 0.28, "showlegend": False,
        "hoverlabel": {"bgcolor": COLOURS.background, "bordercolor": COLOURS.axis,
                       "font": {"family": FONT, "size": TEXT, "color": COLOURS.text}},
        # One click shows a series alone, the next all of them again.
        "legend": {"orientation": "h", "x": 0, "y": 1.02, "yanchor": "bottom",
                   "font": {"size": TEXT}, "traceorder": "normal", "itemclick": "toggleothers",
                   "itemdoubleclick": False},
        **drawn["layout"],
    }
    return drawn


def bounded(chart: ChartData, room: float) -> ChartData:
    """The chart as `room` pixels have lines for it: upright where its names are short enough, else
    with its first bars only.
    """
    if chart.kind not in ("bar", "stacked-bar"):
        return chart
    most = int((room - 44) / _BAR / (1 if chart.kind == "stacked-bar" else len(chart.series)))
    if len(chart.categories) <= most:
        return chart
    if max(width(name, TEXT) for name in chart.categories) < WIDE / len(chart.categories) - 8:
        return replace(chart, kind="stacked-column" if chart.kind == "stacked-bar" else "column")
    return replace(
        chart, categories=chart.categories[:most],
        series=tuple(replace(one, values=one.values[:most], estimated=one.estimated[:most])
                     for one in chart.series))


def _bars(chart: ChartData, language: str, room: float) -> Figure:
    stacked, several = chart.kind == "stacked-bar", len(chart.series) > 1
    names = [wrapped(name, _NAMES) for name in chart.categories]
    places = list(range(len(names)))
    left = max((width(name, TEXT) for name in names), default=0)
    traces = [
        _bar(series, chart, language, x=list(series.values), y=places, orientation="h",
             textposition="inside" if stacked else "outside")
        for series in chart.series
    ]
    low, high = ends(chart, stacked)
    spare = (high - low) * 0.16
    totals = _totals(chart, language) if stacked else []
    beside = totals or not stacked
    notes = [_note(text, x=end, y=at, xanchor="left", xshift=10)
             for at, end, text in totals]
    return {"data": traces, "layout": {
        "barmode": "stack" if stacked else "group", "showlegend": several, "annotations": notes,
        "margin": {"l": left + 20, "r": 24, "t": 44 if several else 8, "b": 8},
        "xaxis": {"visible": False, "fixedrange": True, "zeroline": True,
                  "range": [low - (spare if low < 0 else 0), high + (spare if beside else 0)]},
        "yaxis": {**AXIS, "range": [len(names) - 0.5, -0.5], "showgrid": False, "zeroline": False,
                  "tickvals": places, "ticktext": names, "automargin": False},
    }}


def _columns(chart: ChartData, language: str, room: float) -> Figure:
    stacked, several = chart.kind == "stacked-column", len(chart.series) > 1
    places = list(range(len(chart.categories)))
    apart = WIDE / max(len(places), 1)
    slot = apart * 0.72 / (1 if stacked else len(chart.series))
    longest = max((width(said(value, chart, language), TEXT) for series in chart.series
                   for value in series.values if value is not None), default=0)
    labelled = longest <= slot
    traces = [
        _bar(series, chart, language, x=places, y=list(series.values),
             textposition=("inside" if stacked else "outside") if labelled else "none")
        for series in chart.series
    ]
    low, high = ends(chart, stacked)
    grid = {"visible": False} if labelled else {**AXIS, "nticks": 5}
    totals = _totals(chart, language) if stacked and labelled else []
    above = 0.12 if totals or not stacked else 0
    notes = [_note(text, x=at, y=end, yanchor="bottom") for at, end, text in totals]
    return {"data": traces, "layout": {
        "barmode": "stack" if stacked else "group", "showlegend": several, "annotations": notes,
        "margin": {"l": 8, "r": 8, "t": 44 if several else 12, "b": 8},
        "xaxis": names_below(chart.categories, apart),
        "yaxis": {"fixedrange": True, **grid,
                  "range": [low * 1.12, high + (high - low) * above]},
    }}


def _lines(chart: ChartData, language: str, room: float) -> Figure:
    places = list(range(len(chart.categories)))
    low, high = ends(chart, stacked=False)
    least = min((value for series in chart.series for value in series.values
                 if value is not None), default=0)
    if low == 0 and least > high / 2:  # far from zero: what happens is at the top
        low = least - (high - least)
    low, high = low - (high - low) * 0.06, high + (high - low) * 0.1
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
            "line": {"color": series.colour, "width": 5},
            "marker": {"size": 11, "color": series.colour,
                       "line": {"width": 3, "color": series.colour},
                       "symbol": ["circle-open" if one else "circle" for one in estimated]},
            "hovertemplate": f"%{{customdata}}: %{{y:,.{chart.decimals}f}}",
        })
        last = known[-1]
        end = f"<b>{said(series.values[last], chart, language)}</b>"
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
    apart = (high - low) * TEXT * LEADING * tall / (room - 40)
    return {"data": traces, "layout": {
        "annotations": spread(notes, apart),
        "margin": {"l": 8, "r": right + 24, "t": 12, "b": 8},
        "xaxis": names_below(chart.categories, (WIDE - right) / max(len(places), 1)),
        "yaxis": {**AXIS, "nticks": 5, "range": [low, high]},
    }}


def _doughnut(chart: ChartData, language: str, room: float) -> Figure:
    series = chart.series[0]
    colours = [COLOURS.series[at % len(COLOURS.series)] for at in range(len(chart.categories))]
    return {"data": [{
        "type": "pie", "hole": 0.58, "sort": False, "direction": "clockwise",
        "labels": [escape(name) for name in map(plain, chart.categories)],
        "values": list(series.values), "textinfo": "text", "textposition": "outside",
        "text": [f"{wrapped(name, _NAMES)}<br><b>{said(value, chart, language)}</b>"
                 for name, value in zip(chart.categories, series.values, strict=True)],
        "marker": {"colors": colours, "line": {"color": COLOURS.background, "width": 3}},
        "automargin": True, "hoverinfo": "label+value+percent",
    }], "layout": {"margin": {"l": 8, "r": 8, "t": 24, "b": 24}}}


def _waterfall(chart: ChartData, language: str, room: float) -> Figure:
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
        "text": [said(value, chart, language, signed=at not in chart.totals)
                 for at, value in enumerate(values)],
        "textposition": "outside", "textfont": {"size": TEXT}, "cliponaxis": False,
        "constraintext": "none", "textangle": 0, "customdata": list(chart.categories),
        "connector": {"line": {"color": COLOURS.axis, "width": 2}},
        "totals": {"marker": {"color": series.colour}},
        "increasing": {"marker": {"color": COLOURS.series[2]}},
        "decreasing": {"marker": {"color": COLOURS.highlight}},
        "hovertemplate": "%{customdata}: %{text}<extra></extra>",
    }], "layout": {
        "margin": {"l": 8, "r": 8, "t": 16, "b": 8},
        "xaxis": names_below(chart.categories, WIDE / max(len(places), 1)),
        "yaxis": {"visible": False, "fixedrange": True,
                  "range": [min(tops) - span * 0.08 * (min(tops) < 0), max(tops) + span * 0.14]},
    }}


def _totals(chart: ChartData, language: str) -> list[tuple[int, float, str]]:
    """Place, end and label of each stack of several parts; none where all come to a hundred."""
    sums = [sum(value or 0.0 for value in stack)
            for stack in zip(*(series.values for series in chart.series), strict=True)]
    below_zero = any((value or 0) < 0 for series in chart.series for value in series.values)
    if len(chart.series) < 2 or below_zero or all(abs(total - 100) < 1 for total in sums if total):
        return []
    parts = [sum(bool(value) for value in stack)
             for stack in zip(*(series.values for series in chart.series), strict=True)]
    small = max(sums) * _LABELLED
    return [(at, total, f"<b>{said(total, chart, language)}</b>")
            for at, total in enumerate(sums) if total and (parts[at] > 1 or total < small)]


def _note(text: str, **place: Any) -> dict[str, Any]:
    return {"text": text, "showarrow": False, "font": {"size": TEXT, "color": COLOURS.text},
            **place}


def _bar(series: Series, chart: ChartData, language: str, **more: Any) -> dict[str, Any]:
    inside = more["textposition"] == "inside"
    size = max((abs(value) for value in series.values if value is not None), default=0)
    high = ends(chart, stacked=inside)[1] or size
    hatched = ["/" if one else "" for one in series.estimated]
    return {
        "type": "bar", "name": escape(plain(series.name)),
        # Inside a segment only where there is room for it.
        "text": ["" if value is None or (inside and abs(value) < high * _LABELLED)
                 else said(value, chart, language) for value in series.values],
        "textfont": {"size": TEXT, "color": readable_on(series.colour) if inside
                     else COLOURS.text},
        "insidetextanchor": "middle", "constraintext": "none", "textangle": 0,
        "cliponaxis": False, "customdata": list(chart.categories),
        "marker": {"color": series.colour,
                   "pattern": {"shape": hatched, "fillmode": "overlay", "size": 12,
                               "solidity": 0.2, "fgcolor": COLOURS.background,
                               "fgopacity": 0.3}},
        "hovertemplate": "%{customdata}: %{text}", **more,
    }


_KINDS = {
    "bar": _bars, "stacked-bar": _bars, "column": _columns, "stacked-column": _columns,
    "line": _lines, "doughnut": _doughnut, "waterfall": _waterfall,
}
