"""The Content-Security-Policy bites, and refuses nothing that is needed.

Every page is watched for refusals wherever it is opened: see `NOTE_REFUSALS`.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import NOTE_REFUSALS, app, browser_type_launch_args
from tests.browser.server import Server
from tests.browser.watch import Watched

__all__ = ["app", "browser_type_launch_args"]  # fixtures

pytestmark = pytest.mark.browser

@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1440, "height": 900}, accept_downloads=True)
    context.add_init_script(NOTE_REFUSALS)
    yield context.new_page()
    context.close()


def test_an_embed_is_refused_nothing(app: Server, page: Page) -> None:
    address = f"{app.url}/units?embed=true&card=units-total"
    watched = Watched(page, app.url).open("units?embed=true&card=units-total")
    assert page.request.get(address).headers["content-security-policy"]
    assert watched.troubles() == []


def test_tables_and_pictures_made_by_the_browser(app: Server, page: Page) -> None:
    watched = Watched(page, app.url).open("units")
    page.locator("#root .casebook-card .menu summary").first.click()
    with page.expect_download() as download:
        page.locator("#root .casebook-card [data-do=png]").first.click()
    assert download.value.suggested_filename.endswith(".png")
    page.get_by_role("tab", name="Table").first.click()
    page.get_by_role("table").first.wait_for()
    assert watched.settle().troubles() == []


def test_the_policy_does_bite(app: Server, page: Page) -> None:
    """The test above could not fail if nothing were refused at all."""
    watched = Watched(page, app.url).open("units")
    page.evaluate("document.body.append(Object.assign(document.createElement('script'), "
                  "{textContent: 'window.sneaked = true'}))")
    page.wait_for_timeout(200)
    assert page.evaluate("window.sneaked") is None
    assert any("refused: script-src" in text for text in watched.console_errors)
