"""Text goes over the wire compressed: Brotli or gzip, by what the browser accepts.

Streamlit leaves its own scripts uncompressed, 10 MB at the first visit, because it would have to
compress them anew for every visitor. Files are compressed once here; rows and pages each time.
"""

import gzip
from dataclasses import dataclass
from posixpath import normpath
from typing import Literal

import anyio
import brotli
from cachetools import LRUCache
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from casebook.caches import bounded
from casebook.server.etag import etag, is_known, weak
from casebook.server.policy import cache_control
from casebook.server.routes import policy_of

Coding = Literal["br", "gzip"]
# What a single answer can afford: the largest script takes 0.3 s at the first visit after a start.
# Brotli's best level saves a tenth more of a first visit, and takes half a minute for all scripts.
BROTLI_QUALITY, GZIP_LEVEL = 5, 6
MINIMUM, MAXIMUM = 1_000, 16 << 20
PIECE = 1 << 18  # what a slow reader may hold back in memory at a time
TEXT = (
    "text/", "application/json", "application/javascript", "application/problem+json",
    "application/manifest+json", "application/geo+json", "application/wasm", "image/svg+xml",
    "font/ttf",
)


@dataclass(frozen=True)
class _File:
    """A file as it is sent: its head, the ETag of its plain bytes, its compressed bytes."""

    start: Message
    plain: str
    content: bytes


class Compression:
    """Middleware: compresses what is text; web sockets and everything else pass untouched."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._files: LRUCache[tuple[str, Coding], _File] = bounded(
            "files", getsizeof=lambda file: len(file.content))
        # A burst of first visits compresses each file once.
        self._compressing = anyio.Lock()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        coding = _coding(scope)
        if coding is None:
            await self.app(scope, receive, send)
            return
        file = self._files.get((scope["path"], coding))
        if file and _is_immutable(file.start, scope):
            await _send(file.start, file.content, coding, send)
            return
        start: Message | None = None
        pieces: list[bytes] = []

        async def hold(message: Message) -> None:
            """Keeps a response that is to be compressed back until it is whole."""
            nonlocal start
            if message["type"] == "http.response.start" and _fits(message):
                start = message
            elif start is None:
                await send(message)
            else:
                pieces.append(message.get("body", b""))
                if not message.get("more_body", False):
                    await self._finish(start, b"".join(pieces), scope, coding, send)

        await self.app(_without_coding(scope), receive, hold)

    async def _finish(
        self, start: Message, body: bytes, scope: Scope, coding: Coding, send: Send
    ) -> None:
        path, headers = scope["path"], MutableHeaders(scope=start)
        policy = policy_of(path)
        if policy.cache == "revalidate":
            headers["Cache-Control"] = cache_control(policy.cache)
            headers["ETag"] = etag(body)
        elif policy.cache == "hour":
            headers.setdefault("Cache-Control", cache_control(policy.cache))
        # Some of Streamlit's routes do not look whether the browser has it.
        if "etag" in headers and is_known(
                headers["etag"], Headers(scope=scope).get("if-none-match", "")):
            del headers["content-length"]
            _vary(headers)
            await send({**start, "status": 304})
            await send({"type": "http.response.body", "body": b""})
        elif policy.compress == "once" and path == normpath(path):
            await _send(start, await self._file(path, start, body, coding), coding, send)
        else:
            await _send(start, await run_in_threadpool(compressed, body, coding), coding, send)

    async def _file(self, path: str, start: Message, body: bytes, coding: Coding) -> bytes:
        plain = etag(body)
        async with self._compressing:
            known = self._files.get((path, coding))
            content = (known.content if known and known.plain == plain
                       else await run_in_threadpool(compressed, body, coding))
            file = _File({**start, "headers": list(start["headers"])}, plain, content)
            if len(content) <= self._files.maxsize:
                self._files[path, coding] = file
        return content


def compressed(body: bytes, coding: Coding) -> bytes:
    """`body` compressed."""
    if coding == "br":
        return bytes(brotli.compress(body, quality=BROTLI_QUALITY))
    return gzip.compress(body, GZIP_LEVEL, mtime=0)


def _is_immutable(start: Message, scope: Scope) -> bool:
    """Whether a kept file may be sent without asking for it, to who does not ask if it changed."""
    return ("immutable" in Headers(raw=start["headers"]).get("cache-control", "")
            and "if-none-match" not in Headers(scope=scope))


def _coding(scope: Scope) -> Coding | None:
    """The coding to use for this request, or None when it is none of ours."""
    if scope["type"] != "http" or scope["method"] != "GET":
        return None
    if policy_of(scope["path"]).compress == "never":
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


def _fits(start: Message) -> bool:
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


async def _send(start: Message, content: bytes, coding: Coding, send: Send) -> None:
    start = {**start, "headers": list(start["headers"])}
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
