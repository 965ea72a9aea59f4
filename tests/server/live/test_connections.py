"""Live connections: a bound, a count, and an end for what is none of ours."""

import time
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

import pytest
from starlette.testclient import TestClient
from starlette.websockets import WebSocket, WebSocketDisconnect

from casebook import descriptors, metrics
from casebook.server.live import LiveConnections, connection
from casebook.settings import Settings
from tests.environment import configured
from tests.server.metric_values import value


@dataclass
class Asking:
    """Messages that all ask for one thing."""

    asked: str

    def kind(self, data: bytes) -> str:
        return self.asked

    def ends_run(self, data: bytes) -> bool:
        return True

    def renewed(self, data: bytes) -> bytes | None:
        return None


def limited(app: Any, most: int) -> LiveConnections:
    return LiveConnections(app, chosen(CASEBOOK_SESSIONS=str(most)), Asking("run"))


def chosen(**environment: str) -> Settings:
    return configured({"CASEBOOK_RATE": "off", "CASEBOOK_SESSIONS_PER_CLIENT": "9", **environment})


async def echo(scope: Any, receive: Any, send: Any) -> None:
    """Sends back what comes."""
    live = WebSocket(scope, receive, send)
    await live.accept()
    try:
        while True:
            await live.send_bytes(await live.receive_bytes())
    except WebSocketDisconnect:
        return


def test_no_more_than_may_be_open() -> None:
    client = TestClient(limited(echo, 2))
    refused = value(metrics.SESSIONS_OPENED.labels("refused"))
    with client.websocket_connect("/") as one, client.websocket_connect("/") as other:
        assert value(metrics.SESSIONS) == 2
        with pytest.raises(WebSocketDisconnect) as closed, client.websocket_connect("/"):
            pass
        assert closed.value.code == 1013
        for live in (one, other):
            live.send_bytes(b"still here")
            assert live.receive_bytes() == b"still here"
    assert value(metrics.SESSIONS) == 0
    assert value(metrics.SESSIONS_OPENED.labels("refused")) == refused + 1
    with client.websocket_connect("/") as again:
        again.send_bytes(b"x")
        assert again.receive_bytes() == b"x"


def test_text_is_no_message_of_ours() -> None:
    with TestClient(limited(echo, 2)).websocket_connect("/") as live:
        live.send_text("hello")
        with pytest.raises(WebSocketDisconnect) as closed:
            live.receive_bytes()
        assert closed.value.code == 1003
    assert value(metrics.SESSIONS) == 0


def test_one_client_has_no_more_than_its_part() -> None:
    app = LiveConnections(echo, chosen(CASEBOOK_SESSIONS_PER_CLIENT="1"), Asking("run"))
    one, other = (TestClient(app, client=(host, 1)) for host in ("2001:db8::1", "2001:db8:0:1::1"))
    neighbour = TestClient(app, client=("2001:db8::ffff", 1))
    before = value(metrics.SESSIONS_OPENED.labels("client"))
    with (one.websocket_connect("/"), other.websocket_connect("/"),
          pytest.raises(WebSocketDisconnect), neighbour.websocket_connect("/")):
        pass
    with neighbour.websocket_connect("/"):
        pass
    assert value(metrics.SESSIONS_OPENED.labels("client")) == before + 1


def test_a_quarter_is_a_client_s_part_and_descriptors_bound_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with monkeypatch.context() as full:
        full.setattr(descriptors, "limit", lambda: 1_024)
        assert descriptors.most_pages(1_000) == 144
        assert descriptors.most_pages(100) == 100
        full.setattr(descriptors, "counted", lambda: 1_024 - descriptors.RESERVE - 5)
        room = descriptors.Room()
        assert room.take(descriptors.PAGE)
        assert not room.take(descriptors.PAGE)
        assert room.take(descriptors.CONNECTION, descriptors.SPARE)
    # However many files the other tests of this process have open.
    monkeypatch.setattr(descriptors, "limit", lambda: 100_000)
    app = LiveConnections(echo, configured({"CASEBOOK_SESSIONS": "8"}), Asking("run"))
    with ExitStack() as stack:
        for _ in range(2):
            stack.enter_context(TestClient(app).websocket_connect("/"))
        with pytest.raises(WebSocketDisconnect):
            stack.enter_context(TestClient(app).websocket_connect("/"))


@pytest.mark.parametrize(("protocols", "ended"), [
    (["streamlit", "token"], True), (["streamlit", "token", "a-session"], False)])
def test_who_says_nothing_is_let_go(
    protocols: list[str], ended: bool, monkeypatch: pytest.MonkeyPatch,
) -> None:
    """But for a page that comes back: it may have nothing to ask for."""
    monkeypatch.setattr(connection, "SILENT_SECONDS", 0.2)
    with TestClient(limited(echo, 9)).websocket_connect("/", subprotocols=protocols) as live:
        if ended:
            with pytest.raises(WebSocketDisconnect) as closed:
                live.receive_bytes()
            assert closed.value.code == 1008
        else:
            time.sleep(0.4)
            live.send_bytes(b"here")
            assert live.receive_bytes() == b"here"
    with TestClient(limited(echo, 9)).websocket_connect("/") as live:
        live.send_bytes(b"run")
        time.sleep(0.4)
        live.send_bytes(b"here")
        assert [live.receive_bytes(), live.receive_bytes()] == [b"run", b"here"]


@pytest.mark.parametrize(("asked", "rate"), [("run", "runs=60"), ("file", "files=60")])
def test_who_asks_too_often_waits(asked: str, rate: str) -> None:
    """A second each beyond sixty at once; where runs are counted, to open the page is one."""
    app = LiveConnections(echo, chosen(CASEBOOK_RATE=rate), Asking(asked))
    with TestClient(app).websocket_connect("/") as live:
        for _ in range(60):
            live.send_bytes(b"x")
        started = time.monotonic()
        for _ in range(59):
            live.receive_bytes()
        assert time.monotonic() - started < 1
        for _ in range(2):
            live.send_bytes(b"y")
            live.receive_bytes()
        assert time.monotonic() - started > 0.9
    assert value(metrics.RATE_LIMITED.labels(rate.partition("=")[0])) > 0


async def failing(scope: Any, receive: Any, send: Any) -> None:
    await receive()
    raise RuntimeError("broken")


def test_a_fault_gives_its_place_back() -> None:
    client = TestClient(limited(failing, 1))
    for _ in range(3):
        with pytest.raises(RuntimeError), client.websocket_connect("/"):
            pass
    assert value(metrics.SESSIONS) == 0
