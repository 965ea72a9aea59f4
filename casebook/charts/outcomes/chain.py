"""One target followed from money to result: five boxes below each other, readable on a phone."""

from typing import Any

import pandas as pd

from casebook.charts.look import Figure, Look
from casebook.charts.style import NORMAL, SMALL, empty, in_pixels, palette
from casebook.charts.wrapping import wrap

# Letters to a line of a box on a phone, pixels of a line and of the air within and below a box.
WIDTH, LINE, AIR, BELOW = 46, 18, 12, 34


def chain(rows: pd.DataFrame, look: Look) -> Figure:
    """A box a step; the stroke to the next is dotted where no document links the two."""
    if rows.empty:
        return empty(look, "outcomes-nothing")
    colours = palette(look)
    notes, shapes, down = list[dict[str, Any]](), list[dict[str, Any]](), 0.0
    for row in rows.to_dict("records"):
        lines = wrap(_words(look, row), WIDTH)
        height = LINE * (2 + len(lines)) + 2 * AIR
        if row["position"] > 1:
            linked = bool(row["is_linked"])
            shapes.append({"type": "line", "x0": .05, "x1": .05, "y0": down - BELOW, "y1": down,
                           "line": {"color": colours.axis if linked else colours.highlight,
                                    "width": 2, "dash": "solid" if linked else "dot"}})
            if not linked:
                words = "<br>".join(wrap(look.say("outcomes-chain-unlinked"), WIDTH))
                notes.append(_text(words, .08, down - BELOW / 2, SMALL, colours.highlight,
                                   "middle"))
        shapes.append({"type": "rect", "x0": 0, "x1": 1, "y0": down, "y1": down + height,
                       "layer": "below", "line": {"color": colours.series[0], "width": 1.5},
                       "fillcolor": colours.grid})
        hover = "<br>".join((look.say(f"outcomes-chain-{row['node_kind']}"),
                             f"<b>{_value(look, row)}</b>", *lines))
        notes.append(_text(hover, .02, down + AIR, NORMAL, colours.text, "top"))
        down += height + BELOW
    return in_pixels(look, [], down - BELOW, annotations=notes, shapes=shapes, air=4)


def _value(look: Look, row: dict[str, Any]) -> str:
    """What stands large in a box: an amount, a share with its date, or a name."""
    if row["node_kind"] == "plan":
        return look.number(row["amount_chf"], "amount")
    if row["node_kind"] == "target":
        return look.say("outcomes-chain-by", value=_share(look, row["target"]),
                        year=str(row["target_dated"]))
    if row["node_kind"] == "indicator":
        known = [(row[name], row[f"{name}_dated"]) for name in ("latest", "later")]
        return look.semicolon.join(
            look.say("outcomes-chain-in", value=_share(look, value), year=str(dated))
            for value, dated in known if pd.notna(value))
    return str(row["name"])


def _words(look: Look, row: dict[str, Any]) -> str:
    return str(row["name"]) if row["node_kind"] == "plan" else str(row["words"])


def _share(look: Look, percent: float) -> str:
    return look.number(percent / 100, "share")


def _text(text: str, x: float, y: float, size: int, colour: str, anchor: str) -> dict[str, Any]:
    return {"x": x, "y": y, "text": text, "showarrow": False, "align": "left", "xanchor": "left",
            "yanchor": anchor, "font": {"size": size, "color": colour}}
