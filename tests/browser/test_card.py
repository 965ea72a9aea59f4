"""A card in a reader's hands: chart and table, method, menu, keyboard, and what has not changed."""

import io
from typing import Literal
from urllib.parse import parse_qs, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import Locator, Page, Route, expect

from casebook import build
from casebook.cards import card, prepare
from casebook.selection import Selection
from casebook.wording import ENGLISH
from tests import fractions
from tests.browser.conftest import OpenPage
from tests.browser.menu import choose
from tests.browser.test_pages import DESKTOP, PHONE, barriers
from tests.sampling import drawn

pytestmark = pytest.mark.browser


def one(page: Page, card_id: str) -> Locator:
    return page.locator(f".st-key-card_{card_id} .casebook-card")


def button(place: Locator, message: str) -> Locator:
    return place.get_by_role("button", name=ENGLISH.say(message), exact=True)


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_its_table_holds_its_rows_and_is_sorted(
    size: tuple[int, int], watched_page: OpenPage
) -> None:
    watched = watched_page("units?region=Africa", *size)
    place = one(watched.page, "units-by-class")
    place.get_by_role("tab", name=ENGLISH.say("view-table")).click()
    place.get_by_role("table").wait_for()
    assert not place.locator(".chart").is_visible()

    release = build.ensure()
    expected = prepare(
        card("units-by-class"), Selection(region="Africa"), release, "light").table
    assert place.get_by_role("columnheader").all_inner_texts() == list(expected.columns)
    shown = [fractions.value(text) for text in column(place, 1)]
    assert shown == expected.iloc[:, 0].tolist()

    head = place.get_by_role("columnheader").nth(1)
    head.get_by_role("button").click()
    expect(head).to_have_attribute("aria-sort", "ascending")
    expect(place.get_by_role("status")).to_have_text(
        ENGLISH.say("table-rising", column=expected.columns[1]))
    counts = [int(text) for text in column(place, 2)]
    assert counts == sorted(expected.iloc[:, 1])
    head.get_by_role("button").click()
    expect(head).to_have_attribute("aria-sort", "descending")
    assert [int(text) for text in column(place, 2)] == counts[::-1]
    assert watched.troubles() == []


def column(place: Locator, number: int) -> list[str]:
    return place.locator(f"tbody tr :nth-child({number})").all_inner_texts()


def entry(place: Locator, action: str) -> Locator:
    """An entry of the card's menu, which is opened."""
    menu = place.locator(".menu")
    if menu.get_attribute("open") is None:
        menu.locator("summary").click()
    return menu.locator(f"[data-do={action}], [data-what={action}]")


@pytest.mark.slow
def test_a_long_table_is_searched(watched_page: OpenPage) -> None:
    watched = watched_page("country")
    place = one(watched.page, "country-map")
    place.get_by_role("tab", name=ENGLISH.say("view-table")).click()
    place.get_by_role("searchbox").fill("turkiye eur")
    expect(place.locator("tbody tr:visible")).to_have_count(1)
    expect(place.locator("tbody tr:visible th")).to_have_text("Türkiye")
    expect(place.get_by_role("status")).to_have_text("1 of 194 rows")
    place.get_by_role("searchbox").fill("")
    expect(place.locator("tbody tr:visible")).to_have_count(194)
    assert watched.troubles() == []


def test_what_is_copied_is_told(watched_page: OpenPage) -> None:
    watched = watched_page("units?region=Africa")
    page = watched.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    place = one(page, "units-total")
    # What one button copies is read back before the next is pressed: it is written some time later.
    copied = ("([start, part]) => navigator.clipboard.readText().then("
              "(text) => text.startsWith(start) && text.includes(part))")
    entry(place, "copy-link").click()
    expect(place.get_by_role("status")).to_have_text(ENGLISH.say("card-copied"))
    page.wait_for_function(
        copied, arg=[f"{watched.address}/units?region=Africa#units-total", ""])
    entry(place, "copy-citation").click()
    page.wait_for_function(
        copied, arg=[place.get_by_role("heading").first.inner_text(), "CEB"])
    entry(place, "copy-picture").click()
    page.wait_for_function("() => navigator.clipboard.read().then("
                           "([one]) => one.types.join() === 'image/png')")
    letter = entry(place, "mail").get_attribute("href") or ""
    assert letter.startswith("mailto:?subject=44%20Member%20States")
    assert "region%3DAfrica%23units-total" in letter
    assert watched.troubles() == []


def test_about_opens_in_sight_and_has_the_focus(watched_page: OpenPage) -> None:
    watched = watched_page("units", 1440, 700)
    place = one(watched.page, "units-total")
    button(place, "about-figure").click()
    expect(place.locator(".said")).to_be_focused()
    expect(place.locator(".said h4").first).to_be_in_viewport()
    assert (place.locator(".said a").first.get_attribute("href") or "").startswith("https://")


@pytest.mark.parametrize("forced", ["none", "active"])
def test_focus_and_signs_are_seen(
    forced: Literal["none", "active"], watched_page: OpenPage
) -> None:
    """Also in forced colours, which take backgrounds away."""
    page = watched_page("units").page
    page.emulate_media(forced_colors=forced)
    place = one(page, "units-total")
    for what in (button(place, "about-figure"), entry(place, "png"), entry(place, "mail")):
        page.keyboard.press("Tab")
        what.focus()
        assert what.evaluate("(one) => { const { outlineStyle, outlineWidth } = "
                             "getComputedStyle(one); return [outlineStyle, outlineWidth] }"
                             ) == ["solid", "2px"]
    sign = button(place, "about-figure").evaluate(
        "(one) => getComputedStyle(one, '::before').backgroundColor")
    assert sign not in ("rgba(0, 0, 0, 0)", "rgb(255, 255, 255)")


def test_the_table_follows_what_the_reader_chooses(watched_page: OpenPage) -> None:
    watched = watched_page("revenue")
    place = one(watched.page, "revenue-by-source")
    place.get_by_role("tab", name=ENGLISH.say("view-table")).click()
    place.get_by_role("table").wait_for()
    before = column(place, 3)
    choose(watched, "prices", "basis-usd")
    page = watched.page
    page.wait_for_function(
        "([place, before]) => [...document.querySelectorAll(place)]"
        ".map((cell) => cell.textContent).join() !== before",
        arg=[".st-key-card_revenue-by-source tbody tr td:nth-child(3)", ",".join(before)])
    assert place.get_by_role("tab", name=ENGLISH.say("view-table")).get_attribute(
        "aria-selected") == "true"
    assert watched.troubles() == []


def test_it_is_used_by_keyboard(watched_page: OpenPage) -> None:
    watched = watched_page("units")
    page = watched.page
    place = one(page, "units-total")
    place.get_by_role("tab", selected=True).focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.dataset.view") == "table"
    place.get_by_role("table").wait_for()
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("document.activeElement.dataset.view") == "chart"
    expect(place.locator(".chart")).to_be_visible()

    about = button(place, "about-figure")
    about.focus()
    page.keyboard.press("Enter")
    expect(about).to_have_attribute("aria-expanded", "true")
    place.get_by_role("heading", name=ENGLISH.say("about-method")).wait_for()
    expect(place.locator(".said")).to_be_focused()
    page.keyboard.press("Escape")
    expect(place.locator(".said")).to_be_hidden()
    expect(about).to_be_focused()

    menu = place.locator(".menu summary")
    menu.focus()
    page.keyboard.press("Enter")
    data = place.locator("[data-what=data]")
    expect(data).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(data).to_be_hidden()
    assert page.evaluate("document.activeElement.matches('.menu summary')")
    page.keyboard.press("Enter")
    data.press("Enter")
    page.get_by_role("dialog").wait_for()
    assert watched.settle().troubles() == []


def test_what_is_added_keeps_the_focus_and_leaves_the_charts_alone(
    watched_page: OpenPage
) -> None:
    watched = watched_page("units")
    page = watched.page
    page.evaluate("""() => {
      window.drawn = 0
      const react = Plotly.react
      Plotly.react = (...told) => { window.drawn += 1; return react(...told) }
    }""")
    add = one(page, "units-total").locator("[data-do=add]")
    expect(add).to_have_accessible_name(ENGLISH.say(
        "briefing-named", action=ENGLISH.say("briefing-add"), name=ENGLISH.say("units-total")))
    add.focus()
    page.keyboard.press("Enter")
    expect(add).to_have_text(ENGLISH.say("briefing-added"))
    expect(add).to_have_accessible_name(ENGLISH.say(
        "briefing-named", action=ENGLISH.say("briefing-added"), name=ENGLISH.say("units-total")))
    expect(add).to_have_attribute("aria-pressed", "true")
    watched.settle()
    assert page.evaluate("document.activeElement.dataset.do") == "add"
    assert "basket" not in parse_qs(urlsplit(page.url).query)
    assert page.evaluate("localStorage.getItem('casebook-briefing')")
    assert page.evaluate("window.drawn") == 0, "no figure has changed"
    choose(watched, "region", "region-africa")
    page.wait_for_function("() => window.drawn > 0")
    expect(add).to_have_text(ENGLISH.say("briefing-add"))
    assert watched.troubles() == []


def test_links_in_it_stay_in_the_visit(watched_page: OpenPage) -> None:
    watched = watched_page("?prices=usd")
    page = watched.page
    page.evaluate("() => { window.same = true }")
    one(page, "case-units").get_by_role("link", name=ENGLISH.say("page-units")).click()
    page.get_by_role("heading", name=ENGLISH.say("page-units"), exact=True).wait_for()
    watched.settle()
    assert urlsplit(page.url).path == "/units"
    figure = one(page, "units-total").locator(".marks a").inner_text()
    one(page, "units-total").locator(".marks a").click()
    page.get_by_role("textbox", name=ENGLISH.say("verify-label")).wait_for()
    watched.settle()
    assert parse_qs(urlsplit(page.url).query)["figure"] == [figure]
    assert page.evaluate("window.same"), "the page was not loaded anew"
    assert watched.troubles() == []


@pytest.mark.slow
def test_opened_parts_are_accessible(watched_page: OpenPage) -> None:
    for size in drawn([DESKTOP, PHONE], 1, "opened parts"):
        watched = watched_page("units", *size)
        place = one(watched.page, "units-total")
        place.get_by_role("tab", name=ENGLISH.say("view-table")).click()
        button(place, "about-figure").click()
        place.locator(".tip summary").first.click()
        place.locator(".said h4").first.wait_for()
        watched.settle()
        assert "\n".join(barriers(watched.page)) == ""
        place.locator(".menu summary").click()
        found = Axe().run(watched.page).response["violations"]
        assert [one["id"] for one in found if one["impact"] in ("serious", "critical")] == []
        wide = watched.page.evaluate(
            "document.querySelector('[data-testid=stMain]').scrollWidth - innerWidth")
        assert wide <= 0


@pytest.mark.parametrize("width", [320, 390, 640])
def test_what_opens_stays_in_the_window(width: int, watched_page: OpenPage) -> None:
    watched = watched_page("units", width, PHONE[1])
    for part in (".menu", ".tip.grade"):
        opened = one(watched.page, "units-total").locator(part)
        opened.locator("summary").click()
        expect(opened.locator(":scope > :last-child")).to_be_in_viewport(ratio=1)
        watched.page.keyboard.press("Escape")
    assert watched.troubles() == []


def test_it_says_so_when_the_network_is_gone(watched_page: OpenPage) -> None:
    watched = watched_page("units")
    place = one(watched.page, "units-total")

    def lost(route: Route) -> None:
        route.abort()

    watched.page.route("**/cards/**", lost)
    place.get_by_role("tab", name=ENGLISH.say("view-table")).click()
    place.get_by_text(ENGLISH.say("card-failed")).wait_for()
    watched.page.unroute("**/cards/**")
    place.get_by_role("tab", name=ENGLISH.say("view-chart")).click()
    place.get_by_role("tab", name=ENGLISH.say("view-table")).click()
    place.get_by_role("table").wait_for()


def test_without_plotly_the_table_is_offered(watched_page: OpenPage) -> None:
    watched = watched_page("verify")
    page = watched.page
    page.route("**/files/plotly-*", lambda route: route.abort())
    page.goto(f"{watched.address}/units")
    place = one(page, "units-total")
    place.get_by_text(ENGLISH.say("card-no-chart")).wait_for()
    place.get_by_role("tab", name=ENGLISH.say("view-table")).click()
    place.get_by_role("table").wait_for()


@pytest.mark.slow
def test_full_screen_and_back(watched_page: OpenPage) -> None:
    watched = watched_page("units")
    page = watched.page
    place = one(page, "units-total")
    before = place.locator(".main-svg").first.bounding_box()
    assert before is not None
    assert place.locator(".modebar-btn").count() == 0, "nothing lies on the chart"
    entry(place, "full").click()
    page.wait_for_function("() => document.fullscreenElement?.matches('.casebook-card')")
    page.wait_for_function(
        "(least) => document.fullscreenElement.querySelector('.main-svg')"
        ".getBoundingClientRect().width > least", arg=before["width"] + 50)
    page.evaluate("document.exitFullscreen()")
    page.wait_for_function(
        "(width) => Math.abs(document.querySelector('.st-key-card_units-total .main-svg')"
        ".getBoundingClientRect().width - width) < 2", arg=before["width"])
    assert watched.troubles() == []


def test_pictures_come_from_the_browser_alone(watched_page: OpenPage) -> None:
    watched = watched_page("units")
    place = one(watched.page, "units-total")
    for kind in ("png", "svg"):
        with watched.page.expect_download() as download:
            entry(place, kind).click()
        assert download.value.suggested_filename == f"units-total.{kind}"
        content = download.value.path().read_bytes()
        if kind == "svg":
            assert content.startswith(b"<svg")
        else:
            # On the page's own ground: what is transparent cannot be read on every slide.
            drawn = Image.open(io.BytesIO(content))
            assert drawn.convert("RGBA").getpixel((0, 0)) == (255, 255, 255, 255)
            box = place.locator(".chart").bounding_box()
            assert drawn.width == 2 * round(box["width"])
            # Its sentence is above it, its source and figure id below.
            assert drawn.height > 2 * round(box["height"]) + 150


def test_a_chart_is_drawn_as_wide_as_its_place(watched_page: OpenPage) -> None:
    watched = watched_page("units")
    for width in (1440, 900, 390):
        watched.page.set_viewport_size({"width": width, "height": 900})
        watched.settle()
        watched.page.wait_for_function(
            """() => [...document.querySelectorAll('#root .chart:not([hidden])')].every((chart) =>
              Math.abs(Math.max(chart.clientWidth, chart.layout?.meta?.least_width ?? 0)
                - chart.querySelector('.main-svg').getBoundingClientRect().width) < 1)""")
