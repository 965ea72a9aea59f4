"""The one way a chart reaches a reader on a page."""

from collections.abc import Callable
from functools import partial

from casebook import cards
from casebook.cards import Card, Prepared
from casebook.cards.card_view import Place, compress_view, compressed_view
from casebook.errors import CasebookError
from casebook.exports.links import visit_line
from casebook.selection import Selection
from casebook.ui import component, export_dialogs, page_chrome, session
from casebook.ui.briefing import basket
from casebook.ui.country import links
from casebook.ui.session import current, shown_release
from casebook.ui.use import read
from casebook.ui.widgets import outcomes
from casebook.warehouse import Release


def card(card_id: str) -> None:
    """Places a card: finding, subtitle, chart or table, source, grade, figure id, notes, menu.

    A card that cannot be made says so in its own place; the rest of the page goes on.
    """
    _place_card(card_id, "card")


def tile(card_id: str) -> None:
    """Places a card in small: its finding, its chart and the way to the page that goes deeper."""
    _place_card(card_id, "tile")


def alone(card_id: str) -> None:
    """Places a card with nothing beside it, for a frame on another site."""
    _place_card(card_id, "embed")


def _place_card(card_id: str, where: Place) -> None:
    selection, release = current(), shown_release()
    try:
        one = cards.card(card_id)
        payload = compressed_view(one, selection, release, page_chrome.theme(), where)
        _stands(one, release, payload, selection, where)
        if where == "embed":
            read("card", card_id)
    except CasebookError as error:
        page_chrome.show_error(error)


def place(prepared: Prepared, selection: Selection, where: Place = "card") -> None:
    """Places a card prepared for `selection`, and does what its reader asked of it."""
    _stands(prepared.card, prepared.release, compress_view(prepared, where), selection, where)


def _stands(
    one: Card, release: Release, payload: bytes, selection: Selection, where: Place
) -> None:
    handlers: dict[str, Callable[[], None]] = {}
    if where in ("card", "tile"):
        handlers["add"] = partial(basket.toggle, one.id, selection)
    if where == "card":
        handlers["take"] = _nothing
    if where != "embed":
        handlers["follow"] = _nothing
    # A frame on another site stays the view that it may be.
    if (one.opens or one.follows) and where != "embed":
        handlers["clicked"] = _nothing
    # To be taken as a picture, a card stands beside itself.
    key = f"picture_{one.id}" if where == "picture" else f"card_{one.id}"
    own = visit_line(one, selection, release.id, added=basket.holds(one, selection))
    done = component.place(key, own + payload, handlers)
    # What comes from a browser may be anything.
    action, clicked, followed = done.get("take"), done.get("clicked"), done.get("follow")
    if isinstance(action, str):
        export_dialogs.open_dialog(action, one.id)
    if isinstance(followed, str):
        session.follow(followed)
    if isinstance(clicked, dict) and one.opens:
        links.open_page(one.opens, clicked)
    if isinstance(clicked, dict) and one.follows:
        outcomes.follow_point(clicked)


def _nothing() -> None:
    """What was done is told by the run's own answer: no step comes before it."""
