"""Figures of the page on voluntary contributions: how much, for what, how large a share."""

from typing import Any

import pandas as pd

from casebook.charts.columns import Columns, split_by
from casebook.charts.look import Figure, Look
from casebook.charts.style import empty, figure, label, palette, spread
from casebook.charts.units.totals import year_axis

MILLION = 1e6


def by_year(rows: pd.DataFrame, look: Look) -> Figure:
    """Bars by year: what was given for a purpose, and hatched above it what was given freely."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    top = float(rows["total"].max()) / MILLION * 1.16
    traces = [
        _bars(rows, "earmarked", look, colours.series[0]),
        _bars(rows, "unearmarked", look, colours.series[1], hatched=True),
    ]
    traces[1]["text"] = [_millions(look, value) for value in rows["total"]]
    traces[1] |= {"textposition": "outside", "cliponaxis": False,
                  "textfont": {"size": 12, "color": colours.text}}
    legend = {"showlegend": True} if rows["unearmarked"].sum() else {}
    return figure(
        look, traces, 360, barmode="stack", **legend,
        xaxis=year_axis(int(rows["year"].min()), int(rows["year"].max())),
        yaxis={"range": [0, top], "nticks": 6},
    )


def _bars(
    rows: pd.DataFrame, column: str, look: Look, colour: str, *, hatched: bool = False
) -> dict[str, Any]:
    words = look.say(f"voluntary-{column}")
    return {
        "type": "bar", "name": words, "x": rows["year"].tolist(),
        "y": (rows[column] / MILLION).tolist(),
        "marker": {"color": colour, "line": {"width": 0},
                   "pattern": {"shape": "/" if hatched else "", "size": 6, "solidity": 0.4}},
        "customdata": [look.number(value, "amount", currency=look.currency)
                       for value in rows[column]],
        "hovertemplate": "%{x}: %{customdata}<extra>" + words + "</extra>",
    }


def share(rows: pd.DataFrame, look: Look) -> Figure:
    """A line: voluntary contributions as a share of all revenue of the year."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colour = palette(look).series[0]
    first, last = int(rows["year"].min()), int(rows["year"].max())
    marked = rows.loc[sorted({int(rows["share"].idxmax()), int(rows["share"].idxmin()),
                              int(rows.index[-1])})]
    least = float(rows["share"].min())
    notes = [
        label(look, look.number(row.share, "share"), int(row.year), float(row.share),
              colour=colour, anchor="center", yshift=-14 if row.share == least else 14)
        for row in marked.itertuples()
    ]
    top = float(rows["share"].max()) * 1.25
    return figure(
        look,
        [{"type": "scatter", "mode": "lines+markers", "x": rows["year"].tolist(),
          "y": rows["share"].tolist(), "line": {"color": colour, "width": 3},
          "marker": {"size": 6, "color": colour},
          "customdata": [look.number(value, "percent") for value in rows["share"]],
          "hovertemplate": "%{x}: %{customdata}<extra></extra>"}],
        320, annotations=notes, xaxis=year_axis(first, last, 0.4), yaxis=_shares(top, look),
    )


def concentration(rows: pd.DataFrame, look: Look) -> Figure:
    """One line for each number of largest givers, labelled at its end."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    lines, notes = [], []
    styles = {5: (colours.series[2], "dash"), 3: (colours.series[0], "solid"),
              1: (colours.series[1], "dashdot")}
    sizes = split_by(rows, "largest")
    for size, (colour, dash) in styles.items():
        if size not in sizes:
            continue
        one = sizes[size]
        words = look.say("voluntary-of-largest", count=size)
        lines.append(_line(one, "share", look, words, colour, dash))
        notes.append(label(
            look, f"{words}<br>{look.number(one['share'][-1], 'share')}", float(one["year"][-1]),
            one["share"][-1], colour=colour, align="left", xshift=10))
    return figure(
        look, lines, 340, annotations=spread(notes, 0.13), margin={"r": 84},
        xaxis=year_axis(int(rows["year"].min()), int(rows["year"].max()), 0.4),
        yaxis=_shares(1.02, look),
    )


def volatility(rows: pd.DataFrame, look: Look) -> Figure:
    """Each kind of revenue as a part of its own mean: how far the lines stray from one."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    kinds, lines, notes = split_by(rows, "revenue_kind"), [], []
    for kind, colour, dash in (("assessed", colours.series[0], "solid"),
                               ("voluntary", colours.series[1], "dash")):
        if kind not in kinds:
            continue
        one = kinds[kind]
        words = look.say(f"revenue-kind-{kind}")
        lines.append(_line(one, "of_mean", look, words, colour, dash))
        notes.append(label(look, words, float(one["year"][-1]), one["of_mean"][-1], colour=colour,
                           align="left", xshift=10))
    first, last = int(rows["year"].min()), int(rows["year"].max())
    mean = {"type": "line", "x0": 0, "x1": 1, "xref": "paper", "y0": 1, "y1": 1,
            "line": {"color": colours.axis, "width": 1, "dash": "dot"}}
    top = max(1.5, float(rows["of_mean"].max()) * 1.1)
    return figure(
        look, lines, 320, annotations=spread(notes, 0.12 * top), shapes=[mean], margin={"r": 84},
        xaxis=year_axis(first, last, 0.4), yaxis=_shares(top, look, 0.5),
    )


def _line(
    one: Columns, column: str, look: Look, words: str, colour: str, dash: str
) -> dict[str, Any]:
    return {
        "type": "scatter", "mode": "lines+markers", "name": words, "x": one["year"],
        "y": one[column], "line": {"color": colour, "width": 2.5, "dash": dash},
        "marker": {"size": 5, "color": colour},
        "customdata": [look.number(value, "percent") for value in one[column]],
        "hovertemplate": "%{x}: %{customdata}<extra>" + words + "</extra>",
    }


def _shares(top: float, look: Look, step: float | None = None) -> dict[str, Any]:
    """An axis of shares from zero to `top`."""
    step = step or (0.25 if top > 0.5 else 0.1 if top > 0.2 else 0.05 if top > 0.1 else 0.02)
    ticks = [step * k for k in range(int(top / step + 1e-9) + 1)]
    return {"range": [0, top], "tickvals": ticks,
            "ticktext": [look.number(tick, "share") for tick in ticks]}


def _millions(look: Look, amount: float) -> str:
    return look.number(round(amount / MILLION, 1), "factor")
