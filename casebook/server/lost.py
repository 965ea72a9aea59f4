"""An address that is almost a page leads there; one that is none leads to the first, which says so.

Streamlit starts its application for any address, and tells in a box of its own that it found
nothing, without saying what.
"""

from collections.abc import Sequence
from urllib.parse import urlencode

from starlette.datastructures import QueryParams
from starlette.responses import RedirectResponse
from starlette.routing import BaseRoute, Match
from starlette.types import ASGIApp, Receive, Scope, Send

from casebook.selection import LOST, MAX_VALUE_LENGTH
from casebook.server.first_screen.top import SitePage
from casebook.server.journal import STREAMLITS
from casebook.server.limits import for_programs


class Lost:
    """Middleware: redirects what is neither a page, nor a file, nor an address of `routes`."""

    def __init__(
        self, app: ASGIApp, site: Sequence[SitePage], routes: Sequence[BaseRoute]
    ) -> None:
        self.app = app
        self._pages = {one.name: "/" if one.default else f"/{one.name}" for one in site}
        self._routes = routes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        place = self._place(scope) if scope["type"] == "http" else None
        answer = RedirectResponse(place, 303) if place else self.app
        await answer(scope, receive, send)

    def _place(self, scope: Scope) -> str | None:
        """Where the request is to go instead; None when it may go on."""
        path: str = scope["path"]
        if (scope["method"] not in ("GET", "HEAD") or path in ("", *self._pages.values())
                or any(folder in path for folder in STREAMLITS) or "." in path.rpartition("/")[2]
                or for_programs(path)
                or any(route.matches(scope)[0] is not Match.NONE for route in self._routes)):
            return None
        asked = QueryParams(scope["query_string"]).multi_items()
        near = self._pages.get(path.strip("/").lower().replace("-", "_"))
        if near is None:
            # Of a place that is not, nothing can be chosen.
            near, asked = "/", [(LOST, path.strip("/")[:MAX_VALUE_LENGTH])]
        return f"{near}?{urlencode(asked)}" if asked else near
