"""The first screen in a real browser: read before any script, taken over without a jump."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page

from casebook import build
from casebook.cards import card, prepare
from casebook.exports.picture import renderer
from casebook.selection import Selection
from casebook.server.first_screen.screen import CHARTS
from casebook.story import visible_screens
from casebook.wording import ENGLISH
from tests.browser.server import Server
from tests.browser.watch import Watched
from tests.sampling import drawn, in_the_sweep

pytestmark = pytest.mark.browser

NOTES = """(() => {
  const noted = window.noted = {shift: 0, content: 0, covered: 0}
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
    if (!entry.hadRecentInput) noted.shift += entry.value
  })).observe({type: 'layout-shift', buffered: true})
  const look = () => {
    const screen = document.getElementById('first-screen')
    const root = document.getElementById('root')
    if (screen) noted.covered += 1
    if (screen && root.childElementCount && getComputedStyle(root).visibility !== 'hidden')
      noted.twice = true
    if (root && !screen && noted.covered && !noted.taken) {
      noted.taken = true
      noted.main = !!root.querySelector('[data-testid=stMain] h1, [data-testid=stMain] h3')
      noted.bare = [...root.querySelectorAll('.casebook-card .chart')]
        .filter((chart) => chart.offsetParent && chart.getBoundingClientRect().top < innerHeight)
        .filter((chart) => !chart.querySelector('.main-svg text')).length
    }
    requestAnimationFrame(look)
  }
  look()
})()"""
PLACES = """() => [...document.querySelectorAll('%s')].filter((part) => part.offsetParent)
  .map((part) => [part.textContent.trim(), part.getBoundingClientRect()])
  .filter(([text, box]) => text && box.top < innerHeight)
  .map(([text, box]) => [text, Math.round(box.left), Math.round(box.top)])"""
# Every colour and length that the card's style sheet takes from the page around it; not the faces,
# whose first screen has stand-ins until they have come.
COLOURS = """(card) => {
  const found = {}, style = getComputedStyle(document.querySelector(card))
  const sheet = [...document.querySelectorAll('style')].map((one) => one.textContent).join('')
  for (const [, name] of sheet.matchAll(/var\\((--st-[a-z-]+)/g))
    if (!name.includes('font')) found[name] = style.getPropertyValue(name).trim().toLowerCase()
  return found
}"""
SIZES = pytest.mark.parametrize("size", [(1440, 900), (390, 844)], ids=["1440", "390"])


@pytest.fixture(scope="module", autouse=True)
def _drawn(app: Server, browser: Browser) -> None:
    """Waits until the server has drawn the default views, as it does when it starts."""
    if not renderer.available():
        pytest.skip("pictures need a Chromium that the server finds")
    page = browser.new_page()
    limit = time.monotonic() + 120
    while time.monotonic() < limit:
        texts = [page.request.get(f"{app.url}/{path}").text() for path in ("", "units", "needs")]
        if all("wide dark" in text and "narrow dark" in text for text in texts):
            break
        time.sleep(1)
    page.close()


@pytest.fixture
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    width, height = getattr(request, "param", (1440, 900))
    context = browser.new_context(
        viewport={"width": width, "height": height}, reduced_motion="reduce")
    context.add_init_script(NOTES)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("colours", ["light", "dark"])
@SIZES
def test_read_without_scripts(
    size: tuple[int, int], colours: str, app: Server, browser: Browser
) -> None:
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]}, java_script_enabled=False,
        color_scheme=colours)
    page = context.new_page()
    page.goto(f"{app.url}/")
    release = build.ensure()
    told = [card_id for one in visible_screens(Selection(), release) for card_id in one.cards]
    for card_id in told:
        title = prepare(card(card_id), Selection(), release, "light").title
        assert page.get_by_role("heading", name=title, exact=True).count() == 1
    # One picture each is seen: that of this width and these colours.
    assert page.locator("#first-screen svg:visible").count() == CHARTS
    width = page.evaluate("() => document.querySelector('#first-screen').scrollWidth")
    assert width <= size[0]
    page.goto(f"{app.url}/units")
    assert page.get_by_role("table").is_visible()
    assert page.evaluate("() => document.documentElement.scrollHeight > innerHeight")
    context.close()


@pytest.mark.parametrize("path", ["country", *drawn(
    ("simulator", "cost", "briefing", "voluntary", "results", "changes", "needs?lang=ar",
     "next_unit", "?country=TUV", "agencies?country=VAT"), 1, "taken over")])
def test_it_takes_over_in_seconds(path: str, app: Server, page: Page) -> None:
    """And not when the timeout ends, because of a card in sight that has nothing to draw."""
    page.goto(f"{app.url}/{path}")
    page.wait_for_function("() => window.noted.taken", timeout=15_000)


@pytest.mark.parametrize(("path", "page"), [
    ("", (1440, 900)), ("country?country=KEN", (1440, 900)),
    *in_the_sweep(("", (390, 844)),
                  ("units?embed=true&card=units-total", (1440, 900)), ("units", (1440, 900)),
                  ("country", (1440, 900)), ("data", (1440, 900)), ("needs", (390, 844))),
], indirect=["page"])
def test_the_application_takes_over(path: str, app: Server, page: Page) -> None:
    places = still(app, page, path)
    watched = Watched(page, app.url).open(path)
    page.wait_for_function("() => window.noted.taken")
    noted = page.evaluate("() => window.noted")
    assert noted["covered"] > 0
    assert "twice" not in noted, "what lies below must not be reached while it is covered"
    assert noted["main"]
    assert noted["bare"] == 0, "charts in sight stand when the first screen goes"
    assert noted["shift"] < 0.1
    assert watched.troubles() == []
    # Nothing is looked for below the page's own path any more.
    asked = [url.removeprefix(app.url) for url in watched.asked]
    assert [one for one in asked if "/_stcore/" in one and not one.startswith("/_stcore/")] == []
    # The same style sheet colours both, from properties that have to be the same.
    if not path.startswith("data"):
        assert page.evaluate(COLOURS, "#root .casebook-card") == first_colours(app, page, path)
    # Titles stood in the first screen where they stand now, within a few pixels.
    live = {text: (left, top) for text, left, top in page.evaluate(
        PLACES % "[data-testid=stMain] :is(h1, h2, h3)")}
    assert places
    for text, left, top in places:
        if path != "country":  # a search box and a map come first, which only the application has
            assert text in live, f"{text!r} is not on the page"
            assert abs(live[text][0] - left) <= 3
            assert abs(live[text][1] - top) <= 8


def first_colours(app: Server, page: Page, path: str) -> dict[str, str]:
    """The properties of a card in the first screen."""
    with without_scripts(app, page, path) as first:
        found: dict[str, str] = first.evaluate(COLOURS, "#first-screen .casebook-card")
        return found


def test_menu_and_country_form_work_without_scripts(app: Server, page: Page) -> None:
    with without_scripts(app, page, "units") as first:
        first.get_by_label(ENGLISH.say("filter-country"), exact=True).select_option("KEN")
        first.locator("form.bar button:not([type])").click()
        assert f"{app.url}/units?country=KEN" in first.url
        assert "Kenya" in first.locator("#first-screen main").inner_text()
        first.locator("nav.wide summary").first.click()
        first.locator("nav.wide details a").first.click()
        assert "country=KEN" in first.url
        assert first.locator("#first-screen h1").is_visible()
        first.locator("footer a").first.click()
        assert first.url.endswith("/data")


@contextmanager
def without_scripts(app: Server, page: Page, path: str) -> Iterator[Page]:
    """The first screen of `path` at the size of `page`, as long as no script runs."""
    browser = page.context.browser
    assert browser is not None
    context = browser.new_context(viewport=page.viewport_size, java_script_enabled=False)
    first = context.new_page()
    first.goto(f"{app.url}/{path}")
    first.wait_for_timeout(300)
    yield first
    context.close()


def still(app: Server, page: Page, path: str) -> list[tuple[str, int, int]]:
    """The titles of the first screen with their places, as long as no script runs."""
    with without_scripts(app, page, path) as first:
        places: list[tuple[str, int, int]] = first.evaluate(
            PLACES % "#first-screen :is(h1, h2, h3)")
        return places


def test_scrolled_while_it_starts(app: Server, page: Page) -> None:
    page.goto(f"{app.url}/needs", wait_until="commit")
    page.wait_for_selector("#first-screen h1")
    page.evaluate("() => { document.getElementById('first-screen').scrollTop = 200 }")
    page.wait_for_function("() => window.noted.taken", timeout=90_000)
    assert page.evaluate("() => document.querySelector('[data-testid=stMain]').scrollTop") == 200


def test_served_when_scripts_cannot_connect(app: Server, page: Page) -> None:
    """Where the web socket is shut out, the findings stay to be read."""
    page.route("**/static/js/*.js", lambda route: route.abort())
    page.goto(f"{app.url}/units")
    page.wait_for_timeout(2000)
    assert page.locator("#first-screen h1").is_visible()
