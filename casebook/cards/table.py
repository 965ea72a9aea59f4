"""A card's rows as the reader's table: names for codes, headers in words, numbers untouched.

What a number looks like follows from its column in the codebook: `cell_words`.
"""

from collections.abc import Callable
from functools import partial

import pandas as pd
from pandas.api.extensions import ExtensionArray

from casebook.cards.card import Card
from casebook.periods import spanned
from casebook.warehouse.codebook import codebook
from casebook.wording import (
    Cell,
    Language,
    Quantity,
    SignedUnits,
    Units,
)


def display_table(
    card: Card, rows: pd.DataFrame, language: Language, name: Callable[[str], str]
) -> pd.DataFrame:
    """The card's columns with localised headers; codes become names, numbers stay numbers."""
    shown = {}
    for column in columns(card, rows):
        header = column_header(column, language)
        entry = codebook().columns[column]
        if column in ("iso3", "iso3_list"):
            shown[header] = _each(
                rows[column], lambda codes: language.items(map(name, codes.split())))
        elif entry.type == "string":
            shown[header] = _each(rows[column], partial(value_words, column, language=language))
        elif entry.unit == "share":
            # The table shows per cent; files keep the share, as the codebook says.
            shown[language.say("column-per-cent", header=header)] = (rows[column] * 100).array
        else:
            shown[header] = rows[column].array
    # Bare arrays: of series the frame would compare every index with every other.
    return pd.DataFrame(shown, index=rows.index)


def columns(card: Card, rows: pd.DataFrame) -> tuple[str, ...]:
    """The columns of the table in order, by their names in the codebook."""
    return card.table or tuple(rows.columns)


def cell_words(value: object, column: str, language: Language) -> str:
    """A value of the table as a reader sees it; nothing where there is none."""
    entry = codebook().columns[column]
    if pd.api.types.is_scalar(value) and pd.isna(value):
        return ""
    if entry.type == "boolean":
        return language.say("brief-yes" if value else "brief-no")
    if not isinstance(value, float):
        # Whole numbers may be years, which are never grouped.
        return str(value)
    quantity = units_words(column, value) if entry.unit == "units" else Cell(value)
    return quantity.written(language)


def units_words(column: str, value: float) -> Quantity:
    """Units as they are written; of a difference, which may lie below zero, with its sign."""
    return SignedUnits(value) if codebook().columns[column].minimum is None else Units(value)


def _each(values: pd.Series, words: Callable[[str], object]) -> ExtensionArray:
    """The words for each text, every text asked for once; nothing where there is none."""
    texts = [value if isinstance(value, str) else "" for value in values.tolist()]
    known = {text: words(text) for text in set(texts)}
    return pd.Series([known[text] for text in texts]).array


def column_header(column: str, language: Language) -> str:
    """A short header: the catalogue's `column-<name>`, else the codebook's own words."""
    message = f"column-{column.replace('_', '-')}"
    return language.say(message) if language.has(message) else language.data_words(
        codebook().columns[column].words)


def value_words(column: str, value: object, language: Language) -> object:
    """A code in words when the catalogue has `<column>-<code>`, else the value itself."""
    if not isinstance(value, str):
        return value
    # Regions have the words of their filter.
    kind = "region" if column == "itu_region" else column.replace("_", "-")
    message = f"{kind}-{value.lower().replace(' ', '-')}"
    if not message.replace("-", "").isascii() or not message.replace("-", "").isalnum():
        return spanned(language.data_list(value))
    return language.say(message) if language.has(message) else spanned(language.data_list(value))
