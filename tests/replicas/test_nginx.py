"""The nginx configuration, with servers behind it that answer everything."""

import re
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from casebook.replicas import configuration
from casebook.replicas.configuration import Options
from casebook.server.middleware.request_limits import QUERY_LIMIT
from casebook.server.routes import POLICIES
from casebook.settings import RATES, Settings
from casebook.wording import languages
from tests.browser.server import free_port

PROGRAM = configuration.nginx_program() or ""
pytestmark = pytest.mark.skipif(not PROGRAM, reason="nginx is not installed here")
FEW = {**RATES, "briefing": 5}


def test_a_process_is_asked_again_the_moment_it_is_back(tmp_path: Path) -> None:
    """Else there is nobody to ask when the next is replaced at once."""
    replicas = [free_port(), free_port()]
    with in_front(tmp_path, replicas) as front:
        with answering(replicas[1]):
            # Each visit is new: of eight, some are meant for the one that is not there.
            assert [asked(front) for _ in range(8)] == [200] * 8
        with answering(replicas[0]):
            assert [asked(front) for _ in range(8)] == [200] * 8
        # While none is up: on the first start, which takes some seconds.
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(f"http://127.0.0.1:{front}/units")
        with refused.value as unavailable:
            assert unavailable.code == 503
            assert unavailable.headers["Retry-After"] == "5"
            page = unavailable.read().decode()
        assert 'http-equiv="refresh"' in page
        for language in languages():
            assert language.say("server-unavailable") in page
    # What went wrong was a request of somebody: nothing is written about it.
    assert "127.0.0.1" not in (tmp_path / "log").read_text()


def test_limits_are_shared_by_the_processes(tmp_path: Path) -> None:
    with served(tmp_path, rates=FEW) as front:
        seen = [asked(front, "/briefings/KEN.pdf") for _ in range(12)]
        assert seen[:5] == [200] * 5
        assert seen[-5:] == [429] * 5
        assert [asked(front) for _ in range(12)] == [200] * 12, "pages go on"
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(f"http://127.0.0.1:{front}/present")
        assert refused.value.headers["Retry-After"] == "1"
        assert refused.value.headers["Content-Type"] == "application/problem+json"


def test_readers_behind_a_trusted_proxy_are_told_apart(tmp_path: Path) -> None:
    with served(tmp_path, rates=FEW, trusted_proxies="127.0.0.1") as front:
        for reader in ("10.0.0.1", "10.0.0.2", "2001:db8::1", "2001:db8:0:1::1"):
            asks = [asked(front, "/present", {"X-Forwarded-For": reader}) for _ in range(5)]
            assert asks == [200] * 5, reader
        # Other addresses of one /64.
        assert 429 in [asked(front, "/present", {"X-Forwarded-For": f"2001:db8::{one}"})
                       for one in range(2, 9)]
        asked_by_tls = urllib.request.Request(f"http://127.0.0.1:{front}/", headers={
            "X-Forwarded-For": "10.0.0.3", "X-Forwarded-Proto": "https"})
        with urllib.request.urlopen(asked_by_tls) as answer:
            assert answer.headers["Set-Cookie"].endswith("; Secure")
            assert b"x-forwarded-proto: https" in answer.read()


def test_strangers_do_not_say_who_they_are(tmp_path: Path) -> None:
    with served(tmp_path) as front:
        given = told(front, {"X-Forwarded-For": "10.0.0.1", "X-Forwarded-Proto": "https"})
        assert given["x-forwarded-for"] == "127.0.0.1"
        assert given["x-forwarded-proto"] == "http"


def test_the_longest_links_pass_and_nothing_longer(tmp_path: Path) -> None:
    with served(tmp_path) as front:
        link = "/briefing?basket=" + "a" * QUERY_LIMIT
        assert asked(front, link, {"Referer": f"http://127.0.0.1:{front}{link}"}) == 200
        assert asked(front, "/?" + "a" * 40_000) == 414
        assert asked(front, headers={"X": "a" * 40_000}) == 400
        assert asked(front, body=b"a" * 16_000) == 200
        assert asked(front, body=b"a" * 17_000) == 413


def test_two_lengths_of_one_body_are_refused(tmp_path: Path) -> None:
    request = (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n"
               b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
    with served(tmp_path) as front, \
            socket.create_connection(("127.0.0.1", front), 10) as line:
        line.sendall(request)
        assert line.recv(100).startswith(b"HTTP/1.1 400")


def test_tls_may_end_here(tmp_path: Path) -> None:
    certificate, key = tmp_path / "chain.pem", tmp_path / "key.pem"
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1",
                    "-subj", "/CN=a", "-keyout", key, "-out", certificate],
                   check=True, capture_output=True)
    text = configuration.nginx(Options(8501, range(8502, 8504), certificate, key), tmp_path,
                               Settings())
    assert not re.search(r"\$\{[A-Z]", text), "something was not filled in"
    (tmp_path / "nginx.conf").write_text(text)
    tested = subprocess.run(
        [PROGRAM, "-t", "-p", tmp_path, "-c", tmp_path / "nginx.conf", "-e", "stderr"],
        capture_output=True, text=True)
    assert "syntax is ok" in tested.stderr, tested.stderr
    assert "listen 8501 ssl;" in text


@pytest.mark.parametrize("limited", sorted({one.rate for one in POLICIES.values() if one.rate}))
def test_addresses_are_counted_as_the_processes_count_them(tmp_path: Path, limited: str) -> None:
    with served(tmp_path, rates={limited: 1}) as front:
        for start, policy in POLICIES.items():
            refused = 429 in [asked(front, f"{start}x") for _ in range(3)]
            assert policy.shut or refused == (policy.rate == limited), start


@contextmanager
def served(folder: Path, **chosen: object) -> Iterator[int]:
    """nginx in front of two processes that answer everything: its port."""
    with answering() as one, answering() as other, in_front(folder, [one, other], **chosen) as port:
        yield port


@contextmanager
def in_front(folder: Path, replicas: list[int], **chosen: object) -> Iterator[int]:
    """nginx in front of the processes on these ports: its own port."""
    port = free_port()
    folder.chmod(0o711)
    (folder / "nginx.conf").write_text(configuration.nginx(
        Options(port, replicas), folder, Settings.model_validate(
            {"CASEBOOK_RATE" if name == "rates" else name: one for name, one in chosen.items()})))
    with (folder / "log").open("wb") as log:
        started = subprocess.Popen(
            [PROGRAM, "-p", folder, "-c", folder / "nginx.conf", "-e", "stderr",
             "-g", "daemon off;"], stderr=log)
    try:
        until = time.monotonic() + 20
        while asked(port) == 0 and time.monotonic() < until:
            time.sleep(0.05)
        yield port
    finally:
        started.terminate()
        started.wait()


@contextmanager
def answering(port: int = 0) -> Iterator[int]:
    """A server that answers everything, with the headers that it was given: its port."""
    with ThreadingHTTPServer(("127.0.0.1", port), _Answers) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_port
        server.shutdown()


class _Answers(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = "\n".join(f"{name.lower()}: {one}" for name, one in self.headers.items()).encode()
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET  # noqa: N815 - the name that the base class looks for

    def log_message(self, *_: object) -> None:
        pass


def asked(port: int, path: str = "/", headers: dict[str, str] | None = None,
          body: bytes | None = None) -> int:
    """The status that a new visit gets on `port`; 0 when nobody listens."""
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", body, headers or {})
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as refused:
        return refused.code
    except OSError:
        return 0


def told(port: int, headers: dict[str, str]) -> dict[str, str]:
    """The headers that the process behind is given."""
    request = urllib.request.Request(f"http://127.0.0.1:{port}/", headers=headers)
    with urllib.request.urlopen(request, timeout=10) as answer:
        return dict(line.split(": ", 1) for line in answer.read().decode().splitlines())
