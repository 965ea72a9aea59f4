"""A page printed from the browser: charts as wide as paper, nothing of the menus."""

import json

import pytest

from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser

# Of each chart drawn: its drawing's width and its card's.
WIDTHS = """(kind) => {
  if (kind) dispatchEvent(new Event(kind))
  return [...document.querySelectorAll('#root .chart:not([hidden])')].filter((one) => one.layout)
    .map((one) => [one.querySelector('.main-svg').clientWidth, one.clientWidth])
}"""


def test_charts_are_drawn_for_paper_and_back(watched_page: OpenPage) -> None:
    page = watched_page("units").page
    before = page.evaluate(WIDTHS, "")
    on_paper = page.evaluate(WIDTHS, "beforeprint")
    assert len(before) == len(on_paper) >= 6
    assert all(drawn == room <= 680 for drawn, room in on_paper)
    page.evaluate(WIDTHS, "afterprint")
    page.wait_for_function(f"(before) => JSON.stringify(({WIDTHS})('')) === before",
                           arg=json.dumps(before, separators=(",", ":")))
    page.emulate_media(media="print")
    assert page.locator("[data-testid=stHeader]:visible, .st-key-page_bar:visible").count() == 0
    assert page.evaluate("() => getComputedStyle(document.querySelector("
                         "'[data-testid=stMain]')).overflowY") == "visible"
