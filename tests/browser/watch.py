"""A browser page that writes down everything that goes wrong in it, and where it asks."""

import time
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import ConsoleMessage, Page, Request, Response

# Streamlit looks for these under the deep-linked page first; both 404s are harmless and known.
KNOWN_MISSES = ("/_stcore/health", "/_stcore/host-config")

# What a page is still waiting for; an empty list once it has settled.
WAITING = """() => {
  const all = (part) => [...document.querySelectorAll(`[data-testid=${part}]`)]
  const app = document.querySelector('[data-testid=stApp]')?.dataset ?? {}
  const charts = [...document.querySelectorAll('#root .casebook-card .chart')]
  const bare = charts.filter(
    (chart) => !chart.hidden && !chart.querySelector('.main-svg, .told'))
  const misfit = charts.filter((chart) => {
    const drawn = chart.querySelector('.main-svg')
    const room = Math.max(chart.clientWidth, chart.layout?.meta?.least_width ?? 0)
    return drawn && chart.clientWidth && Math.abs(drawn.clientWidth - room) > 1
  })
  const empty = all('stBidiComponentRegular').filter(
    (place) => place.closest('[class*=st-key-card_]') && !place.querySelector('h3'))
  return [
    app.testScriptState === 'notRunning' ? '' : `script ${app.testScriptState}`,
    app.testConnectionState === 'CONNECTED' ? '' : `connection ${app.testConnectionState}`,
    document.querySelector('[data-testid=stMain] :is(h1, h3)') ? '' : 'no title',
    all('stSkeleton').length ? 'skeletons' : '',
    all('stSpinner').length ? 'spinners' : '',
    document.querySelector('[data-stale=true]') ? 'stale parts' : '',
    empty.length ? 'cards' : '',
    ...bare.map((chart) => `chart ${chart.ariaLabel}`),
    ...misfit.map((chart) => `chart of another width ${chart.ariaLabel}`),
  ].filter((part) => part)
}"""
TIMEOUT = 90.0  # seconds; a quiet machine needs two or three, a crowded one has needed fifty


def is_known_miss(url: str) -> bool:
    """Whether this is one of the two addresses that Streamlit tries below a page's own path."""
    path = urlsplit(url).path
    return any(path.endswith(miss) and path != miss for miss in KNOWN_MISSES)


@dataclass
class Watched:
    """One page with its record; `open` it, let it settle, then look at what was written down."""

    page: Page
    address: str
    console_errors: list[str] = field(default_factory=list)
    page_errors: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)
    asked: list[str] = field(default_factory=list)
    pending: set[Request] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.page.set_default_timeout(TIMEOUT * 1000)
        self.page.on("console", self.note_console)
        self.page.on("pageerror", lambda error: self.page_errors.append(str(error)))
        self.page.on("request", self.note_request)
        self.page.on("requestfinished", self.note_finish)
        self.page.on("websocket", lambda socket: self.note_host(socket.url))
        self.page.on("response", self.note_response)
        self.page.on("requestfailed", self.note_failure)

    def note_console(self, message: ConsoleMessage) -> None:
        where = message.location.get("url", "")
        if message.type == "error" and not is_known_miss(where):
            self.console_errors.append(f"{message.text} ({where})")

    def note_request(self, request: Request) -> None:
        self.pending.add(request)
        self.asked.append(request.url)
        self.note_host(request.url)

    def note_finish(self, request: Request) -> None:
        # Playwright marks its handlers, which a method of a set does not let it.
        self.pending.discard(request)

    def note_failure(self, request: Request) -> None:
        self.pending.discard(request)
        self.failed.append(f"{request.url}: {request.failure}")

    def note_host(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("data", "blob"):
            self.hosts.add(parts.netloc)

    def note_response(self, response: Response) -> None:
        if response.status >= 400 and not is_known_miss(response.url):
            self.failed.append(f"{response.url}: {response.status}")

    def open(self, path: str) -> "Watched":
        self.page.goto(f"{self.address}/{path}")
        return self.settle()

    def settle(self) -> "Watched":
        """Wait until the script has run, all is fetched and drawn, and for a moment stays so."""
        limit = time.monotonic() + TIMEOUT
        steady = 0
        while steady < 3:  # a run that starts another one would otherwise slip through
            self.page.wait_for_timeout(100)
            waiting = self.page.evaluate(WAITING) + [request.url for request in self.pending]
            steady = 0 if waiting else steady + 1
            if time.monotonic() > limit:
                shown = self.page.locator("body").inner_text()[:500]
                raise AssertionError(f"{self.page.url} waits for {waiting}; it shows:\n{shown}")
        return self

    def troubles(self) -> list[str]:
        """Everything that must not happen on any page; empty when all is well."""
        own = urlsplit(self.address).netloc
        return [
            *(f"console: {text}" for text in self.console_errors),
            *(f"script: {text}" for text in self.page_errors),
            *(f"request: {text}" for text in self.failed),
            *(f"left the host: {host}" for host in sorted(self.hosts - {own})),
        ]
