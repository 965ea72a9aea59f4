"""Parse the request of a page, as far as its first screen depends on it."""

from dataclasses import dataclass

from starlette.requests import Request

from casebook.analysis.view import view_of
from casebook.selection import Selection
from casebook.server.api.parameters import query_of
from casebook.server.endpoint import base_of
from casebook.urls import url
from casebook.warehouse import Release, live

# What stands before the name of a parameter in an address that was copied out of HTML.
AMPERSAND = "amp;"


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


def canonical_address(request: Request, selection: Selection) -> str | None:
    """The same address as the site writes it, else None: the Member State by its code, `embed` in
    small letters, no `amp;` before names, which an address copied out of HTML may have.

    A page that rewrote it only when it runs would trap the back button between the two, and what
    frames may show is decided by the address.
    """
    given = request.query_params.multi_items()
    written = [(name.removeprefix(AMPERSAND), value) for name, value in given]
    written = [(name, value.lower() if name == "embed" else value) for name, value in written]
    country = request.query_params.getlist("country")
    if selection.country is not None and country and country[-1] != selection.country:
        written = [(name, value) for name, value in written if name != "country"]
        written.append(("country", selection.country))
    return None if written == given else url(request.url.path, written)
