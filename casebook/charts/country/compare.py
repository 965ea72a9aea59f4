"""Several Member States of a reader's choice in one chart, by one measure."""

from typing import Any

import pandas as pd

from casebook.charts import axes
from casebook.charts.columns import split_by
from casebook.charts.country.panels import plain
from casebook.charts.look import Figure, Look
from casebook.charts.style import empty, figure, label, palette, spread
from casebook.charts.units.totals import around, conferences, year_axis

# The column of each measure and how its values are written.
COLUMNS = {"class": ("class_of_contribution", "units"),
           "contribution": ("contribution_chf", "full-amount"),
           "share": ("share", "fine-share"), "internet": ("internet_users_pct", "percent")}
# Lines that lie on each other are told apart by their strokes as well as by their colours.
DASHES = ("solid", "dot", "dash", "dashdot", "longdash", "longdashdot")
# How the axis writes what its lines' numbers say with a currency or with decimals.
AXIS = {"full-amount": "count", "percent": "share"}
HEIGHT = 380
# The least distance of two names at the ends of lines, as a part of the axis.
APART = 0.06


def compare(rows: pd.DataFrame, look: Look) -> Figure:
    """A line a Member State from zero, named at its end; years without a figure are gaps."""
    if not look.choices["compared"]:
        return empty(look, "country-compare-choose")
    measure = str(look.choices["measure"])
    column, kind = COLUMNS[measure]
    if rows[column].notna().sum() == 0:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    first, last = int(rows["year"].min()), int(rows["year"].max())
    top = float(rows[column].max())
    lines, names = [], []
    for (iso3, own), colour, dash in zip(
            split_by(rows, "iso3").items(), colours.series, DASHES, strict=False):
        known = [(year, value) for year, value in zip(own["year"], own[column], strict=True)
                 if pd.notna(value)]
        if not known:
            continue
        name = look.name(iso3)
        lines.append(_line(look, own["year"], plain(own[column]), kind, name, colour, dash))
        names.append(label(look, name, last, known[-1][1], colour=colour, xshift=10))
    shapes, marks = conferences(look, first, last)
    # As the language writes them: plotly knows the signs of per cent and of units in English alone.
    scale = 100 if kind == "percent" else 1
    shown = axes.marks(0, top * 1.12) if top else [0.0]
    return figure(
        look, lines, HEIGHT, annotations=[*spread(names, top * APART), *marks], shapes=shapes,
        xaxis=year_axis(first, last, 0.4), margin=around(marks, right=124),
        yaxis={"range": [0, top * 1.12], "tickvals": shown, "ticktext": [
            look.number(one / scale, AXIS.get(kind, kind)) for one in shown]})


def _line(
    look: Look, years: list[int], values: list[float | None], kind: str, name: str, colour: str,
    dash: str,
) -> dict[str, Any]:
    # The source gives Internet use in per cent, a share is between 0 and 1.
    scale = 100 if kind == "percent" else 1
    written = ["" if value is None else look.number(value / scale, kind, **_currency(kind))
               for value in values]
    return {
        "type": "scatter", "mode": "lines+markers", "name": name, "x": years, "y": values,
        # What is chosen for a year holds for the whole of it.
        "line": {"color": colour, "width": 2.5, "dash": dash,
                 "shape": "linear" if kind == "percent" else "hvh"}, "connectgaps": False,
        "marker": {"size": 5, "color": colour}, "text": written,
        "hovertemplate": name + " %{x}: %{text}<extra></extra>"}


def _currency(kind: str) -> dict[str, str]:
    return {"currency": "CHF"} if kind == "full-amount" else {}
