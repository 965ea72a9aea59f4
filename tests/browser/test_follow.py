"""Two sites with disks of their own and one bucket: what is published there is on every open page
without a click, and a bucket that is away, or has less than a whole release, changes nothing."""

import json
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page, expect

from casebook.store import Store, open_store, point, put_release, usage, use_weeks
from casebook.store.use import OTHERS
from casebook.warehouse import Release
from tests.browser.server import Server, running
from tests.browser.watch import TIMEOUT
from tests.sampling import SWEEP
from tests.store.bucket import URL, Bucket, bucket
from tests.store.releases import two

pytestmark = pytest.mark.browser
# Seconds until a published release is on an open page, held where nothing else takes the cores.
SOON = 2.0
# Seconds for which the bucket is away.
AWAY = 60.0 if SWEEP else 1.0


@dataclass(frozen=True)
class Sites:
    store: Store
    bucket: Bucket
    first: Release
    later: Release
    servers: tuple[Server, ...]

    def ready(self, **wanted: str) -> None:
        """Waits until every site's readiness says this, with status 200."""
        for server in self.servers:
            until(lambda server=server: said(server), lambda told: wanted.items() <= told.items())


@pytest.fixture(autouse=True)
def _no_traceback() -> None:
    """Nothing: the application that the other tests watch is not started for these."""


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sites]:
    folder = tmp_path_factory.mktemp("sites")
    first, later = two(folder)
    with bucket() as made:
        store = open_store(f"{URL}/sites")
        put_release(store, first, "")
        point(store, first.id, 1)
        with ExitStack() as stack:
            servers = tuple(
                stack.enter_context(running(
                    folder / f"{name}.log", CASEBOOK_RELEASES=store.url,
                    CASEBOOK_TABLES=str(folder / name), **made.environment))
                for name in ("one", "other"))
            yield Sites(store, made, first, later, servers)
        assert [server.tracebacks() for server in servers] == ["", ""]
        # Each wrote at its end what it had counted: runs that nobody asked for count nothing.
        read = usage(store, use_weeks(store))
        assert read.drop(columns="week").to_dict("records") == [
            {"kind": "page", "id": "units", "country": OTHERS, "count": 2}]


def said(server: Server) -> dict[str, str]:
    """What /health/ready says with status 200."""
    with urllib.request.urlopen(f"{server.url}/health/ready", timeout=TIMEOUT) as answer:
        told: dict[str, str] = json.load(answer)
        return told


def until(
    look: Callable[[], dict[str, str]], wanted: Callable[[dict[str, str]], bool]
) -> None:
    limit = time.monotonic() + TIMEOUT
    while not wanted(told := look()):
        assert time.monotonic() < limit, told
        time.sleep(0.05)


def shows(page: Page, release: Release) -> None:
    """Waits until the page names the release."""
    expect(page.locator(f"#root :text('{release.id}')").first).to_be_attached(
        timeout=TIMEOUT * 1000)


@pytest.fixture(scope="module")
def pages(sites: Sites, browser: Browser) -> Iterator[list[Page]]:
    """A page of each site, open."""
    opened = []
    for server in sites.servers:
        page = browser.new_page()
        page.goto(f"{server.url}/units?country=DZA")
        page.locator("[data-test-script-state=notRunning]").wait_for(timeout=TIMEOUT * 1000)
        opened.append(page)
    yield opened
    for page in opened:
        page.close()


def test_open_pages_of_every_site_show_what_is_live(sites: Sites, pages: list[Page]) -> None:
    store, first, later = sites.store, sites.first, sites.later
    for page in pages:
        shows(page, first)
    # Points to what is not there yet: everybody stays where they are, and says so.
    point(store, later.id, 2)
    sites.ready(release=first.id, store="not-followed", store_reason="not-in-store",
                store_wanted=later.id, status="degraded")
    for page in pages:
        shows(page, first)
    put_release(store, later, "")
    for page in pages:
        shows(page, later)
    sites.ready(release=later.id, store="followed", store_sequence="2", status="ready")
    # Taken back and published again: what a page has typed into it stays.
    for sequence, release in enumerate((first, later), 3):
        started = time.monotonic()
        point(store, release.id, sequence)
        for page in pages:
            shows(page, release)
        assert not SWEEP or time.monotonic() - started < SOON
    for page in pages:
        assert "country=DZA" in page.url


def test_a_bucket_that_is_away_changes_nothing(sites: Sites, pages: list[Page]) -> None:
    before = said(sites.servers[0])
    sites.bucket.go()
    sites.ready(store="not-followed", store_reason="store-away", release=before["release"])
    away = time.monotonic() + AWAY
    while time.monotonic() < away:
        for server in sites.servers:
            assert said(server)["release"] == before["release"]
            with urllib.request.urlopen(f"{server.url}/units", timeout=TIMEOUT) as answer:
                assert answer.status == 200
        time.sleep(1)
    for page in pages:
        expect(page.locator("[data-test-connection-state=CONNECTED]")).to_be_attached(
            timeout=TIMEOUT * 1000)
    sites.bucket.come()
    sites.ready(store="followed", status="ready", store_sequence=before["store_sequence"])
    back = sites.first if before["release"] == sites.later.id else sites.later
    point(sites.store, back.id, int(before["store_sequence"]) + 1)
    for page in pages:
        shows(page, back)
