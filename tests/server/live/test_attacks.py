"""Limits for one client's live connections, and how other clients fare.

All the while nothing outside is asked for; the site is known by another name than its proxy's.
"""

import json
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from urllib.request import urlopen

import psutil
import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import ClientConnection

from casebook.descriptors import PAGE, RESERVE
from tests.browser.server import Server, running
from tests.sampling import SWEEP
from tests.server.live.outside import Watch
from tests.server.live.stopwatch import reader_beside
from tests.server.live.test_handshake import FOREIGN
from tests.server.visit import asked, opened, page

# Descriptors that a process is given: as in many shells, or enough for fifty pages.
FILES = 1_024 if SWEEP else 648
BASE_URL = "https://case.example"


@pytest.fixture(scope="module")
def watch(tmp_path_factory: pytest.TempPathFactory) -> Watch:
    """Every server of this module is watched."""
    return Watch(tmp_path_factory.mktemp("watch"))


@pytest.fixture(scope="module")
def site(watch: Watch) -> Iterator[Server]:
    """With the usual limits, which other tests do without."""
    with running(watch.folder / "server.log", CASEBOOK_CACHE=str(watch.folder / "cache"),
                 CASEBOOK_RATE="", CASEBOOK_BASE_URL=BASE_URL, **watch.environment()) as server:
        yield server


@pytest.fixture(autouse=True)
def _nothing_is_asked_outside(watch: Watch) -> Iterator[None]:
    yield
    assert watch.noted() == ""


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


def test_foreign_pages_are_refused_at_once(site: Server, watch: Watch) -> None:
    """Forty handshakes of other sites' pages, and those of the site's own after them."""
    with reader_beside(site):
        for origin in (*FOREIGN[:6] * 6, *FOREIGN[:4]):
            started = time.monotonic()
            with pytest.raises(InvalidStatus) as refused, opened(site.url, origin=origin):
                pass
            assert refused.value.response.status_code == 403
            assert time.monotonic() - started < 1
    for own in (site.url, BASE_URL, None):
        with opened(site.url, origin=own):
            pass
    log = site.log.read_text()
    assert log.count("CASEBOOK_BASE_URL") == 1, "one line names the cause, for who set up a proxy"
    assert "evil" not in log, "and names nobody"
    assert watch.noted() == ""


def test_what_is_asked_outside_would_be_noted(tmp_path: Path) -> None:
    other = Watch(tmp_path)
    other.look_up("other.example")
    assert other.noted() == "socket.getaddrinfo other.example\n"


def test_silent_and_busy_pages_keep_nobody_out(site: Server) -> None:
    """As many silent ones as one client may have, which are let go; and twenty pages of another
    client, each asking for a run before the last one ends."""
    with ExitStack() as stack, reader_beside(site):
        silent, refused = crowd(site, stack, 300, "127.0.0.2")
        assert (len(silent), refused) == (250, 50)
        limit = time.monotonic() + 20
        assert "Why ITU" in page(site.url)
        busy, _ = crowd(site, stack, 20, "127.0.0.3")
        assert len(busy) == 20
        until = time.monotonic() + 8
        while time.monotonic() < until:
            for one in busy:
                with suppress(ConnectionClosed):
                    one.send(asked("units"))
                with suppress(TimeoutError, ConnectionClosed):
                    while True:
                        one.recv(0)
        ended: Counter[int] = Counter()
        for one in silent:
            try:
                one.recv(max(0.1, limit - time.monotonic()))
            except ConnectionClosed as closed:
                ended[closed.rcvd.code if closed.rcvd else 0] += 1
        assert ended == {1008: 250}


@pytest.mark.slow
def test_pages_are_refused_before_descriptors_run_out(tmp_path: Path, watch: Watch) -> None:
    """And once the sessions kept for who comes back have ended, a few are open."""
    options = tmp_path / ".streamlit" / "config.toml"
    options.parent.mkdir()
    options.write_text("[server]\ndisconnectedSessionTTL = 1\n", encoding="utf-8")
    addresses = [f"127.0.1.{number}" for number in range(1, 9)]
    most = (FILES - RESERVE) // PAGE
    with running(tmp_path / "server.log", "tests.server.live.few_files", CASEBOOK_RATE="off",
                 CASEBOOK_CACHE=str(tmp_path / "cache"), CASEBOOK_SESSIONS_PER_CLIENT="100",
                 HOME=str(tmp_path), FILES=str(FILES), **watch.environment()) as server:
        assert "Why ITU" in page(server.url)
        process = psutil.Process(server.pid)
        few = process.num_fds() + 4 * PAGE
        with ExitStack() as stack, reader_beside(server):
            live, refused = crowd(server, stack, most + 20, *addresses)
            assert len(live) + refused == most + 20
            # Of those that come within a moment each counts as one descriptor more.
            assert most * 0.6 <= len(live) <= most
            for one in live:
                one.send(asked("verify"))
            for address in ("/health/ready", "/units", "/data/units_total_by_year.csv"):
                with urlopen(server.url + address, timeout=30) as answer:
                    assert answer.status == 200
        limit = time.monotonic() + 60
        while process.num_fds() > few and time.monotonic() < limit:
            time.sleep(1.2)
            page(server.url, "verify")  # the next page that is closed lets them go
        assert process.num_fds() <= few
        said = [json.loads(line) for line in server.log.read_text().splitlines() if line[0] == "{"]
    assert said[0]["message"] == (
        f"This process may have {FILES} files open: {most} pages at a time.")
    assert len([one for one in said if "Pages are refused" in one["message"]]) == 1
    assert not [one for one in said if one["level"] == "error"]
