"""Every card as an SVG: well-formed, bearing its id, every letter where a browser can show it."""

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from playwright.sync_api import Page, Playwright

from casebook.exports import browser
from casebook.exports.lettering import FONTS
from casebook.exports.picture import picture
from casebook.exports.sheet import FORMATS, sheet
from tests.exports.pictures import BASE, CARDS, address, ready
from tests.sampling import sampled

pytestmark = pytest.mark.browser
# Grade, title, subtitle, facts, sources, small print: the frame's own texts come last.
OF_THE_FRAME = 6
TEXTS = """() => [...document.querySelectorAll('svg text')].map(text => {
    const box = text.getBoundingClientRect();
    const note = text.closest('.annotation');
    return [text.textContent, note ? +note.dataset.index : -1,
            box.left, box.top, box.right, box.bottom];
}).filter(([text]) => text.trim())"""


class Text(NamedTuple):
    words: str
    note: int
    left: float
    top: float
    right: float
    bottom: float


@pytest.fixture(scope="module")
def screen(playwright: Playwright) -> Iterator[Page]:
    chromium = playwright.chromium.launch(
        executable_path=browser.executable(), args=["--no-sandbox"],
        env={"FONTCONFIG_FILE": str(FONTS / "fonts.conf")})
    yield chromium.new_page(viewport={"width": 1600, "height": 1400})
    chromium.close()


@pytest.mark.parametrize("size", sampled(tuple(FORMATS), 2))
@pytest.mark.parametrize("card_id", sampled(CARDS, 9))
def test_no_letter_leaves_the_picture_or_its_part(card_id, size, screen):
    prepared = ready(card_id, country="KEN")
    page, (width, height) = sheet(prepared, size, address(prepared), "en"), FORMATS[size].pixels
    svg = picture(prepared, "svg", size, "light", BASE).decode()
    root = ElementTree.fromstring(svg)
    assert (root.get("width"), root.get("height")) == (str(width), str(height))
    title = root.find("{http://www.w3.org/2000/svg}title")
    assert title is not None
    assert title.text == prepared.title
    assert prepared.provenance.figure_id in "".join(root.itertext()).replace("\u00a0", " ")
    screen.set_content(f"<style>body {{ margin: 0 }}</style>{svg}")
    texts = [Text(*found) for found in screen.evaluate(TEXTS)]
    frame = sorted({text.note for text in texts})[-OF_THE_FRAME:]
    assert len(texts) > OF_THE_FRAME
    for text in texts:
        assert -1 <= text.left < text.right <= width + 1, text
        assert -1 <= text.top < text.bottom <= height + 1, text
        if text.note not in frame:  # the chart's own stay between the head and the foot
            assert text.bottom <= page.bottom * page.scale + 2, text
            assert text.top >= (page.top - page.gap) * page.scale, text
