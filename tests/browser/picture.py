"""A page at its full height, for pictures and for checks that only see what is in the window."""

import io
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image
from playwright.sync_api import Page

from tests.browser.server import ROOT

IMAGES = ROOT / "pictures"
CONTENT_HEIGHT = "() => document.querySelector('[data-testid=stMain]').scrollHeight"


@contextmanager
def unrolled(page: Page) -> Iterator[None]:
    """Makes the window as tall as the page, which otherwise scrolls inside it."""
    size = page.viewport_size
    assert size is not None
    height = max(page.evaluate(CONTENT_HEIGHT), size["height"])
    page.set_viewport_size({"width": size["width"], "height": height})
    page.wait_for_timeout(500)  # the charts draw themselves anew
    yield
    page.set_viewport_size(size)


def save_picture(page: Page, name: str) -> None:
    """Write pictures/<name>.png, the whole page."""
    with unrolled(page):
        shot = Image.open(io.BytesIO(page.screenshot(animations="disabled")))
    IMAGES.mkdir(parents=True, exist_ok=True)
    # 256 colours are plenty for flat charts and make a third of the file.
    shot.convert("RGB").quantize(256, dither=Image.Dither.NONE).save(
        IMAGES / f"{name}.png", optimize=True
    )
