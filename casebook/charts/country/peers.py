"""A Member State among its peers: every one a mark on the rung of its class."""

from itertools import groupby
from typing import Any

import pandas as pd

from casebook.charts.country.contribution import CHOOSE
from casebook.charts.look import Figure, Look
from casebook.charts.style import empty, figure, label, palette
from casebook.charts.wrapping import wide

SYMBOLS = {"up": "triangle-up", "same": "circle", "down": "triangle-down"}
# The names on a rung are written out while they take no more room than a phone has, in letters.
LETTERS = 34
# On a longer rung the count alone has room: the mark and the class are in the strong colour.
FEW = 8
# Pixels from rung to rung; marks side by side on one, more begin a second line within it.
ROW, ACROSS, WITHIN = 34, 24, 0.45


def peers(rows: pd.DataFrame, look: Look) -> Figure:
    """A rung for each class held, highest first; a mark a Member State, its shape says how the
    class moved since the first year known: up, the same, down."""
    if look.choices["country"] is None:
        return empty(look, CHOOSE)
    if len(rows) < 2:
        return empty(look, "country-peers-nothing", 160)
    # The reader's own stands first on its rung, where it is looked for.
    order = rows.sort_values(["class_of_contribution", "is_selected", "iso3"],
                             ascending=[False, False, True])
    marks = list(order.itertuples())
    rungs = [(units, list(held)) for units, held in
             groupby(marks, key=lambda one: float(one.class_of_contribution))]
    x: list[int] = []
    y: list[float] = []
    notes = []
    at = 0.0
    for units, held in rungs:
        x += [place % ACROSS for place in range(len(held))]
        y += [at - WITHIN * (place // ACROSS) for place in range(len(held))]
        notes += _rung_labels(look, units, held, at)
        at -= 1 + WITHIN * ((len(held) - 1) // ACROSS)
    widest = min(max(len(held) for _, held in rungs), ACROSS)
    return figure(
        look, [_points(look, marks, x, y)], int(40 + ROW * -at), annotations=notes,
        margin={"l": 16, "r": 8, "t": 4, "b": 4},
        xaxis={"visible": False, "range": [-2, max(widest, 12) + 4]},
        yaxis={"visible": False, "range": [at + 0.3, 0.7]},
    )


def _points(look: Look, marks: list[Any], x: list[int], y: list[float]) -> dict[str, Any]:
    colours = palette(look)
    written = {units: look.number(units) for one in marks
               for units in (one.class_of_contribution, one.previous_class)}
    return {
        "type": "scatter", "mode": "markers", "x": x, "y": y, "cliponaxis": False,
        "marker": {
            "symbol": [SYMBOLS[one.direction] for one in marks], "opacity": 1,
            "size": [14 if one.is_selected else 11 for one in marks],
            "color": [colours.highlight if one.is_selected else colours.series[0]
                      for one in marks],
        },
        "text": [look.say("country-peer-hover", name=look.name(one.iso3),
                          units=written[one.class_of_contribution],
                          before=written[one.previous_class], year=str(one.previous_year))
                 for one in marks],
        "hovertemplate": "%{text}<extra></extra>",
    }


def _rung_labels(look: Look, units: float, held: list[Any], at: float) -> list[dict[str, Any]]:
    """The class before a rung, and behind it the names or the count."""
    colours = palette(look)
    own = held[0].is_selected
    named = look.number(units)
    return [
        label(look, f"<b>{named}</b>" if own else named, -0.9, at, anchor="right", xshift=0,
              colour=colours.highlight if own else colours.text),
        label(look, _words(look, held), min(len(held), ACROSS) - 0.4, at, xshift=0,
              colour=colours.highlight if own else colours.quiet_text),
    ]


def _words(look: Look, held: list[Any]) -> str:
    """The few that stand on a rung by name; among many the reader's own alone, or the count."""
    names = [_short(look.name(one.iso3)) for one in held[:FEW]]
    listed = look.list_comma.join(names)
    if len(held) <= FEW and wide(listed) + 2 * len(held) <= LETTERS:
        return listed
    if held[0].is_selected and len(held) <= FEW:
        return look.say("country-peer-and-others", name=names[0], others=len(held) - 1)
    return str(len(held))


def _short(name: str, longest: int = 26) -> str:
    """A name that fits beside its mark: without what stands in brackets, else cut."""
    bare = name.split(" (", maxsplit=1)[0]
    return bare if len(bare) <= longest else bare[:longest].rstrip() + "…"
