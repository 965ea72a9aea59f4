"""Horizontal bars with the name above each bar and the value at its right end.

Long names need no margin this way, so the same figure holds on a phone and on a wide screen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from casebook.figures.look import Figure, Look
from casebook.figures.style import NORMAL, SMALL, figure, palette

HATCHED = "/"
# Heights in pixels: the bar, a line of text, the air below a bar.
BAR, LINE, AIR = 11, 17, 11


@dataclass(frozen=True)
class Piece:
    """A stretch of a bar; hatched where it stands for what is lacking or uncertain."""

    amount: float
    colour: str
    hatched: bool = False


@dataclass(frozen=True)
class Row:
    """A name and a value in words over a bar of pieces; `under` is a second, quieter line."""

    name: str
    value: str
    pieces: tuple[Piece, ...]
    under: str = ""
    strong: bool = False


def labelled_bars(look: Look, rows: Sequence[Row], reach: float) -> Figure:
    """The rows from top to bottom; the plot is `reach` wide, in the unit of the pieces."""
    lines = 2 if any(row.under for row in rows) else 1
    step = BAR + lines * LINE + AIR
    # One row is `step` high and 1 in the units of the axis; the bar's middle stands at minus i.
    top, bottom = (BAR / 2 + lines * LINE + 2) / step, (BAR / 2 + 3) / step
    span = top + len(rows) - 1 + bottom
    return figure(
        look, _traces(look, rows, BAR / step), round(span * step) + 10,
        annotations=[note for i, row in enumerate(rows) for note in _notes(look, row, -i)],
        barmode="stack", margin={"l": 0, "r": 0, "t": 4, "b": 6},
        xaxis={"visible": False, "range": [0, reach]},
        yaxis={"visible": False, "range": [1 - len(rows) - bottom, top]},
    )


def _traces(look: Look, rows: Sequence[Row], width: float) -> list[dict[str, Any]]:
    """One trace for the first pieces, one for the second, and so on: they stack in that order."""
    none = Piece(0.0, palette(look).context)
    traces = []
    for k in range(max(len(row.pieces) for row in rows)):
        pieces = [row.pieces[k] if k < len(row.pieces) else none for row in rows]
        colours = [piece.colour for piece in pieces]
        traces.append({
            "type": "bar", "orientation": "h", "x": [piece.amount for piece in pieces],
            "y": [-i for i in range(len(rows))], "width": width,
            "marker": {
                "color": colours,
                "pattern": {"shape": [HATCHED if piece.hatched else "" for piece in pieces],
                            "size": 6, "solidity": 0.35},
                "line": {"color": colours, "width": [1 if piece.amount else 0 for piece in pieces]},
            },
            "customdata": [[f"{row.name}: {row.value}", row.under] for row in rows],
            "hovertemplate": "%{customdata[0]}<br>%{customdata[1]}<extra></extra>",
        })
    return traces


def _notes(look: Look, row: Row, y: int) -> list[dict[str, Any]]:
    colours = palette(look)
    above = BAR / 2 + 1
    first = {"xref": "paper", "y": y, "showarrow": False, "yanchor": "bottom",
             "yshift": above + (LINE if row.under else 0),
             "font": {"size": NORMAL, "color": colours.text}}
    name = f"<b>{row.name}</b>" if row.strong else row.name
    notes: list[dict[str, Any]] = [
        {**first, "x": 0, "xanchor": "left", "text": name},
        {**first, "x": 1, "xanchor": "right", "text": f"<b>{row.value}</b>"},
    ]
    if row.under:
        notes.append({**first, "x": 0, "xanchor": "left", "text": row.under, "yshift": above,
                      "font": {"size": SMALL, "color": colours.quiet_text}})
    return notes
