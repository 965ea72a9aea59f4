"""The journeys of docs/accessibility.md, by keyboard alone, as the accessibility tree has them."""

import re
from itertools import pairwise

import pytest
from playwright.sync_api import Page, expect

from casebook.wording import ENGLISH
from tests.browser.access.keyboard import headings, heard, tab_to, taken_over
from tests.browser.conftest import OpenPage

pytestmark = pytest.mark.browser
FIGURE_ID = re.compile(r"\b[0-9A-Z]{5}-[0-9A-Z]{5}(?:-[0-9A-Z]+)*\b")


def said(page: Page) -> str:
    """What the page's live region says."""
    return page.locator(".casebook-heard").inner_text()


def test_the_story_and_the_source_of_what_it_claims(watched_page: OpenPage) -> None:
    watched = watched_page("")
    page = taken_over(watched)
    page.keyboard.press("Tab")
    assert heard(page).startswith(f'link "{ENGLISH.say("skip-to-content")}"')
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()
    outline = headings(page.get_by_role("main"))
    assert [level for level, _ in outline].count(1) == 1
    assert outline[0] == (1, ENGLISH.say("site-title"))
    assert all(below <= above + 1 for (above, _), (below, _) in pairwise(outline))
    # A claim, its source, and back to the claim's own page.
    claim = tab_to(page, f'link "{ENGLISH.say("story-proof", figure="").partition(":")[0]}')
    figure = FIGURE_ID.search(claim)
    assert figure
    page.keyboard.press("Enter")
    page.wait_for_url("**/verify?figure=**")
    watched.settle()
    assert page.title().startswith(ENGLISH.say("page-verify")), "a page says its name first"
    assert headings(page.get_by_role("main"))[0] == (1, ENGLISH.say("page-verify"))
    expect(page.get_by_role("main").get_by_role("status").first).to_contain_text(
        ENGLISH.say("verify-unchanged", date="").split("**")[1])
    card = page.locator("#root article").first
    expect(card.locator(".source")).to_contain_text(ENGLISH.say("source-label"))
    assert figure[0] in card.inner_text()
    assert watched.troubles() == []


def test_the_own_state_its_finding_and_its_table(watched_page: OpenPage) -> None:
    watched = watched_page("country")
    page = taken_over(watched)
    field = f'combobox "{ENGLISH.say("filter-country")}"'
    tab_to(page, field)
    page.keyboard.type("Keny")
    expect(page.get_by_role("option", name="Kenya", exact=True)).to_be_visible()
    page.keyboard.press("Enter")
    page.wait_for_url("**country=KEN**")
    watched.settle()
    assert heard(page) == f"{field}: Kenya", "the focus is where it was"
    outline = headings(page.get_by_role("main"))
    assert outline[0] == (1, "Kenya")
    assert all(below <= above + 1 for (above, _), (below, _) in pairwise(outline))
    # The first card that has a table: its name, its finding, and its rows.
    tab = tab_to(page, f'tab "{ENGLISH.say("view-chart")}"')
    assert tab.endswith("[selected]")
    card = page.locator("#root article", has=page.locator(":focus"))
    expect(card.get_by_role("heading").first).to_contain_text("Kenya")
    page.keyboard.press("ArrowRight")
    assert heard(page) == f'tab "{ENGLISH.say("view-table")}" [selected]'
    table = card.get_by_role("table")
    expect(table).to_be_visible()
    assert table.locator("caption").inner_text()
    expect(table).to_have_accessible_name(table.locator("caption").inner_text())
    assert table.locator("th:not([scope])").count() == 0
    tab_to(page, "region")
    tab_to(page, "button")
    column = page.locator("th", has=page.locator(":focus"))
    page.keyboard.press("Enter")
    expect(column).to_have_attribute("aria-sort", "ascending")
    expect(card.get_by_role("status")).to_have_text(
        ENGLISH.say("table-rising", column=column.inner_text().strip(" ↑")))
    expect(column.get_by_role("button")).to_be_focused()
    assert watched.troubles() == []


def test_a_class_in_the_simulator_and_its_result(watched_page: OpenPage) -> None:
    watched = watched_page("simulator?country=KEN")
    page = taken_over(watched)
    field = tab_to(page, f'combobox "{ENGLISH.say("simulator-up")}')
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("option").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**scenario=**")
    watched.settle()
    assert heard(page).partition('":')[0] == field.partition('":')[0], "the focus is where it was"
    assert heard(page) != field
    finding = page.locator(".st-key-card_simulator-choices h3")
    page.wait_for_function("() => document.querySelector('.casebook-heard').textContent")
    assert said(page).startswith(finding.inner_text())
    # The same, value by value.
    tab_to(
        page, f'application "{ENGLISH.say("card-points", name=ENGLISH.say("simulator-choices"))}"'
    )
    words = page.locator(":focus .heard")
    page.keyboard.press("ArrowRight")
    expect(words).to_contain_text("CHF")
    first = words.inner_text()
    page.keyboard.press("ArrowRight")
    expect(words).not_to_have_text(first)
    assert watched.troubles() == []


def test_a_briefing_is_chosen_and_taken(watched_page: OpenPage) -> None:
    watched = watched_page("briefing?country=KEN")
    page = taken_over(watched)
    tab_to(page, f'radio "{ENGLISH.say("brief-audience-finance")}"')
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Space")
    expect(page.get_by_role("radio", name=ENGLISH.say("brief-audience-foreign"))).to_be_checked()
    watched.settle()
    assert heard(page).startswith(f'radio "{ENGLISH.say("brief-audience-foreign")}" [checked]')
    tab_to(page, 'button "Briefing on Kenya"')
    page.keyboard.press("Enter")
    page.get_by_role("heading", name=ENGLISH.say("briefing-cards"), exact=True).wait_for()
    watched.settle()
    page.wait_for_function("() => document.activeElement !== document.body")
    # Its cards are groups with a name each: their buttons are called alike.
    groups = page.locator("[class*=st-key-item_]")
    assert groups.evaluate_all("all => new Set(all.map((one) => one.ariaLabel)).size"
                               ) == groups.count() > 3
    groups.last.get_by_role("button", name=ENGLISH.say("briefing-remove"), exact=True).focus()
    before = groups.count()
    page.keyboard.press("Enter")
    expect(groups).to_have_count(before - 1)
    watched.settle()
    page.wait_for_function("() => document.activeElement !== document.body")
    page.get_by_role("heading", level=1).evaluate("one => { one.tabIndex = -1; one.focus() }")
    tab_to(page, f'button "{ENGLISH.say("briefing-format-docx")}"')
    with page.expect_download() as taken:
        page.keyboard.press("Enter")
    assert taken.value.suggested_filename.endswith(".docx")
    assert watched.troubles() == []


def test_a_figure_is_verified(watched_page: OpenPage) -> None:
    watched = watched_page("verify")
    page = taken_over(watched)
    tab_to(page, f'textbox "{ENGLISH.say("verify-label")}"')
    page.keyboard.type("8dryr 9wx8n")  # mistyped
    page.keyboard.press("Enter")
    answer = page.get_by_role("main").get_by_role("alert")
    expect(answer.or_(page.get_by_role("main").get_by_role("status")).first).to_be_visible()
    watched.settle()
    assert heard(page).startswith(f'textbox "{ENGLISH.say("verify-label")}"')
    assert watched.troubles() == []
