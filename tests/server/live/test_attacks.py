"""Limits for one client's live connections, and how other clients fare."""

import json
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from urllib.request import urlopen

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection

from casebook.descriptors import PAGE, RESERVE
from tests.browser.server import Server, running
from tests.server.live.stopwatch import reader_beside
from tests.server.visit import asked, opened, page


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """With the usual limits, which other tests do without."""
    folder = tmp_path_factory.mktemp("attacks")
    with running(folder / "server.log", CASEBOOK_CACHE=str(folder / "cache"),
                 CASEBOOK_RATE="") as server:
        yield server


def crowd(
    server: Server, stack: ExitStack, count: int, *addresses: str
) -> tuple[list[ClientConnection], int]:
    """As many of `count` live connections from these addresses as may be, and the refused ones."""
    found, refused = [], 0
    for number in range(count):
        try:
            found.append(stack.enter_context(opened(
                server.url, source_address=(addresses[number % len(addresses)], 0),
                ping_interval=None, close_timeout=0.05)))
        except InvalidStatus:
            refused += 1
    return found, refused


def test_silent_connections_keep_nobody_out(site: Server) -> None:
    with ExitStack() as stack, reader_beside(site):
        silent, refused = crowd(site, stack, 300, "127.0.0.2")
        assert (len(silent), refused) == (250, 50)
        assert "Why ITU" in page(site.url)
        limit = time.monotonic() + 20
        ended: Counter[int] = Counter()
        for one in silent:
            try:
                one.recv(max(0.1, limit - time.monotonic()))
            except ConnectionClosed as closed:
                ended[closed.rcvd.code if closed.rcvd else 0] += 1
        assert ended == {1008: 250}


def test_pages_that_run_without_end_take_turns(site: Server) -> None:
    """Twenty pages of one client, each asking for another run before the last one ends."""
    with ExitStack() as stack:
        busy, _ = crowd(site, stack, 20, "127.0.0.3")
        with reader_beside(site):
            limit = time.monotonic() + 8
            while time.monotonic() < limit:
                for one in busy:
                    with suppress(ConnectionClosed):
                        one.send(asked("units"))
                    with suppress(TimeoutError, ConnectionClosed):
                        while True:
                            one.recv(0)


def test_pages_are_refused_before_descriptors_run_out(tmp_path: Path) -> None:
    addresses = [f"127.0.1.{number}" for number in range(1, 9)]
    most = (1_024 - RESERVE) // PAGE
    with running(tmp_path / "server.log", "tests.server.live.few_files", CASEBOOK_RATE="off",
                 CASEBOOK_CACHE=str(tmp_path / "cache"),
                 CASEBOOK_SESSIONS_PER_CLIENT="100") as server:
        with ExitStack() as stack, reader_beside(server):
            live, refused = crowd(server, stack, most + 20, *addresses)
            assert len(live) + refused == most + 20
            assert most - 10 <= len(live) <= most
            for one in live:
                one.send(asked("verify"))
            for address in ("/health/ready", "/units", "/data/units_total_by_year.csv"):
                with urlopen(server.url + address, timeout=30) as answer:
                    assert answer.status == 200
        said = [json.loads(line) for line in server.log.read_text().splitlines() if line[0] == "{"]
    assert said[0]["message"] == f"This process may have 1024 files open: {most} pages at a time."
    assert len([one for one in said if "Pages are refused" in one["message"]]) == 1
    assert not [one for one in said if one["level"] == "error"]
