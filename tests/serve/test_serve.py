"""The server as whoever runs it meets it: what it says, what it is told, how it ends."""

import os
import signal
import socket
import subprocess
import sys
import time
from argparse import ArgumentTypeError
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest
import uvicorn

from benchmarks.servers import streamlit
from casebook.paths import ROOT
from casebook.serve.__main__ import ALLOCATOR, port_number
from casebook.serve.http_protocol import HttpProtocol
from casebook.serve.server import configuration
from casebook.server.live import LARGEST
from casebook.ui.streamlit_options import options
from tests.browser.server import Server, free_port, running
from tests.server.test_frames import ended
from tests.server.visit import opened, told


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with running(tmp_path_factory.mktemp("server") / "log", MALLOC_ARENA_MAX="2") as started:
        yield started


def tried(*options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "casebook.serve", *options], cwd=ROOT, timeout=60, text=True,
        capture_output=True, env={**os.environ, **environment})


def test_what_uvicorn_is_told() -> None:
    told_ = configuration(options())
    assert isinstance(told_, uvicorn.Config)
    assert told_.http is HttpProtocol
    assert not told_.server_header
    assert not told_.ws_per_message_deflate
    assert told_.ws_max_size == LARGEST


@pytest.mark.parametrize("text", ["0", "65536", "-1", "http", "", "8e3"])
def test_what_is_no_port(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="is no port: give a number from 1 to 65535"):
        port_number(text)


@pytest.mark.slow
def test_streamlits_path_ends_the_start_with_a_sentence(tmp_path: Path) -> None:
    """However it was started: below that path half of a page would be missing."""
    own = tmp_path / ".streamlit" / "config.toml"
    own.parent.mkdir()
    own.write_text('[server]\nbaseUrlPath = "/casebook/"\n', encoding="utf-8")
    by_streamlit = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port",
                    str(free_port())]
    for command in ([sys.executable, "-m", "casebook.serve"], by_streamlit):
        ended_ = subprocess.run(
            command, cwd=ROOT, timeout=60, text=True, capture_output=True,
            env={**os.environ, "HOME": str(tmp_path)})
        assert ended_.returncode == 1
        assert "server.baseUrlPath is set to casebook" in ended_.stderr + ended_.stdout
        assert "CASEBOOK_BASE_URL" in ended_.stderr + ended_.stdout


@pytest.mark.slow
def test_a_port_in_use_ends_the_start_with_a_sentence() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        ended = tried("--address", "127.0.0.1", "--port", str(port))
    assert ended.returncode == 1
    assert ended.stderr == (
        f"The site cannot be served on '127.0.0.1', port {port}: another program listens there. "
        "End it, or choose another --port.\n")


@pytest.mark.slow
def test_a_setting_that_could_not_be_meant_ends_the_start_with_a_sentence() -> None:
    ended = tried("--port", str(free_port()), CASEBOOK_LOG="xml")
    assert ended.returncode == 1
    assert "CASEBOOK_LOG cannot be 'xml': input should be 'json' or 'plain'" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.slow
def test_it_does_so_with_the_usual_command_too() -> None:
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.headless", "true",
               "--server.port", str(free_port())]
    ended = subprocess.run(command, cwd=ROOT, env={**os.environ, "CASEBOOK_LOG": "xml"},
                           capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 1
    assert "CASEBOOK_LOG cannot be 'xml'" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.slow
def test_streamlit_serves_it_too() -> None:
    with streamlit(ROOT / "app.py") as server, opened(f"http://{server.address}") as connection:
        assert "Why ITU" in told(connection)
        assert urlopen(f"http://{server.address}/health/ready").status == 200


@pytest.mark.skipif(sys.platform != "linux", reason="tells of the process as Linux does")
@pytest.mark.slow
def test_it_runs_with_the_allocators_variables(server: Server) -> None:
    environment = Path(f"/proc/{server.pid}/environ").read_text().split("\0")
    assert "MALLOC_ARENA_MAX=2" in environment, "what is set stays"
    for name in ALLOCATOR.keys() - {"MALLOC_ARENA_MAX"}:
        assert f"{name}={ALLOCATOR[name]}" in environment


@pytest.mark.parametrize("rest", [b"ZZ\r\nx", b"4001\r\n" + b"x" * 0x4001 + b"\r\nZZ\r\n"])
@pytest.mark.parametrize("path", ["/_stcore/agent/x", "/units?x=" + "y" * 20_000])
@pytest.mark.parametrize("at_once", [True, False])
def test_a_malformed_body_is_no_fault_of_ours(
    at_once: bool, path: str, rest: bytes, server: Server
) -> None:
    before = server.log.stat().st_size
    head = f"POST {path} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
    with socket.create_connection(("127.0.0.1", urlsplit(server.url).port or 0)) as client:
        client.settimeout(20)
        client.sendall(head.encode() + rest if at_once else head.encode())
        answer = client.recv(4096)
        if not at_once:
            client.sendall(rest)
        assert answer.startswith(b"HTTP/1.1 4")
        while client.recv(4096):
            pass
    log = server.log.read_text()[before:]
    assert "fault" not in log
    assert "Traceback" not in log
    assert '"level": "error"' not in log


@pytest.mark.slow
def test_a_signal_ends_it_in_good_order(tmp_path: Path) -> None:
    with running(tmp_path / "log") as server, opened(server.url) as connection:
        assert "Why ITU" in told(connection)
        started = time.monotonic()
        os.kill(server.pid, signal.SIGTERM)
        assert ended(connection) == 1012, "the browser is told that it may come again"
        assert time.monotonic() - started < 5
        assert server.tracebacks() == ""
