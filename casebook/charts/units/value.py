"""The contributory unit as it was set, and what it came to in constant francs."""

from typing import Any

import pandas as pd

from casebook.charts.axes import start as begin
from casebook.charts.look import Figure, Look
from casebook.charts.style import figure, label, palette
from casebook.charts.units.totals import year_axis

HOVER = "%{x}: %{text}<extra></extra>"


def unit_value(rows: pd.DataFrame, look: Look) -> Figure:
    """Two lines in francs: as set, in steps, and at the prices of the base year; gaps stay gaps."""
    colours = palette(look)
    first, last = int(rows["year"].min()), int(rows["year"].max())
    every = rows.set_index("year").reindex(range(first, last + 1))
    amount, real = every["unit_amount_chf"], every["real_unit_chf"]
    start = int(amount[amount == amount.iloc[-1]].index[0])
    low, high = float(amount.min()), float(real.max())
    floor, ceiling = begin(low, high), high + (high - low) * 0.12
    lines = [
        _gaps(look, amount[amount.isna()].index.tolist(), floor, ceiling),
        {"type": "scatter", "mode": "lines", **_amounts(look, amount), "hovertemplate": HOVER,
         "line": {"color": colours.context, "width": 2, "shape": "hvh"}},
        {"type": "scatter", "mode": "markers", "hoverinfo": "skip",
         **_amounts(look, amount.where(every["status"] == "draft")),
         "marker": {"symbol": "circle-open", "size": 6, "color": colours.context}},
        {"type": "scatter", "mode": "lines", **_amounts(look, real), "hovertemplate": HOVER,
         "line": {"color": colours.series[0], "width": 3}},
        {"type": "scatter", "mode": "markers", "hoverinfo": "skip",
         **_amounts(look, real.loc[[start, last]]),
         "marker": {"size": 9, "color": colours.series[0]}},
    ]
    then, now = (f"<b>{look.number(one, 'amount')}</b><br>" for one in (real[start], amount[last]))
    then += look.say("units-value-real", base=str(int(rows["base_year"].iloc[0])))
    now += look.say("units-value-set")
    notes = [
        label(look, then, start, real[start], colour=colours.series[0], xshift=4, yshift=20,
              align="left"),
        label(look, now, last, amount[last], anchor="right", align="right", xshift=0, yshift=-22),
    ]
    gap = amount[amount.isna()].index
    if len(gap):
        notes.append(label(look, look.say("units-value-none"), float(gap.values.mean()), ceiling,
                           anchor="center", colour=colours.quiet_text, yanchor="bottom"))
    return figure(look, lines, 380, annotations=notes, margin={"t": 40}, barmode="overlay",
                  xaxis=year_axis(first, last, 0.7),
                  yaxis={"tickformat": ",.0f", "range": [floor, ceiling]})


def _amounts(look: Look, values: "pd.Series[float]") -> dict[str, Any]:
    known = [None if pd.isna(one) else float(one) for one in values]
    return {"x": values.index.tolist(), "y": known,
            "text": ["" if one is None else look.number(one, "amount") for one in known]}


def _gaps(look: Look, years: list[int], floor: float, ceiling: float) -> dict[str, Any]:
    """Hatched columns over the years without an amount."""
    colours = palette(look)
    return {"type": "bar", "x": years, "base": [floor] * len(years), "width": 1,
            "y": [ceiling - floor] * len(years), "hoverinfo": "skip",
            "marker": {"color": "rgba(0,0,0,0)",
                       "pattern": {"shape": "/", "fgcolor": colours.grid, "size": 8}}}
