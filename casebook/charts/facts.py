"""Published figures as large numbers, each with the words that say what was counted and when."""

from typing import Any

import pandas as pd

from casebook.charts.look import Figure, Look
from casebook.charts.style import NORMAL, empty, in_pixels, palette
from casebook.charts.wrapping import wrap

# Pixels down the page: the number, a line of words, and the space to the next one.
NUMBER, LINE, SPACE = 40, 19, 22
# Letters to a line: a third of a desktop page, and a phone.
WIDTH = 40


def facts(rows: pd.DataFrame, look: Look) -> Figure:
    """One block a figure: its value large, below it what it is of and its year."""
    colours, notes, down = palette(look), list[dict[str, Any]](), 0
    for row in rows.to_dict("records"):
        message = f"case-fact-{row['fact_id'].lower()}"
        value = _number(look, row)
        number = look.say(f"{message}.number", value=value)
        words = look.say(message, year=str(row["last_year"]))
        lines = wrap(words, WIDTH)
        notes += [
            _text(f"<b>{number}</b>", down, 28, colours.series[0]),
            _text("<br>".join(lines), down + NUMBER, NORMAL, colours.text),
        ]
        down += NUMBER + LINE * len(lines) + SPACE
    return in_pixels(look, [], down - SPACE, annotations=notes, air=4)


def _number(look: Look, row: dict[Any, Any]) -> str:
    """The value as sentences write it: an amount with its currency, any other number alone."""
    if row["unit"] == "USD billion":
        return look.number(row["value"] * 1e9, "amount", currency="USD")
    return look.number(row["whole_value"], "factor")


def of_group(rows: pd.DataFrame, look: Look) -> Figure:
    """The figures of a group as `facts` has them; empty for a Member State outside it."""
    return empty(look, "country-group-facts-empty") if rows.empty else facts(rows, look)


def _text(text: str, down: float, size: int, colour: str) -> dict[str, Any]:
    return {"x": 0, "y": down, "xref": "paper", "yref": "y", "text": text, "showarrow": False,
            "xanchor": "left", "yanchor": "top", "align": "left",
            "font": {"size": size, "color": colour}}
