"""Malformed handshakes and frames against the running server: they end, and nobody else notices."""

import base64
import os
import socket
import struct
import time
from collections.abc import Iterator
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection

from tests.browser.server import Server
from tests.server.visit import asked, opened, told

GREETING = "Why ITU"


@pytest.fixture(scope="module")
def bystander(server: Server) -> Iterator[ClientConnection]:
    """Somebody else who has the site open all the while."""
    with opened(server.url) as connection:
        assert GREETING in told(connection)
        yield connection


@pytest.fixture(autouse=True)
def _nobody_else_notices(server: Server, bystander: ClientConnection) -> Iterator[None]:
    before = server.log.stat().st_size
    yield
    assert GREETING in told(bystander)
    assert server.tracebacks(before).count("Traceback") == 0


def ended(connection: ClientConnection) -> int:
    """The code with which the server ends a connection."""
    while True:
        try:
            connection.recv(10)
        except ConnectionClosed as closed:
            return closed.rcvd.code if closed.rcvd else 1006


def handshake(server: Server, *lines: str) -> bytes:
    """The first bytes of the answer to a raw request."""
    parts = urlsplit(server.url)
    with socket.create_connection((parts.hostname, parts.port), timeout=10) as raw:
        raw.sendall("\r\n".join((*lines, "", "")).encode("latin-1"))
        try:
            return raw.recv(4096)
        except ConnectionResetError:
            return b""


@pytest.mark.parametrize("lines", [
    ("GET /_stcore/stream HTTP/1.1", "Host: x", "Upgrade: websocket", "Connection: Upgrade"),
    ("GET /_stcore/stream HTTP/1.1", "Host: x", "Upgrade: websocket", "Connection: Upgrade",
     "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: not-base-64"),
    ("GET /_stcore/stream HTTP/1.1", "Host: x", "Upgrade: websocket", "Connection: Upgrade",
     "Sec-WebSocket-Version: 99", "Sec-WebSocket-Key: " + base64.b64encode(b"k" * 16).decode()),
    ("POST /_stcore/stream HTTP/1.1", "Host: x", "Upgrade: websocket", "Connection: Upgrade",
     "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: " + base64.b64encode(b"k" * 16).decode()),
    ("GET /_stcore/stream HTTP/1.1", "Upgrade: websocket"),
    ("GET /_stcore/stream HTTP/9.9", "Host: x"),
    ("\x00\x01\x02\xff",),
], ids=["no-key", "bad-key", "bad-version", "post", "no-host", "bad-http", "garbage"])
def test_a_bad_handshake(lines: tuple[str, ...], server: Server) -> None:
    answer = handshake(server, *lines)
    assert not answer.startswith(b"HTTP/1.1 101")
    assert b"Traceback" not in answer
    assert not answer.startswith(b"HTTP/1.1 5")


@pytest.mark.parametrize("fields", [
    ("Content-Length: 4", "Content-Length: 5"), ("Content-Length: +4",),
    ("Transfer-Encoding: xchunked",), ("Transfer-Encoding : chunked",),
    ("Transfer-Encoding: chunked", "Transfer-Encoding: identity"), ("Host: y",),
])
def test_a_request_that_can_be_read_in_two_ways_is_refused(
    fields: tuple[str, ...], server: Server
) -> None:
    answer = handshake(server, "POST /health/live HTTP/1.1", "Host: x", *fields)
    assert answer.startswith(b"HTTP/1.1 400")


def test_no_compression_is_agreed_on(server: Server) -> None:
    """So a small frame cannot become a large message."""
    with opened(server.url, compression="deflate") as connection:
        assert connection.protocol.extensions == []
        assert GREETING in told(connection)


def test_other_subprotocols_do_no_harm(server: Server) -> None:
    for offered in (["graphql-ws"], ["x" * 2_000], ["a", "b", "c", "d", "e"], None):
        try:
            with opened(server.url, subprotocols=offered) as connection:
                connection.send(asked())
        except (InvalidStatus, ConnectionClosed):
            pass


@pytest.mark.parametrize("frame", [
    b"\xff" * 200, b"\x00" * 200, b"\x0a\xff\xff\xff\xff\x0f", os.urandom(2_000),
], ids=["ones", "zeros", "bad-length", "random"])
def test_what_is_no_message_ends_the_connection(frame: bytes, server: Server) -> None:
    with opened(server.url) as connection:
        connection.send(frame)
        assert ended(connection) == 1002


def test_text_ends_the_connection(server: Server) -> None:
    with opened(server.url) as connection:
        connection.send("hello")
        assert ended(connection) == 1003


@pytest.mark.parametrize("megabytes", [2, 40])
def test_a_huge_frame_ends_the_connection(megabytes: int, server: Server) -> None:
    with opened(server.url) as connection:
        try:
            connection.send(b"\x00" * (megabytes << 20))
        except ConnectionClosed:
            return
        assert ended(connection) in (1009, 1006)


def test_a_frame_that_says_it_is_endless(server: Server) -> None:
    """Eight exabytes are announced; not one of them is waited for."""
    with opened(server.url) as connection:
        raw = connection.socket
        raw.sendall(b"\x82" + bytes([0x80 | 127]) + struct.pack("!Q", 2**63 - 1) + b"\x00" * 4)
        assert ended(connection) in (1009, 1002)


def test_a_flood_of_fragments(server: Server) -> None:
    with opened(server.url) as connection:
        raw = connection.socket

        def fragment(first: bool) -> bytes:
            return bytes([0x02 if first else 0x00, 0x80 | 126]) + struct.pack("!H", 60_000) + (
                b"\x00" * 4) + b"\x00" * 60_000

        try:
            raw.sendall(fragment(True))
            for _ in range(800):  # 48 MB in a message that never ends
                raw.sendall(fragment(False))
        except OSError:
            return
        assert ended(connection) in (1009, 1006)


@pytest.mark.parametrize("bytes_", [
    b"\xf2\x80\x00\x00\x00\x00", b"\x82\x01x", b"\x83\x80\x00\x00\x00\x00",
    b"\x89\xfe\x0f\xff" + b"\x00" * 4_099,
], ids=["reserved-bits", "unmasked", "unknown-opcode", "long-ping"])
def test_frames_against_the_protocol(bytes_: bytes, server: Server) -> None:
    with opened(server.url) as connection:
        connection.socket.sendall(bytes_)
        assert ended(connection) in (1002, 1006)


def test_a_hundred_messages_at_once_run_the_page_a_few_times(server: Server) -> None:
    with opened(server.url) as connection:
        for _ in range(100):
            connection.send(asked("units"))
        assert told(connection)


def test_who_serves_is_not_told(server: Server) -> None:
    for path in ("/", "/data/index.json", "/static/none", "/no%00", "/health/ready"):
        try:
            with urlopen(server.url + path, timeout=30) as answer:
                headers = answer.headers
        except HTTPError as refused:
            headers = refused.headers
        assert "server" not in headers, path


def test_runs_of_pages_are_counted(server: Server) -> None:
    with opened(server.url) as connection:
        told(connection, "units")
    with urlopen(f"{server.url}/metrics", timeout=30) as answer:
        counts = answer.read().decode()
    assert 'casebook_rerun_seconds_count{page="units"}' in counts
    assert 'casebook_cache_total{cache="cards",result="miss"}' in counts
    assert 'casebook_query_seconds_count{query="units_total_by_year"}' in counts
    assert counts.endswith("# EOF\n")


def test_connections_that_vanish_are_noticed(server: Server) -> None:
    def open_now() -> float:
        with urlopen(f"{server.url}/metrics", timeout=10) as answer:
            told = answer.read().decode()
        return float(next(line.split()[1] for line in told.splitlines()
                          if line.startswith("casebook_sessions ")))

    before = open_now()
    many = [opened(server.url).__enter__() for _ in range(50)]
    assert open_now() >= before + 50
    for connection in many:
        connection.socket.setsockopt(
            socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.socket.shutdown(socket.SHUT_RDWR)  # as when a train enters a tunnel for good
        connection.socket.close()
    limit = time.monotonic() + 20
    while open_now() > before and time.monotonic() < limit:
        time.sleep(0.2)
    assert open_now() <= before
