"""Two processes behind nginx: one is killed, one hangs, all are replaced; readers stay on the same
view."""

import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest
from playwright.sync_api import Browser, Page, expect

from casebook.replicas.configuration import nginx_program
from tests.browser.server import ROOT, free_port
from tests.sampling import SWEEP, drawn

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(nginx_program() is None, reason="nginx is not installed here"),
]
START_SECONDS, BACK_SECONDS = 240, 90
CARD = "#root .casebook-card .main-svg"
# Each takes half a minute: one of them on a day.
TODAY = drawn(["killed", "restarted"], 1, "replicas")


@dataclass(frozen=True)
class Replicas:
    port: int
    served: "subprocess.Popen[bytes]"

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def processes(self) -> list[psutil.Process]:
        """The site's own processes, nginx left out."""
        return [one for one in psutil.Process(self.served.pid).children() if is_site(one)]

    def ports(self) -> set[int]:
        """The ports that they listen on."""
        return {link.laddr.port for one in self.processes()
                for link in one.net_connections("tcp") if link.status == "LISTEN"}


@pytest.fixture(autouse=True)
def _no_traceback() -> None:
    """Nothing: the application that the other tests watch is not started for these."""


@pytest.fixture(scope="module")
def replicas(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Replicas]:
    port = free_port()
    log = tmp_path_factory.mktemp("replicas") / "replicas.log"
    with log.open("wb") as output:
        served = subprocess.Popen(
            [sys.executable, "-m", "casebook.replicas", "2", "--port", str(port),
             "--first", str(first_of_two())],
            cwd=ROOT, stdout=output, stderr=subprocess.STDOUT)
    started = Replicas(port, served)
    try:
        wait_ready(started.url, served, log)
        wait_for_two(started)
        yield started
    finally:
        served.terminate()
        served.wait(90)


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.set_default_timeout(1000 * BACK_SECONDS)
    yield page
    context.close()


@pytest.mark.skipif("killed" not in TODAY, reason="another day: make sweep")
def test_a_reader_whose_process_is_killed_is_back_on_the_same_view(
        replicas: Replicas, page: Page) -> None:
    sockets: list[str] = []
    page.on("websocket", lambda opened: sockets.append(opened.url))
    page.goto(f"{replicas.url}/units?country=KEN&region=Africa", wait_until="commit")
    shown(page)
    finding = page.locator("h3").first.inner_text()
    assert len(sockets) == 1

    # One of the two holds the visit; which one does not matter when both are killed in turn.
    for victim in replicas.processes():
        os.kill(victim.pid, signal.SIGKILL)
        page.wait_for_timeout(1500)  # until the page knows
        started = time.monotonic()
        back(page)
        print(f"back {1.5 + time.monotonic() - started:.1f} s after the process was killed")
        expect(page.locator("h3").first).to_have_text(finding)
        assert "country=KEN" in page.url
        assert "region=Africa" in page.url
        wait_for_two(replicas, without=victim.pid)
    assert len(sockets) >= 2, "the page never lost its connection: nothing was tried"


@pytest.mark.skipif("restarted" not in TODAY, reason="another day: make sweep")
def test_a_rolling_restart_leaves_every_view_as_it_is(replicas: Replicas, page: Page) -> None:
    page.goto(f"{replicas.url}/units?country=KEN", wait_until="commit")
    shown(page)
    before = {one.pid for one in replicas.processes()}
    restart = subprocess.Popen([sys.executable, "-m", "casebook.replicas", "restart",
                                "--port", str(replicas.port)], cwd=ROOT)
    refused = 0
    while restart.poll() is None:
        with urllib.request.urlopen(f"{replicas.url}/health/live", timeout=30) as answer:
            refused += answer.status != 200
        time.sleep(0.05)
    assert restart.returncode == 0
    assert not before & {one.pid for one in replicas.processes()}
    assert refused == 0, "the site answered all the while"
    wait_for_two(replicas)
    back(page)
    assert "country=KEN" in page.url


@pytest.mark.skipif(not SWEEP, reason="takes a minute: make sweep")
def test_a_process_that_hangs_is_replaced(replicas: Replicas, page: Page) -> None:
    page.goto(f"{replicas.url}/units?country=KEN", wait_until="commit")
    shown(page)
    time.sleep(12)  # the watch has seen both of them answer
    hung = {one.pid for one in replicas.processes()}
    for pid in hung:
        os.kill(pid, signal.SIGSTOP)
    started = time.monotonic()
    while hung & {one.pid for one in replicas.processes()}:
        assert time.monotonic() - started < 2 * BACK_SECONDS
        time.sleep(0.5)
    print(f"both replaced {time.monotonic() - started:.1f} s after they hung")
    wait_for_two(replicas)
    back(page)
    assert "country=KEN" in page.url


def test_a_visit_keeps_its_process(replicas: Replicas) -> None:
    with urllib.request.urlopen(f"{replicas.url}/health/live") as answer:
        told = answer.headers["Set-Cookie"]
    assert told.startswith("casebook_visit=")
    assert "HttpOnly" in told
    asked = urllib.request.Request(
        f"{replicas.url}/health/live", headers={"Cookie": told.partition(";")[0]})
    with urllib.request.urlopen(asked) as answer:
        assert answer.headers["Set-Cookie"] is None


def is_site(process: psutil.Process) -> bool:
    try:
        return "casebook.serve" in process.cmdline()
    except psutil.NoSuchProcess:  # it has just ended
        return False


def shown(page: Page) -> None:
    expect(page.locator(CARD).first).to_be_visible(timeout=1000 * BACK_SECONDS)
    page.wait_for_function("""() => document.querySelector('[data-testid=stApp]')
        ?.dataset.testScriptState === 'notRunning'""", timeout=1000 * BACK_SECONDS)


def back(page: Page) -> None:
    """The page has connected again, run, and shows its charts."""
    expect(page.locator("[data-testid=stConnectionStatus]")).to_have_count(
        0, timeout=1000 * BACK_SECONDS)
    page.wait_for_function("""() => document.querySelector('[data-testid=stApp]')
        ?.dataset.testConnectionState === 'CONNECTED'""", timeout=1000 * BACK_SECONDS)
    shown(page)


def wait_for_two(replicas: Replicas, without: int = 0) -> None:
    """Until two processes listen again, none of them `without`."""
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        alive = {one.pid for one in replicas.processes()} - {without}
        if len(alive) == 2 and len(replicas.ports()) == 2:
            return
        time.sleep(0.3)
    pytest.fail("the process was not started again")


def wait_ready(url: str, served: "subprocess.Popen[bytes]", log: Path) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and served.poll() is None:
        try:
            with urllib.request.urlopen(f"{url}/health/ready", timeout=5):
                return
        except OSError:
            time.sleep(0.3)
    pytest.fail(f"no replicas came up: {log.read_text(errors='replace')[-1500:]}")


def first_of_two() -> int:
    """The first of two ports beside each other that nobody listens on."""
    taken = {one.laddr.port for one in psutil.net_connections("tcp")}
    return next(one for one in range(free_port(), 65_000) if not {one, one + 1} & taken)
