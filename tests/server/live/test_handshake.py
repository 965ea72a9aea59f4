"""Whose page a handshake is: by its origin, the host that was asked and the site's own address."""

import pytest
from starlette.datastructures import Headers

from casebook.server.live.handshake import handed_on, is_own

FOREIGN = ("https://evil.example", "http://127.0.0.1.evil.example", "null", "file://", "http://",
           "http://localhost:3000", "https://case.example.evil.example", "\u0131", "http://[",
           "https://case.example:444", "http://case.example")


def scope(origin: str | None, host: str = "case.example:8501") -> dict[str, object]:
    given = [(b"host", host.encode())]
    given += [(b"origin", origin.encode("utf-8"))] if origin is not None else []
    return {"type": "websocket", "headers": given}


@pytest.mark.parametrize("origin", [
    None, "http://case.example:8501", "https://Case.Example:8501", "https://case.example"])
def test_the_sites_own(origin: str | None) -> None:
    handshake = scope(origin)
    assert is_own(handshake, "https://case.example/figures")
    handshake["headers"].append((b"casebook-client", b"somebody else"))
    handed = Headers(scope=handed_on(handshake, "198.51.100.7"))
    assert "origin" not in handed
    assert handed.getlist("casebook-client") == ["198.51.100.7"]


@pytest.mark.parametrize("origin", ["", *FOREIGN])
def test_others(origin: str) -> None:
    assert not is_own(scope(origin), "https://case.example")


def test_two_origins_are_none() -> None:
    handshake = scope("http://case.example:8501")
    handshake["headers"] *= 2
    assert not is_own(handshake, "")
