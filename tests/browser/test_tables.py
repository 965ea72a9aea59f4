"""The table of a card stands in the address; going back undoes it, and a copied link opens it."""

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from casebook.wording import say
from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser


def table(page: Page, card_id: str) -> None:
    """Waits until the card shows its table."""
    expect(page.locator(f".st-key-card_{card_id} .rows table")).to_be_visible()


def asked(page: Page) -> list[str]:
    return parse_qs(urlsplit(page.url).query).get("table", [])


def test_a_table_is_in_the_address_and_back_undoes_it(watched_page: OpenPage) -> None:
    watched = watched_page("units?region=Africa&table=units-by-class")
    page = watched.page
    table(page, "units-by-class")
    page.locator(".st-key-card_units-value [data-view=table]").click()
    table(page, "units-value")
    assert asked(page) == ["units-by-class,units-value"]
    assert parse_qs(urlsplit(page.url).query)["region"] == ["Africa"]
    page.go_back()
    expect(page.locator(".st-key-card_units-value .chart")).to_be_visible()
    table(page, "units-by-class")
    assert asked(page) == ["units-by-class"]
    page.locator(".st-key-card_units-by-class [data-view=chart]").click()
    assert asked(page) == []
    link = page.locator(".st-key-card_units-by-class").locator("[data-do=mail]")
    assert "table%3D" not in str(link.get_attribute("href"))
    page.locator(".st-key-card_units-by-class [data-view=table]").click()
    assert "table%3Dunits-by-class" in str(link.get_attribute("href"))


def test_a_name_that_no_card_has_is_told(watched_page: OpenPage) -> None:
    watched = watched_page("units?table=no-such-card")
    expect(watched.page.get_by_text(
        say("notice-table", "en", value="no-such-card").split("no-such-card")[0])).to_be_visible()
