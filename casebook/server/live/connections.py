"""Live connections: who may open one, how many at a time, and which messages they may bring."""

from collections.abc import Callable

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from casebook import metrics
from casebook.server.live.origin import is_own, without_origin
from casebook.settings import Settings

# RFC 6455, 7.4.1, and the IANA registry beside it.
PROTOCOL, UNSUPPORTED, POLICY, TOO_BIG, TRY_LATER = 1002, 1003, 1008, 1009, 1013
# Bytes of one message. The largest that a page sends holds a pasted list of every Member State, or
# all words of a briefing, and the page's link: 100 kB where each letter takes four bytes.
LARGEST = 256 << 10
# Name of what ends a connection, as the metrics have it -> the code that the browser is told.
CODES = {"text": UNSUPPORTED, "large": TOO_BIG, "malformed": PROTOCOL, "unwanted": POLICY}
Kind = Callable[[bytes], str]


class LiveConnections:
    """Middleware: 403 for other sites' pages and beyond the number that may be open; a message that
    no page sends ends its connection. `kind` says what a message asks for."""

    def __init__(self, app: ASGIApp, chosen: Settings, kind: Kind) -> None:
        self.app = app
        self._most, self._base_url, self._kind = chosen.sessions, chosen.base_url, kind
        self._open = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "websocket":
            await self.app(scope, receive, send)
            return
        refused = self._refused(scope)
        metrics.SESSIONS_OPENED.labels(refused or "accepted").inc()
        if refused:
            await receive()
            # Before it is accepted this is answered with 403.
            await send({"type": "websocket.close", "code": TRY_LATER})
            return
        self._open += 1
        metrics.SESSIONS.set(self._open)
        connection = Connection(receive, send, self._kind)
        try:
            await self.app(without_origin(scope), connection.receive, connection.send)
        finally:
            self._open -= 1
            metrics.SESSIONS.set(self._open)

    def _refused(self, scope: Scope) -> str | None:
        """Why this handshake is refused, or None."""
        if not is_own(scope, self._base_url):
            return "foreign"
        return "refused" if self._open >= self._most else None


class Connection:
    """One connection as Streamlit sees it: only messages that pages send reach it."""

    def __init__(self, receive: Receive, send: Send, kind: Kind) -> None:
        self._receive, self._send, self._kind = receive, send, kind
        self._ended = False

    async def receive(self) -> Message:
        """The next message; one that no page sends ends the connection."""
        message = await self._receive()
        if message["type"] == "websocket.receive" and (reason := self._wrong(message)):
            return await self._end(reason)
        return message

    async def send(self, message: Message) -> None:
        """Sends, unless the connection was ended here: Streamlit learns of that a moment later."""
        if not self._ended:
            await self._send(message)

    def _wrong(self, message: Message) -> str | None:
        data: bytes | None = message.get("bytes")
        if data is None:
            return "text"
        if len(data) > LARGEST:
            return "large"
        asked = self._kind(data)
        return asked if asked in CODES else None

    async def _end(self, reason: str) -> Message:
        metrics.LIVE_ENDED.labels(reason).inc()
        self._ended = True
        await self._send({"type": "websocket.close", "code": CODES[reason]})
        return {"type": "websocket.disconnect", "code": CODES[reason]}
