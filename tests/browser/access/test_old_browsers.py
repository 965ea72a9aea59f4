"""Browsers that lack what ours has: cards are shown, and nothing is offered that would not work."""

import pytest
from playwright.sync_api import Browser, expect

from casebook.wording import ENGLISH
from tests.browser.conftest import OpenPage
from tests.browser.server import Server
from tests.browser.test_embed import elsewhere
from tests.browser.watch import Watched

pytestmark = pytest.mark.browser
# What Safari 15.4 or Firefox 115 has not, as far as a page can be made to miss it.
LACKS = """
for (const name of ['DecompressionStream', 'CompressionStream', 'structuredClone', 'ClipboardItem',
                    'requestIdleCallback', 'navigation']) delete window[name]
delete Element.prototype.requestFullscreen
for (const name of ['ariaSort', 'ariaLabel', 'ariaSelected', 'ariaHidden', 'ariaExpanded', 'inert'])
  delete Element.prototype[name], delete HTMLElement.prototype[name]
for (const name of ['toSorted', 'toReversed', 'with']) delete Array.prototype[name]
"""


def test_a_page_without_the_features_of_later_browsers(browser: Browser, app: Server) -> None:
    """Streamlit's scripts do not run there: the first screen is the page, with its cards."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, reduced_motion="reduce")
    context.add_init_script(LACKS)
    watched = Watched(context.new_page(), app.url)
    page = watched.page
    page.goto(f"{app.url}/units")
    screen = page.locator("#first-screen")
    expect(screen.get_by_role("status").first).to_have_text(ENGLISH.say("first-screen-old"))
    place = screen.locator(".connected-not .casebook-card").first
    expect(place.locator(".main-svg").first).to_be_visible(timeout=60_000)
    assert sum("inflate.js" in one for one in watched.asked) == 1
    place.get_by_role("tab").last.click()
    column = place.get_by_role("columnheader").nth(1)
    column.get_by_role("button").click()
    expect(column).to_have_attribute("aria-sort", "ascending")
    assert not any("/static/js/" in one for one in watched.asked), "nothing that it cannot read"
    expect(page.get_by_role("link", name=ENGLISH.say("skip-to-content"))).to_have_count(1)
    assert watched.troubles() == []
    context.close()


def test_what_a_browser_has_is_not_asked_for(watched_page: OpenPage) -> None:
    assert not any("inflate.js" in one for one in watched_page("units").asked)


def test_a_card_in_a_frame_without_an_origin(
    browser: Browser, app: Server, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """As content management systems write it: no cookies, no storage, origin null."""
    page = browser.new_page()
    frame = (f'<iframe sandbox="allow-scripts" height="480" '
             f'src="{app.url}/units?embed=true&card=units-total"></iframe>'
             "<script>addEventListener('message', ({ data }) => {"
             " if (data.casebook) document.title = data.casebook.height })</script>")
    with elsewhere(tmp_path_factory.mktemp("host"), frame) as address:
        page.goto(address)
        shown = page.frame_locator("iframe")
        expect(shown.get_by_role("status")).to_contain_text(
            ENGLISH.say("first-screen-frame"), timeout=40_000)
        expect(shown.get_by_role("heading").first).to_be_visible()
        page.wait_for_function("() => Number(document.title) > 100")
    page.close()
