"""A page printed from the browser: a document, in light colours, its charts as wide as paper."""

import json
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import expect

from casebook.charts.style import PALETTES
from casebook.ui.site import site
from tests.browser.conftest import OpenPage
from tests.browser.printed import MARGIN, Box, Sheet, sheets
from tests.sampling import drawn

pytestmark = pytest.mark.browser

# Of each chart drawn: its drawing's width and its card's.
WIDTHS = """(kind) => {
  if (kind) dispatchEvent(new Event(kind))
  return [...document.querySelectorAll('#root .chart:not([hidden])')].filter((one) => one.layout)
    .map((one) => [one.querySelector('.main-svg').clientWidth, one.clientWidth])
}"""
# Of each card that has a figure id and a chart: the id, the first words of its title, its height.
CARDS = """() => [...document.querySelectorAll('#root .casebook-card:not(.empty)')].map((card) => ({
  figure: card.querySelector('.marks a[href*=figure]')?.textContent,
  title: card.querySelector('h3').innerText.trim().split(/\\s+/).slice(0, 4).join(' '),
  height: card.querySelector('.chart').layout?.height,
})).filter(({ figure, height }) => figure && height)"""
# Pixels of a page in points on paper, as paper.css makes it smaller.
POINTS = 0.75 * 0.75
DARK = (PALETTES["dark"].background, PALETTES["dark"].highlight, *PALETTES["dark"].series[:4])
PATHS = [page.path for page in site()] + ["data?part=glossary", "country?country=KEN",
                                          "units?lang=ar", "country?country=EGY&lang=ar"]
CASES = [(path, "A4", "light") for path in PATHS] + [
    (path, form, colours) for path in PATHS[::3]
    for form, colours in (("Letter", "light"), ("A4", "dark"))]


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext and pdftoppm")
@pytest.mark.parametrize(("path", "form", "colours"), drawn(CASES, 1, "pages on paper"))
def test_a_page_on_paper_is_a_document(
    watched_page: OpenPage, tmp_path: Path, path: str, form: str, colours: str
) -> None:
    page = watched_page(path, colours=colours).page
    page.wait_for_selector("#first-screen", state="detached")
    cards = page.evaluate(CARDS)
    printed = sheets(page.pdf(format=form), tmp_path)
    words = " ".join(sheet.text for sheet in printed)
    assert f"{len(printed)} / {len(printed)}" in printed[-1].text
    assert page.url.split("//")[1].split("?")[0] in words.replace(" ", "")
    assert page.locator("#root .casebook-print").inner_text() not in words
    assert [sheet.overlaps() for sheet in printed] == [[]] * len(printed)
    if len(printed) > 1:
        assert printed[0].filled() > 0.4
    assert all(sheet.filled() > 0.05 for sheet in printed)  # none is empty
    for card in cards:
        assert _stands(card, printed, titled="lang=" not in path), card
    for sheet in printed:
        assert sheet.image.getpixel((2, 2)) == (255, 255, 255)
        # A few pixels of an edge may have any colour.
        assert {colour: count for colour in DARK if (count := sheet.pixels(colour)) > 40} == {}


def _stands(card: dict[str, str | int], printed: list[Sheet], titled: bool) -> bool:
    """Whether the card stands whole on one sheet: title, chart and figure id below it."""
    found = [sheet for sheet in printed if str(card["figure"]) in sheet.figures]
    for sheet in found:
        foot = sheet.figures[str(card["figure"])]
        height = int(card["height"]) * POINTS * 0.6  # the tallest are made smaller yet
        chart = Box(30, foot.top - height, sheet.width - 30, foot.top - 20)
        if foot.bottom > sheet.height - MARGIN or chart.top < 0:
            continue
        above = " ".join(one.text for one in sheet.words if one.bottom < foot.top)
        if sheet.ink(chart) > 0.004 and (not titled or str(card["title"]) in above):
            return True
    return False


def test_charts_are_drawn_for_paper_and_back(watched_page: OpenPage) -> None:
    page = watched_page("units").page
    before = page.evaluate(WIDTHS, "")
    on_paper = page.evaluate(WIDTHS, "beforeprint")
    assert len(before) == len(on_paper) >= 6
    assert all(drawn == room <= 906 for drawn, room in on_paper)
    page.evaluate(WIDTHS, "afterprint")
    page.wait_for_function(f"(before) => JSON.stringify(({WIDTHS})('')) === before",
                           arg=json.dumps(before, separators=(",", ":")))
    page.emulate_media(media="print")
    assert page.locator("[data-testid=stHeader]:visible, .st-key-page_bar:visible").count() == 0
    assert page.evaluate("() => getComputedStyle(document.querySelector("
                         "'[data-testid=stMain]')).overflowY") == "visible"
    page.emulate_media(media="screen")
    page.evaluate("() => { window.print = () => { window.printed = true } }")
    page.locator("#root .casebook-print").click()
    assert page.evaluate("() => window.printed")


def test_the_button_is_not_offered_where_nothing_prints(watched_page: OpenPage) -> None:
    page = watched_page("verify").page
    expect(page.locator("#root .casebook-print")).to_be_visible()
    page.add_init_script("delete window.print; delete Window.prototype.print")
    page.reload()
    expect(page.locator("#root .casebook-footer")).to_be_attached()
    assert page.locator(".casebook-print:visible").count() == 0
