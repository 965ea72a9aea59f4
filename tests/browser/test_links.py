"""A view is its address: it opens from a link, travels with the reader, and is mended aloud."""

from urllib.parse import parse_qs, quote, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.menu import choose, follow, open_filters, picker
from tests.sampling import sampled

pytestmark = pytest.mark.browser

WARNING = "[data-testid=stAlertContentWarning]"
TROUBLE = "[data-testid=stException], [data-testid=stAlertContentError]"


def test_a_link_opens_its_view_and_the_view_travels_across_pages(watched_page: OpenPage) -> None:
    view = {"country": ["KEN"], "from": ["2015"], "to": ["2020"], "prices": ["usd"]}
    watched = watched_page("units?country=KEN&from=2015&to=2020&prices=usd")
    assert picker(watched.page, "country").input_value() == "Kenya"
    open_filters(watched.page)
    for place, year in enumerate(("2015", "2020")):
        expect(watched.page.get_by_role("slider").nth(place)).to_have_value(year)
    watched.page.keyboard.press("Escape")
    for path in ("/revenue", "/", "/units"):
        follow(watched, path)
        assert address(watched.page) == (path, view)
    watched.page.reload()
    watched.settle()
    assert address(watched.page) == ("/units", view)
    assert picker(watched.page, "country").input_value() == "Kenya"
    assert watched.troubles() == []


def test_the_back_button_returns_to_the_page_before(watched_page: OpenPage) -> None:
    watched = watched_page("units?country=KEN")
    follow(watched, "/revenue")
    watched.page.go_back()
    watched.settle()
    assert address(watched.page) == ("/units", {"country": ["KEN"]})
    assert watched.page.locator(TROUBLE).count() == 0


def test_a_choice_is_written_and_its_default_is_not(watched_page: OpenPage) -> None:
    watched = watched_page("revenue")
    assert address(watched.page) == ("/revenue", {})
    choose(watched, "prices", "basis-usd")
    assert address(watched.page) == ("/revenue", {"prices": ["usd"]})
    choose(watched, "prices", "basis-chf")
    assert address(watched.page) == ("/revenue", {})


def test_broken_values_are_named(watched_page: OpenPage) -> None:
    watched = watched_page("revenue?country=XXX&from=1900&prices=gold")
    notices = " ".join(watched.page.locator(WARNING).all_inner_texts())
    for value in ("XXX", "1900", "gold"):
        assert value in notices
    assert address(watched.page) == ("/revenue", {})
    assert watched.page.locator(TROUBLE).count() == 0
    assert watched.troubles() == []


HOSTILE = [
    "country=" + quote("<img src=x onerror=alert(1)>"),
    "from=9999999999999999999999&to=-1",
    "country=KEN&country=EGY&country=",
    "lang=%00%ff&region=" + quote("\u202eAfrica"),
    "country=" + quote("'; drop table member_states; --"),
    "from=2024&to=2011",
    "group=" + "x" * 3000,
    "prices[]=usd&__proto__=1",
]


def test_hostile_addresses_do_no_harm(watched_page: OpenPage) -> None:
    watched = watched_page("")
    for query in sampled(HOSTILE, 4):
        watched.open(f"efficiency?{query}")
        assert watched.page.locator(TROUBLE).count() == 0, query
        assert watched.page.locator("[data-testid=stMain] img[src=x]").count() == 0, query
        assert watched.troubles() == [], query


def address(page: Page) -> tuple[str, dict[str, list[str]]]:
    parts = urlsplit(page.url)
    return parts.path, parse_qs(parts.query, keep_blank_values=True)
