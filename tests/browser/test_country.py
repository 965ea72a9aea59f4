"""Profiles in a browser at both widths, and the ways to them: map, list, search."""

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page

from casebook.analysis.member_names import names
from casebook.selection import Selection
from casebook.story.member_state import member_state_page
from casebook.warehouse import live
from casebook.wording import ENGLISH
from tests.browser.conftest import OpenPage
from tests.browser.test_pages import DESKTOP, PHONE, TROUBLE, barriers, overflowing, unnamed_charts
from tests.sampling import in_the_sweep, sampled

pytestmark = pytest.mark.browser

# New, young and small ones, names with accents and long names, the largest and the lowest class,
# no economy or Internet figure, reductions beyond the rule, many projects.
STATES = sampled(("PLW", "GBR", "VAT", "CIV", "TUR", "SSD", "USA", "SMR", "CAN", "LBY", "FSM",
                  "KEN"), 6)
EDITED = """(address) => {
  history.pushState({}, '', address)
  dispatchEvent(new PopStateEvent('popstate', {state: {}}))
}"""
# The mouse is over what the base map draws, not over the code that it is drawn from.
MIDDLE = """(iso3) => {
  const marks = [...document.querySelectorAll('path.point'),
    ...document.querySelectorAll('.choroplethlayer path')]
  const mark = marks.find((one) => one.__data__.loc === iso3 || one.__data__.data === iso3)
  mark.scrollIntoView({block: 'center'})
  const box = mark.getBoundingClientRect()
  return [box.x + box.width / 2, box.y + box.height / 2]
}"""


@pytest.mark.parametrize("size", [DESKTOP, *in_the_sweep(PHONE)], ids=str)
def test_profiles_hold(size: tuple[int, int], watched_page: OpenPage) -> None:
    watched = watched_page(f"country?country={STATES[0]}", *size)
    page = watched.page
    for iso3 in STATES:
        if iso3 != STATES[0]:
            # An edited address, without the wait for a whole new page.
            page.evaluate(EDITED, f"/country?country={iso3}")
            page.locator(
                "[data-testid=stMain] h1", has_text=names(live(), ENGLISH)[iso3]
            ).wait_for()
            watched.settle()
        assert page.locator("[data-testid=stMain] h1").inner_text() == names(live(), ENGLISH)[iso3]
        assert page.locator(TROUBLE).all_inner_texts() == [], iso3
        told = member_state_page(Selection(country=iso3), live())
        charts = sum(len(row) for part in told.parts for row in part.rows)
        # And the card that waits for a yardstick to be chosen.
        assert page.locator("#root .casebook-card .chart").count() in (charts, charts + 1), iso3
        assert unnamed_charts(page) == [], iso3
        assert overflowing(page) == [], iso3
        assert cut_off(page) == [], iso3
        assert watched.troubles() == [], iso3


@pytest.mark.parametrize(("path", "size", "colours"), [
    ("country?country=PLW", PHONE, "dark"),
    *in_the_sweep(("country?country=PLW", PHONE, "light"),
                  ("country?country=CAN&yardstick=un-scale", DESKTOP, "light"),
                  ("country?country=CAN&yardstick=un-scale", DESKTOP, "dark")),
])
def test_profile_shuts_nobody_out(
    path: str, size: tuple[int, int], colours: str, watched_page: OpenPage
) -> None:
    page = watched_page(path, *size, colours=colours).page
    assert "\n".join(barriers(page)) == ""


@pytest.mark.parametrize(("path", "iso3", "name"), [
    ("units", "SMR", "San Marino"),
    *in_the_sweep(("country", "BRA", "Brazil"), ("units?prices=usd", "MUS", "Mauritius"))])
def test_a_click_on_the_map_opens_the_profile(
    path: str, iso3: str, name: str, watched_page: OpenPage
) -> None:
    watched = watched_page(path)
    page = watched.page
    page.locator(".choroplethlayer path").first.wait_for(state="attached")
    page.evaluate(MIDDLE, iso3)
    page.wait_for_timeout(200)
    x, y = page.evaluate(MIDDLE, iso3)
    page.mouse.move(x, y)
    page.mouse.click(x, y)
    page.locator("[data-testid=stMain] h1", has_text=name).wait_for()
    watched.settle()
    assert shown(page) == ("/country", iso3)
    assert picker(page) == name
    assert watched.troubles() == []


@pytest.mark.slow
def test_the_list_leads_to_a_profile_by_keyboard(watched_page: OpenPage) -> None:
    watched = watched_page("country?prices=usd")
    page = watched.page
    page.get_by_role("link", name="South Sudan").focus()
    page.keyboard.press("Enter")
    page.locator("[data-testid=stMain] h1", has_text="South Sudan").wait_for()
    watched.settle()
    assert shown(page) == ("/country", "SSD")
    assert parse_qs(urlsplit(page.url).query)["prices"] == ["usd"]


@pytest.mark.slow
def test_a_search_leads_to_a_profile_and_back(watched_page: OpenPage) -> None:
    watched = watched_page("country", *PHONE)
    page = watched.page
    page.get_by_label("Find a Member State").fill("cote divoire")
    page.keyboard.press("Enter")
    page.get_by_role("button", name="Côte d'Ivoire").click()
    page.locator("[data-testid=stMain] h1", has_text="Côte d'Ivoire").wait_for()
    watched.settle()
    assert shown(page) == ("/country", "CIV")
    page.get_by_role("button", name="All Member States").click()
    page.locator("[data-testid=stMain] h1", has_text="Member States").wait_for()
    watched.settle()
    assert shown(page) == ("/country", None)


@pytest.mark.slow
def test_the_picker_takes_what_is_typed(watched_page: OpenPage) -> None:
    """An everyday name, the beginning of a listed one; and nothing where none is meant."""
    watched = watched_page("country")
    page = watched.page
    field = page.locator(".st-key-pick_country input")
    for typed, iso3 in (("Ivory", "CIV"), ("Keny", "KEN"), ("Turkey", "TUR"), ("taiwan", "TUR")):
        field.click()
        page.keyboard.type(typed)
        page.keyboard.press("Enter")
        page.wait_for_url(f"**country={iso3}*")
        watched.settle()
        assert shown(page) == ("/country", iso3)
    page.get_by_text("no opinion on its legal status").first.wait_for()


def shown(page: Page) -> tuple[str, str | None]:
    parts = urlsplit(page.url)
    return parts.path, parse_qs(parts.query).get("country", [None])[0]


def picker(page: Page) -> str:
    """What the side bar has for the Member State."""
    return page.locator(".st-key-pick_country input").input_value()


def cut_off(page: Page) -> list[str]:
    """Words in a chart that stick out of it, where nobody can read them."""
    return page.evaluate(
        """() => [...document.querySelectorAll('#root .casebook-card .chart')].flatMap((chart) => {
          const frame = chart.getBoundingClientRect()
          return [...chart.querySelectorAll('text')].filter((text) => {
            const box = text.getBoundingClientRect()
            return box.width > 0 && (box.left < frame.left - 1 || box.right > frame.right + 1
              || box.top < frame.top - 1 || box.bottom > frame.bottom + 1)
          }).map((text) => text.textContent)
        })"""
    )
