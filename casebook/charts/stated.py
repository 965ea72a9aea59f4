"""Published figures one below the other: each number large, what it says beneath it."""

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


def series(rows: pd.DataFrame, look: Look) -> Figure:
    """The figures of one series; their messages hold the qualifier that the document sets."""
    if rows.empty:
        return empty(look, "nothing-in-years")
    labels = rows["label"].tolist()
    return stated(
        look,
        [look.say(f"{name}-number", value=number(look, value, unit)) for name, value, unit in zip(
            labels, rows["value"].tolist(), rows["unit"].tolist(), strict=True)],
        [look.say(f"label-{name}") for name in labels], least=ALONE)


def number(look: Look, value: float, unit: str) -> str:
    """The size of a published value; of millions ("CHF million") with the word for them, since
    languages count in magnitudes of their own: 38 million, 3800万."""
    if "million" in unit.split():
        return look.number(abs(value) * 1e6, "count")
    return look.number(abs(value), "factor")


def stated(look: Look, numbers: Sequence[str], words: Sequence[str], least: int = 330) -> Figure:
    """The numbers and their words as a figure of at least `least` pixels."""
    colours = palette(look)
    count = len(numbers)
    lines = [wrap(text, WIDTH, break_long_words=False) for text in words]
    more = LINE * (max(map(len, lines)) - 1)
    # Cards of few and of many figures stand side by side: the height is shared out, the distance
    # between a number and its words stays.
    height = max(least, 20 + (62 + more) * count)
    pixel = count / height
    rows = range(count - 1, -1, -1)
    # The margin is for letters that reach out to the left, such as j.
    return figure(
        look,
        [_text(numbers, [at + (13 + more / 2) * pixel for at in rows], 22, colours.series[0]),
         # The middle of the words lies lower by half of what they have beyond one line.
         _text(["<br>".join(text) for text in lines],
               [at - (11 + LINE * (len(text) - 1) / 2 - more / 2) * pixel
                for at, text in zip(rows, lines, strict=True)], 13, colours.quiet_text)],
        height,
        xaxis={"visible": False, "range": [0, 1]},
        yaxis={"visible": False, "range": [-0.5, count - 0.5]}, margin={"l": 3},
    )


def _text(texts: Sequence[str], y: list[float], size: int, colour: str) -> dict[str, Any]:
    return {"type": "scatter", "mode": "text", "x": [0] * len(texts), "y": y, "text": list(texts),
            "textposition": "middle right", "textfont": {"size": size, "color": colour},
            "cliponaxis": False, "hoverinfo": "skip"}
