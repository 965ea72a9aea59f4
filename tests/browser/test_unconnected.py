"""A network that lets no web socket through: a sentence says so, and the page goes on without."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, WebSocketRoute, expect

from casebook.wording import ENGLISH
from tests.browser.server import Server
from tests.browser.test_embed import elsewhere
from tests.sampling import in_the_sweep

pytestmark = pytest.mark.browser


@pytest.fixture(params=["refused", *in_the_sweep("hanging")])
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A page whose web sockets are closed at once, or opened and never answered."""
    context = browser.new_context(viewport={"width": 1440, "height": 900}, accept_downloads=True,
                                  reduced_motion="reduce")

    def block(socket: WebSocketRoute) -> None:
        if request.param == "refused":
            socket.close()

    context.route_web_socket("**", block)
    yield context.new_page()
    context.close()


@pytest.mark.slow
def test_a_profile_and_its_briefing(page: Page, app: Server) -> None:
    page.goto(f"{app.url}/units")
    screen = page.locator("#first-screen")
    expect(screen.get_by_role("status").first).to_contain_text(
        ENGLISH.say("first-screen-unconnected")[:60], timeout=45_000)
    # Filters are a form.
    screen.get_by_label("Region", exact=True).select_option("Africa")
    screen.locator("form.bar button:not([type])").click()
    page.wait_for_url("**region=Africa**")
    # A chart is drawn, its table and its rows are had.
    card = screen.locator(".connected-not .casebook-card").first
    expect(card.locator(".main-svg").first).to_be_visible(timeout=40_000)
    card.get_by_role("tab", name="Table").click()
    expect(card.get_by_role("table")).to_be_visible()
    card.locator(".menu summary").click()
    with page.expect_download() as rows:
        card.locator("[data-what=data]").click()
    assert rows.value.suggested_filename.endswith(".csv")
    # A Member State's page, and its briefing.
    screen.get_by_role("combobox").first.select_option("KEN")
    screen.locator("form.bar button:not([type])").click()
    screen.get_by_role("link", name=ENGLISH.say("page-country")).first.click()
    expect(screen.get_by_role("heading", level=1)).to_have_text("Kenya")
    expect(screen.locator("div.unconnected").first).to_be_visible(timeout=20_000)
    with page.expect_download() as briefing:
        screen.get_by_role("link", name=ENGLISH.say("briefing-format-pptx")).first.click()
    assert briefing.value.suggested_filename.endswith(".pptx")
    # Nothing is offered that needs the connection.
    assert screen.locator(":is([data-do=add], [data-what=bundle]):visible").count() == 0


def test_a_frame_without_an_origin_says_so(browser: Browser, app: Server, tmp_path: Path) -> None:
    page = browser.new_page()
    frame = (f'<iframe sandbox="allow-scripts allow-popups" '
             f'src="{app.url}/units?embed=true&card=units-total"></iframe>')
    with elsewhere(tmp_path, frame) as address:
        page.goto(address)
        shown = page.frame_locator("iframe")
        expect(shown.get_by_role("link", name=ENGLISH.say("first-screen-open"))).to_have_attribute(
            "href", "./units#units-total", timeout=20_000)
        expect(shown.get_by_role("heading").first).to_be_visible()
    page.close()
