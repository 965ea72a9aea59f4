"""Middleware of the desk: who may reach Streamlit, from where, how often, and with which files."""

import logging
import math
from collections import Counter
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from casebook.desk.access.door import Door
from casebook.desk.access.one_time_key import COOKIE
from casebook.errors import DatabaseAway
from casebook.server.client_address import client
from casebook.server.middleware.rate_limit import Buckets

log = logging.getLogger("casebook.desk")
# Enters a refusal in the record: who it was, as far as that is known; what; of what; why.
Recorder = Callable[[str, str, str, str], None]
ENTER, UPLOADS, STREAM = "/enter", "/_stcore/upload_file/", "/_stcore/stream"
LIVE, ICON = "/health/live", "/icon.svg"
# What Streamlit offers beside and nobody here needs.
SHUT = ("/_stcore/agent", "/_stcore/script-health-check", "/_stcore/metrics", "/component/",
        "/app/static/")
# Needed before anybody is in: the form for the key has no script, and one font.
OPEN = (ENTER, LIVE, ICON, "/_stcore/health", "/fonts/")
# Requests a minute of one client, by start of path.
RATES = {"key": 5, "sign-in": 30, "upload": 60, "live": 120}
KINDS = {ENTER: "key", "/auth/": "sign-in", "/oauth2callback": "sign-in", UPLOADS: "upload",
         STREAM: "live"}
SAFE = ("GET", "HEAD", "OPTIONS")
REFUSED = 1008


class Guard:
    """Refuses with 403 what comes from another site's page or is shut, with 429 what comes too
    often; on one person's machine everything without the cookie that the key gave."""

    def __init__(
        self, app: ASGIApp, door: Door, recorder: Recorder, rates: Mapping[str, int] = RATES,
    ) -> None:
        self.app, self._door, self._recorder = app, door, recorder
        self._buckets = Buckets(rates)
        self._open: Counter[str] = Counter()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self.app(scope, receive, send)
            return
        try:
            # In a thread: the database may be asked who has the cookie.
            refusal = await run_in_threadpool(self._refusal, scope)
        except DatabaseAway as away:
            log.error("%s", away)
            refusal = _plain(503, "The desk's database does not answer. Try again in a minute.")
        if refusal is None and scope["type"] == "websocket":
            await self._live(scope, receive, send)
        elif refusal is None:
            await self.app(scope, receive, send)
        elif scope["type"] == "websocket":
            await _closed(receive, send)
        else:
            await refusal(scope, receive, send)

    def _refusal(self, scope: Scope) -> Response | None:
        path: str = scope["path"]
        if path.startswith(SHUT):
            return _plain(403, "This address is shut.")
        if not _own(scope):
            self._recorder("", "request", path, "It came from a page of another site.")
            return _plain(403, "This address is shut.")
        counted = path != ENTER or scope["method"] not in SAFE
        kind = next((kind for start, kind in KINDS.items() if path.startswith(start)), None)
        if kind and counted and (wait := self._buckets.take(client(scope), kind)):
            return _plain(429, "Too many requests. Please try again in a minute.",
                          {"Retry-After": str(math.ceil(wait))})
        if self._door.chosen.local and not path.startswith(OPEN) and not self._is_in(scope):
            return RedirectResponse(ENTER, 303)
        if path.startswith(UPLOADS):
            page = path.removeprefix(UPLOADS).partition("/")[0]
            if not self._door.may_upload(page):
                self._recorder(self._door.subject_of_page(page), "load", "a file",
                               "Its page has no editor who is signed in.")
                return _plain(403, "Files may be sent by an editor who is signed in.")
        return None

    def _is_in(self, scope: Scope) -> bool:
        """Whether the browser has the cookie; that it asks for a file is no use of the desk."""
        token = HTTPConnection(scope).cookies.get(COOKIE, "")
        first = scope["type"] == "http" and scope["path"] == "/"
        return self._door.by_token(token, used=first) is not None

    async def _live(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One live connection, where fewer than may be are open."""
        if self._open["all"] >= self._door.chosen.sessions:
            await _closed(receive, send)
            return
        self._open["all"] += 1
        try:
            await self.app(scope, receive, send)
        finally:
            self._open["all"] -= 1


def _own(scope: Scope) -> bool:
    """Whether a request that could change something comes from a page of the desk.

    A browser says so in Origin, which no page can forge. A program that says nothing opens no live
    connection, since nobody could sign in over it.
    """
    headers = HTTPConnection(scope).headers
    origins = headers.getlist("origin")
    if scope["type"] == "http" and (scope["method"] in SAFE or not origins):
        return True
    return len(origins) == 1 and urlsplit(origins[0]).netloc == headers.get("host")


def _plain(status: int, sentence: str, headers: Mapping[str, str] | None = None) -> Response:
    return PlainTextResponse(sentence + "\n", status, headers)


async def _closed(receive: Receive, send: Send) -> None:
    message: Message = await receive()
    if message["type"] == "websocket.connect":
        await send({"type": "websocket.close", "code": REFUSED})
