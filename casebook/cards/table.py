"""A card's rows as the reader's table: names for codes, headers in words, values untouched."""

from collections.abc import Callable

import pandas as pd

from casebook.cards.card import Card
from casebook.warehouse.codebook import codebook
from casebook.wording import has, say


def display_table(
    card: Card, rows: pd.DataFrame, language: str, name: Callable[[str], str]
) -> pd.DataFrame:
    """The card's columns with localised headers; codes become names, numbers stay numbers."""
    columns = list(card.table or rows.columns)
    shown = {}
    for column in columns:
        header = column_header(column, language)
        values = rows[column]
        entry = codebook().columns[column]
        if column in ("iso3", "iso3_list"):
            values = values.map(lambda codes: ", ".join(map(name, _text(codes).split())))
        elif entry.type == "string":
            values = values.map(
                lambda value, column=column: value_words(column, _text(value), language))
        elif entry.unit == "share":
            # The table shows per cent; files keep the share, as the codebook says.
            values = values * 100
            header = say("column-per-cent", language, header=header)
        shown[header] = values
    return pd.DataFrame(shown)


def _text(value: object) -> str:
    """The value as text; nothing where there is none."""
    return value if isinstance(value, str) else ""


def column_header(column: str, language: str) -> str:
    """A short header: the catalogue's `column-<name>`, else the codebook's own words."""
    message = f"column-{column.replace('_', '-')}"
    return say(message, language) if has(message, language) else codebook().columns[column].words


def value_words(column: str, value: object, language: str) -> object:
    """A code in words when the catalogue has `<column>-<code>`, else the value itself."""
    if not isinstance(value, str):
        return value
    message = f"{column.replace('_', '-')}-{value.lower().replace(' ', '-')}"
    if not message.replace("-", "").isascii() or not message.replace("-", "").isalnum():
        return value
    return say(message, language) if has(message, language) else value
