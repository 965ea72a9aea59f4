"""Figures of how classes of contribution move: by year, and change by change."""

from math import log10
from textwrap import wrap
from typing import Any

import pandas as pd

from casebook.figures.look import Figure, Look
from casebook.figures.style import SMALL, empty, figure, label, palette
from casebook.figures.units import conferences, year_axis

# Changes of at least this part of the longest bar are named beside it.
NAMED_FROM = 0.22
# Narrow, so that a phone has room for the sums of two years side by side.
BAR_WIDTH = 0.5
ROW_HEIGHT = 15.5
MOST_LINES = 52
# Longer words take a second line, or a phone would cut them.
LINE_LENGTH = 32
TICKS = (1 / 16, 1 / 8, 1 / 4, 1 / 2, 1, 2, 5, 10, 20, 40)


def by_year(rows: pd.DataFrame, look: Look) -> Figure:
    """Higher classes above the line, lower ones below, one block a change, and the net as a mark.

    Blocks stand on bases reckoned here, so that a single trace draws them all.
    """
    if rows.empty:
        return empty(look, "units-no-change")
    colours = palette(look)
    first, last = int(rows["from_year"].iloc[0]), int(rows["to_year"].iloc[0])
    rows = rows.assign(size=rows["units_change"].abs(), up=rows["units_change"] > 0)
    rows = rows.sort_values(["size", "iso3"], ascending=[False, True])
    sides = rows.groupby(["year", "up"])["units_change"]
    blocks = {
        "type": "bar", "x": rows["year"].tolist(), "y": rows["units_change"].tolist(),
        "base": (sides.cumsum() - rows["units_change"]).tolist(), "width": BAR_WIDTH,
        "marker": {
            "color": [_colour(look, row) for row in rows.itertuples()],
            "line": {"color": colours.background, "width": 1},
            "pattern": {"shape": ["/" if one == "new" else "" for one in rows["direction"]],
                        "fgcolor": colours.background, "size": 5},
        },
        "customdata": [move(look, row) for row in rows.itertuples()],
        "hovertemplate": "%{x}: %{customdata}<extra></extra>",
    }
    # Where all changes of a year go one way, the net is the bar itself.
    both_ways = rows.groupby("year")["up"].nunique() > 1
    net = rows.groupby("year")["units_change"].sum()[both_ways]
    words = [look.say("units-net", units=look.number(one, "signed-units")) for one in net]
    marks = {
        "type": "scatter", "mode": "markers", "x": net.index.tolist(), "y": net.tolist(),
        "marker": {"symbol": "diamond", "size": 9, "color": colours.text,
                   "line": {"color": colours.background, "width": 1.5}},
        "text": words, "hovertemplate": "%{x}: %{text}<extra></extra>",
    }
    shapes, notes = conferences(look, first, last)
    ends, longest = sides.sum(), float(sides.sum().abs().max())
    lines_beyond = {True: 1, False: 1}
    named = [row for row in rows.itertuples() if row.size >= NAMED_FROM * longest]
    for (year, up), change in ends.items():
        lines = [look.number(change, "signed-units"),
                 *(f"{look.name(row.iso3)} {look.number(row.units_change, 'signed-units')}"
                   for row in named if row.year == year and row.up == up)]
        lines_beyond[up] = max(lines_beyond[up], len(lines))
        notes.append(_over_bar(look, lines, year, change, year > last - 0.2 * (last - first)))
    if words:
        notes.append(label(look, words[-1], net.index[-1] - BAR_WIDTH / 2, net.iloc[-1],
                           anchor="right", bgcolor=colours.background))
    low, high = min(0.0, float(ends.min())), max(0.0, float(ends.max()))
    # Room for the words beyond the longest bars: a line of them is some 5 per cent of the plot.
    a_line = (high - low) * 0.05 / (1 - 0.05 * sum(lines_beyond.values()))
    return figure(
        look, [blocks, marks], 430, shapes=shapes, annotations=notes, barmode="overlay",
        xaxis=year_axis(first, last), margin={"t": 44, "r": 56},
        yaxis={"range": [low - a_line * (lines_beyond[False] + 0.5),
                         high + a_line * (lines_beyond[True] + 0.5)],
               "showticklabels": False, "showgrid": False, "showline": False,
               "zerolinewidth": 1.5},
    )


def one_by_one(rows: pd.DataFrame, look: Look) -> Figure:
    """An arrow from the class before to the class after for every change, newest year first.

    The scale is logarithmic: arrows of one length are the same step up or down in per cent. Years
    that would make the chart too long are left to the table, and words say so.
    """
    moved = rows[rows["direction"] != "new"]
    if moved.empty:
        return empty(look, "units-no-change")
    colours = palette(look)
    notes: list[dict[str, Any]] = []
    arrows: list[dict[str, Any]] = []
    line = 0.0
    rising = sorted(moved.itertuples(), key=lambda row: -row.units_change)
    for year, of_year in moved.groupby("year", sort=False).size().items():
        if line + of_year + 1 > MOST_LINES:
            notes.append(label(look, look.say("units-earlier"), 0, -line, xref="paper", xshift=0,
                               colour=colours.quiet_text))
            line += 1.2
            break
        notes.append(label(look, _heading(look, int(year)), 0, -line, xref="paper", xshift=0,
                           colour=colours.quiet_text))
        for row in (one for one in rising if one.year == year):
            words = wrap(move(look, row) + (" *" if _beyond(row) else ""), LINE_LENGTH)
            line += (len(words) + 1) / 2
            arrows.append(_arrow(look, row, -line))
            notes.append(_beside_arrow(look, row, "<br>".join(words), -line))
            line += (len(words) - 1) / 2
        line += 1.5
    if any(map(_beyond, rising)):
        notes.append(label(look, look.say("units-beyond"), 0, -line, xref="paper", xshift=0,
                           colour=colours.quiet_text))
    return figure(
        look, arrows, int(64 + ROW_HEIGHT * (line + 1)), annotations=notes, margin={"t": 40},
        xaxis={"type": "log", "range": [log10(1 / 18), log10(44)], "tickvals": list(TICKS),
               "ticktext": [look.number(tick) for tick in TICKS], "side": "top", "tickangle": 0},
        yaxis={"visible": False, "range": [-line - 0.6, 0.6]},
    )


def move(look: Look, row: Any) -> str:
    """A change in words: Brazil 3 → 11."""
    now = look.number(row.class_of_contribution)
    if row.direction == "new":
        return look.say("units-new", name=look.name(row.iso3), units=now)
    return look.say("units-move", name=look.name(row.iso3), units=now,
                    before=look.number(row.previous_class))


def _colour(look: Look, row: Any) -> str:
    colours = palette(look)
    if row.iso3 == look.choices["country"]:
        return colours.highlight
    return colours.series[3] if row.direction == "down" else colours.series[0]


def _over_bar(
    look: Look, lines: list[str], year: int, change: float, at_end: bool
) -> dict[str, Any]:
    """The sum of one side and its largest changes, beyond the bar and within the plot."""
    note = label(look, "<br>".join(lines), year + BAR_WIDTH / 2 if at_end else year, change,
                 anchor="right" if at_end else "center", xshift=0, yshift=3 if change > 0 else -3)
    return {**note, "yanchor": "bottom" if change > 0 else "top",
            "align": "right" if at_end else "center",
            "font": {"size": SMALL - 1, "color": palette(look).text}}


def _arrow(look: Look, row: Any, y: float) -> dict[str, Any]:
    colour = _colour(look, row)
    tip = "triangle-right" if row.direction == "up" else "triangle-left"
    return {
        "type": "scatter", "mode": "lines+markers", "y": [y, y],
        "x": [row.previous_class, row.class_of_contribution],
        "line": {"color": colour, "width": 2},
        "marker": {"symbol": ["circle", tip], "size": [5, 9], "color": colour, "opacity": 1},
        "text": [move(look, row)] * 2, "hovertemplate": "%{text}<extra></extra>",
    }


def _beyond(row: Any) -> bool:
    return row.direction == "down" and not row.within_rule


def _beside_arrow(look: Look, row: Any, words: str, y: float) -> dict[str, Any]:
    """The change in words, on the side where there is room on a narrow screen."""
    low, high = sorted((row.previous_class, row.class_of_contribution))
    at, anchor = (high, "left") if high < 3 else (low, "right")
    own = row.iso3 == look.choices["country"]
    return label(look, words, log10(at), y, anchor=anchor, xshift=9, align=anchor,
                 colour=palette(look).highlight if own else None)


def _heading(look: Look, year: int) -> str:
    """The two years compared, and the conference where the classes of the second were chosen."""
    events = look.events[look.events["effective_year"] == year]
    span = look.say("units-between", previous=str(year - 1), year=str(year))
    if events.empty:
        return f"<b>{span}</b>"
    event = events.iloc[0]
    after = look.say("event-after", place=event["place"], year=str(int(event["year"])))
    return f"<b>{span}</b>, {after}"
