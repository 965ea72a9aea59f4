"""The site below a path of its host: pages, cards, maps, menu and presenter, with web sockets."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenPage
from tests.browser.hosting.prefix import below

pytestmark = pytest.mark.browser
PATH = "/casebook"


@pytest.fixture(scope="module")
def address(app_url: str) -> Iterator[str]:
    with below(PATH, app_url) as found:
        yield found


@pytest.mark.slow
def test_a_page_with_its_map_table_and_menu(watched_page: OpenPage, address: str) -> None:
    watched = watched_page("/units?country=kenya", address=address)
    page = watched.page
    assert page.url.startswith(f"{address}/units?country=KEN")
    assert page.locator(".choropleth path").count() > 100
    card = page.locator("#root .casebook-card", has=page.get_by_role("tab")).first
    card.get_by_role("tab").last.click()
    expect(card.locator("table tbody tr").first).to_be_visible()
    for image in page.locator("img").all():
        assert image.evaluate("(one) => !one.src || one.naturalWidth > 0")
    page.get_by_test_id("stTopNavLink").first.click()
    page.wait_for_function("() => !location.pathname.includes('/units')")
    assert page.url.startswith(address)
    watched.settle()
    assert not [one for one in watched.failed if PATH in one]
    assert all(f"127.0.0.1:{address.split(':')[2]}" in one for one in watched.asked
               if one.startswith("http"))


def test_the_presenter(watched_page: OpenPage, address: str) -> None:
    page = watched_page("/units", address=address).page
    wrong: list[str] = []
    page.on("response", lambda answer: wrong.append(answer.url) if answer.status >= 400 else None)
    page.goto(f"{address}/present?story=council")
    expect(page.locator("section.slide").first).to_be_visible()
    page.wait_for_load_state("networkidle")
    assert wrong == []
