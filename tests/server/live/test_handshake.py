"""Another site's page is refused at once, and no host outside is ever asked for anything."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from starlette.datastructures import Headers
from websockets.exceptions import InvalidStatus

from casebook.server.live.handshake import handed_on, is_own
from tests.browser.server import running
from tests.server.live.stopwatch import reader_beside
from tests.server.visit import opened, page

# Loaded by Python itself in every process that finds it: each look-up and each connection to
# another machine is written down and refused.
WATCH = '''
import os, sys

def watch(event, given):
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"):
        host = given[0]
    elif event in ("socket.connect", "socket.sendto") and isinstance(given[1], tuple):
        host = given[1][0]
    else:
        return
    if host not in (None, "", "localhost", "127.0.0.1", "::", "::1", "0.0.0.0"):
        with open(os.environ["WATCHED"], "a") as log:
            log.write(f"{event} {host}\\n")
        raise OSError("nothing leaves this machine")

sys.addaudithook(watch)
'''
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


def test_nothing_is_asked_outside(tmp_path: Path) -> None:
    """Forty foreign handshakes are refused while a reader clicks, and nobody is looked up; the
    site is known by another name than the one that its proxy asks it by."""
    (tmp_path / "sitecustomize.py").write_text(WATCH)
    told = tmp_path / "watched"
    told.touch()
    with running(tmp_path / "server.log", CASEBOOK_CACHE=str(tmp_path / "cache"),
                 CASEBOOK_BASE_URL="https://case.example", WATCHED=str(told),
                 PYTHONPATH=str(tmp_path), no_proxy="*") as server:
        with reader_beside(server):
            for origin in (*FOREIGN[:6] * 6, *FOREIGN[:4]):
                started = time.monotonic()
                with pytest.raises(InvalidStatus) as refused, opened(server.url, origin=origin):
                    pass
                assert refused.value.response.status_code == 403
                assert time.monotonic() - started < 1
        for origin in (server.url, "https://case.example", None):
            with opened(server.url, origin=origin):
                pass
        assert "Why ITU" in page(server.url)
        assert "origin" not in server.log.read_text().lower()
    assert told.read_text() == ""
    # And that it would have been written down.
    subprocess.run(
        [sys.executable, "-c", "import socket; socket.getaddrinfo('other.example', 80)"],
        env={**os.environ, "WATCHED": str(told), "PYTHONPATH": str(tmp_path)}, check=False,
        capture_output=True)
    assert told.read_text() == "socket.getaddrinfo other.example\n"
