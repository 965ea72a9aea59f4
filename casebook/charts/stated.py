"""Published figures one below the other: each number large, what it says beneath it."""

import math
from collections.abc import Sequence
from typing import Any

import pandas as pd

from casebook.charts.look import Figure, Look
from casebook.charts.style import empty, figure, palette
from casebook.charts.wrapping import wrap

# Pixels of a card that stands alone, however few figures it has.
ALONE = 150
# Letters of a line on a phone, and the pixels of one more line.
WIDTH, LINE = 50, 17


def in_two_columns(rows: pd.DataFrame, look: Look) -> Figure:
    """The figures of a series whose numbers are short enough for half of a phone, for a card that
    is as wide as its page."""
    return series(rows, look, columns=2)


def series(rows: pd.DataFrame, look: Look, columns: int = 1) -> Figure:
    """The figures of one series; their messages hold the qualifier that the document sets."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    labels = rows["label"].tolist()
    return stated(
        look,
        [look.say(f"{name}-number", value=number(look, value, unit)) for name, value, unit in zip(
            labels, rows["value"].tolist(), rows["unit"].tolist(), strict=True)],
        [look.say(f"label-{name}") for name in labels], least=ALONE, columns=columns)


def number(look: Look, value: float, unit: str) -> str:
    """The size of a published value; of millions ("CHF million") with the word for them, since
    languages count in magnitudes of their own: 38 million, 3800万."""
    if "million" in unit.split():
        return look.number(abs(value) * 1e6, "count")
    return look.number(abs(value), "factor")


def stated(
    look: Look, numbers: Sequence[str], words: Sequence[str], least: int = 330, columns: int = 1
) -> Figure:
    """The numbers and their words as a figure of at least `least` pixels, read across."""
    colours = palette(look)
    count = math.ceil(len(numbers) / columns)
    # Beside another column the words leave it some letters free.
    letters, size = (WIDTH, 22) if columns == 1 else (WIDTH // columns - 3, 19)
    lines = [wrap(text, letters, break_long_words=False) for text in words]
    more = LINE * (max(map(len, lines)) - 1)
    # Cards of few and of many figures stand side by side: the height is shared out, the distance
    # between a number and its words stays.
    height = max(least, 20 + (62 + more) * count)
    pixel = count / height
    rows = [count - 1 - at // columns for at in range(len(numbers))]
    across = [at % columns / columns for at in range(len(numbers))]
    # The margin is for letters that reach out to the left, such as j.
    return figure(
        look,
        [_text(numbers, across, [at + (13 + more / 2) * pixel for at in rows], size,
               colours.series[0]),
         # The middle of the words lies lower by half of what they have beyond one line.
         _text(["<br>".join(text) for text in lines], across,
               [at - (11 + LINE * (len(text) - 1) / 2 - more / 2) * pixel
                for at, text in zip(rows, lines, strict=True)], 13, colours.quiet_text)],
        height,
        xaxis={"visible": False, "range": [0, 1]},
        yaxis={"visible": False, "range": [-0.5, count - 0.5]}, margin={"l": 3},
    )


def _text(
    texts: Sequence[str], x: list[float], y: list[float], size: int, colour: str
) -> dict[str, Any]:
    return {"type": "scatter", "mode": "text", "x": x, "y": y, "text": list(texts),
            "textposition": "middle right", "textfont": {"size": size, "color": colour},
            "cliponaxis": False, "hoverinfo": "skip"}
