"""Security headers of every response: Content-Security-Policy, CORS, framing."""

import base64
import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

from starlette.datastructures import MutableHeaders, QueryParams
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from casebook.server.routes import policy_of
from casebook.settings import Settings

EVERYWHERE = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
# Files are looked at, never run; an SVG brings its own styles and fonts.
FILES_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; "
    "frame-ancestors 'none'; sandbox"
)
# A page asks for some ninety scripts and fonts: the long policy, which counts for documents only,
# would add 60 kB to a first visit.
ASSETS_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; frame-ancestors 'self'"
# What is no page, by its policy's content.
OF_FILES = {"file": FILES_POLICY, "asset": ASSETS_POLICY}
OPEN_TO_ALL = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
    # What notebooks and libraries of browsers send of their own accord. None of it changes an
    # answer but the conditions.
    "Access-Control-Allow-Headers": "Accept, Accept-Language, Cache-Control, Content-Type, "
                                    "If-Match, If-Modified-Since, If-None-Match, If-Range, Pragma, "
                                    "Range, X-Requested-With",
    "Access-Control-Expose-Headers": "Accept-Ranges, Casebook-Figure, Casebook-Ignored-Parameters, "
                                     "Casebook-Reference, Casebook-Release, Casebook-Rows, "
                                     "Content-Disposition, Content-Length, Content-Range, ETag, "
                                     "Last-Modified, Retry-After",
    "Access-Control-Max-Age": "86400",
    "Cross-Origin-Resource-Policy": "cross-origin",
}
_INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def inline_scripts(pages: Iterable[Path]) -> tuple[str, ...]:
    """CSP sources for the scripts that stand inside HTML files: exactly these may run."""
    scripts = [text for page in pages for text in _INLINE.findall(page.read_text("utf-8"))]
    digests = [hashlib.sha256(script.encode()).digest() for script in scripts]
    return tuple(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)


def pages_policy(scripts: tuple[str, ...], frame_ancestors: tuple[str, ...]) -> str:
    """The Content-Security-Policy of the pages: nothing from, and nothing to, another host."""
    return "; ".join((
        "default-src 'self'",
        # What each exception is for was found by trying, in the tests of this policy
        # (tests/server/middleware/test_content_security_policy.py).
        # WebAssembly only: Streamlit reads 64-bit whole numbers with it, slowly without.
        " ".join(("script-src 'self' 'wasm-unsafe-eval'", *scripts)),
        "style-src 'self' 'unsafe-inline'",  # Streamlit's and plotly's styles are written by script
        "img-src 'self' data: blob:",  # the mode bar's picture, icons
        "font-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
        " ".join(("frame-ancestors", *frame_ancestors)),
    ))


class SecurityHeaders:
    """Middleware: the headers above on every response, the policy that fits each kind."""

    def __init__(self, app: ASGIApp, chosen: Settings, pages: Iterable[Path]) -> None:
        self.app = app
        scripts = inline_scripts(pages)
        self._own = pages_policy(scripts, ("'self'",))
        self._embedded = pages_policy(scripts, chosen.frame_ancestors)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(self._headers(scope))
            await send(message)

        await self.app(scope, receive, with_headers)

    def _headers(self, scope: Scope) -> dict[str, str]:
        policy = policy_of(scope["path"])
        if policy.content in OF_FILES:
            return {**EVERYWHERE, **(OPEN_TO_ALL if policy.cors else {}),
                    "Content-Security-Policy": OF_FILES[policy.content]}
        if is_embedded(scope):
            return {**EVERYWHERE, "Content-Security-Policy": self._embedded}
        return {**EVERYWHERE, "Content-Security-Policy": self._own, "X-Frame-Options": "SAMEORIGIN"}


def is_embedded(scope: Scope) -> bool:
    """Whether the address is that of an embed view, the only ones that other sites may frame: one
    card alone, without anything that a visitor could be led to press."""
    given = QueryParams(scope["query_string"])
    return given.get("embed") == "true" and bool(given.get("card"))
