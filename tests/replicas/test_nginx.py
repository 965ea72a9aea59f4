import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from string import Template
from threading import Thread

import pytest

from casebook.paths import ROOT
from casebook.replicas import nginx
from tests.browser.server import free_port

CONTAINERS = ROOT / "docs" / "deploy" / "nginx.conf"


def test_nginx_itself_takes_the_configuration(tmp_path: Path) -> None:
    program = nginx.program()
    if program is None:
        pytest.skip("nginx is not installed here")
    (tmp_path / "nginx.conf").write_text(nginx.configuration(8501, [8502, 8503], tmp_path))
    tested = subprocess.run(
        [*nginx.command(program, tmp_path), "-t"], capture_output=True, text=True)
    assert "syntax is ok" in tested.stderr, tested.stderr


def test_every_process_is_asked_once_before_a_reader_is_turned_away(tmp_path: Path) -> None:
    text = nginx.configuration(8501, [8502, 8503, 8504], tmp_path)
    assert [f"127.0.0.1:{port} " in text for port in (8502, 8503, 8504)] == [True] * 3
    assert "proxy_next_upstream_tries 3;" in text
    assert "listen 8501;" in text


def test_no_name_of_the_template_is_left_and_nginx_keeps_its_variables(tmp_path: Path) -> None:
    text = nginx.configuration(8501, [8502], tmp_path)
    rules = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    assert not [line for line in rules if "${" in line or "$$" in line]
    assert "hash $visit consistent;" in text


def test_containers_follow_the_same_rules_as_a_single_machine() -> None:
    servers = "\n".join(
        f"        server site-{number}:8501 max_fails=1 fail_timeout=2s;" for number in (1, 2))
    own = Template(nginx.TEMPLATE.read_text()).substitute(
        port=8501, servers=servers, folder="/tmp", tries=2)
    said = CONTAINERS.read_text()
    assert said[said.index("worker_processes"):] == own[own.index("worker_processes"):]


@pytest.mark.skipif(nginx.program() is None, reason="nginx is not installed here")
def test_a_process_is_asked_again_the_moment_it_is_back(tmp_path: Path) -> None:
    """Else there is nobody to ask when the next is replaced at once."""
    first, second, front = free_port(), free_port(), free_port()
    with serving(front, [first, second], tmp_path):
        with answering(second):
            # Each visit is new: of eight, some are meant for the one that is not there.
            assert [asked(front) for _ in range(8)] == [200] * 8
        with answering(first):
            assert [asked(front) for _ in range(8)] == [200] * 8
        assert asked(front) == 502


@contextmanager
def serving(port: int, replicas: list[int], folder: Path) -> Iterator[None]:
    """nginx on `port` in front of `replicas`."""
    folder.chmod(0o711)
    (folder / "nginx.conf").write_text(nginx.configuration(port, replicas, folder))
    started = subprocess.Popen(nginx.command(str(nginx.program()), folder))
    try:
        until = time.monotonic() + 20
        while asked(port) == 0 and time.monotonic() < until:
            time.sleep(0.05)
        yield
    finally:
        started.terminate()
        started.wait()


@contextmanager
def answering(port: int) -> Iterator[None]:
    """A server on `port` that answers everything."""
    with ThreadingHTTPServer(("127.0.0.1", port), _Answers) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield
        server.shutdown()


class _Answers(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


def asked(port: int) -> int:
    """The status that a new visit gets on `port`; 0 when nobody listens."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as refused:
        return refused.code
    except OSError:
        return 0
