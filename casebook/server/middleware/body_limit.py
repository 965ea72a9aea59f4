"""Nothing is sent to this site: what a request carries is read up to a small bound, then refused.

It is read here, before any route, because a body without a stated length would otherwise be taken
in for as long as it comes.
"""

import anyio
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from casebook.errors import TooLarge, TooSlow

LIMIT, SECONDS = 16_384, 10.0


class Bodies:
    """Middleware: 413 for more than LIMIT bytes, 408 for what does not come within SECONDS."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not _carries(scope):
            await self.app(scope, receive, send)
            return
        if _length(scope) > LIMIT:
            raise TooLarge(limit=LIMIT)
        body, whole = b"", False
        with anyio.move_on_after(SECONDS) as limit:
            while not whole and len(body) <= LIMIT:
                message = await receive()
                if message["type"] == "http.disconnect":
                    return
                body += message.get("body", b"")
                whole = not message.get("more_body", False)
        if len(body) > LIMIT:
            raise TooLarge(limit=LIMIT)
        if limit.cancelled_caught:
            raise TooSlow(seconds=round(SECONDS))
        given = [body]

        async def replayed() -> Message:
            if given:
                return {"type": "http.request", "body": given.pop(), "more_body": False}
            return await receive()

        await self.app(scope, replayed, send)


def _carries(scope: Scope) -> bool:
    headers = Headers(scope=scope)
    return "transfer-encoding" in headers or headers.get("content-length", "0") != "0"


def _length(scope: Scope) -> int:
    stated = Headers(scope=scope).get("content-length", "0")
    # h11 has refused what is no number; other servers may not have.
    return int(stated) if stated.isdecimal() and len(stated) < 19 else LIMIT + 1
