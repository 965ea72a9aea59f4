"""A talk's bars and columns: how many stand on a slide, and which numbers stand on them."""

from dataclasses import replace
from html import escape
from typing import Any

from casebook.brief.charts.labels import label
from casebook.brief.charts.scale import alone
from casebook.brief.model import ChartData, Series
from casebook.brief.presenter.labels import (
    AXIS,
    COLOURS,
    TEXT,
    WIDE,
    ends,
    names_below,
    plain,
    readable_on,
    value_axis,
    wrapped,
)
from casebook.charts import Figure
from casebook.exports.text_metrics import width
from casebook.wording import Language

_NAMES = 340  # pixels for category names beside bars
# A part of a stack that is smaller has no label of its own.
_LABELLED = 0.09
_BAR = 33  # pixels a bar and its name need
_ZERO = {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": 0, "y1": 0,
         "line": {"color": COLOURS.axis, "width": 2}}


def bounded(chart: ChartData, room: float) -> ChartData:
    """The chart as `room` pixels have lines for it: upright where its names are short enough, else
    with its first bars only, and the first of each series that has none among them.
    """
    if chart.kind not in ("bar", "stacked-bar"):
        return chart
    most = int((room - 44) / _BAR / (1 if chart.kind == "stacked-bar" else len(chart.series)))
    if len(chart.categories) <= most:
        return chart
    if max(width(name, TEXT) for name in chart.categories) < WIDE / len(chart.categories) - 8:
        return replace(chart, kind="stacked-column" if chart.kind == "stacked-bar" else "column")
    kept = _kept(chart, most)
    return replace(
        chart, categories=tuple(chart.categories[at] for at in kept),
        series=tuple(replace(one, values=tuple(one.values[at] for at in kept),
                             estimated=tuple(one.estimated[at] for at in kept if one.estimated))
                     for one in chart.series))


def _kept(chart: ChartData, most: int) -> list[int]:
    """The places of the bars that are drawn, in their order: one is a subject of its own where a
    series has only that."""
    firsts = [next((at for at, value in enumerate(one.values) if value is not None), 0)
              for one in chart.series]
    late = sorted({at for at in firsts if at >= most})[:most]
    return [*range(most - len(late)), *late]


def bars(chart: ChartData, language: Language, room: float) -> Figure:
    """Bars side by side or stacked, their names beside them, `room` pixels high."""
    stacked, several = chart.kind == "stacked-bar", len(chart.series) > 1
    piled = stacked and not alone(chart)
    names = [wrapped(name, _NAMES) for name in chart.categories]
    places = list(range(len(names)))
    left = max((width(name, TEXT) for name in names), default=0)
    traces = [
        _bar(series, chart, language, x=list(series.values), y=places, orientation="h",
             textposition="inside" if piled else "outside")
        for series in chart.series
    ]
    low, high = ends(chart, stacked)
    spare = (high - low) * 0.16
    totals = _totals(chart, language) if piled else []
    beside = totals or not piled
    notes = [_note(text, x=end, y=at, xanchor="left", xshift=10)
             for at, end, text in totals]
    return {"data": traces, "layout": {
        # What lies below zero is stacked below it, not on what lies above.
        "barmode": "relative" if stacked else "group", "showlegend": several,
        "annotations": notes,
        "margin": {"l": left + 20, "r": 24, "t": 44 if several else 8, "b": 8},
        "xaxis": {"visible": False, "fixedrange": True, "zeroline": True,
                  "range": [low - (spare if low < 0 else 0), high + (spare if beside else 0)]},
        "yaxis": {**AXIS, "range": [len(names) - 0.5, -0.5], "showgrid": False, "zeroline": False,
                  "tickvals": places, "ticktext": names, "automargin": False},
    }}


def columns(chart: ChartData, language: Language, room: float) -> Figure:
    """Columns side by side or stacked, their names below them, `room` pixels high."""
    stacked, several = chart.kind == "stacked-column", len(chart.series) > 1
    single = not stacked and not several
    places = list(range(len(chart.categories)))
    apart = WIDE / max(len(places), 1)
    # Over single columns a label may reach into the gap beside its own.
    slot = apart - 6 if single else apart * 0.72 / (1 if stacked else len(chart.series))
    longest = max((width(label(value, chart, language), TEXT) for series in chart.series
                   for value in series.values if value is not None), default=0)
    labelled = longest <= slot
    traces = [
        _bar(series, chart, language, x=places, y=list(series.values),
             textposition=("inside" if stacked else "outside") if labelled else "none")
        for series in chart.series
    ]
    low, high = ends(chart, stacked)
    totals = _totals(chart, language) if stacked and labelled else []
    above = 0.12 if totals or not stacked else 0
    notes = [_note(text, x=at, y=end, yanchor="bottom") for at, end, text in totals]
    least, most = low * 1.12, high + (high - low) * above
    return {"data": traces, "layout": {
        "barmode": "relative" if stacked else "group", "showlegend": several,
        "annotations": notes, "shapes": [_ZERO] if low < 0 else [],
        "margin": {"l": 8, "r": 8, "t": 44 if several else 12, "b": 8},
        "xaxis": names_below(chart.categories, apart),
        "yaxis": {"visible": False, "fixedrange": True, "range": [least, most]} if labelled
                 else value_axis(chart, least, most, language),
    }}


def _totals(chart: ChartData, language: Language) -> list[tuple[int, float, str]]:
    """Place, end and label of each stack of several parts; none where all come to a hundred."""
    sums = [sum(value or 0.0 for value in stack)
            for stack in zip(*(series.values for series in chart.series), strict=True)]
    below_zero = any((value or 0) < 0 for series in chart.series for value in series.values)
    if len(chart.series) < 2 or below_zero or all(abs(total - 100) < 1 for total in sums if total):
        return []
    parts = [sum(bool(value) for value in stack)
             for stack in zip(*(series.values for series in chart.series), strict=True)]
    small = max(sums) * _LABELLED
    return [(at, total, f"<b>{label(total, chart, language)}</b>")
            for at, total in enumerate(sums) if total and (parts[at] > 1 or total < small)]


def _note(text: str, **place: Any) -> dict[str, Any]:
    return {"text": text, "showarrow": False, "font": {"size": TEXT, "color": COLOURS.text},
            **place}


def _bar(series: Series, chart: ChartData, language: Language, **more: Any) -> dict[str, Any]:
    inside = more["textposition"] == "inside"
    size = max((abs(value) for value in series.values if value is not None), default=0)
    high = ends(chart, stacked=inside)[1] or size
    hatched = ["/" if one else "" for one in series.estimated]
    return {
        "type": "bar", "name": escape(plain(series.name)),
        # Inside a segment only where there is room for it.
        "text": ["" if value is None or (inside and abs(value) < high * _LABELLED)
                 else label(value, chart, language) for value in series.values],
        "textfont": {"size": TEXT, "color": readable_on(series.colour) if inside
                     else COLOURS.text},
        "insidetextanchor": "middle", "constraintext": "none", "textangle": 0,
        "cliponaxis": False, "customdata": list(chart.categories),
        "marker": {"color": series.colour,
                   "pattern": {"shape": hatched, "fillmode": "overlay", "size": 12,
                               "solidity": 0.2, "fgcolor": COLOURS.background,
                               "fgopacity": 0.3}},
        "hovertemplate": "%{customdata}" + language.colon + "%{text}", **more,
    }
