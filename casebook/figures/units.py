"""Figures of the page on contributory units."""

import pandas as pd

from casebook.figures.look import Figure, Look
from casebook.figures.style import empty, event_marks, figure, label, palette, spread


def total(rows: pd.DataFrame, look: Look) -> Figure:
    """Bars by year (a class holds for whole years), from zero, the value over each bar."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    years, units = rows["year"].tolist(), rows["units"].tolist()
    shapes, notes = event_marks(look, years[0], years[-1], effective=True)
    bars = {
        "type": "bar", "x": years, "y": units,
        "marker": {"color": [colours.series[0]] * len(years)},
        "text": [look.number(value) for value in units], "textposition": "outside",
        "textfont": {"size": 12, "color": colours.text}, "cliponaxis": False,
        "hovertemplate": "%{x}: %{text}<extra></extra>",
    }
    return figure(
        look, [bars], 380, shapes=shapes, annotations=notes, bargap=0.3,
        xaxis={"dtick": 1 if len(years) < 15 else 2, "showgrid": False},
        yaxis={"visible": False, "range": [0, max(units) * 1.18]},
    )


def by_region(rows: pd.DataFrame, look: Look) -> Figure:
    """One line a region, labelled at its end."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    order = rows[rows["year"] == rows["year"].max()].sort_values("units", ascending=False)
    lines, notes = [], []
    for colour, region in zip(colours.series, order["itu_region"], strict=True):
        one = rows[rows["itu_region"] == region]
        words = look.say("region-" + region.lower().replace(" ", "-"))
        lines.append({
            "type": "scatter", "mode": "lines+markers", "name": words, "x": one["year"].tolist(),
            "y": one["units"].tolist(), "line": {"color": colour, "width": 2.5},
            "marker": {"size": 5, "color": colour},
            "hovertemplate": words + " %{x}: %{y}<extra></extra>",
        })
        notes.append(label(look, words, one["year"].iloc[-1], one["units"].iloc[-1], colour=colour))
    return figure(look, lines, 380, annotations=spread(notes, 7.0),
                  xaxis={"showgrid": False, "dtick": 1}, yaxis={"rangemode": "tozero"},
                  margin={"r": 110})
