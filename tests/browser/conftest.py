"""Fixtures for the tests in a real browser: the system's Chromium and the running application."""

import shutil
from collections.abc import Callable, Iterator
from typing import Any, Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.server import Server, running
from tests.browser.watch import Watched

# The shell is the same engine without the windows around it, which cost a second for each page.
CHROMIUM = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
# The last makes every other host unknown: a page that needs the Internet fails here.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
]

OpenPage = Callable[..., Watched]
# What the Content-Security-Policy refuses and a script catches leaves no console message: the
# event tells of each.
NOTE_REFUSALS = """addEventListener('securitypolicyviolation', (event) => console.error(
  `refused: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`))"""


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    path = next(filter(None, map(shutil.which, CHROMIUM)), None)
    assert path, "No Chromium found: install Debian's chromium, or run `make browser` as root."
    return {**browser_type_launch_args, "executable_path": path, "args": ARGUMENTS}


@pytest.fixture(scope="session")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The running application, one for all tests of this worker."""
    with running(tmp_path_factory.mktemp("server") / "server.log") as server:
        yield server


@pytest.fixture(scope="session")
def app_url(app: Server) -> str:
    return app.url


@pytest.fixture(autouse=True)
def _no_traceback(app: Server) -> Iterator[None]:
    """Fails a test during which the server wrote a traceback, whatever the page showed."""
    before = app.log.stat().st_size
    yield
    assert app.tracebacks(before) == ""


@pytest.fixture(scope="session")
def contexts(browser: Browser) -> Iterator[dict[tuple[int, int, str], BrowserContext]]:
    """One browser profile for each kind of screen, so that its cache spares the later tests."""
    made: dict[tuple[int, int, str], BrowserContext] = {}
    yield made
    for context in made.values():
        context.close()


def forget_visits(page: Page, address: str) -> None:
    """Clears what the site keeps in this profile, such as the basket of the test before."""
    page.context.new_cdp_session(page).send("Storage.clearDataForOrigin", {
        "origin": address, "storageTypes": "local_storage"})


@pytest.fixture
def watched_page(
    browser: Browser, app: Server, contexts: dict[tuple[int, int, str], BrowserContext]
) -> Iterator[OpenPage]:
    """A function (path, width, height, colours, address) -> the settled page, watched."""
    pages: list[Page] = []

    def open_page(
        path: str,
        width: int = 1440,
        height: int = 900,
        colours: Literal["light", "dark"] = "light",
        address: str | None = None,
    ) -> Watched:
        kind = (width, height, colours)
        if kind not in contexts:
            contexts[kind] = browser.new_context(
                viewport={"width": width, "height": height},
                color_scheme=colours,
                reduced_motion="reduce",
            )
            contexts[kind].add_init_script(NOTE_REFUSALS)
        page = contexts[kind].new_page()
        if not pages:
            forget_visits(page, address or app.url)
        pages.append(page)
        return Watched(page, address or app.url).open(path)

    yield open_page
    for page in pages:
        page.close()
