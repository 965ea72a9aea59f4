"""The mark of a corrected value: a sign at the value, and words below the chart that explain it."""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from casebook.charts.look import Figure, Look
from casebook.charts.style import label, palette
from casebook.charts.wrapping import wrap

# A sign and not a colour alone: it is read in print, aloud and by those who see colours alike.
MARK = "†"
# Pixels that a line of words takes below the chart, and the years on the axis above the first one.
LINE, AXIS = 22, 30
# Letters of such a line: as many as a phone has room for.
LETTERS = 50


def marked(texts: Sequence[str], corrections: Sequence[Any]) -> list[str]:
    """The texts, those of corrected values with the mark behind them."""
    return [f"{text}{MARK}" if text and is_corrected(one) else text
            for text, one in zip(texts, corrections, strict=True)]


def is_corrected(correction: Any) -> bool:
    """Whether a cell of the column `correction` names a correction."""
    return bool(pd.notna(correction))


def points(
    look: Look, years: Sequence[int], values: Sequence[Any], corrections: Sequence[Any],
    axis: str = "y",
) -> list[dict[str, Any]]:
    """The mark over each corrected point of a line; none over a point that is not known."""
    return [label(look, MARK, year, float(value), anchor="center", yshift=10, yref=axis)
            for year, value, one in zip(years, values, corrections, strict=True)
            if is_corrected(one) and pd.notna(value)]


def words(look: Look, corrections: Sequence[Any]) -> list[str]:
    """What the mark means, where any value bears it."""
    return [look.say("corrected-mark", mark=MARK)] if any(map(is_corrected, corrections)) else []


def with_footnotes(look: Look, made: Figure, lines: Sequence[str]) -> Figure:
    """The figure, higher by the lines of words that stand below it."""
    layout = made["layout"]
    for line in (piece for one in lines for piece in wrap(one, LETTERS)):
        above = max(layout["margin"]["b"], AXIS)
        layout["annotations"] = [*layout.get("annotations", ()), label(
            look, line, 0, 0, xref="paper", yref="paper", xshift=0, yshift=-above - LINE / 3,
            colour=palette(look).quiet_text)]
        layout["height"] += above + LINE - layout["margin"]["b"]
        layout["margin"]["b"] = above + LINE
    return made
