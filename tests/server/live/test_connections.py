"""Live connections: a bound, a count, and an end for what is none of ours."""

from typing import Any

import pytest
from starlette.testclient import TestClient
from starlette.websockets import WebSocket, WebSocketDisconnect

from casebook import metrics
from casebook.server.live import LiveConnections
from tests.environment import configured


def limited(app: Any, most: int) -> LiveConnections:
    return LiveConnections(app, configured({"CASEBOOK_SESSIONS": str(most)}), lambda data: "run")


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
    refused = metrics.SESSIONS_OPENED.labels("refused")._value.get()
    with client.websocket_connect("/") as one, client.websocket_connect("/") as other:
        assert metrics.SESSIONS._value.get() == 2
        with pytest.raises(WebSocketDisconnect) as closed, client.websocket_connect("/"):
            pass
        assert closed.value.code == 1013
        for live in (one, other):
            live.send_bytes(b"still here")
            assert live.receive_bytes() == b"still here"
    assert metrics.SESSIONS._value.get() == 0
    assert metrics.SESSIONS_OPENED.labels("refused")._value.get() == refused + 1
    with client.websocket_connect("/") as again:
        again.send_bytes(b"x")
        assert again.receive_bytes() == b"x"


def test_text_is_no_message_of_ours() -> None:
    with TestClient(limited(echo, 2)).websocket_connect("/") as live:
        live.send_text("hello")
        with pytest.raises(WebSocketDisconnect) as closed:
            live.receive_bytes()
        assert closed.value.code == 1003
    assert metrics.SESSIONS._value.get() == 0


async def failing(scope: Any, receive: Any, send: Any) -> None:
    await receive()
    raise RuntimeError("broken")


def test_a_fault_gives_its_place_back() -> None:
    client = TestClient(limited(failing, 1))
    for _ in range(3):
        with pytest.raises(RuntimeError), client.websocket_connect("/"):
            pass
    assert metrics.SESSIONS._value.get() == 0
