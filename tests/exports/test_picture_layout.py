"""Every card as the browser lays it out: nothing cut, nothing over anything else."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page, Playwright

from casebook.exports.picture import browser, renderer
from casebook.exports.picture.card_picture import picture
from casebook.exports.picture.sheet import FORMATS, LEAST, sheet
from casebook.exports.text_metrics import FONTS
from tests.exports.pictures import BASE, CARDS, address, ready
from tests.sampling import sampled

pytestmark = pytest.mark.browser
SVG = "{http://www.w3.org/2000/svg}"
# Texts of the chart, and the boxes of the sheet's parts.
LAID = """() => {
    const box = (one) => { const {left, top, right, bottom} = one.getBoundingClientRect();
                           return [left, top, right, bottom] }
    const texts = [...document.querySelectorAll('.chart svg text')].filter(one =>
        one.textContent.trim() && one.getBoundingClientRect().width)  // plotly hides some
    const parts = ['h3', '.subtitle', '.chart', '.marks', '.source span', '.whose', '.code'];
    return {texts: texts.map(one => [one.textContent, ...box(one)]),
            lines: document.querySelector('.source span').getClientRects().length,
            parts: Object.fromEntries(parts.map(one => [one, box(document.querySelector(one))])),
            whole: box(document.querySelector('article'))}
}"""


class Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float


@pytest.fixture(scope="module")
def screen(playwright: Playwright) -> Iterator[Page]:
    chromium = playwright.chromium.launch(
        executable_path=browser.executable(),
        args=["--no-sandbox", "--allow-file-access-from-files"],
        env={"FONTCONFIG_FILE": str(FONTS / "fonts.conf")})
    page = chromium.new_page(viewport={"width": 1600, "height": 1400})
    page.goto(browser.PAGE)
    yield page
    chromium.close()


def laid(screen: Page, told: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Box]]:
    """What the page has laid out; the boxes of the sheet's parts, and of all of it."""
    screen.evaluate("(told) => window.picture(told)", told)
    found = screen.evaluate(LAID)
    return found, {name: Box(*box) for name, box in
                   {**found["parts"], "whole": found["whole"]}.items()}


@pytest.mark.parametrize("size", sampled(tuple(FORMATS), 2))
@pytest.mark.parametrize("card_id", sampled(CARDS, 9))
def test_no_letter_leaves_the_picture_or_its_part(card_id, size, screen):
    prepared = ready(card_id, country="KEN")
    found, parts = laid(screen, sheet(prepared, size, "light", address(prepared)))
    whole, chart = parts["whole"], parts[".chart"]
    order = ["h3", ".subtitle", ".chart", ".marks", ".source span", ".whose"]
    for above, below in itertools.pairwise(order):
        assert parts[above].bottom <= parts[below].top + 2, (above, below)
    for name, box in parts.items():
        assert 0 <= box.left < box.right <= whole.right, name
        assert box.bottom <= whole.bottom, name
    for name in (".marks", ".source span", ".whose"):
        assert parts[name].right <= parts[".code"].left, name
    assert found["lines"] <= 3
    for words, *box in found["texts"]:
        text = Box(*box)
        assert -1 <= text.left < text.right <= whole.right + 1, words
        assert chart.top - 1 <= text.top < text.bottom <= chart.bottom + 1, words
    # The chart has the height it was drawn for, or very nearly.
    assert chart.bottom - chart.top >= LEAST * prepared.figure["layout"]["height"] - 1


@pytest.mark.parametrize(("title", "direction"), [
    ("Member States hold 356 contributory units in 2024, by far the most in any year. " * 5, "ltr"),
    ("بلغ عدد الدول الأعضاء 194 دولة تحمل 356 وحدة مساهمة في عام 2024، بزيادة 12. " * 3, "rtl"),
    ("2024年194个成员国共持有356个会费单位,比2023年增加12个,比2013年增加11个。" * 3, "ltr"),
])
@pytest.mark.parametrize("size", FORMATS)
def test_a_long_finding_is_told_in_full(title, direction, size, screen):
    prepared = replace(ready("units-total"), title=title.strip())
    told = {**sheet(prepared, size, "light", address(prepared)), "direction": direction}
    _, parts = laid(screen, told)
    assert parts["h3"].bottom <= parts[".subtitle"].top <= parts[".chart"].top
    assert parts["h3"].right <= parts["whole"].right
    assert (parts[".code"].left < parts[".marks"].left) == (direction == "rtl")
    root = ElementTree.fromstring(renderer.render(told, "svg"))
    lines = [text.text for text in root.findall(f"{SVG}text")]
    assert "".join(title.split()) in "".join("".join(lines).split())


def test_lines_of_a_text_in_an_svg_stand_at_heights_of_their_own():
    svg = picture(ready("units-changes"), "svg", "wide", "light", BASE).decode()
    found = re.findall(r'<tspan class="line" x="[^"]*" y="([^"]*)">(after PP-14|Busan)<', svg)
    assert [words for _, words in found] == ["after PP-14", "Busan"]
    assert float(found[1][0]) - float(found[0][0]) == pytest.approx(15.6, abs=0.1)
    assert 'em"' not in svg  # LibreOffice draws such lines on each other


@pytest.mark.parametrize("size", FORMATS)
def test_an_svg_is_the_same_sheet_with_its_texts_as_texts(size, screen):
    prepared = ready("revenue-by-source")
    told = sheet(prepared, size, "light", address(prepared))
    _, parts = laid(screen, told)
    root = ElementTree.fromstring(picture(prepared, "svg", size, "light", BASE))
    width, height = FORMATS[size].pixels
    assert (root.get("width"), root.get("height")) == (str(width), str(height))
    assert root.findtext(f"{SVG}title") == prepared.title
    assert root.findtext(f"{SVG}desc") == prepared.alt
    said = " ".join(text.text or "" for text in root.findall(f"{SVG}text"))
    assert prepared.title in said
    assert prepared.provenance.figure_id in said
    assert said.count("Source: ") == 1
    first = root.find(f"{SVG}text")
    assert float(first.get("x")) == pytest.approx(parts["h3"].left, abs=0.1)
    assert parts["h3"].top < float(first.get("y")) < parts["h3"].bottom
