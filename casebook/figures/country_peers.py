"""A Member State among its peers: every one a mark on the rung of its class."""

import pandas as pd

from casebook.figures.country import CHOOSE
from casebook.figures.look import Figure, Look
from casebook.figures.style import empty, figure, label, palette

SYMBOLS = {"up": "triangle-up", "same": "circle", "down": "triangle-down"}
# The names on a rung are written out while they take no more letters than a phone has room for.
LETTERS = 34
ROW = 34
# On a longer rung the count alone has room: the mark and the class are in the strong colour.
FEW = 8
# Marks side by side on a rung; more begin a second line.
ACROSS = 24


def peers(rows: pd.DataFrame, look: Look) -> Figure:
    """A rung for each class held, highest first; a mark a Member State, its shape says how the
    class moved since the first year known: up, the same, down."""
    if look.choices["country"] is None:
        return empty(look, CHOOSE)
    if len(rows) < 2:
        return empty(look, "country-peers-nothing", 160)
    colours = palette(look)
    rungs = list(rows.groupby("class_of_contribution"))[::-1]
    x: list[int] = []
    y: list[float] = []
    notes = []
    ordered = []
    at = 0.0
    for units, held in rungs:
        # The reader's own stands first on its rung, where it is looked for.
        held = held.sort_values(["is_selected", "iso3"], ascending=[False, True])
        lines = -(-len(held) // ACROSS)
        x += [place % ACROSS for place in range(len(held))]
        y += [at - 0.45 * (place // ACROSS) for place in range(len(held))]
        ordered.append(held)
        own = bool(held["is_selected"].any())
        notes.append(label(look, f"<b>{look.number(units)}</b>" if own else look.number(units),
                           -0.9, at, anchor="right", xshift=0,
                           colour=colours.highlight if own else colours.text))
        words = _words(look, held)
        if words:
            notes.append(label(look, words, min(len(held), ACROSS) - 0.4, at, xshift=0,
                               colour=colours.highlight if own else colours.quiet_text))
        at -= 1 + 0.45 * (lines - 1)
    marks = pd.concat(ordered)
    widest = min(int(rows["class_of_contribution"].value_counts().max()), ACROSS)
    points = {
        "type": "scatter", "mode": "markers", "x": x, "y": y, "cliponaxis": False,
        "marker": {
            "symbol": [SYMBOLS[one] for one in marks["direction"]],
            "size": [14 if own else 11 for own in marks["is_selected"]], "opacity": 1,
            "color": [colours.highlight if own else colours.series[0]
                      for own in marks["is_selected"]],
        },
        "text": [look.say("country-peer-hover", name=look.name(row.iso3),
                          units=look.number(row.class_of_contribution),
                          before=look.number(row.previous_class), year=str(row.previous_year))
                 for row in marks.itertuples()],
        "hovertemplate": "%{text}<extra></extra>",
    }
    return figure(
        look, [points], int(40 + ROW * -at), annotations=notes,
        margin={"l": 8, "r": 8, "t": 4, "b": 4},
        xaxis={"visible": False, "range": [-2, max(widest, 12) + 4]},
        yaxis={"visible": False, "range": [at + 0.3, 0.7]},
    )


def _words(look: Look, held: pd.DataFrame) -> str:
    """The few that stand on a rung by name; among many the reader's own alone, and the count."""
    own = held[held["is_selected"]]
    named = ", ".join(_short(look.name(iso3)) for iso3 in held["iso3"])
    if len(named) + 2 * len(held) <= LETTERS:
        return named
    if not own.empty and len(held) <= FEW:
        return look.say("country-peer-and-others", name=_short(look.name(own["iso3"].iloc[0])),
                        others=len(held) - 1)
    return str(len(held))


def _short(name: str, longest: int = 26) -> str:
    """A name that fits beside its mark: without what stands in brackets, else cut."""
    bare = name.split(" (")[0]
    return bare if len(bare) <= longest else bare[:longest].rstrip() + "…"


