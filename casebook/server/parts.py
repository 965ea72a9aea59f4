"""`/cards/<card>/table|about`: what a card has behind it, as HTML, when a reader opens it."""

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response

from casebook import cards
from casebook.analysis.domain import domain
from casebook.cards import Prepared, face
from casebook.errors import UnknownAddress
from casebook.selection import read
from casebook.server.endpoint import Plan
from casebook.server.freshness import stamp
from casebook.server.index import INDEX
from casebook.server.shapes import shown
from casebook.warehouse import live
from casebook.warehouse.release import named

CARDS = "/cards/"
PARTS: dict[str, Callable[[Prepared], str]] = {"table": face.table, "about": face.about}


def plan(request: Request) -> Plan:
    """The plan for one part of a card, in the view that the page's address asks for.

    A value that cannot be used counts as not said, as on the page. Raises UnknownAddress,
    UnknownCard, UnknownRelease or ReleaseMissing.
    """
    written = PARTS.get(request.path_params["part"])
    if written is None:
        raise UnknownAddress(address=shown(request.url.path), index=INDEX)
    card, asked = cards.card(request.path_params["card"]), request.query_params
    release = named(asked["release"]) if asked.get("release") else live()
    given = {name: asked.getlist(name) for name in asked}
    selection, _ = read(given, domain(release))

    def made() -> Response:
        prepared = cards.prepare(card, selection, release, "light")
        return Response(written(prepared), media_type="text/html")

    return Plan(stamp(release, request.url.path, card.heeded(selection)), made)
