"""Middleware: an address that is almost a page leads there; any other gets a page with status 404.

Streamlit starts its application for any address, with status 200, and tells in a box of its own
that it found nothing, without saying what.
"""

from collections.abc import Collection, Sequence

from starlette.datastructures import QueryParams
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Match
from starlette.types import ASGIApp, Receive, Scope, Send

from casebook.server.first_screen import FirstScreens
from casebook.server.routes import STREAMLIT_FOLDERS, policy_of
from casebook.urls import url


class NotFound:
    """Answers what is neither a page, nor one of the `files` beside Streamlit's page, nor an
    address of `routes`."""

    def __init__(
        self, app: ASGIApp, screens: FirstScreens, routes: Sequence[BaseRoute],
        files: Collection[str],
    ) -> None:
        self.app = app
        self._screens = screens
        self._pages = {
            one.name: "/" if one.default else f"/{one.name}" for one in screens.site}
        self._routes, self._files = routes, files

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        answer = self._answer(scope) if scope["type"] == "http" else None
        await (answer or self.app)(scope, receive, send)

    def _answer(self, scope: Scope) -> Response | None:
        """A redirect to the page that is meant, or the page with status 404; None for the rest."""
        path: str = scope["path"]
        if (scope["method"] not in ("GET", "HEAD") or path in ("", *self._pages.values())
                or any(folder in path for folder in STREAMLIT_FOLDERS) or path[1:] in self._files
                or policy_of(path).audience != "pages"
                or any(route.matches(scope)[0] is not Match.NONE for route in self._routes)):
            return None
        query = QueryParams(scope["query_string"])
        near = self._pages.get(path.strip("/").lower().replace("-", "_"))
        if near is None:
            body = self._screens.not_found(path, query.get("lang", ""))
            return HTMLResponse(body, 404, headers={"Cache-Control": "no-store"})
        # From below the site's root, wherever that is.
        root = "../" * (path.count("/") - 1) or "./"
        return RedirectResponse(f"{root}{url(near, query.multi_items()).removeprefix('/')}", 303)
