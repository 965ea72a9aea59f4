"""A card as a browser gets it: its words as HTML, its figure, and in their time method and rows.

Pages, first screens and frames elsewhere show the same card from the same words; what lies between
those above and those below is the chart, or its table.
"""

import hashlib
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, cast

import pandas as pd
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.environment import TemplateModule
from plotly.io.json import to_json_plotly

from casebook import metrics
from casebook.analysis.terms import terms_in
from casebook.cards.card import Card
from casebook.cards.changes import change_of
from casebook.cards.look import Theme
from casebook.cards.noted import Kept
from casebook.cards.prepare import Prepared, prepare_with, scope
from casebook.cards.table import cell_words, columns
from casebook.cards.words import sources_in_full
from casebook.paths import FILES, PLOTLY, WEB
from casebook.selection import Selection
from casebook.warehouse import Release
from casebook.wording import Count, say

# What Streamlit knows the card by.
COMPONENT = "casebook.card"
# On a page in full, on the first page in small, alone in a frame on another site, or to be taken as
# a picture where the server has no browser to make one.
Place = Literal["card", "tile", "embed", "picture"]
# What the menu offers to take away, in its order.
ACTIONS = ("picture", "data", "bundle", "cite", "link", "embed", "recipe")
# Every Member State has a row; longer tables are told of and are had in full as CSV.
MOST_ROWS = 200
# Packed for browsers a card takes some 3 kB. This holds what a full room has on its screens and had
# in the last minutes.
KEPT_SHOWN = 2560
# The hyphen at which no line ends: on a phone the day of a date stood alone on the next.
_TOGETHER = "\u2011"


@dataclass(frozen=True)
class Words:
    """HTML of what stands above a card's chart and below it."""

    above: str
    below: str


def words(prepared: Prepared, place: Place) -> Words:
    """What the card says round its chart, in the place that it has."""
    source, small = prepared.provenance, place == "tile"
    bare = place in ("embed", "picture")
    card = {
        "id": prepared.card.id, "title": prepared.title, "name": prepared.name,
        "subtitle": prepared.subtitle,
        "unlimited": "" if place == "picture" else prepared.unlimited,
        "source": prepared.source_line,
        "grade": prepared.grade, "grade_id": source.grade,
        "grade_words": say(f"grade-{source.grade}-help", prepared.language),
        "figure_id": source.figure_id,
        "release": source.release_date.replace("-", _TOGETHER),
        "change": None if bare else _change(prepared),
        "small": small, "bare": bare, "views": place == "card",
        "short": "-short" if small else "", "leads_to": prepared.card.leads_to,
        "actions": ACTIONS,
    }
    return Words(*(_written(part, prepared.language, card) for part in ("above", "below")))


def _change(prepared: Prepared) -> dict[str, str] | None:
    """The mark on a card that this release revised, or that it shows for the first time."""
    change = change_of(prepared.card, prepared.release)
    if change is None or change.status == "unchanged":
        return None
    mark, language = f"changes-mark-{change.status}", prepared.language
    return {"id": change.status, "name": say(mark, language),
            "words": say(f"{mark}-help", language, count=Count(len(change.changes)))}


def shown(
    card: Card, selection: Selection, release: Release, theme: Theme, place: Place
) -> bytes:
    """The card for this selection as a browser gets it, packed; kept longer than its rows are.

    Made once for all selections that agree in what the card draws on.
    """
    said = scope(card, selection, release)
    return _SHOWN.get(
        (card, release, theme, said, place), selection,
        lambda noted: packed(prepare_with(card, noted, release, theme, said), place))


_SHOWN: Kept[bytes] = Kept(KEPT_SHOWN)
metrics.CACHES.watch("shown", _SHOWN.looks)


def packed(prepared: Prepared, place: Place) -> bytes:
    """All that a browser needs to show the card, as JSON deflated with zlib's own header.

    `drawn` is another whenever the figure is another: who has drawn that one draws nothing.
    """
    said, figure = words(prepared, place), cast(str, to_json_plotly(prepared.figure))
    language, card = prepared.language, prepared.card
    told = {
        "id": card.id, "above": said.above, "below": said.below, "alt": prepared.alt,
        "plotly": FILES + PLOTLY.name, "drawn": hashlib.sha256(figure.encode()).hexdigest()[:16],
        "height": height(prepared), "clicks": bool(card.opens or card.follows), "place": place,
        "says": {name: say(f"card-{name}", language)
                 for name in ("loading", "failed", "no-chart", "png", "svg", "full")},
    }
    # The figure is JSON already.
    text = f'{to_json_plotly(told)[:-1]},"figure":{figure}}}'
    return zlib.compress(text.encode(), 6)


def height(prepared: Prepared) -> int:
    """Pixels that the chart takes down the page."""
    return int(prepared.figure["layout"]["height"])


def about(prepared: Prepared) -> str:
    """How the card is computed, what to know of it, its terms, sources and question, as HTML."""
    source, language = prepared.provenance, prepared.language
    read = "\n".join((prepared.title, prepared.subtitle, prepared.method, *prepared.warnings))
    terms = tuple(f"{term.name}: {term.words}" for term in terms_in(read, prepared.release))
    return _written("about", language, {
        "method": prepared.method,
        "lists": (("about-warnings", prepared.warnings), ("about-terms", terms),
                  ("about-sources", sources_in_full(source))),
        "query": say("about-query", language, query=source.query, question=source.question),
    })


def table(prepared: Prepared) -> str:
    """The card's rows as an HTML table, with its name as caption; at most MOST_ROWS of them."""
    whole, language = prepared.table, prepared.language
    shown = whole.head(MOST_ROWS)
    names = columns(prepared.card, prepared.rows)
    left_out = len(whole) - len(shown)
    return _written("table", language, {
        "name": prepared.name,
        "headers": [(str(name), pd.api.types.is_numeric_dtype(shown[name])) for name in shown],
        "cells": [[(cell_words(value, name, language), _sorted_by(value))
                   for name, value in zip(names, row, strict=True)]
                  for row in shown.itertuples(index=False, name=None)],
        "left_out": say("card-rows-left-out", language, shown=Count(len(shown)),
                        rows=Count(len(whole))) if left_out else "",
    })


def _sorted_by(value: object) -> float | None:
    """The number that a cell is sorted by; None for text, and where there is no number."""
    if isinstance(value, bool) or not isinstance(value, int | float) or pd.isna(value):
        return None
    return value


def _written(macro: str, language: str, values: Mapping[str, Any]) -> str:
    """A part of the template; all that is put into it is escaped."""
    return str(getattr(_template(language), macro)(values)).strip()


@cache
def _template(language: str) -> TemplateModule:
    environment = Environment(
        loader=FileSystemLoader(WEB / "templates"), autoescape=True, undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True)
    return environment.get_template("card.html").make_module(
        {"say": lambda message: say(message, language)})
