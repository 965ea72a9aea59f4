"""Addresses that open the same view again: of a card, of a question's rows, of a figure id."""

import json
from collections.abc import Mapping
from html import escape
from typing import Literal, get_args

from casebook.cards import Card
from casebook.selection import PARAMETERS, Selection, write
from casebook.urls import DATA, TABLES, VERIFY_PAGE, page, spoken, url
from casebook.wording import ENGLISH, Language

# Forms of each table of the live release.
TableForm = Literal["csv", "parquet"]
TABLE_FORMS: tuple[TableForm, ...] = get_args(TableForm)
# Pixels of a frame whose page runs no script of ours: what does not fit scrolls inside.
EMBED_HEIGHT = 480
# The card in a frame tells how tall it is (casebook/web/card/card.js).
EMBED_SCRIPT = (
    "<script>addEventListener('message', ({ source, data }) => { for (const frame of "
    "document.querySelectorAll('iframe[data-casebook]')) if (frame.contentWindow === source && "
    "data.casebook) frame.height = data.casebook.height })</script>")


def link(card: Card, selection: Selection, base_url: str = "") -> str:
    """The address of the card as `selection` shows it; relative to the site without `base_url`.

    Only differences from the default are written, as in the address bar.
    """
    return _address(card, write(card.heeded(selection)), base_url)


def embed_code(
    card: Card, selection: Selection, base_url: str = "", frozen_release: str | None = None
) -> str:
    """HTML of a frame that shows the card alone: live, or frozen to the release of that id.

    The frame works by itself; the script after it makes it as tall as its card.
    """
    parameters = {**write(card.heeded(selection)), "embed": "true", "card": card.id}
    if frozen_release is not None:
        parameters["release"] = frozen_release
    address = escape(_address(card, parameters, base_url))
    title = escape(selection.language.say(card.id))
    return (
        f'<iframe data-casebook src="{address}" title="{title}" width="100%" '
        f'height="{EMBED_HEIGHT}" style="border:0" allow="fullscreen" loading="lazy"></iframe>\n'
        f"{EMBED_SCRIPT}"
    )


def data_link(
    query: str, parameters: Mapping[str, str | int | None], suffix: str = "csv", base_url: str = ""
) -> str:
    """The address that gives the rows of a question to programs, parameters named as on pages."""
    values = {
        one.word: str(parameters[field])
        for field, one in PARAMETERS.items()
        if parameters.get(field) not in (None, one.default)
    }
    return url(f"{DATA}/{query}.{suffix}", values, base_url)


def table_link(table: str, form: TableForm) -> str:
    """The address of one whole table of the live release."""
    return f"{TABLES}/{table}.{form}"


def verify_link(figure_id: str, base_url: str = "", language: Language = ENGLISH) -> str:
    """The address that says, in `language`, whether a figure still stands."""
    return url(VERIFY_PAGE, {"figure": figure_id, **spoken(language)}, base_url)


def visit_line(
    card: Card, selection: Selection, release_id: str, *, added: bool = False,
    files: Mapping[str, str] | None = None,
) -> bytes:
    """A line of JSON on one visit, which the card's script takes before what all visits share.

    `files` are addresses of what its menu offers, for pages that no live connection serves.
    """
    parameters = {**write(card.heeded(selection)), "release": release_id}
    own = {"query": url("", parameters), "added": added, "link": link(card, selection),
           **({"files": dict(files)} if files is not None else {})}
    return json.dumps(own).encode() + b"\n"


def _address(card: Card, parameters: Mapping[str, str], base_url: str) -> str:
    return url(page(card.found_on), {**parameters, **card.page_query}, base_url, card.id)
