"""Text goes over the wire compressed: Brotli or gzip, by what the browser accepts.

Streamlit leaves its own scripts uncompressed, 10 MB at the first visit, because it would have to
compress them anew for every visitor. Files are compressed once here; rows and pages each time.
"""

from dataclasses import dataclass, field
from pathlib import Path
from posixpath import normpath

from cachetools import LRUCache
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from casebook.server.compressed_files import Coding, CompressedFiles, quick
from casebook.server.etag import etag, is_known, weak

MINIMUM, MAXIMUM = 1_000, 16 << 20
PIECE = 1 << 18  # what a slow reader may hold back in memory at a time
# Live connections, uploads and media, where Streamlit decides by itself.
LEFT_ALONE = ("/_stcore/", "/media/", "/component/")
# The card's script: Streamlit says neither what it holds nor for how long.
COMPONENTS = "/_stcore/bidi-components/"
FILES = (COMPONENTS, "/static/", "/app/static/", "/files/")
# Streamlit serves the project's own files without saying how long they hold: maps, styles.
OWN_FILES, OWN_FILES_HOLD = "/app/static/", "public, max-age=3600"
TEXT = (
    "text/", "application/json", "application/javascript", "application/problem+json",
    "application/manifest+json", "application/geo+json", "application/wasm", "image/svg+xml",
    "font/ttf",
)


@dataclass
class _Held:
    """A response on its way out, kept back until it is whole."""

    start: Message | None = None
    pieces: list[bytes] = field(default_factory=list)


class Compression:
    """Middleware: compresses what is text; web sockets and everything else pass untouched."""

    def __init__(self, app: ASGIApp, folder: Path) -> None:
        self.app = app
        self.files = CompressedFiles(folder)
        # Path of a file that never changes -> its headers and the digest of its content.
        self._immutable: LRUCache[str, tuple[Message, str]] = LRUCache(1024)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        coding = _wanted(scope)
        if coding is None:
            await self.app(scope, receive, send)
            return
        path, asked = scope["path"], Headers(scope=scope)
        if path in self._immutable and "if-none-match" not in asked:
            start, digest = self._immutable[path]
            content = self.files.known(digest, coding)
            if content is not None:
                await _send_compressed(_copy(start), content, coding, send)
                return
        held = _Held()

        async def hold(message: Message) -> None:
            if message["type"] == "http.response.start" and _fits(message, path):
                held.start = message
            elif held.start is None:
                await send(message)
            else:
                held.pieces.append(message.get("body", b""))
                if not message.get("more_body", False):
                    await self._finish(held.start, b"".join(held.pieces), scope, coding, send)

        await self.app(_without_coding(scope), receive, hold)

    async def _finish(
        self, start: Message, body: bytes, scope: Scope, coding: Coding, send: Send
    ) -> None:
        path, headers = scope["path"], MutableHeaders(scope=start)
        asked = Headers(scope=scope)
        if path.startswith(COMPONENTS):
            headers["Cache-Control"] = "no-cache"
            headers["ETag"] = etag(body)
        if path.startswith(OWN_FILES):
            headers.setdefault("Cache-Control", OWN_FILES_HOLD)
        # Some of Streamlit's routes do not look whether the browser has it.
        if "etag" in headers and is_known(headers["etag"], asked.get("if-none-match", "")):
            del headers["content-length"]
            _vary(headers)
            await send({**start, "status": 304, "headers": headers.raw})
            await send({"type": "http.response.body", "body": b""})
            return
        if path.startswith(FILES):
            content = await run_in_threadpool(self.files.compressed, body, coding)
            if "immutable" in headers.get("cache-control", "") and path == normpath(path):
                self._immutable[path] = (_copy(start), self.files.digest(body))
        else:
            content = await run_in_threadpool(quick, body, coding)
        await _send_compressed(start, content, coding, send)


def _wanted(scope: Scope) -> Coding | None:
    """The coding to use for this request, or None when it is none of ours."""
    if scope["type"] != "http" or scope["method"] != "GET":
        return None
    if scope["path"].startswith(LEFT_ALONE) and not scope["path"].startswith(COMPONENTS):
        return None
    headers = Headers(scope=scope)
    if "range" in headers:  # a part of a file is a part of its plain bytes
        return None
    accepted = {}
    for entry in headers.get("accept-encoding", "").lower().split(","):
        name, _, weight = entry.partition(";")
        accepted[name.strip()] = weight.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00")
    if accepted.get("br"):
        return "br"
    return "gzip" if accepted.get("gzip") else None


def _fits(start: Message, path: str) -> bool:
    """Whether a response is whole, plain text of a size worth compressing."""
    headers = Headers(raw=start["headers"])
    length = headers.get("content-length", "")
    return (
        start["status"] in (200, 400, 404)
        and headers.get("content-type", "").startswith(TEXT)
        and "content-encoding" not in headers
        and length.isdecimal() and MINIMUM <= int(length) <= MAXIMUM
    )


def _without_coding(scope: Scope) -> Scope:
    """The request as if the browser took plain bytes only, so that nobody else compresses."""
    kept = [(name, value) for name, value in scope["headers"] if name != b"accept-encoding"]
    return {**scope, "headers": kept}


async def _send_compressed(start: Message, content: bytes, coding: Coding, send: Send) -> None:
    headers = MutableHeaders(scope=start)
    headers["Content-Encoding"] = coding
    headers["Content-Length"] = str(len(content))
    _vary(headers)
    if tag := headers.get("etag"):
        headers["ETag"] = weak(tag)  # other bytes than the strong one stands for
    await send(start)
    for at in range(0, len(content), PIECE):
        piece, rest = content[at:at + PIECE], at + PIECE < len(content)
        await send({"type": "http.response.body", "body": piece, "more_body": rest})


def _vary(headers: MutableHeaders) -> None:
    """Says that the bytes depend on what the browser accepts, once: Streamlit may have said it."""
    if "accept-encoding" not in headers.get("vary", "").lower():
        headers.add_vary_header("Accept-Encoding")


def _copy(start: Message) -> Message:
    return {**start, "headers": list(start["headers"])}
