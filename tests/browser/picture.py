"""Pictures of whole pages for the documentation."""

import io

from PIL import Image
from playwright.sync_api import Page

from tests.browser.server import ROOT

IMAGES = ROOT / "docs" / "images"


def save_picture(page: Page, name: str) -> None:
    """Write docs/images/<name>.png, the whole page; the window keeps its size afterwards.

    Streamlit scrolls inside the window, so the window is first made as tall as the page.
    """
    size = page.viewport_size or {"width": 1440, "height": 900}
    height = page.evaluate("Math.ceil(document.querySelector('[data-testid=stMain]').scrollHeight)")
    page.set_viewport_size({"width": size["width"], "height": max(height, size["height"])})
    page.wait_for_timeout(800)  # the charts draw themselves anew
    shot = Image.open(io.BytesIO(page.screenshot(animations="disabled")))
    IMAGES.mkdir(parents=True, exist_ok=True)
    # 256 colours are plenty for flat charts and make a third of the file.
    shot.convert("RGB").quantize(256, dither=Image.Dither.NONE).save(
        IMAGES / f"{name}.png", optimize=True
    )
    page.set_viewport_size(size)
