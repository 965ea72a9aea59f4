"""A network whose log-in page answers any request, with status 200, in the middle of a visit."""

import pytest
from playwright.sync_api import Route, expect

from casebook.wording import ENGLISH
from tests.browser.access.keyboard import taken_over
from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser
PORTAL = "<html><title>Hotel</title><body><h1>Welcome. Please log in.</h1></body></html>"


def portal(route: Route) -> None:
    route.fulfill(status=200, content_type="text/html", body=PORTAL)


def test_its_page_is_never_taken_for_a_table_or_a_method(watched_page: OpenPage) -> None:
    watched = watched_page("units")
    page = taken_over(watched)
    place = page.locator(".st-key-card_units-total .casebook-card")
    page.route("**/cards/**", portal)
    place.get_by_role("tab").last.click()
    expect(place.locator(".rows")).to_have_text(ENGLISH.say("card-failed"))
    place.get_by_role("button", name=ENGLISH.say("about-figure"), exact=True).click()
    expect(place.locator(".said")).to_have_text(ENGLISH.say("card-failed"))
    # The reader has logged in: the same buttons work.
    page.unroute("**/cards/**")
    place.get_by_role("tab").first.click()
    place.get_by_role("tab").last.click()
    expect(place.get_by_role("table")).to_be_visible()


def test_its_page_in_place_of_the_chart_s_script(watched_page: OpenPage) -> None:
    watched = watched_page("verify")
    page = watched.page
    for part in ("**/files/plotly-*", "**/points.js"):
        page.route(part, portal)
    page.goto(f"{watched.address}/units")
    place = page.locator("#root .st-key-card_units-total .casebook-card")
    expect(place.locator(".chart")).to_have_text(ENGLISH.say("card-no-chart"), timeout=60_000)
    page.unroute("**/files/plotly-*")
    place.get_by_role("tab").last.click()
    expect(place.get_by_role("table")).to_be_visible()
    page.set_viewport_size({"width": 900, "height": 900})
    place.get_by_role("tab").first.click()
    expect(place.locator(".main-svg").first).to_be_visible()
    # What reads it by keyboard says that it could not come.
    reader = place.locator(".reader")
    reader.focus()
    reader.press("ArrowRight")
    expect(reader.locator(".heard")).to_have_text(ENGLISH.say("card-failed"))


def test_its_page_in_place_of_a_file_is_seen_not_saved(watched_page: OpenPage) -> None:
    watched = watched_page("")
    page = taken_over(watched)
    page.route("**/briefings/**", portal)
    page.locator("#root .casebook-story.files a").first.click()
    expect(page.get_by_role("heading", name="Welcome. Please log in.")).to_be_visible()
