"""The talk and the offline pack in a browser: by keyboard, offline, from a file, on a wall."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

from casebook import cards
from casebook.brief.basket import Basket, item, write_basket
from casebook.brief.offline import page as pack
from casebook.brief.query import requested_brief
from casebook.selection import Selection
from casebook.warehouse import live
from tests.browser.server import Server
from tests.browser.watch import Watched
from tests.sampling import in_the_sweep

pytestmark = pytest.mark.browser

STORIES = ("story=council", "story=ministry&country=KEN")
TALKS = (*STORIES, "country=KEN", "country=GBR&audience=foreign",
         "country=BOL&audience=regulator", "country=PLW&audience=parliament")
HOSTILE = ("<img src=x onerror=\"document.title='hit'\">"
           "</script><script>document.title='hit'</script>")
NOW = ".slide.now"
# The current slide has drawn its chart, if it has one.
DRAWN = """() => {
  const slide = document.querySelector('.slide.now')
  return slide && (!slide.querySelector('.chart') || slide.querySelector('.chart .main-svg'))
}"""
# What would not be read from the back row: letters too small, and what sticks out of its place.
UNREADABLE = """() => {
  const slide = document.querySelector('.slide.now')
  const found = []
  const inside = (inner, outer, slack = 2) => {
    const [a, b] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()]
    return !a.width || (a.left >= b.left - slack && a.right <= b.right + slack
      && a.top >= b.top - slack && a.bottom <= b.bottom + slack)
  }
  for (const part of slide.querySelectorAll('h2, .body, .rows, .chart, footer, ul, .large, td')) {
    if (part.closest('.instead')) continue
    if (!inside(part, slide)) found.push(`${part.className || part.tagName} leaves the slide`)
  }
  const body = slide.querySelector('.body')
  for (const part of [slide, body]) {
    if (part.scrollHeight > part.clientHeight + 2 || part.scrollWidth > part.clientWidth + 2) {
      found.push(`${part.className}: ${part.scrollWidth} x ${part.scrollHeight}`)
    }
  }
  const head = parseFloat(getComputedStyle(slide.querySelector('.head')).fontSize)
  if (head < 40) found.push(`title of ${head} px`)
  for (const text of slide.querySelectorAll('td, th, li, .large, .subtitle, .more')) {
    const size = parseFloat(getComputedStyle(text).fontSize)
    if (!text.closest('.instead') && size < 20) found.push(`${size} px: ${text.textContent}`)
  }
  const chart = slide.querySelector('.chart')
  for (const text of chart?.querySelectorAll('text') ?? []) {
    if (!text.textContent.trim() || !text.getBoundingClientRect().width) continue
    const at = text.getScreenCTM()
    const size = parseFloat(getComputedStyle(text).fontSize)
      * Math.sqrt(Math.abs(at.a * at.d - at.b * at.c))
    if (size < 19.9) found.push(`${size} px: ${text.textContent}`)
    if (!inside(text, chart)) found.push(`cut off: ${text.textContent}`)
  }
  return found
}"""
# A finger that moves from one place to another.
SWIPE = """([from, to]) => {
  const touch = (x) => new Touch({identifier: 1, target: document.body, clientX: x, clientY: 300})
  const root = document.getElementById('talk')
  root.dispatchEvent(new TouchEvent('touchstart', {touches: [touch(from)], bubbles: true}))
  root.dispatchEvent(new TouchEvent('touchend', {changedTouches: [touch(to)], bubbles: true}))
}"""

Open = Callable[..., Watched]


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(viewport={"width": 1280, "height": 720}, reduced_motion="reduce")
    yield made
    made.close()


@pytest.fixture
def present(context: BrowserContext, app: Server) -> Open:
    """A function (query, place) -> the talk at that slide, drawn and watched."""
    def open_talk(query: str, place: str = "") -> Watched:
        watched = Watched(context.new_page(), app.url)
        watched.page.goto(f"{app.url}/present?{query}{place}")
        drawn(watched.page)
        return watched

    return open_talk


def drawn(page: Page) -> None:
    page.wait_for_function(DRAWN)


def at(page: Page) -> int:
    """The number of the slide shown, as the address, the mark on it and the live region have it."""
    # Asked of the page itself: a busy test runner hears of a new address a moment later.
    place = int(page.evaluate("location.hash.slice(1)"))
    # The address is written at once, the slide slides in.
    expect(page.locator(f"{NOW} .place")).to_have_text(re.compile(rf"^{place} "))
    assert page.locator("#talk [aria-live]").inner_text().startswith(f"Slide {place} of ")
    return place


def count(page: Page) -> int:
    return page.locator(".slide").count()


def barriers(page: Page) -> list[str]:
    return [
        f"{one['id']}: {node['target']} {node['html'][:120]}"
        for one in Axe().run(page).response["violations"]
        if one["impact"] in ("serious", "critical") for node in one["nodes"]
    ]


@pytest.mark.parametrize("query", [TALKS[0], *in_the_sweep(*TALKS[1:])])
def test_every_slide_is_read_from_the_back_row(query: str, present: Open) -> None:
    watched = present(query)
    page, seen = watched.page, []
    for place in range(1, count(page) + 1):
        drawn(page)
        assert at(page) == place
        assert page.evaluate(UNREADABLE) == [], f"slide {place} of {query}"
        seen.append(page.locator(f"{NOW} h2").inner_text())
        page.keyboard.press("ArrowRight")
    assert len(seen) >= 8
    assert at(page) == len(seen)  # the last one stays
    page.keyboard.press("Home")
    assert at(page) == 1
    assert watched.troubles() == []


@pytest.mark.parametrize("query", [*in_the_sweep(STORIES[0]), STORIES[1]])
def test_keys(query: str, present: Open) -> None:
    page = present(query).page
    for key, place in (
        ("ArrowRight", 2), ("ArrowDown", 3), ("PageDown", 4), ("Space", 5), ("ArrowLeft", 4),
        ("ArrowUp", 3), ("PageUp", 2), ("End", count(page)), ("Home", 1), ("ArrowLeft", 1),
        ("Shift+Space", 1), ("Enter", 2),
    ):
        page.keyboard.press(key)
        assert at(page) == place, key
    page.keyboard.press("b")
    assert page.locator(".blank").is_visible()
    page.keyboard.press("b")
    assert not page.locator(".blank").is_visible()
    page.keyboard.press("b")
    page.keyboard.press("ArrowRight")  # moving on shows the slide
    assert not page.locator(".blank").is_visible()
    page.keyboard.press("?")
    assert page.get_by_role("dialog", name="Keys").is_visible()
    page.keyboard.press("ArrowRight")
    assert at(page) == 3  # behind the list nothing moves
    page.keyboard.press("Escape")
    assert page.get_by_role("dialog").count() == 0
    page.keyboard.press("f")
    page.wait_for_function("() => document.fullscreenElement !== null")
    page.keyboard.press("f")
    page.wait_for_function("() => document.fullscreenElement === null")


def test_controls_and_touch(present: Open) -> None:
    page = present(STORIES[0]).page
    page.mouse.move(300, 300)
    page.get_by_role("button", name="Next slide").click()
    page.keyboard.press("Space")  # the button does not keep the keys
    assert at(page) == 3
    page.evaluate(SWIPE, [600, 300])
    assert at(page) == 4
    page.evaluate(SWIPE, [300, 600])
    page.evaluate(SWIPE, [300, 320])  # a tap is no swipe
    assert at(page) == 3


def test_place_stays(present: Open) -> None:
    page = present(STORIES[0], "#4").page
    assert at(page) == 4
    page.keyboard.press("ArrowRight")
    page.reload()
    drawn(page)
    assert at(page) == 5
    page.goto("about:blank")
    page.go_back()
    drawn(page)
    assert at(page) == 5
    page.evaluate("location.hash = '#2'")
    page.wait_for_function("() => document.querySelector('.slide.now').id === 'slide-2'")
    page.evaluate("location.hash = '#999'")
    page.wait_for_function("() => location.hash !== '#999'")
    assert at(page) == count(page)


def test_speakers_notes_follow_and_lead(present: Open) -> None:
    basket = Basket((item("units-total", Selection()), item("units-by-region", Selection())))
    basket = basket.changed(0, note=HOSTILE)
    watched = present(f"basket={write_basket(basket)}", "#2")
    page = watched.page
    titles = page.locator(".slide h2").all_text_contents()
    first = 1 + next(place for place, title in enumerate(titles) if "194 Member States" in title)
    page.evaluate(f"location.hash = '#{first}'")
    page.wait_for_function(f"() => document.querySelector('.slide.now').id === 'slide-{first}'")
    with page.expect_popup() as opened:
        page.keyboard.press("n")
    notes = opened.value
    notes.locator("[data-put=note]").wait_for()
    assert notes.locator("[data-put=note]").inner_text() == HOSTILE
    assert notes.locator("[data-put=place]").inner_text() == f"{at(page)} / {count(page)}"
    assert notes.locator("[data-put=point]").inner_text()
    assert notes.locator("[data-put=source]").inner_text()
    assert ":" in notes.locator("[data-put=elapsed]").inner_text()
    following = notes.locator("[data-put=next]").inner_text()
    notes.keyboard.press("ArrowRight")  # keys in the second window move the first
    page.wait_for_function(f"() => location.hash === '#{first + 1}'")
    notes.wait_for_function(
        "text => document.querySelector('[data-put=title]').textContent === text", arg=following)
    page.reload()
    drawn(page)
    page.keyboard.press("Home")
    notes.wait_for_function(
        "() => document.querySelector('[data-put=place]').textContent.startsWith('1 ')")
    assert "hit" not in (page.title(), notes.title())
    assert barriers(notes) == []
    assert watched.troubles() == []


def test_another_member_state_by_keyboard(present: Open) -> None:
    watched = present("country=KEN", "#5")
    page = watched.page
    title = page.locator(f"{NOW} h2").inner_text()
    assert "Kenya" in title
    page.keyboard.press("m")
    assert page.evaluate("document.activeElement.name") == "for"
    page.keyboard.type("Uganda")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.locator(f"{NOW} h2", has_text="Uganda").wait_for()
    drawn(page)
    assert at(page) == 5
    assert parse_qs(urlsplit(page.url).query)["for"] == ["UGA"]
    page.reload()
    drawn(page)
    assert "Uganda" in page.locator(f"{NOW} h2").inner_text()
    page.go_back()
    page.locator(f"{NOW} h2", has_text="Kenya").wait_for()
    assert watched.troubles() == []


def test_a_click_in_a_chart_filters(present: Open) -> None:
    basket = write_basket(Basket((
        item("needs-offline-by-region", Selection()), item("units-total", Selection()))))
    page = present(f"basket={basket}").page
    while not page.locator(f"{NOW} .chart").count():
        page.keyboard.press("ArrowRight")
    drawn(page)
    page.locator(f"{NOW} .bars .point path").nth(1).click(force=True)
    page.wait_for_function(
        "() => new URLSearchParams(location.search).get('within') === 'Africa'")
    page.locator("[role=status]", has_text="Africa").wait_for()
    page.keyboard.press("ArrowRight")
    drawn(page)
    assert "Africa" in page.locator(f"{NOW} .subtitle").inner_text()


def test_goes_on_without_a_network(context: BrowserContext, present: Open) -> None:
    page = present("country=KEN").page
    page.wait_for_load_state("networkidle")
    context.set_offline(True)
    for place in range(2, count(page) + 1):
        page.keyboard.press("ArrowRight")
        drawn(page)
        assert at(page) == place
    title = page.locator("#slide-3 h2").text_content()
    page.evaluate("live.choose({for: 'UGA'})")
    page.locator("[role=status]", has_text="cannot be reached").wait_for()
    assert page.locator("#slide-3 h2").text_content() == title
    assert "for=" not in page.url
    context.set_offline(False)
    page.evaluate("live.choose({for: 'UGA'})")
    page.wait_for_function("() => location.search.includes('for=UGA')")


@pytest.mark.parametrize("size", [(1280, 720), (390, 844)], ids=["wall", "phone"])
def test_shuts_nobody_out(size: tuple[int, int], present: Open) -> None:
    page = present(STORIES[0]).page
    page.set_viewport_size({"width": size[0], "height": size[1]})
    for place in (1, 3, 8, count(page)):
        page.evaluate(f"location.hash = '#{place}'")
        page.wait_for_function(f"() => document.querySelector('.slide.now').id === 'slide-{place}'")
        drawn(page)
        assert barriers(page) == [], place
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.keyboard.press("d")
    page.keyboard.press("?")
    assert barriers(page) == []


def test_without_scripts(browser: Browser, app: Server) -> None:
    plain = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    page = plain.new_page()
    page.goto(f"{app.url}/present?country=KEN")
    assert page.locator("table").count() >= 5
    assert page.locator("section.slide").first.is_visible()
    assert page.locator("section.slide table").first.is_visible()
    assert page.locator("section.slide").last.is_visible()
    plain.close()


def test_dark_is_the_very_figure_of_the_dark(present: Open) -> None:
    page, view, release = present("story=council").page, Selection(country="KEN"), live()
    for card in cards.cards().values():
        light, dark = (json.loads(json.dumps(cards.prepare(card, view, release, theme).figure))
                       for theme in ("light", "dark"))
        exchanged: Any = page.evaluate(
            "figure => { document.documentElement.dataset.theme = 'dark';"
            " return charts.themed(figure) }", light)
        assert exchanged == dark, card.id


def test_pack_needs_no_network(browser: Browser, tmp_path: Path) -> None:
    view = Selection(country="KEN")
    basket = Basket(tuple(item(card, view) for card in (
        "units-map", "country-class", "outcomes-flow", "results-board", "agencies-shares")))
    basket = basket.changed(1, note=HOSTILE)
    brief, _ = requested_brief({"basket": write_basket(basket), "country": "KEN"}, live())
    file = tmp_path / "pack.html"
    file.write_bytes(pack.html(brief))
    for width, colours in (*in_the_sweep((1440, "light")), (390, "dark")):
        context = browser.new_context(
            viewport={"width": width, "height": 844}, offline=True, reduced_motion="reduce",
            color_scheme=colours)
        page = context.new_page()
        left: list[str] = []
        errors: list[str] = []
        page.on("request", lambda request, left=left: left.append(request.url))
        page.on("console", lambda message, errors=errors: errors.append(message.text)
                if message.type == "error" else None)
        page.on("pageerror", lambda error, errors=errors: errors.append(str(error)))
        page.goto(file.as_uri())
        page.wait_for_function("""() => [...document.querySelectorAll('.pack .chart')].every(
            (chart) => chart.querySelector('.main-svg'))""")
        page.locator(".choroplethlayer path").nth(100).wait_for(state="attached")
        assert page.locator(".pack .chart").count() == len(brief.parts)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert page.locator(".note p").inner_text() == HOSTILE
        assert barriers(page) == []
        page.get_by_role("button", name="Table").first.click()
        assert page.locator(".pack article table").first.is_visible()
        with page.expect_download() as saved:
            page.get_by_role("link", name="Save the data (CSV)").first.click()
        assert saved.value.suggested_filename.endswith(".csv")
        assert Path(saved.value.path()).read_bytes().startswith(b"\xef\xbb\xbf")
        page.get_by_role("button", name="Present").click()
        for place in range(1, page.locator(".slide").count() + 1):
            drawn(page)
            assert at(page) == place
            page.keyboard.press("ArrowRight")
        with page.expect_popup() as opened:
            page.keyboard.press("s")
        opened.value.locator("[data-put=source]").wait_for(state="attached")
        opened.value.wait_for_function("() => document.querySelector('.waiting').hidden")
        page.bring_to_front()
        page.keyboard.press("Escape")
        assert not page.locator("#talk").is_visible()
        assert page.locator(".pack h1").is_visible()
        assert [url for url in left if not url.startswith(("file:", "data:", "blob:"))] == []
        assert errors == []
        assert page.title() != "hit"
        context.close()


def test_pack_on_paper(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "pack.html"
    file.write_bytes(pack.html(requested_brief({"country": "PLW"}, live())[0]))
    page = browser.new_page(color_scheme="dark")
    page.goto(file.as_uri())
    page.locator(".pack .chart .main-svg").first.wait_for()
    printed = page.pdf(prefer_css_page_size=True)
    assert printed.startswith(b"%PDF")
    assert page.locator("html").get_attribute("data-theme") == "dark"
    page.emulate_media(media="print")
    assert not page.locator(".pack .actions").is_visible()
    assert page.locator(".pack article").first.is_visible()
    page.close()
