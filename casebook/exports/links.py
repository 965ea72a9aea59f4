"""Addresses that open the same view again: of a card, of a question's rows, of a figure id."""

from collections.abc import Mapping
from html import escape
from typing import Literal, get_args
from urllib.parse import quote, urlencode

from casebook.cards import Card
from casebook.selection import PARAMETERS, Selection, write
from casebook.wording import say

# The page that opens without a path: Streamlit serves its default page at the root only.
FIRST_PAGE = "case"
# Where each table of the live release is, as a file.
TABLES = "/data/tables"
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
    asked = {**write(card.heeded(selection)), "embed": "true", "card": card.id}
    if frozen_release is not None:
        asked["release"] = frozen_release
    address = escape(_address(card, asked, base_url))
    title = escape(say(card.id, selection.language))
    return (
        f'<iframe data-casebook src="{address}" title="{title}" width="100%" '
        f'height="{EMBED_HEIGHT}" style="border:0" loading="lazy"></iframe>\n{EMBED_SCRIPT}'
    )


def data_link(
    query: str, parameters: Mapping[str, str | int | None], suffix: str = "csv", base_url: str = ""
) -> str:
    """The address that gives the rows of a question to programs, parameters named as on pages."""
    asked = {
        one.word: str(parameters[field])
        for field, one in PARAMETERS.items()
        if parameters.get(field) not in (None, one.default)
    }
    return f"{base_url.rstrip('/')}/data/{query}.{suffix}{_query(asked)}"


def table_link(table: str, form: TableForm) -> str:
    """The address of one whole table of the live release."""
    return f"{TABLES}/{table}.{form}"


def verify_link(figure_id: str, base_url: str = "") -> str:
    """The address that says whether a figure still stands."""
    return f"{base_url.rstrip('/')}/verify{_query({'figure': figure_id})}"


def _address(card: Card, asked: Mapping[str, str], base_url: str) -> str:
    path = "" if card.found_on == FIRST_PAGE else quote(card.found_on)
    asked = {**asked, **card.asked}
    return f"{base_url.rstrip('/')}/{path}{_query(asked)}#{quote(card.id)}"


def _query(asked: Mapping[str, str]) -> str:
    return f"?{urlencode(asked, quote_via=quote)}" if asked else ""
