"""Parse the request of a page, as far as its first screen depends on it."""

from dataclasses import dataclass

from starlette.requests import Request

from casebook.analysis.view import view_of
from casebook.selection import Selection
from casebook.server.api.parameters import query_of
from casebook.server.endpoint import base_of
from casebook.urls import url
from casebook.warehouse import Release, live


@dataclass(frozen=True)
class PageRequest:
    """What an address asks for; `card` is that of an embed view."""

    page: str
    selection: Selection
    release: Release
    base: str
    card: str | None = None


def page_request(page: str, request: Request, base: str) -> PageRequest:
    """What `request` asks of `page`; what it says wrongly counts as not said, as on the page.

    Raises UnknownRelease or ReleaseMissing.
    """
    card = request.query_params.get("card")
    view = view_of(query_of(request), live(), frozen=bool(card))
    return PageRequest(page, view.selection, view.release, base or base_of(request), card or None)


def address_by_code(request: Request, selection: Selection) -> str | None:
    """The same address with the Member State's code where `request` has a name of it, else None.

    A page that rewrote it only when it runs would trap the back button between the two.
    """
    given = request.query_params.getlist("country")
    if selection.country is None or not given or given[-1] == selection.country:
        return None
    others = [(name, value) for name, value in request.query_params.multi_items()
              if name != "country"]
    return url(request.url.path, [*others, ("country", selection.country)])
