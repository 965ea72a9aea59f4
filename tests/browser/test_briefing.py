"""A briefing put together by hand: from a card, in order by keyboard, with a note, in the link."""

import io
import zipfile
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from casebook.brief.assemble import national
from casebook.brief.basket import write_basket
from casebook.brief.write import FORMATS
from casebook.warehouse import live
from casebook.wording import ENGLISH
from tests.browser.conftest import OpenPage, Server
from tests.browser.watch import Watched

pytestmark = pytest.mark.browser

NOTE = "Ask the <b>treasury</b> by Friday, $5 & *more*"
CARDS = "[class*='st-key-item_']"


def names(page: Page) -> list[str]:
    """The cards of the list, as numbered."""
    return [card.locator("p").first.inner_text() for card in page.locator(CARDS).all()]


def press(watched: Watched, message: str, place: int = 0) -> None:
    """Focuses a button of the list and presses Enter, as a reader without a mouse does."""
    button = watched.page.locator(CARDS).nth(place).get_by_role(
        "button", name=ENGLISH.say(message), exact=False).first
    button.focus()
    watched.page.keyboard.press("Enter")
    watched.settle()


@pytest.mark.slow
def test_a_briefing_from_two_cards_travels_in_its_link(watched_page: OpenPage) -> None:
    watched = watched_page("units?region=Africa")
    page = watched.page
    for card_id in ("units-total", "units-value"):
        page.locator(f".st-key-card_{card_id}").get_by_role(
            "button", name=ENGLISH.say("briefing-add")).click()
        watched.settle()
    page.locator(".st-key-page_bar").get_by_role(
        "link", name=ENGLISH.say("briefing-counter", count=2)).click()
    page.get_by_role("heading", name=ENGLISH.say("page-briefing-heading")).wait_for()
    watched.settle()
    before = [name.split(". ", 1)[1] for name in names(page)]
    press(watched, "briefing-down")
    assert [name.split(". ", 1)[1] for name in names(page)] == before[::-1]

    press(watched, "briefing-note-and-form")
    field = page.get_by_role("textbox", name=ENGLISH.say("briefing-note"))
    field.fill(NOTE)
    field.press("Control+Enter")
    watched.settle()
    page.keyboard.press("Escape")
    page.get_by_text(ENGLISH.say("briefing-note-mine", note=NOTE)).first.wait_for()
    assert watched.troubles() == []

    address = urlsplit(page.url)
    assert parse_qs(address.query)["region"] == ["Africa"]
    other = watched_page(f"briefing?{address.query}", 390, 844)
    assert names(other.page) == names(page)
    assert other.page.get_by_text(ENGLISH.say("briefing-note-mine", note=NOTE)).count() >= 1
    assert other.page.get_by_text("Contributory units").count() >= 1
    assert other.troubles() == []


def test_a_file_comes_with_the_numbers_of_the_page(
    watched_page: OpenPage, tmp_path: Path
) -> None:
    basket = write_basket(national("KEN", "finance", live()))
    watched = watched_page(f"briefing?country=KEN&basket={basket}")
    page = watched.page
    with page.expect_download() as waiting:
        page.get_by_role("button", name=ENGLISH.say("briefing-format-pptx"), exact=True).click()
    path = tmp_path / waiting.value.suggested_filename
    waiting.value.save_as(path)
    assert path.name == f"ITU-briefing-KEN-finance-{live().id}.pptx"
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as deck:
        slides = "".join(deck.read(name).decode() for name in deck.namelist()
                         if name.startswith("ppt/slides/slide"))
    for number in ("318\u202f000", "1\u202f272\u202f000"):
        assert number in slides
        assert number in page.get_by_test_id("stMain").inner_text()


def test_the_page_is_accessible_and_no_wider_than_the_screen(watched_page: OpenPage) -> None:
    basket = write_basket(national("KEN", "finance", live()).changed(0, note=NOTE))
    watched = watched_page(f"briefing?country=KEN&basket={basket}")
    for width, height in ((1440, 900), (390, 844)):
        watched.page.set_viewport_size({"width": width, "height": height})
        watched.settle()
        found = Axe().run(watched.page).response["violations"]
        assert [one["id"] for one in found if one["impact"] in ("serious", "critical")] == []
        wide = watched.page.evaluate(
            "document.querySelector('[data-testid=stMain]').scrollWidth - innerWidth")
        assert wide <= 0


@pytest.mark.parametrize("path", ["country?country=KEN", "?country=KEN"])
def test_the_note_is_saved_in_one_tap_before_any_script(
    path: str, app: Server, page: Page
) -> None:
    assert page.context.browser is not None
    context = page.context.browser.new_context(
        viewport={"width": 390, "height": 844}, java_script_enabled=False)
    first = context.new_page()
    first.goto(f"{app.url}/{path}")
    with first.expect_download() as waiting:
        first.get_by_role("link", name=ENGLISH.say("briefing-take-national")).first.click()
    assert waiting.value.suggested_filename == f"ITU-briefing-KEN-finance-{live().id}.pdf"
    assert Path(waiting.value.path()).read_bytes().startswith(b"%PDF")
    context.close()


def test_one_click_on_a_profile_offers_every_format(watched_page: OpenPage) -> None:
    watched = watched_page("country?country=KEN")
    page = watched.page
    page.get_by_role("button", name=ENGLISH.say("briefing-national")).click()
    for format in FORMATS:
        page.get_by_test_id("stPopoverBody").get_by_role(
            "link", name=ENGLISH.say(f"briefing-format-{format}"), exact=True).wait_for()
    page.get_by_role("button", name=ENGLISH.say("briefing-open")).click()
    page.get_by_role("heading", name=ENGLISH.say("page-briefing-heading")).wait_for()
    watched.settle()
    assert len(names(page)) >= 6
    assert watched.troubles() == []
