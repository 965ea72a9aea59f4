"""One line for each request of a program, and a count of it.

A line names the route and never who asked, for what values, or with which program.
"""

import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus

from starlette.datastructures import Headers
from starlette.routing import BaseRoute, Match, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from casebook import metrics, urls
from casebook.error_log import referenced
from casebook.server.middleware import problem_details
from casebook.server.routes import STREAMLIT_FOLDERS, policy_of

log = logging.getLogger("casebook.requests")


@dataclass
class _Sent:
    """What has left so far."""

    status: int = 0
    bytes: int = 0
    release: str | None = None
    reference: str | None = None


class Journal:
    """Middleware: the log line and the count. Errors are answers already when they pass it."""

    def __init__(self, app: ASGIApp, routes: Sequence[BaseRoute]) -> None:
        self.app = app
        self._routes = routes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        sent, started = _Sent(), time.perf_counter()

        async def noted(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = Headers(raw=message["headers"])
                sent.status = message["status"]
                sent.release = headers.get("casebook-release")
                sent.reference = headers.get(problem_details.REFERENCE)
            sent.bytes += len(message.get("body", b""))
            await send(message)

        try:
            await self.app(scope, receive, noted)
        except Exception as error:
            # Too late for a sentence: the connection ends, and the log says why.
            sent.reference = referenced(error, problem_details.log)
            raise
        finally:
            route = self._route(scope)
            if route or sent.status >= 500:
                self._written(route or "(page)", sent, time.perf_counter() - started)

    def _written(self, route: str, sent: _Sent, seconds: float) -> None:
        metrics.REQUESTS.labels(route, str(sent.status)).observe(seconds)
        # Probes ask every few seconds: a line for each would be most of the log.
        quiet = route in (urls.LIVE, urls.READY) and sent.status == HTTPStatus.OK
        log.log(logging.DEBUG if quiet else logging.INFO, "request", extra={
            "route": route, "status": sent.status, "ms": round(seconds * 1000, 1),
            "bytes": sent.bytes, "release": sent.release, "reference": sent.reference,
        })

    def _route(self, scope: Scope) -> str | None:
        """The pattern of the route, so that neither a name nor a value is kept; None for pages."""
        if scope["path"].startswith(STREAMLIT_FOLDERS):
            return None
        for route in self._routes:
            if isinstance(route, Route) and route.matches(scope)[0] is Match.FULL:
                return route.path
        return None if policy_of(scope["path"]).audience == "pages" else "(none)"
