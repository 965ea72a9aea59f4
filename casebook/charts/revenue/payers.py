"""Figures of the page on revenue: who pays, and how much the largest contributors hold."""

from typing import Any

import pandas as pd

from casebook.charts.columns import split_by
from casebook.charts.look import Figure, Look
from casebook.charts.style import empty, figure, label, palette, spread
from casebook.charts.units.totals import year_axis
from casebook.charts.wrapping import wide

LARGEST = 15
ROW_HEIGHT = 27
# Pixels above the bar of all contributions, and letters of its two labels in one line on a phone.
ABOVE, BESIDE = 18, 52
# A name of more letters is set smaller: in the size of the others a phone has no room for it.
NAME = 48


def payers(rows: pd.DataFrame, look: Look) -> Figure:
    """The largest contributors as bars with their names above, and all others as one part.

    The strip on top has a scale of its own, whole = all contributions in view: a bar for all
    others together on the scale of the ranking would leave nothing of it. The Member State that
    the reader chose follows below when it is not among the largest.
    """
    if rows.empty:
        return empty(look, "nothing-in-years")
    chosen = look.choices["country"]
    shown = rows.head(LARGEST)
    below = rows.iloc[LARGEST:]
    places = [-float(place) for place in range(len(shown))]
    extra = below[below["iso3"] == chosen]
    shown = pd.concat([shown, extra])
    places += [-len(places) - 0.5] * len(extra)
    strip, notes = _strip(rows, look) if len(below) else ([], [])
    # Lines of words above the strip.
    lines = max((one["y"] for one in notes), default=1)
    tall = 26 + ABOVE * lines
    height = int(ROW_HEIGHT * (len(shown) + len(extra) / 2) + (tall + 20 if strip else 0) + 24)
    share_of_strip = (tall + 10) / height if strip else 0.0
    return figure(
        look, [*_ranking(shown, places, look), *strip], height, annotations=notes,
        margin={"t": 8, "b": 8, "l": 0, "r": 0}, barmode="stack",
        xaxis={"visible": False, "range": [0, float(rows["contribution"].max()) * 1.45]},
        yaxis={"visible": False, "range": [min(places) - 0.6, 0.6],
               "domain": [0, 1 - share_of_strip]},
        xaxis2={"visible": False, "range": [0, 1], "anchor": "y2", "fixedrange": True},
        yaxis2={"visible": False, "range": [-0.5, 0.5 + lines], "anchor": "x2", "fixedrange": True,
                "domain": [1 - tall / height if strip else 0.99, 1]},
    )


def _ranking(shown: pd.DataFrame, places: list[float], look: Look) -> list[dict[str, Any]]:
    """Thin bars with the amount behind, and the names as a text trace above them."""
    colours = palette(look)
    chosen = look.choices["country"]
    marks = [colours.highlight if iso3 == chosen else colours.series[0] for iso3 in shown["iso3"]]
    inks = [colours.highlight if iso3 == chosen else colours.text for iso3 in shown["iso3"]]
    amounts = [look.number(value, "amount", currency=look.currency)
               for value in shown["contribution"]]
    units = [look.say("revenue-units", units=look.number(value), units_n=float(value))
             for value in shown["class_of_contribution"]]
    ranks = [look.say("revenue-rank", rank=int(rank)) for rank in shown["rank"]]
    named = [look.name(iso3) for iso3 in shown["iso3"]]
    above = [name if place > -LARGEST else f"{name} · {rank}"
             for name, place, rank in zip(named, places, ranks, strict=True)]
    bars = {
        "type": "bar", "orientation": "h", "x": shown["contribution"].tolist(), "y": places,
        "width": 0.34, "offset": -0.42, "marker": {"color": marks},
        "text": amounts, "textposition": "outside", "cliponaxis": False,
        "textfont": {"size": 12, "color": colours.text}, "constraintext": "none",
        "customdata": [name + look.colon + look.comma.join(words) for name, *words in zip(
            named, amounts, units, ranks, strict=True)],
        "hovertemplate": "%{customdata}<extra></extra>",
    }
    words = {
        "type": "scatter", "mode": "text", "x": [0.0] * len(places),
        "y": [place + 0.2 for place in places], "text": above, "textposition": "middle right",
        "textfont": {"size": [12 if len(name) <= NAME else 11 for name in above], "color": inks},
        "cliponaxis": False, "hoverinfo": "skip",
    }
    return [bars, words]


def _strip(
    rows: pd.DataFrame, look: Look
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """All contributions in view as one bar: the largest, and the other Member States."""
    colours = palette(look)
    share = float(rows["cumulative_share"].iloc[LARGEST - 1])
    others = len(rows) - LARGEST
    parts = [
        (look.say("revenue-largest", count=LARGEST, share=look.number(share, "share")),
         share, colours.series[0], "", 0.0, "left"),
        (look.say("revenue-others", count=others, share=look.number(1 - share, "share")),
         1 - share, colours.context, "/", 1.0, "right"),
    ]
    bars, notes = [], []
    # Side by side, or where a phone has no room for that, the first in a line above the second.
    above = float(sum(wide(one[0]) for one in parts) > BESIDE)
    for words, part, colour, pattern, x, anchor in parts:
        bars.append({
            "type": "bar", "orientation": "h", "x": [part], "y": [0], "xaxis": "x2",
            "yaxis": "y2", "width": 0.8,
            "marker": {"color": colour, "line": {"color": colours.background, "width": 1},
                       "pattern": {"shape": pattern, "fillmode": "overlay", "size": 7,
                                   "fgcolor": colours.background, "solidity": 0.15}},
            "customdata": [words], "hovertemplate": "%{customdata}<extra></extra>",
        })
        notes.append(label(look, words, x, 1 + above * (anchor == "left"), anchor=anchor, xshift=0,
                           xref="x2", yref="y2"))
    return bars, notes


def concentration(rows: pd.DataFrame, look: Look) -> Figure:
    """One line for each number of largest contributors, labelled at its end."""
    if rows.empty:
        return empty(look, "revenue-too-few")
    colours = palette(look)
    lines, notes = [], []
    styles = {20: (colours.series[4], "dot"), 10: (colours.series[0], "solid"),
              5: (colours.series[2], "dash"), 1: (colours.series[1], "dashdot")}
    sizes = split_by(rows, "largest")
    for size, (colour, dash) in styles.items():
        if size not in sizes:
            continue
        one = sizes[size]
        words = look.say("revenue-of-largest", count=size)
        lines.append({
            "type": "scatter", "mode": "lines+markers", "name": words,
            "x": one["year"], "y": one["share"],
            "line": {"color": colour, "width": 3 if size == 10 else 2, "dash": dash},
            "marker": {"size": 5, "color": colour},
            "customdata": [look.number(share, "percent") for share in one["share"]],
            "hovertemplate": "%{x}: %{customdata}<extra>" + words + "</extra>",
        })
        notes.append(label(look, f"{words}<br>{look.number(one['share'][-1], 'share')}",
                           float(one["year"][-1]), one["share"][-1], colour=colour, align="left",
                           xshift=10))
    ticks = [0, 0.25, 0.5, 0.75, 1]
    return figure(
        look, lines, 380, annotations=spread(notes, 0.11), margin={"r": 92},
        xaxis=year_axis(int(rows["year"].min()), int(rows["year"].max()), 0.4),
        yaxis={"range": [0, 1.02], "tickvals": ticks,
               "ticktext": [look.number(tick, "share") for tick in ticks]},
    )
