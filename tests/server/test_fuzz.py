"""Requests that nobody sane sends: no fault of ours, no traceback, memory comes back.

Five hundred of them in all, others each day; twenty thousand in the sweep.
"""

import http.client
import json
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from urllib.parse import urlsplit

import psutil
import pytest
from starlette.testclient import TestClient

from casebook.warehouse import Release
from casebook.wording import ENGLISH
from tests.browser.server import Server, running
from tests.sampling import SWEEP, dice
from tests.server.live.stopwatch import reader_beside
from tests.server.requests import addresses
from tests.server.visit import page

# Memory is compared with that after the warm-up: in the sweep caches are full by then.
REQUESTS, WARM_UP, AT_ONCE = (10_000, 10_000, 4) if SWEEP else (250, 250, 4)
MOST_GROWTH = 1.10 if SWEEP else 1.25
METHODS = ("GET",) * 12 + ("HEAD", "OPTIONS", "POST", "DELETE")
QUESTIONS = ("units_total_by_year", "coverage")


@pytest.fixture(scope="module")
def fuzzed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that has no Chromium: nobody waits for pictures."""
    folder = tmp_path_factory.mktemp("fuzz")
    with running(folder / "server.log", CASEBOOK_CACHE=str(folder / "cache"),
                 BROWSER_PATH=str(folder / "none")) as server:
        yield server


def asked(server: Server, seed: int, paths: Sequence[str]) -> Counter[tuple[int, bool]]:
    """How often each status came, and whether Retry-After came with it."""
    parts, chance, seen = urlsplit(server.url), random.Random(seed), Counter[tuple[int, bool]]()
    connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=30)
    for path in paths:
        encoding = chance.choice(["br", "gzip", "identity", "br;q=0, *", "x" * 50])
        connection.request(chance.choice(METHODS), path, headers={"Accept-Encoding": encoding})
        answer = connection.getresponse()
        body = answer.read()
        assert b"Traceback" not in body, path
        if answer.status >= 500 and answer.status != 503:
            pytest.fail(f"{answer.status} at {path}: {body[:300]!r}")
        seen[answer.status, answer.headers.get("Retry-After") is not None] += 1
    connection.close()
    return seen


def storm(server: Server, seed: int, paths: list[str]) -> Counter[tuple[int, bool]]:
    """All of `paths`, several at a time."""
    with ThreadPoolExecutor(AT_ONCE) as readers:
        jobs = [readers.submit(asked, server, seed + number, paths[number::AT_ONCE])
                for number in range(AT_ONCE)]
        return sum((job.result() for job in jobs), Counter())


def test_hostile_requests(fuzzed: Server, client: TestClient, release: Release) -> None:
    first, second = (dice(f"{which} requests").randrange(2**32) for which in ("first", "odd"))
    figures = [client.get(f"/data/{name}.csv").headers["casebook-figure"] for name in QUESTIONS]
    process = psutil.Process(fuzzed.pid)
    warm = storm(fuzzed, first, list(addresses(first, WARM_UP, release, figures)))
    before = process.memory_info().rss
    with reader_beside(fuzzed):
        seen = storm(fuzzed, second, list(addresses(second, REQUESTS, release, figures)))
    after = process.memory_info().rss
    print(f"{WARM_UP + REQUESTS} requests, {dict(sorted((warm + seen).items()))}")
    assert (sum(warm.values()), sum(seen.values())) == (WARM_UP, REQUESTS)
    assert not {status for status, told in seen if status == 503 and not told}
    # Both sides of the coin came up: answers and refusals.
    assert seen[200, False] > REQUESTS / 5
    assert seen[400, False] > REQUESTS / 20
    assert seen[404, False] > REQUESTS / 20
    assert fuzzed.tracebacks() == ""
    print(f"{before / 1e6:.0f} MB before, {after / 1e6:.0f} MB after")
    assert after <= MOST_GROWTH * before
    names_nobody_and_nothing(fuzzed)


def test_without_chromium_the_charts_own_buttons_are_there(fuzzed: Server) -> None:
    assert ENGLISH.say("take-png") in page(fuzzed.url, "units")
    assert fuzzed.tracebacks() == ""


def names_nobody_and_nothing(fuzzed: Server) -> None:
    """Asserts that the log holds not one odd value, and JSON but for Streamlit's greeting."""
    text = fuzzed.log.read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.startswith("{")]
    assert len(lines) > REQUESTS / 3
    for line in lines:
        told = json.loads(line)
        assert told["level"] in ("info", "warning") or "no-browser" in told["message"], line
    for value in ("drop table", "jndi", "alert(1)", "passwd", "127.0.0.1"):
        assert value not in text
