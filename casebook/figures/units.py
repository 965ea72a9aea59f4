"""Figures of the page on contributory units: totals, regions, classes."""

import math
from typing import Any

import pandas as pd

from casebook.figures import corrected
from casebook.figures.columns import parts
from casebook.figures.look import Figure, Look
from casebook.figures.style import SMALL, empty, figure, label, palette, spread


def total(rows: pd.DataFrame, look: Look) -> Figure:
    """Bars by year (a class holds for whole years), from zero, the value in each bar."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    years, units = rows["year"].tolist(), rows["units"].tolist()
    shapes, notes = conferences(look, years[0], years[-1])
    bars = bars_of(look, years, units)
    bars["text"] = corrected.marked(bars["text"], rows["correction"].tolist())
    made = figure(look, [bars], 380, shapes=shapes, annotations=notes, bargap=0.25,
                  xaxis=year_axis(years[0], years[-1]), yaxis={"visible": False},
                  margin={"t": 44, "r": 56})
    return corrected.with_footnotes(look, made, corrected.words(look, rows["correction"].tolist()))


def since_1998(rows: pd.DataFrame, look: Look) -> Figure:
    """Bars over each period, as wide as it is long, and words where no total is known."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    units = rows["units"].tolist()
    middle = ((rows["from_year"] + rows["to_year"]) / 2).tolist()
    wide = (rows["to_year"] - rows["from_year"] + 0.8).tolist()
    published = (rows["grade"] == "official").tolist()
    spans = [period(row) for row in rows.itertuples()]
    bars = bars_of(look, middle, units) | {
        "width": wide, "hovertemplate": "%{customdata}<extra></extra>",
        "customdata": corrected.marked(
            [f"{span}: {look.number(one)}" for span, one in zip(spans, units, strict=True)],
            rows["correction"].tolist())}
    # A bar of one year is too narrow on a phone to bear its number beside the next one's.
    spoken = [one >= 1.5 or place in (wide.index(min(wide)), len(wide) - 1)
              for place, one in enumerate(wide)]
    bars["text"] = corrected.marked(
        [text if one else "" for text, one in zip(bars["text"], spoken, strict=True)],
        rows["correction"].tolist())
    bars["marker"] = {"color": [colours.context if one else colours.series[0] for one in published]}
    gaps = [(before.to_year, after.from_year)
            for before, after in zip(rows.itertuples(), rows.iloc[1:].itertuples(), strict=False)
            if after.from_year > before.to_year + 1]
    words = [{**label(look, look.say("units-no-total", first=str(end + 1), last=str(begin - 1)),
                      (end + begin) / 2, max(units) / 2, anchor="center"), "align": "center"}
             for end, begin in gaps]
    hatched = [{"type": "bar", "x": [(end + begin) / 2], "width": [begin - end - 1.2],
                "y": [max(units)], "hoverinfo": "skip",
                "marker": {"color": "rgba(0,0,0,0)", "line": {"color": colours.grid, "width": 1},
                           "pattern": {"shape": "/", "fgcolor": colours.grid, "size": 8}}}
               for end, begin in gaps]
    first, last = int(rows["from_year"].min()), int(rows["to_year"].max())
    ticks = [first, *[end for end, _ in gaps], *[begin for _, begin in gaps], last]
    made = figure(look, [bars, *hatched], 380, annotations=words, barmode="overlay",
                  xaxis={"showgrid": False, "tickvals": ticks, "range": [first - 0.8, last + 0.8]},
                  yaxis={"visible": False})
    return corrected.with_footnotes(look, made, corrected.words(look, rows["correction"].tolist()))


def by_region(rows: pd.DataFrame, look: Look) -> Figure:
    """One line a region, labelled at its end; the region chosen stands out from the others."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    chosen = look.choices["region"]
    first, last = int(rows["year"].min()), int(rows["year"].max())
    regions = parts(rows, "itu_region")
    order = sorted(regions, key=lambda region: -regions[region]["units"][-1])
    lines, notes = [], []
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
        notes.append(label(look, words, last, one["units"][-1], xshift=8,
                           colour=own if colour == own else colours.quiet_text))
    shapes, marks = conferences(look, first, last)
    top = float(rows["units"].max())
    return figure(look, lines, 380, annotations=[*spread(notes, top * 0.055), *marks],
                  shapes=shapes, xaxis=year_axis(first, last, 0.3),
                  yaxis={"range": [0, top * 1.08]}, margin={"r": 96, "t": 44})


def by_class(rows: pd.DataFrame, look: Look) -> Figure:
    """Two panels back to back on one scale of classes: Member States left, their units right."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    colours = palette(look)
    rows = rows.sort_values("class_of_contribution")
    places = list(range(len(rows)))
    own = rows["is_selected"].tolist()
    panels = [("member_states", "count", "xaxis", "units-panel-members"),
              ("units", "units", "xaxis2", "units-panel-units")]
    bars: list[dict[str, Any]] = [{
        "type": "bar", "orientation": "h", "x": rows[column].tolist(), "y": places,
        "xaxis": axis.replace("axis", ""),
        "marker": {"color": [colours.highlight if one else colours.series[0] for one in own]},
        "text": [look.number(value, kind) for value in rows[column]], "textposition": "outside",
        "textfont": {"size": SMALL, "color": colours.text}, "cliponaxis": False,
        "customdata": [look.say("units-class-of", units=look.number(one))
                       for one in rows["class_of_contribution"]],
        "hovertemplate": f"%{{customdata}}: %{{text}} {look.say(words)}<extra></extra>",
    } for column, kind, axis, words in panels]
    names = [label(look, look.number(one), 0.5, place, anchor="center", xref="paper",
                   colour=colours.highlight if mine else colours.quiet_text)
             for place, one, mine in zip(places, rows["class_of_contribution"], own, strict=True)]
    heads = [label(look, look.say(words), x, len(rows) - 0.2, xref="paper", yanchor="bottom",
                   anchor=anchor, xshift=0)
             for words, x, anchor in (("units-panel-members", 0.45, "right"),
                                      ("units-panel-class", 0.5, "center"),
                                      ("units-panel-units", 0.55, "left"))]
    if any(own):
        heads.append(label(
            look, look.say("units-class-marked", name=look.name(str(look.choices["country"]))),
            0.5, -1, xref="paper", anchor="center", colour=colours.highlight))
    hidden = {"visible": False, "fixedrange": True}
    most, greatest = float(rows["member_states"].max()), float(rows["units"].max())
    return figure(
        look, bars, 90 + 19 * len(rows), annotations=[*names, *heads], bargap=0.3,
        xaxis={**hidden, "domain": [0, 0.45], "range": [most * 1.25, 0]},
        xaxis2={**hidden, "domain": [0.55, 1], "range": [0, greatest * 1.25]},
        yaxis={"visible": False, "range": [-1.6 if any(own) else -0.6, len(rows) + 0.6]},
    )


def bars_of(look: Look, x: list[Any], units: list[float]) -> dict[str, Any]:
    """Upright bars with their units written inside, upright too where the bar is narrow."""
    colours = palette(look)
    return {
        "type": "bar", "x": x, "y": units, "marker": {"color": [colours.series[0]] * len(x)},
        "text": [look.number(value) for value in units], "textposition": "inside",
        "insidetextanchor": "end", "constraintext": "none",
        "insidetextfont": {"size": SMALL, "color": colours.background},
        "hovertemplate": "%{x}: %{text}<extra></extra>",
    }


def year_axis(first: int, last: int, room: float = 0.6) -> dict[str, Any]:
    """An axis of whole years that ends where the figures do, with some six ticks at most."""
    step = max(1, math.ceil((last - first) / 6))
    return {"showgrid": False, "range": [first - room, last + room], "tickangle": 0,
            "tickvals": sorted(range(last, first - 1, -step))}


def period(row: Any) -> str:
    """The period of a row: 1998–1999, or the year alone."""
    return f"{row.from_year}–{row.to_year}" if row.to_year > row.from_year else str(row.from_year)


def conferences(
    look: Look, first: float, last: float
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Lines where classes chosen at a Plenipotentiary begin to apply, labelled on two short lines.

    Three of them stand side by side on a phone, where labels of one line meet.
    """
    colours = palette(look)
    shown = [(begin - 0.5, event) for begin, event in conferences_by_year(look).items()
             if first < begin <= last]
    shapes = [{"type": "line", "x0": x, "x1": x, "y0": 0, "y1": 1, "yref": "paper",
               "line": {"color": colours.axis, "width": 1, "dash": "dot"}} for x, _ in shown]
    notes = [label(look, look.say("units-after", year=str(event.year)[2:], place=event.place), x, 1,
                   colour=colours.quiet_text, yref="paper", xshift=3, yanchor="bottom",
                   align="left")
             for x, event in shown]
    return shapes, notes


def conferences_by_year(look: Look) -> dict[int, Any]:
    """Each Plenipotentiary by the first year in which the classes chosen there apply."""
    return {int(event.effective_year): event for event in look.events.itertuples()
            if event.kind == "plenipotentiary" and pd.notna(event.effective_year)}
