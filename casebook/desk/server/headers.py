"""Headers of every response of the desk: nothing is framed, cached, or sent elsewhere."""

from collections.abc import Iterable
from pathlib import Path

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from casebook.desk.settings import DeskSettings
from casebook.server.middleware.security_headers import EVERYWHERE, inline_scripts, pages_policy

STATIC = ("/static/", "/fonts/")
YEAR = 31_536_000


class Headers:
    """Middleware: security headers; cookies are for https alone where the desk is served by it."""

    def __init__(self, app: ASGIApp, chosen: DeskSettings, pages: Iterable[Path]) -> None:
        self.app = app
        self._secure = chosen.base_url.startswith("https://")
        self._headers = {
            # With `no-referrer` a form would be sent with Origin: null.
            **EVERYWHERE, "Referrer-Policy": "same-origin", "X-Frame-Options": "DENY",
            "Content-Security-Policy": pages_policy(inline_scripts(pages), ("'none'",)),
            "Cross-Origin-Resource-Policy": "same-origin", "X-Robots-Tag": "noindex, nofollow",
        }
        if self._secure:
            self._headers["Strict-Transport-Security"] = f"max-age={YEAR}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def with_headers(message: Message) -> None:
            if message["type"] in ("http.response.start", "websocket.accept"):
                if self._secure:
                    message["headers"] = [*map(_secured, message.get("headers", []))]
                headers = MutableHeaders(scope=message)
                headers.update(self._headers)
                if not scope["path"].startswith(STATIC):
                    headers["Cache-Control"] = "no-store"
            await send(message)

        if scope["type"] in ("http", "websocket"):
            await self.app(scope, receive, with_headers)
        else:
            await self.app(scope, receive, send)


def _secured(header: tuple[bytes, bytes]) -> tuple[bytes, bytes]:
    name, value = header
    if name.lower() == b"set-cookie" and b"; secure" not in value.lower():
        return name, value + b"; Secure"
    return header
