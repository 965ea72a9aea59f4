"""Live connections: who may open one, and how many there are at a time."""

import logging
import time
from collections import Counter
from functools import partial

import anyio
from starlette.types import ASGIApp, Receive, Scope, Send

from casebook import metrics
from casebook.descriptors import PAGE, ROOM, most_pages
from casebook.server.client_address import client
from casebook.server.live.connection import TIMEOUT_SECONDS, TRY_LATER, Connection, Messages
from casebook.server.live.handshake import comes_back, handed_on, is_own
from casebook.server.live.run_limit import RunLimit, Runs
from casebook.server.middleware.rate_limit import Buckets
from casebook.server.renewal import PAGES
from casebook.settings import Settings

log = logging.getLogger("casebook")
# Seconds between two lines on pages that are refused.
LOG_EVERY = 60.0
REFUSALS = {
    "foreign": "Pages whose Origin is not this site's are refused (%s are open): behind a proxy "
               "that rewrites Host, hand the Host on or set CASEBOOK_BASE_URL.",
    "refused": "Pages are refused: %s are open, as many as may be (CASEBOOK_SESSIONS, or the "
               "limit of open files of this process).",
    "client": "Pages are refused to one client, which has a large part of the %s that are open "
              "(CASEBOOK_SESSIONS_PER_CLIENT; CASEBOOK_TRUSTED_PROXIES behind a proxy).",
    "files": "Pages are refused: %s are open, and this process has no more files that it may "
             "open. Raise its limit (ulimit -n).",
}


class LiveConnections:
    """Middleware: 403 for other sites' pages, beyond the number that may be open, by one client or
    in all, and where the process has no descriptors left for one."""

    def __init__(self, app: ASGIApp, chosen: Settings, messages: Messages) -> None:
        self.app = app
        self._base_url, self._messages = chosen.base_url, messages
        self._most = most_pages(chosen.sessions)
        self._most_by_client = chosen.sessions_per_client or max(1, self._most // 4)
        self._buckets = Buckets(chosen.rates)
        self._turns = RunLimit()
        self._open: Counter[str] = Counter()
        self._logged = -LOG_EVERY

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "websocket":
            await self.app(scope, receive, send)
            return
        who = client(scope)
        wait = self._buckets.turn(who, "runs", TIMEOUT_SECONDS)
        refused = "often" if wait is None else self._refused(scope, who)
        metrics.SESSIONS_OPENED.labels(refused or "accepted").inc()
        if refused:
            self._tell(refused)
            await receive()
            # Before it is accepted this is answered with 403.
            await send({"type": "websocket.close", "code": TRY_LATER})
            return
        self._open[who] += 1
        metrics.SESSIONS.set(self._open.total())
        runs = Runs(self._turns, who)
        connection = Connection(receive, send, self._messages, partial(self._buckets.turn, who),
                                runs, comes_back(scope))
        try:
            await anyio.sleep(wait or 0)
            with PAGES.one(connection):
                await self.app(handed_on(scope, who), connection.receive, connection.send)
        finally:
            runs.end()
            self._open[who] -= 1
            self._open += Counter()  # forgets who has none
            metrics.SESSIONS.set(self._open.total())

    def _refused(self, scope: Scope, who: str) -> str | None:
        """Why this handshake is refused, or None."""
        if not is_own(scope, self._base_url):
            return "foreign"
        if self._open.total() >= self._most:
            return "refused"
        if self._open[who] >= self._most_by_client:
            return "client"
        return None if ROOM.take(PAGE) else "files"

    def _tell(self, refused: str) -> None:
        """A line in the log, now and then, where somebody can do something about it."""
        now = time.monotonic()
        if refused in REFUSALS and now - self._logged >= LOG_EVERY:
            self._logged = now
            log.warning(REFUSALS[refused], self._open.total())
