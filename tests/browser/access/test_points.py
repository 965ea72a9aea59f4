"""Charts read value by value with the keyboard: `make sweep` reads all, a run those of a page."""

from contextlib import suppress

import pytest
from playwright.sync_api import Locator, Page, expect

from casebook.wording import ENGLISH
from tests.browser.access.keyboard import taken_over
from tests.browser.conftest import OpenPage
from tests.browser.test_pages import PAGES
from tests.sampling import drawn

pytestmark = pytest.mark.browser
VIEWS = {"country": "country?country=KEN"}
ALL_CHARTS = [f"{name} {language}" for name in PAGES if name not in (
    "about", "briefing", "changes", "cost", "search", "verify") for language in ("en", "ar")]


def reader(page: Page, card: str) -> Locator:
    return page.locator(f".st-key-card_{card} .reader")


def press(place: Locator, key: str) -> str:
    """What is heard after a key."""
    before = place.locator(".heard").inner_text()
    place.press(key)
    words = place.locator(".heard")
    with suppress(AssertionError):  # a value may have the words of the one before
        expect(words).not_to_have_text(before, timeout=4000)
    return words.inner_text()


def test_values_series_and_ends(watched_page: OpenPage) -> None:
    watched = watched_page("units")
    page = taken_over(watched)
    assert not any("points.js" in one for one in watched.asked), "asked for when it is needed"
    place = reader(page, "units-by-region")
    place.scroll_into_view_if_needed()
    place.focus()
    expect(place).to_have_accessible_description(ENGLISH.say("card-points-help"))
    first = press(place, "ArrowRight")
    assert first.startswith("Europe. Series 1 of 6. Values: 12.")
    assert "Europe 2013: 135" in first
    assert "Europe 2014" in press(place, "ArrowRight")
    other = press(place, "ArrowDown")
    assert other.startswith("Asia-Pacific. Series 2 of 6.")
    assert "Asia-Pacific 2014" in other, "the same year"
    assert "2024" in press(place, "End")
    assert "2013" in press(place, "Home")
    # Seen, too: the label of the pointer.
    expect(page.locator(".st-key-card_units-by-region .hoverlayer .hovertext")).to_have_count(1)
    place.press("Escape")
    expect(page.locator(".st-key-card_units-by-region .hoverlayer .hovertext")).to_have_count(0)
    expect(page.locator(".st-key-card_units-by-region [role=tab]").first).to_be_focused()
    assert watched.troubles() == []


def test_a_map_by_letters_and_its_click(watched_page: OpenPage) -> None:
    watched = watched_page("country")
    page = taken_over(watched)
    place = reader(page, "country-map")
    place.scroll_into_view_if_needed()
    place.focus()
    assert press(place, "ArrowRight").startswith("Afghanistan")
    assert press(place, "k").startswith("Kazakhstan")
    assert press(place, "k").startswith("Kenya")
    place.press("Enter")
    page.wait_for_url("**country=KEN**")
    watched.settle()
    assert watched.troubles() == []


def test_from_the_right(watched_page: OpenPage) -> None:
    """Words in Arabic; years run from the left there too, and the arrows with them."""
    watched = watched_page("units?lang=ar")
    place = reader(taken_over(watched), "units-total")
    place.scroll_into_view_if_needed()
    place.focus()
    assert "2013" in press(place, "ArrowRight")
    assert "2014" in press(place, "ArrowRight")
    assert "2013" in press(place, "ArrowLeft")
    place.locator("xpath=.").press("Escape")
    names = reader(taken_over(watched), "units-change-list")
    names.scroll_into_view_if_needed()
    names.focus()
    first = press(names, "ArrowLeft")
    second = press(names, "ArrowLeft")
    assert first != second, "names are read from the right"
    assert press(names, "ArrowRight") == first


@pytest.mark.parametrize("case", drawn(ALL_CHARTS, 1, "charts read by keyboard"))
def test_every_chart_says_something(case: str, watched_page: OpenPage) -> None:
    name, language = case.split()
    path = VIEWS.get(name, PAGES[name])
    watched = watched_page(f"{path}{'&' if '?' in path else '?'}lang={language}")
    page = taken_over(watched)
    drawn_charts = page.locator("#root .casebook-card .chart[role=img]:not([hidden])")
    readers = page.locator("#root .casebook-card .reader:not([hidden])")
    assert readers.count() == drawn_charts.count()
    silent = []
    for place in readers.all():
        place.focus()
        if not press(place, "ArrowRight").strip() or not press(place, "End").strip():
            silent.append(place.get_attribute("aria-label"))
    assert silent == []
    assert watched.troubles() == []
