"""Figures on what does not hang together: threads read backwards, and what was not found."""

from collections.abc import Collection
from operator import attrgetter
from typing import Any

import pandas as pd

from casebook.charts.columns import grouped
from casebook.charts.look import Figure, Look
from casebook.charts.needs.bars import Piece, Row, labelled_bars
from casebook.charts.outcomes.layout import LINE
from casebook.charts.outcomes.marks import STEADY
from casebook.charts.style import NORMAL, SMALL, empty, in_pixels, palette

STEPS = ("indicator", "target", "purpose", "decision", "money")
FIRST, APART = 0.56, 0.09
ROW, TOP = 19, 70
CELL = 34


def back(rows: pd.DataFrame, look: Look) -> Figure:
    """A row for each end of a thread: full dots for what was found on the way back to money."""
    if rows.empty:
        return empty(look, "outcomes-nothing")
    colours = palette(look)
    shown = rows.head((900 - TOP - 4) // ROW)
    height = TOP + ROW * len(shown) + 4
    chosen = look.choices.get("node")
    dots: dict[bool, dict[str, list[Any]]] = {
        found: {"x": [], "y": [], "text": [], "id": []} for found in (True, False)}
    notes = [_note(look, look.say(f"outcomes-step-{step}"), FIRST + APART * k, TOP - 10, angle=-65)
             for k, step in enumerate(STEPS)]
    for n, row in enumerate(shown.itertuples()):
        y = TOP + ROW * n + ROW / 2
        name = look.say("outcomes-end", name=row.name)
        notes.append({
            **_note(look, f"<b>{name}</b>" if row.node_id == chosen else name, 0, y),
            "font": {"size": 11, "color": colours.highlight if row.node_id == chosen
                     else colours.text}})
        for k, step in enumerate(STEPS):
            words = getattr(row, f"{step}_name")
            found = isinstance(words, str)
            held = dots[found]
            held["x"].append(FIRST + APART * k)
            held["y"].append(y)
            held["id"].append([row.node_id])
            held["text"].append(look.say(
                "outcomes-back-hover", name=row.name, step=look.say(f"outcomes-step-{step}"),
                found=words if found else look.say("outcomes-not-found")))
    lines = [{"type": "line", "x0": 0, "x1": 1, "y0": TOP + ROW * n, "y1": TOP + ROW * n,
              "layer": "below", "line": {"color": colours.grid, "width": 1}}
             for n in range(len(shown) + 1)]
    traces = [{
        "type": "scatter", "mode": "markers", "x": held["x"], "y": held["y"], "text": held["text"],
        "customdata": held["id"], "hoverinfo": "text", "cliponaxis": False,
        "unselected": STEADY,
        "marker": {"size": 10, "symbol": "circle" if found else "circle-open",
                   "color": colours.series[0] if found else colours.highlight,
                   "line": {"width": 1.5, "color": colours.series[0] if found
                            else colours.highlight}},
    } for found, held in dots.items()]
    return in_pixels(
        look, traces, height, annotations=notes, shapes=lines, hovermode="closest")


def gaps(rows: pd.DataFrame, look: Look) -> Figure:
    """Plans beside each other, expectations below each other: how many lack it, of how many."""
    if rows.empty:
        return empty(look, "outcomes-nothing")
    colours = palette(look)
    cells = {(plan, one): (missing, count) for plan, one, missing, count in zip(
        *(rows[name].tolist() for name in ("plan_period", "expectation", "missing", "count")),
        strict=True)}
    plans = sorted({plan for plan, _ in cells})
    wide = 1 / len(plans)
    shapes, notes = [], []
    for k, plan in enumerate(plans):
        first, last = plan.split("-")
        notes.append(_centred(look, look.say("outcomes-plan-short", first=first, last=last[2:]),
                              wide * (k + 0.5), 9, colours.quiet_text, SMALL))
    y = 24.0
    for one in _in_order({one for _, one in cells}):
        notes.append({**_note(look, look.say(f"outcomes-lacks-{one}"), 0, y + LINE / 2 + 2),
                      "font": {"size": NORMAL, "color": colours.text}})
        y += LINE + 8
        for k, plan in enumerate(plans):
            if (plan, one) not in cells:
                notes.append(_centred(look, look.say("outcomes-none-expected"),
                                      wide * (k + 0.5), y + CELL / 2, colours.quiet_text, SMALL))
                continue
            missing, count = map(int, cells[plan, one])
            shade = colours.scale[round((len(colours.scale) - 1) * missing / count)]
            dark = (missing / count > 0.5) == (look.theme == "light")
            shapes.append({"type": "rect", "x0": wide * k + 0.004, "x1": wide * (k + 1) - 0.004,
                           "y0": y, "y1": y + CELL, "fillcolor": shade, "line": {"width": 0}})
            notes.append(_centred(
                look, look.say("outcomes-of", missing=str(missing), count=str(count)),
                wide * (k + 0.5), y + CELL / 2,
                colours.background if dark and look.theme == "light"
                else colours.text if look.theme == "light"
                else colours.background if missing / count > 0.5 else colours.text, NORMAL))
        y += CELL + 12
    return in_pixels(look, [], y, annotations=notes, shapes=shapes)


def missing(rows: pd.DataFrame, look: Look) -> Figure:
    """A bar for each expectation: full for what was found, hatched for what was not."""
    if rows.empty:
        return empty(look, "outcomes-nothing")
    colours = palette(look)
    bars = []
    expected = grouped(rows.itertuples(), attrgetter("expectation"))
    for one in _in_order(expected):
        own = expected[one]
        found = sum(row.found for row in own)
        lacking = len(own) - found
        kinds = dict.fromkeys(row.node_kind for row in own)
        bars.append(Row(
            look.say(f"outcomes-lacks-{one}"),
            look.say("outcomes-of", missing=str(lacking), count=str(len(own))),
            (Piece(float(found), colours.series[0]),
             Piece(float(lacking), colours.series[1], True)),
            look.list_comma.join(look.say(f"node-kinds-{kind}") for kind in kinds)))
    return labelled_bars(look, bars, float(max(map(len, expected.values()))))


def _in_order(expectations: Collection[str]) -> list[str]:
    order = ("to-results", "cost", "mandate", "serves", "measured")
    return [one for one in order if one in expectations]


def _note(look: Look, words: str, x: float, y: float, angle: int = 0) -> dict[str, Any]:
    return {"x": x, "y": y, "text": words, "showarrow": False, "textangle": angle,
            "xanchor": "left", "yanchor": "bottom" if angle else "middle", "borderpad": 0,
            "align": "left", "font": {"size": SMALL, "color": palette(look).quiet_text}}


def _centred(
    look: Look, words: str, x: float, y: float, colour: str, size: int
) -> dict[str, Any]:
    return {"x": x, "y": y, "text": words, "showarrow": False, "xanchor": "center",
            "yanchor": "middle", "borderpad": 0, "font": {"size": size, "color": colour}}
