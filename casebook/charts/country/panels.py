"""Small panels one above the other on one axis of years: what the pictures of a profile share."""

from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd

from casebook.charts.columns import Columns, known
from casebook.charts.look import Figure, Look
from casebook.charts.style import SMALL, figure, label, palette
from casebook.charts.units.totals import year_axis
from casebook.charts.wrapping import wrap

# Pixels: one panel, the heading above it, and the years below all.
PANEL, HEADING, AIR, FOOT = 130, 34, 12, 30
# Letters of a heading in one line on a phone: it has room for two.
LETTERS = 50


def panels(
    look: Look, headings: Sequence[str], data: Sequence[Sequence[dict[str, Any]]],
    tops: Sequence[float], years: tuple[int, int], *, notes: Sequence[dict[str, Any]] = (),
    heights: Sequence[int] | None = None, right: int = 96, room: float = 0.6,
    shapes: Sequence[dict[str, Any]] = (),
) -> Figure:
    """A panel for each heading, from zero to its top; traces of panel n are put on its axis."""
    heights = heights or [PANEL] * len(headings)
    whole = sum(heights) + HEADING * len(headings) + AIR * (len(headings) - 1) + FOOT
    inner = whole - FOOT
    axes: dict[str, Any] = {}
    traces: list[dict[str, Any]] = []
    marks: list[dict[str, Any]] = list(notes)
    at = float(inner)
    for place, (heading, own, top, height) in enumerate(
            zip(headings, data, tops, heights, strict=True)):
        name = "" if place == 0 else str(place + 1)
        # Lines that cross all panels leave the words free.
        words = "<br>".join(wrap(heading, LETTERS))
        marks.append({**label(look, f"<b>{words}</b>", 0, at / inner, xref="paper", xshift=0,
                              yanchor="top", align="left"), "yref": "paper",
                      "bgcolor": palette(look).background})
        at -= HEADING
        # Rounded, because a domain that ends a hair below zero is refused.
        axes[f"yaxis{name}"] = {
            "domain": [max(0.0, round((at - height) / inner, 6)), round(at / inner, 6)],
            "range": [0, top or 1], "visible": False, "fixedrange": True, "zeroline": True}
        at -= height + AIR
        traces += [{**trace, "yaxis": f"y{name}"} for trace in own]
    last = "y" if len(headings) == 1 else f"y{len(headings)}"
    return figure(
        look, traces, whole, annotations=marks, shapes=list(shapes), barmode="stack",
        margin={"l": 4, "r": right, "t": 0, "b": FOOT},
        xaxis={**year_axis(*years, room), "anchor": last, "showline": True}, **axes)


def line(
    look: Look, rows: Columns, column: str, words: Sequence[str], colour: str, *,
    dash: str = "solid", width: float = 2.5, markers: bool = True,
) -> dict[str, Any]:
    """A column over the years; a year without a figure is a gap, never bridged."""
    return {
        "type": "scatter", "mode": "lines+markers" if markers else "lines",
        "x": rows["year"], "y": plain(rows[column]), "connectgaps": False,
        "line": {"color": colour, "width": width, "dash": dash},
        "marker": {"size": 5, "color": colour}, "cliponaxis": False,
        "customdata": list(words), "hovertemplate": "%{x}: %{customdata}<extra></extra>",
    }


def plain(values: Iterable[Any]) -> list[float | None]:
    """Numbers as JSON has them: nothing for what is not known."""
    return [None if pd.isna(value) else float(value) for value in values]


def end_label(
    look: Look, rows: Columns, column: str, words: str, colour: str, axis: str
) -> dict[str, Any]:
    """Words beside the last known point of a column, on the panel's axis."""
    return label(look, words, float(max(rows["year"])), float(known(rows[column])[-1]),
                 colour=colour, xshift=10, yref=axis, align="left")


def words_in_panel(look: Look, text: str, axis: str, middle: float) -> dict[str, Any]:
    """Words in the middle of a panel that has nothing to draw."""
    return {**label(look, text, 0.5, middle, xref="paper", yref=axis, anchor="center"),
            "align": "center", "font": {"size": SMALL, "color": palette(look).quiet_text}}


def hatched(look: Look, first: float, last: float, top: float, words: str) -> dict[str, Any]:
    """Years without any figure as a hatched field with words for the pointer."""
    colours = palette(look)
    return {
        "type": "bar", "x": [(first + last) / 2], "y": [top], "width": [last - first + 0.9],
        "marker": {"color": "rgba(0,0,0,0)", "line": {"color": colours.grid, "width": 1},
                   "pattern": {"shape": "/", "fgcolor": colours.axis, "size": 8,
                               "solidity": 0.15}},
        "hovertemplate": f"{words}<extra></extra>",
    }
