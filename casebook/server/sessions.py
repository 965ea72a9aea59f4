"""Live connections: counted, bounded in number, and ended at the first frame that is none of ours.

Streamlit itself ends those that send what it cannot read or too much of it (config.toml).
"""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from casebook import metrics

UNSUPPORTED, TRY_LATER = 1003, 1013  # RFC 6455, 7.4.1, and the IANA registry beside it


class Sessions:
    """Middleware: at most `most` live connections at a time; text frames end theirs."""

    def __init__(self, app: ASGIApp, most: int) -> None:
        self.app = app
        self._most, self._open = most, 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "websocket":
            await self.app(scope, receive, send)
            return
        if self._open >= self._most:
            metrics.SESSIONS_OPENED.labels("refused").inc()
            await receive()
            await send({"type": "websocket.close", "code": TRY_LATER})
            return
        metrics.SESSIONS_OPENED.labels("accepted").inc()
        self._open += 1
        metrics.SESSIONS.set(self._open)

        async def binary_only() -> Message:
            message = await receive()
            if message["type"] == "websocket.receive" and message.get("bytes") is None:
                await send({"type": "websocket.close", "code": UNSUPPORTED})
                return {"type": "websocket.disconnect", "code": UNSUPPORTED}
            return message

        try:
            await self.app(scope, binary_only, send)
        finally:
            self._open -= 1
            metrics.SESSIONS.set(self._open)
