"""Responses are small on the wire, whole, and compressed once."""

import asyncio
import gzip
from collections.abc import AsyncIterator
from pathlib import Path

import brotli
import pytest
from httpx2 import ASGITransport, AsyncClient
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, Response, StreamingResponse
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocket

from casebook.caches import SIZES, Size
from casebook.server.middleware import compression
from casebook.server.middleware.compression import Compression

SCRIPT = "".join(f"export const name{number} = {number}\n" for number in range(5_000))
BODY = SCRIPT.encode()
IMMUTABLE = {"Cache-Control": "public, immutable, max-age=31536000"}


@pytest.fixture
def served(tmp_path: Path) -> TestClient:
    """Files, rows and a socket behind the middleware; `asked` counts what reaches them."""
    script = tmp_path / "script.js"
    script.write_bytes(BODY)
    asked: list[str] = []

    async def file(request: Request) -> Response:
        asked.append(request.url.path)
        own = request.url.path.startswith("/app/")
        return FileResponse(script, headers={} if own else IMMUTABLE)

    async def rows(request: Request) -> Response:
        assert "br" not in request.headers.get("accept-encoding", "")
        return Response(BODY, media_type="text/csv", headers={"ETag": '"rows"'})

    async def picture(request: Request) -> Response:
        return Response(BODY, media_type="image/png")

    async def short(request: Request) -> Response:
        return Response("short", media_type="text/plain")

    async def stream(request: Request) -> Response:
        async def pieces() -> AsyncIterator[bytes]:
            yield BODY
            yield BODY

        return StreamingResponse(pieces(), media_type="text/plain")

    async def socket(connection: WebSocket) -> None:
        await connection.accept()
        await connection.send_text(await connection.receive_text() * 1000)
        await connection.close()

    app = Starlette(
        routes=[
            Route("/static/{name:path}", file), Route("/app/static/{name}", file),
            Route("/data/rows.csv", rows), Route("/picture", picture), Route("/short", short),
            Route("/stream", stream), WebSocketRoute("/socket", socket),
        ],
        middleware=[Middleware(Compression)],
    )
    client = TestClient(app)
    client.asked = asked
    return client


def plain_bytes(served: TestClient, address: str, accepted: str) -> tuple[Response, bytes]:
    """The answer, and its body as it was on the wire."""
    with served.stream("GET", address, headers={"Accept-Encoding": accepted}) as answer:
        return answer, b"".join(answer.iter_raw())


@pytest.mark.parametrize(("accepted", "coding"), [
    ("br", "br"), ("gzip, deflate, br, zstd", "br"), ("gzip", "gzip"), ("gzip, br;q=0", "gzip"),
    ("GZIP;q=0.5", "gzip"), ("identity", None), ("", None), ("deflate", None),
])
@pytest.mark.parametrize("address", ["/static/a.js", "/data/rows.csv", "/app/static/map.json"])
def test_what_the_browser_accepts(
    address: str, accepted: str, coding: str | None, served: TestClient
) -> None:
    for _ in range(2):
        answer, wire = plain_bytes(served, address, accepted)
        assert answer.headers.get("content-encoding") == coding
        assert int(answer.headers["content-length"]) == len(wire)
        unpack = {"br": brotli.decompress, "gzip": gzip.decompress, None: bytes}[coding]
        assert unpack(wire) == BODY
        if coding:
            assert len(wire) < len(BODY) / 3
            assert answer.headers["vary"] == "Accept-Encoding"
            assert answer.headers["etag"].startswith('W/"')


def test_an_immutable_file_is_asked_for_once(served: TestClient) -> None:
    for _ in range(3):
        answer, _ = plain_bytes(served, "/static/a.js", "br")
        assert answer.headers["cache-control"] == IMMUTABLE["Cache-Control"]
    assert served.asked == ["/static/a.js"]
    for _ in range(2):  # other spellings of a path would fill the memory with one file
        plain_bytes(served, "/static//a.js", "br")
    assert served.asked.count("/static//a.js") == 2


def test_own_files_may_be_kept_an_hour_and_asked_about(served: TestClient) -> None:
    answer, _ = plain_bytes(served, "/app/static/map.json", "br")
    assert answer.headers["cache-control"] == "public, max-age=3600"
    known = {"Accept-Encoding": "br", "If-None-Match": answer.headers["etag"]}
    again = served.get("/app/static/map.json", headers=known)
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("address", ["/picture", "/short", "/stream"])
def test_what_is_left_as_it_is(address: str, served: TestClient) -> None:
    answer, wire = plain_bytes(served, address, "br, gzip")
    assert "content-encoding" not in answer.headers
    assert wire in (BODY, b"short", BODY + BODY)


def test_parts_and_heads_are_plain(served: TestClient) -> None:
    part = served.get("/static/a.js", headers={"Accept-Encoding": "br", "Range": "bytes=0-9"})
    assert (part.status_code, part.content) == (206, BODY[:10])
    head = served.head("/static/a.js", headers={"Accept-Encoding": "br"})
    assert head.headers["content-length"] == str(len(BODY))


def test_web_sockets_pass(served: TestClient) -> None:
    with served.websocket_connect("/socket") as connection:
        connection.send_text("abc")
        assert connection.receive_text() == "abc" * 1000


def test_a_burst_compresses_a_file_once_and_another_content_anew(
    served: TestClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[bytes] = []
    usual = compression.compressed

    def counted(body: bytes, coding: compression.Coding) -> bytes:
        made.append(body)
        return usual(body, coding)

    monkeypatch.setattr(compression, "compressed", counted)

    async def burst() -> set[bytes]:
        sending = ASGITransport(served.app)
        async with AsyncClient(transport=sending, base_url="http://x") as many:
            answers = await asyncio.gather(*(
                many.get("/app/static/map.json", headers={"Accept-Encoding": "br"})
                for _ in range(8)))
        return {answer.content for answer in answers}

    assert asyncio.run(burst()) == {BODY}
    (tmp_path / "script.js").write_bytes(BODY * 2)
    assert asyncio.run(burst()) == {BODY * 2}
    assert made == [BODY, BODY * 2]


def test_kept_files_have_a_bound(served: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SIZES, "files", Size(1, 1_000, "less than the file takes"))
    for _ in range(2):
        _, wire = plain_bytes(served, "/static/a.js", "gzip")
        assert gzip.decompress(wire) == BODY
    assert served.asked == ["/static/a.js"] * 2


def test_the_pages_own_files(client: TestClient) -> None:
    """Streamlit's real files, through the whole application."""
    page = client.get("/", headers={"Accept-Encoding": "br"})
    assert page.headers["content-encoding"] == "br"
    assert page.headers["cache-control"] == "private, no-cache"
    script = page.text.partition('src="./static/js/')[2].partition('"')[0]
    plain = client.get(f"/static/js/{script}")
    small = client.get(f"/static/js/{script}", headers={"Accept-Encoding": "br"})
    assert small.content == plain.content
    assert int(small.headers["content-length"]) < len(plain.content) / 2
    assert "immutable" in small.headers["cache-control"]
    assert small.headers["vary"] == "Accept-Encoding"
