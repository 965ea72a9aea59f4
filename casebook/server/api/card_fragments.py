"""`/cards/<card>/<part>`: what a card has behind it, when a reader opens or copies it, and the card
itself, for pages that no live connection serves."""

from collections.abc import Callable
from functools import partial
from typing import get_args

from starlette.requests import Request
from starlette.responses import Response

from casebook import cards, urls
from casebook.analysis.view import view_of
from casebook.cards import Card, details
from casebook.cards.card_view import Place, compressed_view
from casebook.cards.look import Theme
from casebook.errors import UnknownAddress
from casebook.exports.citation import citation
from casebook.exports.extract import of_card
from casebook.exports.links import data_link, visit_line
from casebook.selection import Selection, printable
from casebook.server.api.parameters import query_of
from casebook.server.conditional import stamp
from casebook.server.endpoint import Plan, base_of
from casebook.use_counts import Use
from casebook.warehouse import Release, live


def table(card: Card, selection: Selection, release: Release, base_url: str) -> Response:
    """The card's rows as HTML."""
    prepared = cards.prepare(card, selection, release, "light")
    return Response(details.table(prepared), media_type="text/html")


def about(card: Card, selection: Selection, release: Release, base_url: str) -> Response:
    """How the card is computed and from what, as HTML."""
    prepared = cards.prepare(card, selection, release, "light")
    return Response(details.about(prepared), media_type="text/html")


def cite(card: Card, selection: Selection, release: Release, base_url: str) -> Response:
    """The card's sentence with its citation, as text."""
    cited = citation(of_card(card, selection, release, "seen", base_url))
    return Response(cited.text, media_type="text/plain")


def view(
    card: Card, selection: Selection, release: Release, base_url: str, *, place: Place, theme: Theme
) -> Response:
    """The card as its script takes it, the same bytes that a live connection brings."""
    source = cards.prepare(card, selection, release, "light").provenance
    # Values of the reader's own have no address of their rows.
    files = {"data": data_link(source.query, dict(source.parameters))} if source.figure_id else {}
    return Response(
        visit_line(card, selection, release.id, files=files)
        + compressed_view(card, selection, release, theme, place),
        media_type="application/octet-stream")


PARTS: dict[str, Callable[[Card, Selection, Release, str], Response]] = {
    "table": table, "about": about, "cite": cite,
    **{f"{place}-{theme}": partial(view, place=place, theme=theme)
       for place in get_args(Place) if place != "picture" for theme in get_args(Theme)}}


def plan(request: Request) -> Plan:
    """The plan for one part of a card, in the view that the page's address asks for.

    A value that cannot be used counts as not said, as on the page. Raises UnknownAddress,
    UnknownCard, UnknownRelease or ReleaseMissing.
    """
    written = PARTS.get(request.path_params["part"])
    if written is None:
        raise UnknownAddress(address=printable(request.url.path), index=urls.INDEX)
    card = cards.card(request.path_params["card"])
    view, base_url = view_of(query_of(request), live(), frozen=True), base_of(request)
    return Plan(stamp(view.release, request.url.path, card.heeded(view.selection), base_url),
                lambda: _signed(written(card, view.selection, view.release, base_url),
                                view.release),
                Use("card", card.id, view.selection.country or ""))


def _signed(answer: Response, release: Release) -> Response:
    """The answer with the header by which a page knows it from a network's log-in page."""
    answer.headers["Casebook-Release"] = release.id
    return answer
