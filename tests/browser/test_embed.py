"""A card in a frame on another site: shown by default, as tall as it is, and nothing but itself."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import expect

from casebook.cards import card
from casebook.exports.links import EMBED_HEIGHT, EMBED_SCRIPT, embed_code
from casebook.selection import Selection
from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser


@contextmanager
def elsewhere(folder: Path, html: str) -> Iterator[str]:
    """The address of a site of another origin whose first page is `html`."""
    (folder / "index.html").write_text(f"<!DOCTYPE html><body>{html}", encoding="utf-8")
    handler = partial(SimpleHTTPRequestHandler, directory=str(folder))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as site:
        Thread(target=site.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{site.server_port}/"
        site.shutdown()


@pytest.mark.parametrize("width", [1200, 390])
def test_a_card_is_shown_elsewhere_as_tall_as_it_is(
    width: int, tmp_path: Path, watched_page: OpenPage, app_url: str
) -> None:
    page = watched_page("verify", width, 900).page
    # As browsers that let no other site's frame have cookies.
    page.context.new_cdp_session(page).send("Network.setCookieControls", {
        "enableThirdPartyCookieRestriction": True, "disableThirdPartyCookieMetadata": True,
        "disableThirdPartyCookieHeuristics": True})
    code = embed_code(card("units-total"), Selection(region="Africa"), app_url)
    with elsewhere(tmp_path, code) as address:
        page.goto(address.replace("127.0.0.1", "localhost"))
        shown = page.frame_locator("iframe").locator("#root .casebook-card")
        expect(shown.locator(".main-svg").first).to_be_visible(timeout=30_000)
        page.wait_for_function(
            f"() => Number(document.querySelector('iframe').height) !== {EMBED_HEIGHT}")
        page.wait_for_timeout(500)
        frame, inner = page.locator("iframe").bounding_box(), shown.bounding_box()
        assert frame is not None
        assert inner is not None
        below = frame["y"] + frame["height"] - (inner["y"] + inner["height"])
        assert 0 <= below <= 40, "neither cut nor with white space under it"


def test_without_its_script_the_frame_scrolls(
    tmp_path: Path, watched_page: OpenPage, app_url: str
) -> None:
    page = watched_page("verify").page
    code = embed_code(card("units-total"), Selection(), app_url).removesuffix(EMBED_SCRIPT)
    with elsewhere(tmp_path, code) as address:
        page.goto(address)
        frame = page.frame_locator("iframe")
        expect(frame.locator("#root .casebook-card .main-svg").first).to_be_visible(timeout=30_000)
        assert page.locator("iframe").get_attribute("height") == str(EMBED_HEIGHT)
        frame.locator("#root .marks").scroll_into_view_if_needed()
        expect(frame.locator("#root .marks")).to_be_in_viewport()


def test_a_whole_page_is_not_shown_elsewhere(
    tmp_path: Path, watched_page: OpenPage, app_url: str
) -> None:
    page = watched_page("verify").page
    with elsewhere(tmp_path, f'<iframe src="{app_url}/units?embed=true"></iframe>') as address:
        page.goto(address)
        page.wait_for_timeout(1500)
        assert page.frames[1].locator(".casebook-card").count() == 0
