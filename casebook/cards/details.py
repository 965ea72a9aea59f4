"""Details of a card as HTML: method and sources, and its rows as a table."""

import pandas as pd
from pandas.api.types import is_bool_dtype, is_numeric_dtype

from casebook.analysis.terms import terms_in
from casebook.cards.prepare import Prepared
from casebook.cards.sources import references
from casebook.cards.table import cell_words, columns
from casebook.cards.template import rendered
from casebook.wording import Count

# Every Member State has a row; longer tables are told of and are had in full as CSV.
MOST_ROWS = 200
# A table of more rows than a reader takes in at a look has a field to find some.
SEARCHED_ROWS = 15


def about(prepared: Prepared) -> str:
    """How the card is computed, what to know of it, its terms, sources and question, as HTML."""
    source, language = prepared.provenance, prepared.language
    read = "\n".join((prepared.title, prepared.subtitle, prepared.method, *prepared.warnings))
    terms = tuple(f"{term.name}{language.colon}{term.words}"
                  for term in terms_in(read, prepared.release, language))
    return rendered("about", language, {
        "method": prepared.method,
        "lists": (("about-warnings", prepared.warnings), ("about-terms", terms)),
        "sources": references(source, prepared.release, language),
        "query": language.say("about-query", query=source.query,
                              question=language.data_words(source.question)),
    })


def table(prepared: Prepared) -> str:
    """The card's rows as an HTML table, with its name as caption; at most MOST_ROWS of them."""
    whole, language = prepared.table, prepared.language
    shown = whole.head(MOST_ROWS)
    names = columns(prepared.card, prepared.rows)
    left_out = len(whole) - len(shown)
    cells = ([(cell_words(value, name, language), _sorted_by(value))
              for name, value in zip(names, row, strict=True)]
             for row in shown.itertuples(index=False, name=None))
    return rendered("table", language, {
        "name": prepared.name, "searched": len(shown) > SEARCHED_ROWS,
        # The numbers are the browser's to put in.
        "found": language.say("table-found", shown="{shown}", rows="{rows}"),
        "headers": [(str(name), _is_number(shown[name])) for name in shown],
        "cells": [(first, others) for first, *others in cells],
        "left_out": language.say("card-rows-left-out", shown=Count(len(shown)),
                                 rows=Count(len(whole))) if left_out else "",
    })


def _is_number(values: pd.Series) -> bool:
    return is_numeric_dtype(values) and not is_bool_dtype(values)


def _sorted_by(value: object) -> float | None:
    """The number that a cell is sorted by; None for text, and where there is no number."""
    if isinstance(value, bool) or not isinstance(value, int | float) or pd.isna(value):
        return None
    return value
