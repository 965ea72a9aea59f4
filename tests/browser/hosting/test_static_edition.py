"""A static edition in a browser: from a plain web server under a sub-path, and from a folder."""

import re
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, Page, expect

from casebook.site.edition import write
from casebook.warehouse import live
from casebook.wording import ENGLISH

pytestmark = pytest.mark.browser


class Uncounted:
    """A progress that nobody looks at."""

    total: float | None = None

    def update(self, n: float | None = 1) -> bool | None:
        return True


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder and writes no line about it."""

    def log_message(self, format: str, *args: object) -> None:
        return


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    top = tmp_path_factory.mktemp("www")
    write(top / "some" / "where", live(), (ENGLISH,), ("KEN",), "", Uncounted())
    return top


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder)) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/some/where"
        server.shutdown()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page on which an error, a request that fails or one that leaves the edition fails."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, color_scheme="dark")
    page, wrong = context.new_page(), []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("requestfailed", lambda request: wrong.append(request.url))
    page.on("response", lambda answer: wrong.append(answer.url) if answer.status >= 400 else None)
    yield page
    context.close()
    assert wrong == []


def drawn(page: Page) -> None:
    """Waits until every card has its chart."""
    page.wait_for_function(
        """() => { const cards = [...document.querySelectorAll('.casebook-card:not(.empty)')]
        return cards.length && cards.every((card) => card.querySelector('.main-svg')) }""")


@pytest.mark.slow
def test_pages_cards_and_links_work_under_a_sub_path(page: Page, address: str) -> None:
    page.goto(f"{address}/units.html")
    drawn(page)
    assert page.locator("script[data-card]").count() > 5
    card = page.locator(".casebook-card").first
    card.get_by_role("tab").last.click()
    expect(card.locator("table tbody tr").first).to_be_visible()
    card.locator("[data-do=about]").click()
    expect(card.locator(".said h4").first).to_be_visible()
    expect(page.locator(".filters select").first).to_be_hidden()
    # Its values are read by keyboard, and the page prints.
    card.get_by_role("tab").first.click()
    card.locator(".reader").focus()
    page.keyboard.press("ArrowRight")
    expect(card.locator(".reader")).to_contain_text(re.compile(r"\d"))
    page.evaluate("() => { window.print = () => { window.printed = true } }")
    page.locator(".casebook-print").click()
    assert page.evaluate("() => window.printed")
    page.locator("select[name=country]").select_option(label="Kenya")
    page.locator("form.bar button:not([type])").click()
    page.wait_for_url(f"{address}/country/KEN.html")
    drawn(page)
    expect(page.locator("h1")).to_have_text("Kenya")
    page.locator("header nav.wide a").first.click()
    page.wait_for_url(f"{address}/index.html")


def test_a_click_on_the_map_opens_the_member_state(page: Page, address: str) -> None:
    page.goto(f"{address}/country.html")
    drawn(page)
    shape = page.locator(".choropleth path").first
    expect(shape).to_be_visible()
    place = page.evaluate("""() => {
      for (const path of document.querySelectorAll('.choropleth path')) {
        if (path.__data__.loc !== 'KEN') continue
        path.scrollIntoView({ block: 'center' })
        const box = path.getBoundingClientRect()
        return [box.left + box.width / 2, box.top + box.height / 2]
      } }""")
    page.mouse.move(*place)
    page.mouse.click(*place)
    page.wait_for_url(f"{address}/country/KEN.html")


def test_it_opens_from_a_folder_in_an_old_browser(page: Page, folder: Path) -> None:
    page.add_init_script("delete window.DecompressionStream")
    page.goto((folder / "some" / "where" / "units.html").as_uri())
    drawn(page)
    card = page.locator(".casebook-card").first
    card.get_by_role("tab").last.click()
    expect(card.locator("table tbody tr").first).to_be_visible()
