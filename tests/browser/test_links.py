"""A view is its address: it opens from a link, travels with the reader, and is mended aloud."""

from urllib.parse import parse_qs, quote, urlsplit

import pytest
from playwright.sync_api import Page, expect

from casebook.wording import ENGLISH, Language
from tests.browser.conftest import OpenPage
from tests.browser.menu import choose, follow, open_filters, picker
from tests.sampling import sampled

pytestmark = pytest.mark.browser

WARNING = "[data-testid=stAlertContentWarning]"
TROUBLE = "[data-testid=stException], [data-testid=stAlertContentError]"


@pytest.mark.slow
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


def test_filters_opened_after_another_run_show_the_values_of_the_link(
    watched_page: OpenPage
) -> None:
    """The browser makes them when they are opened, not in the run that read the link."""
    watched = watched_page("units?country=KEN&from=2015&to=2020&region=Africa")
    watched.page.locator("[data-do=add]").first.click()
    watched.settle()
    open_filters(watched.page)
    for place, year in enumerate(("2015", "2020")):
        expect(watched.page.get_by_role("slider").nth(place)).to_have_value(year)
    expect(picker(watched.page, "region")).to_have_value(ENGLISH.say("region-africa"))


@pytest.mark.slow
def test_the_back_button_returns_to_the_page_before(watched_page: OpenPage) -> None:
    watched = watched_page("units?country=KEN")
    follow(watched, "/revenue")
    for _ in range(3):
        watched.page.go_back()
        watched.settle()
        assert address(watched.page) == ("/units", {"country": ["KEN"]})
        watched.page.go_forward()
        watched.settle()
        assert address(watched.page) == ("/revenue", {"country": ["KEN"]})
    assert watched.page.locator(TROUBLE).count() == 0


def test_a_link_in_a_card_opens_its_page_without_loading_the_site_anew(
    watched_page: OpenPage
) -> None:
    watched = watched_page("units?country=KEN")
    page = watched.page
    page.evaluate("window.stillHere = true")
    card = page.locator(".casebook-card").first
    card.locator("[data-do=about]").click()
    link = card.locator("a[href^='./verify?figure=']")
    figure = link.inner_text()
    link.click()
    page.wait_for_url("**/verify?**")
    watched.settle()
    assert address(page) == ("/verify", {"country": ["KEN"], "figure": [figure]})
    assert page.evaluate("window.stillHere")
    page.go_back()
    watched.settle()
    assert address(page) == ("/units", {"country": ["KEN"]})
    assert watched.troubles() == []


@pytest.mark.slow
def test_the_back_button_undoes_the_first_choice_on_a_page_and_the_next(
    watched_page: OpenPage
) -> None:
    watched = watched_page("country?country=KEN")
    follow(watched, "/revenue")
    choose(watched, "prices", "basis-usd")
    choose(watched, "region", "region-africa")
    for query in ({"country": ["KEN"], "prices": ["usd"]}, {"country": ["KEN"]}):
        watched.page.go_back()
        watched.settle()
        assert address(watched.page) == ("/revenue", query)
    watched.page.go_back()
    watched.settle()
    assert address(watched.page) == ("/country", {"country": ["KEN"]})
    assert watched.troubles() == []


def test_a_name_in_an_address_is_rewritten_and_back_leaves_it(watched_page: OpenPage) -> None:
    watched = watched_page("units")
    watched.open("country?country=kenya")
    assert address(watched.page) == ("/country", {"country": ["KEN"]})
    watched.page.go_back()
    watched.settle()
    assert address(watched.page) == ("/units", {})


def test_the_tab_says_the_page_and_the_member_state(watched_page: OpenPage) -> None:
    watched = watched_page("country?country=KEN")
    site = ENGLISH.say("site-short")
    expect(watched.page).to_have_title(f"Kenya - {site}")
    follow(watched, "/units")
    expect(watched.page).to_have_title(f"{Language('en').say('page-units')} - {site}")
    follow(watched, "/country")
    picker(watched.page, "country").press("Escape")
    expect(watched.page).to_have_title(f"Kenya - {site}")


def test_the_menu_of_a_phone_closes_on_a_choice(watched_page: OpenPage) -> None:
    watched = watched_page("units", 390, 844)
    page = watched.page
    page.get_by_test_id("stExpandSidebarButton").click()
    page.get_by_test_id("stSidebarNavLink").filter(has_text=ENGLISH.say("page-revenue")).click()
    page.wait_for_url("**/revenue")
    expect(page.get_by_test_id("stSidebar")).not_to_be_in_viewport()
    expect(page.locator("[data-testid=stMain] h1")).to_be_visible()
    assert page.evaluate(
        "() => !document.elementFromPoint(60, 400).closest('[data-testid=stSidebar]')")


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


@pytest.mark.slow
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


def test_back_to_the_bare_address_that_a_reader_came_to_undoes_what_was_chosen(
    watched_page: OpenPage
) -> None:
    watched = watched_page("units")
    for option in ("region-africa", "region-europe"):
        choose(watched, "region", option)
    for query in ({"region": ["Africa"]}, {}):
        watched.page.go_back()
        watched.settle()
        assert address(watched.page) == ("/units", query)
    bar = watched.page.locator(".st-key-page_bar")
    expect(bar.get_by_text(ENGLISH.say("region-africa"), exact=True)).to_have_count(0)
    watched.page.go_forward()
    watched.settle()
    assert address(watched.page) == ("/units", {"region": ["Africa"]})
    expect(bar.get_by_text(ENGLISH.say("region-africa"), exact=True)).to_be_visible()
    assert watched.troubles() == []
