"""Figures of the page on contributory units: totals, regions, classes."""

import itertools
import math
from collections.abc import Iterable
from operator import attrgetter
from typing import Any

import pandas as pd

from casebook.charts import corrected
from casebook.charts.columns import grouped, split_by
from casebook.charts.look import Figure, Look
from casebook.charts.style import SMALL, empty, figure, label, palette, spread
from casebook.charts.wrapping import wide, wrap
from casebook.periods import span

# Letters in a line of a region's name, beside the end of its line, and pixels for one of them.
NAME, LETTER = 20, 7
# Letters of a conference's name that have room before the next; else it stands so much higher.
CONFERENCE, HIGHER = 13, 30


def total(rows: pd.DataFrame, look: Look) -> Figure:
    """Bars by year (a class holds for whole years), from zero."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    years, units = rows["year"].tolist(), rows["units"].tolist()
    shapes, notes = conferences(look, years[0], years[-1])
    bars = bars_of(look, years, units)
    for part in ("text", "customdata"):
        bars[part] = corrected.marked(bars[part], rows["correction"].tolist())
    made = figure(look, [bars], 380, shapes=shapes, annotations=notes, bargap=0.25,
                  xaxis=year_axis(years[0], years[-1]),
                  yaxis={"visible": False, "range": [0, max(units) * 1.15]},
                  margin=around(notes))
    return corrected.with_footnotes(look, made, corrected.words(look, rows["correction"].tolist()))


def since_1998(rows: pd.DataFrame, look: Look) -> Figure:
    """A stepped line over the periods, grey where published; where no total is known it is open."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    every = list(rows.itertuples())
    lines = [_steps(look, held, colours.context if grade == "official" else colours.series[0])
             for grade, held in grouped(every, attrgetter("grade")).items()]
    notes = []
    for before, after in itertools.pairwise(every):
        if after.from_year > before.to_year + 1:
            words = look.say("units-no-total", first=str(before.to_year + 1),
                             last=str(after.from_year - 1))
            notes += [
                {**label(look, words, (before.to_year + after.from_year) / 2,
                         (before.units + after.units) / 2, anchor="center",
                         colour=colours.quiet_text), "align": "center"},
                label(look, look.number(before.units), before.to_year + 0.5, before.units),
                label(look, _total(look, after), after.from_year - 0.5, after.units,
                      yshift=12, xshift=0)]
    first, last = every[0], every[-1]
    notes += [label(look, look.number(first.units), first.from_year - 0.5, first.units, yshift=12,
                    xshift=0),
              label(look, f"<b>{_total(look, last)}</b>", last.to_year + 0.5, last.units)]
    low, high = float(rows["units"].min()), float(rows["units"].max())
    # Where a gap begins is said in it: on a phone that year has no room beside the first.
    gaps = [after.from_year for before, after in itertools.pairwise(every)
            if after.from_year > before.to_year + 1]
    made = figure(
        look, lines, 380, annotations=notes, margin={"t": 24, "r": 64},
        xaxis={"showgrid": False, "tickvals": [first.from_year, *gaps, last.to_year],
               "tickangle": 0,
               "range": [first.from_year - 0.8, last.to_year + 0.8]},
        yaxis={"range": [low - (high - low) * 0.3, high + (high - low) * 0.2], "nticks": 5})
    return corrected.with_footnotes(look, made, corrected.words(look, rows["correction"].tolist()))


def _total(look: Look, row: Any) -> str:
    """The units of a period as they are written, marked where they rest on a correction."""
    return corrected.marked([look.number(row.units)], [row.correction])[0]


def _steps(look: Look, held: list[Any], colour: str) -> dict[str, Any]:
    """One line over periods that follow each other, level within each."""
    spans = [(period(row), row) for row in held]
    return {
        "type": "scatter", "mode": "lines", "line": {"color": colour, "width": 3},
        "x": [year for _, row in spans for year in (row.from_year - 0.5, row.to_year + 0.5)],
        "y": [row.units for _, row in spans for _ in range(2)],
        "customdata": corrected.marked(
            [span + look.colon + look.number(row.units) for span, row in spans for _ in range(2)],
            [row.correction for _, row in spans for _ in range(2)]),
        "hovertemplate": "%{customdata}<extra></extra>"}


def by_region(rows: pd.DataFrame, look: Look) -> Figure:
    """One line a region, labelled at its end; the region chosen stands out from the others."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    chosen = look.choices["region"]
    first, last = int(rows["year"].min()), int(rows["year"].max())
    regions = split_by(rows, "itu_region")
    order = sorted(regions, key=lambda region: -regions[region]["units"][-1])
    lines, notes, widest = [], [], 0
    for own, region in zip(colours.series, order, strict=True):
        one = regions[region]
        colour = own if chosen in (None, region) else colours.context
        words = look.say("region-" + region.lower().replace(" ", "-"))
        lines.append({
            "type": "scatter", "mode": "lines+markers", "name": words, "x": one["year"],
            "y": one["units"],
            "line": {"color": colour, "width": 3.5 if chosen == region else 2.5},
            "marker": {"size": 5, "color": colour},
            "text": [look.number(value) for value in one["units"]],
            "hovertemplate": words + " %{x}: %{text}<extra></extra>",
        })
        named = wrap(words, NAME)
        widest = max(widest, *map(len, named))
        notes.append(label(look, "<br>".join(named), last, one["units"][-1], xshift=8,
                           align="left", colour=own if colour == own else colours.quiet_text))
    shapes, marks = conferences(look, first, last)
    top = float(rows["units"].max())
    return figure(look, lines, 380, annotations=[*spread(notes, top * 0.055), *marks],
                  shapes=shapes, xaxis=year_axis(first, last, 0.3),
                  yaxis={"range": [0, top * 1.08]},
                  margin=around(marks, right=max(96, LETTER * widest)))


def bars_of(look: Look, x: list[Any], units: list[float]) -> dict[str, Any]:
    """Upright bars; the first, the lowest and the last bear their units above, where one after the
    other has no room on a phone. The pointer says each."""
    colours = palette(look)
    written = [look.number(value) for value in units]
    named = {0, units.index(min(units)), len(units) - 1}
    return {
        "type": "bar", "x": x, "y": units, "marker": {"color": [colours.series[0]] * len(x)},
        "text": [text if place in named else "" for place, text in enumerate(written)],
        "textposition": "outside", "cliponaxis": False, "constraintext": "none", "textangle": 0,
        "textfont": {"size": SMALL, "color": colours.text}, "customdata": written,
        "hovertemplate": "%{x}: %{customdata}<extra></extra>",
    }


def year_axis(first: int, last: int, room: float = 0.6) -> dict[str, Any]:
    """An axis of whole years that ends where the figures do, with some six ticks at most."""
    step = max(1, math.ceil((last - first) / 6))
    return {"showgrid": False, "range": [first - room, last + room], "tickangle": 0,
            "tickvals": sorted(range(last, first - 1, -step))}


def period(row: Any) -> str:
    """The period of a row: 1998–1999, or the year alone."""
    return span(row.from_year, row.to_year)


def conferences(
    look: Look, first: float, last: float
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Lines where classes chosen at a Plenipotentiary begin to apply, labelled on two short lines.

    Three of them stand side by side on a phone, where labels of one line meet. Where names are too
    long even for that, every other stands higher: `around` gives the room.
    """
    colours = palette(look)
    shown = [(begin - 0.5, event) for begin, event in conferences_by_year(look).items()
             if first < begin <= last]
    shapes = [{"type": "line", "x0": x, "x1": x, "y0": 0, "y1": 1, "yref": "paper",
               "line": {"color": colours.axis, "width": 1, "dash": "dot"}} for x, _ in shown]
    words = [look.say("units-after", year=str(event.year)[2:], place=event.place)
             for _, event in shown]
    higher = HIGHER if _widest(words) > CONFERENCE else 0
    notes = [label(look, text, x, 1, colour=colours.quiet_text, yref="paper", xshift=3,
                   yanchor="bottom", align="left", yshift=higher * (place % 2))
             for place, ((x, _), text) in enumerate(zip(shown, words, strict=True))]
    return shapes, notes


def around(notes: list[dict[str, Any]], top: int = 44, right: int = 56) -> dict[str, int]:
    """The margins of a chart with these labels of conferences, `top` and `right` at least."""
    return {"t": top + max((one["yshift"] for one in notes), default=0),
            "r": max(right, (LETTER - 1) * _widest(one["text"] for one in notes) - 20)}


def _widest(words: Iterable[str]) -> int:
    """The letters of the widest line of several labels."""
    return max((wide(line) for text in words for line in text.split("<br>")), default=0)


def conferences_by_year(look: Look) -> dict[int, Any]:
    """Each Plenipotentiary by the first year in which the classes chosen there apply."""
    return {int(event.effective_year): event for event in look.events.itertuples()
            if event.kind == "plenipotentiary" and pd.notna(event.effective_year)}
