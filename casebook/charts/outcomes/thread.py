"""One node's thread from decision and money to what shows it, with the places where it breaks."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from casebook.charts.look import Figure, Look
from casebook.charts.outcomes.marks import STEADY
from casebook.charts.results.words import MARK, dated, quantity
from casebook.charts.style import NORMAL, SMALL, empty, in_pixels, palette
from casebook.charts.wrapping import wrap

# What a whole thread has, in its order, and the kinds of node that stand for it.
PARTS: dict[str, tuple[str, ...]] = {
    "decision": ("decision",),
    "money": ("revenue-source", "plan"),
    "purpose": ("cost-line", "output", "sdg", "objective", "outcome", "goal"),
    "target": ("target",),
    "indicator": ("indicator",),
}
TALLEST, DOT, WORDS = 900, 0.03, 0.07


@dataclass(frozen=True)
class Line:
    """A node of the thread, or, without `id`, a place where it breaks."""

    id: str
    over: str
    name: str
    under: str
    here: bool = False


def thread(rows: pd.DataFrame, look: Look) -> Figure:
    """The nodes below each other, the chosen one marked; a dashed stretch where a part lacks."""
    if rows.empty:
        return empty(look, "outcomes-no-node")
    colours = palette(look)
    lines = _lines(rows, look)
    heights = [_height(line) for line in lines]
    squeeze = min(1.0, (TALLEST - 10) / sum(heights))
    notes, shapes, y, before = [], [], 4.0, 0.0
    spots: dict[str, list[Any]] = {"x": [], "y": [], "id": [], "symbol": [], "size": [],
                                   "colour": []}
    for k, (line, height) in enumerate(zip(lines, heights, strict=True)):
        middle = y + height * squeeze / 2
        colour = colours.highlight if line.here or not line.id else colours.series[0]
        if k:
            broken = not line.id or not lines[k - 1].id
            shapes.append({"type": "line", "x0": DOT, "x1": DOT, "y0": before, "y1": middle,
                           "layer": "below",
                           "line": {"color": colours.highlight if broken else colours.axis,
                                    "width": 1.5, "dash": "dot" if broken else "solid"}})
        for name, value in (("x", DOT), ("y", middle), ("id", [line.id]), ("colour", colour),
                            ("symbol", "circle" if line.id else "circle-open"),
                            ("size", 15 if line.here else 10)):
            spots[name].append(value)
        notes.append({"x": WORDS, "y": middle, "text": _words(line), "showarrow": False,
                      "align": "left", "xanchor": "left", "yanchor": "middle", "borderpad": 0,
                      "font": {"size": NORMAL,
                               "color": colours.text if line.id else colours.highlight}})
        before = middle
        y += height * squeeze
    trace = {"type": "scatter", "mode": "markers", "x": spots["x"], "y": spots["y"],
             "customdata": spots["id"], "hoverinfo": "skip", "cliponaxis": False,
             "unselected": STEADY,
             "marker": {"symbol": spots["symbol"], "size": spots["size"],
                        "color": spots["colour"], "opacity": 1,
                        "line": {"width": 1.5, "color": spots["colour"]}}}
    return in_pixels(look, [trace], y + 4, annotations=notes, shapes=shapes)


def _lines(rows: pd.DataFrame, look: Look) -> list[Line]:
    """The nodes in the order of a thread, and a line for each part that none stands for."""
    lines = []
    for part, kinds in PARTS.items():
        own = rows[rows["node_kind"].isin(kinds)]
        if own.empty:
            lines.append(Line("", "", look.say(f"outcomes-lacking-{part}"), ""))
        for row in own.sort_values("node_kind", key=lambda k: k.map(kinds.index),
                                   kind="stable").itertuples():
            lines.append(Line(row.node_id, _kind(row, look), row.name,
                              look.semicolon.join(_numbers(row, look)), row.way == "here"))
    return lines


def _kind(row: Any, look: Look) -> str:
    """What the node is; of a target also who set it."""
    if isinstance(row.set_by, str):
        return look.say("outcomes-target-of", setter=look.say(f"set-by-{row.set_by}"))
    return look.say(f"node-kind-{row.node_kind}")


def _numbers(row: Any, look: Look) -> list[str]:
    lines = []
    if pd.notna(row.amount_chf):
        lines.append(look.number(row.amount_chf, "amount"))
    if pd.notna(row.spent_chf):
        lines.append(look.say("outcomes-spent", amount=look.number(row.spent_chf, "amount"),
                              date=look.dated(str(row.spent_dated))))
    if pd.notna(row.target):
        unit = str(row.unit)
        aim = quantity(look, row.target, unit)
        lines.append(look.say("outcomes-target-by", value=aim, date=look.dated(row.target_dated))
                     if isinstance(row.target_dated, str) else look.say("results-aim", value=aim))
        for name in ("baseline", "latest", "later"):
            words = dated(look, getattr(row, name), unit, getattr(row, f"{name}_dated"))
            if words:
                lines.append(look.say(f"outcomes-{name}", value=words))
        lines.append(f"{MARK[row.standing]} " + look.say(f"standing-{row.standing}"))
    elif pd.notna(row.latest):
        lines.append(look.say("outcomes-latest", value=dated(look, row.latest, str(row.unit),
                                                             row.latest_dated)))
    return lines


def _words(line: Line) -> str:
    name = "<br>".join(wrap(line.name, 44))
    name = f"<b>{name}</b>" if line.here else name
    over = f"<span style='font-size:{SMALL - 1}px'>{line.over}</span><br>" if line.over else ""
    under = "<br>".join(wrap(line.under, 48))
    small = f"<br><span style='font-size:{SMALL}px'>{under}</span>" if under else ""
    return over + name + small


def _height(line: Line) -> float:
    return (16 * len(wrap(line.name, 44)) + (14 if line.over else 0)
            + 15 * len(wrap(line.under, 48)) + 12)
