"""Horizontal bars with the name above each bar and the value at its right end.

Long names need no margin this way, so the same figure holds on a phone and on a wide screen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from casebook.charts.look import Figure, Look
from casebook.charts.style import NORMAL, SMALL, in_pixels, palette
from casebook.charts.wrapping import wide, wrap

HATCHED = "/"
# Heights in pixels, which are the units of the vertical axis: bar, line of text, air below a bar,
# and above it, for letters that reach below their line.
BAR, LINE, AIR, GAP = 10, 17, 12, 3
# More rows than this stand closer together.
MANY, CLOSE_BAR, CLOSE_AIR = 12, 7, 6
# One row or two have thick bars where a chart asks for them, to be as tall as a card beside them.
THICK_BAR, THICK_AIR = 30, 24
# A name longer than this meets the value on a phone, and is set in two lines; so is one that
# has more letters with its value than the second; the third is for the quieter line below.
NAME, TOGETHER, UNDER = 42, 50, 54
# What words beside the bars take of the width, for the longest bar: more where they are longer.
BESIDE = 0.22


@dataclass(frozen=True)
class Piece:
    """A stretch of a bar; hatched where it stands for what is lacking or uncertain."""

    amount: float
    colour: str
    hatched: bool = False


@dataclass(frozen=True)
class Row:
    """A name and a value in words over a bar of pieces.

    `under` is a second, quieter line below the name, `beside` a few words at the bar's right.
    """

    name: str
    value: str
    pieces: tuple[Piece, ...]
    under: str = ""
    beside: str = ""
    strong: bool = False


def labelled_bars(
    look: Look, rows: Sequence[Row], reach: float, *, thick: bool = False
) -> Figure:
    """The rows from top to bottom; the longest bar is `reach`, in the unit of the pieces."""
    bar, air = ((THICK_BAR, THICK_AIR) if thick else (BAR, AIR) if len(rows) <= MANY
                else (CLOSE_BAR, CLOSE_AIR))
    notes: list[dict[str, Any]] = []
    middles = []
    y = 0
    for row in rows:
        lines = wrap(row.name, _room(row.value), break_long_words=False)
        under = wrap(row.under, UNDER, break_long_words=False)
        notes += _notes(look, row, lines, under, y)
        y += LINE * (len(lines) + len(under))
        middles.append(y + GAP + bar / 2)
        if row.beside:
            notes.append(_note(look, row.beside, 1, middles[-1], SMALL, quiet=True,
                               yanchor="middle"))
        y += GAP + bar + air
    bottom = y - air + 4
    beside = max(wide(row.beside) for row in rows)
    room = 1 - max(BESIDE, (beside + 2) / UNDER) if beside else 1.0
    return in_pixels(
        look, _traces(look, rows, middles, bar), bottom, across=(0, reach / room), air=4,
        annotations=notes, barmode="stack")


def _traces(
    look: Look, rows: Sequence[Row], middles: Sequence[float], bar: int
) -> list[dict[str, Any]]:
    """One trace for the first pieces, one for the second, and so on: they stack in that order."""
    none = Piece(0.0, palette(look).context)
    traces = []
    for k in range(max(len(row.pieces) for row in rows)):
        pieces = [row.pieces[k] if k < len(row.pieces) else none for row in rows]
        colours = [piece.colour for piece in pieces]
        traces.append({
            "type": "bar", "orientation": "h", "x": [piece.amount for piece in pieces],
            "y": list(middles), "width": bar,
            "marker": {
                "color": colours,
                "pattern": {"shape": [HATCHED if piece.hatched else "" for piece in pieces],
                            "size": 6, "solidity": 0.35},
                "line": {"color": colours, "width": [1 if piece.amount else 0 for piece in pieces]},
            },
            "customdata": [
                [row.name + look.colon + row.value,
                 " · ".join(filter(None, (row.under, row.beside)))] for row in rows],
            "hovertemplate": "%{customdata[0]}<br>%{customdata[1]}<extra></extra>",
        })
    return traces


def _room(value: str) -> int:
    """The letters of a name that have room beside `value` on a phone."""
    return min(NAME, max(TOGETHER // 3, TOGETHER - len(value)))


def _notes(
    look: Look, row: Row, lines: Sequence[str], under: Sequence[str], y: float
) -> list[dict[str, Any]]:
    """Name, value and second lines of a row that begins at `y`."""
    name = "<br>".join(lines)
    notes = [
        _note(look, f"<b>{name}</b>" if row.strong else name, 0, y, NORMAL),
        _note(look, f"<b>{row.value}</b>", 1, y, NORMAL),
    ]
    if under:
        notes.append(_note(look, "<br>".join(under), 0, y + LINE * len(lines), SMALL, quiet=True))
    return notes


def _note(
    look: Look, text: str, x: int, y: float, size: int, *, quiet: bool = False,
    yanchor: str = "top",
) -> dict[str, Any]:
    """Words at the left (x = 0) or right (x = 1) edge, their top or middle at `y`."""
    colours = palette(look)
    return {
        "text": text, "x": x, "xref": "paper", "xanchor": "right" if x else "left", "y": y,
        "yanchor": yanchor, "showarrow": False, "borderpad": 0, "align": "left",
        "font": {"size": size, "color": colours.quiet_text if quiet else colours.text},
    }
