"""Pages as readers adapt them: 320 pixels wide, letters set apart, forced colours, no motion.

Pages are drawn for the day; `make sweep` tries all.
"""

import pytest
from playwright.sync_api import Browser, Page

from casebook.wording import ENGLISH
from tests.browser.access.keyboard import taken_over
from tests.browser.conftest import OpenPage
from tests.browser.server import Server
from tests.browser.test_pages import PAGES, overflowing
from tests.browser.watch import Watched
from tests.sampling import drawn

pytestmark = pytest.mark.browser
NARROW = (320, 640)
WITH_A_STATE = ("country", "simulator", "briefing")
SPACED = """(css) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}"""
# The values of WCAG 1.4.12.
SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important;
word-spacing: .16em !important } p { margin-bottom: 2em !important }"""
# Words in a box that hides what is beyond it; what is hidden from sight on purpose is clipped.
CUT = """() => [...document.querySelectorAll('#root *')].filter((box) => {
  const words = [...box.childNodes].some((one) => one.nodeType === 3 && one.textContent.trim())
  if (!words || box.clientWidth < 2 || box.closest('svg')) return false
  const { overflowX, overflowY, clipPath } = getComputedStyle(box)
  const hides = (way) => ['hidden', 'clip'].includes(way)
  return clipPath === 'none' && (
    hides(overflowX) && box.scrollWidth > box.clientWidth + 1
    || hides(overflowY) && box.scrollHeight > box.clientHeight + 2)
}).map((box) => `${box.tagName} ${box.className}: ${box.textContent.slice(0, 80)}`)"""


@pytest.mark.parametrize("name", drawn(sorted(PAGES), 1, "pages as readers adapt them"))
def test_narrow_and_with_letters_set_apart(name: str, watched_page: OpenPage) -> None:
    query = "?country=KEN" if name in WITH_A_STATE else ""
    watched = watched_page(f"{PAGES[name]}{query}", *NARROW)
    page = taken_over(watched)
    assert overflowing(page) == []
    assert page.evaluate(CUT) == []
    assert tables_without_names(page) == []
    assert page.evaluate("() => document.getAnimations().length") == 0, "less motion was wished for"
    page.evaluate(SPACED, SPACING)
    page.wait_for_timeout(300)
    assert overflowing(page) == []
    assert page.evaluate(CUT) == []
    assert watched.troubles() == []


def tables_without_names(page: Page) -> list[str]:
    """Tables without caption, and those with a header that says not of what it is one."""
    return page.locator("#root table").evaluate_all(
        "all => all.filter((one) => !one.caption || one.querySelector('th:not([scope])'))"
        ".map((one) => one.outerHTML.slice(0, 120))")


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_forced_colours(colours: str, browser: Browser, app: Server) -> None:
    """The focus is seen on each of the first stops, and what is chosen without colour."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, forced_colors="active",
                                  color_scheme=colours, reduced_motion="reduce")
    watched = Watched(context.new_page(), app.url).open("units")
    page = taken_over(watched)
    unseen, outline = [], ("(one) => { const { outlineStyle, outlineWidth, boxShadow, borderColor }"
                           " = getComputedStyle(one);"
                           " return [outlineStyle, outlineWidth, boxShadow, borderColor] }")
    for _ in range(30):
        page.keyboard.press("Tab")
        held = page.locator(":focus")
        if held.count() and not held.evaluate("one => one.matches('main, input')"):
            style, width, *_ = held.evaluate(outline)
            if style == "none" or width == "0px":
                unseen.append(held.evaluate("one => one.outerHTML.slice(0, 120)"))
    assert unseen == []
    card = page.locator(".st-key-card_units-total")
    tabs = card.get_by_role("tab").evaluate_all(
        "all => all.map((one) => getComputedStyle(one).borderBottomColor)")
    assert tabs[0] != tabs[1], ENGLISH.say("view-chart")
    context.close()
