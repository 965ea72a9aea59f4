"""The cost of a proposal in a browser: with the keyboard alone, on a phone, and unconnected."""

from decimal import Decimal
from urllib.parse import parse_qs, urlparse

import pytest
from playwright.sync_api import Browser, Page, expect

from casebook.analysis.proposal_cost.codec import read_proposal, write_proposal
from casebook.analysis.proposal_cost.model import MEASURES, Line, Proposal, UnitCost
from casebook.wording import ENGLISH
from tests.browser.conftest import OpenPage
from tests.browser.server import Server

pytestmark = pytest.mark.browser
WRC_19 = Line(first_year=2020, last_year=2023, title="New tasks decided by WRC-19", cost=UnitCost(
    likely=Decimal(1_721_000), price_first=2020, price_last=2023))
SETTLED = """() =>
  document.querySelector("[data-testid=stApp]")?.dataset.testScriptState === "notRunning" """
PROPOSAL = Proposal(lines=(WRC_19,), answers={"stopped": "Nothing yet"})
FOCUSED = """() => {
  const one = document.activeElement
  return one.matches('button') ? one.textContent : one.getAttribute('aria-label') ?? '' }"""

ACTIVE = """() => {
  const choice = document.activeElement.getAttribute('aria-activedescendant')
  const choices = [...document.querySelectorAll('[role=option]')]
  return choices.findIndex((one) => one.id === choice) }"""


def go_to(page: Page, label: str) -> None:
    """Moves the focus forward, round the page if need be, until the part called `label` has it."""
    for _ in range(120):
        page.keyboard.press("Tab")
        if label in page.evaluate(FOCUSED):
            return
    raise AssertionError(f"no way to “{label}” with the keyboard")


def choose_last(page: Page, count: int) -> None:
    """Opens the list that has the focus, goes down to the last of its `count` choices, takes it.

    Looks after each key, as a person does: a list loses keys while it opens.
    """
    for _ in range(4 * count):
        if page.evaluate(ACTIVE) == count - 1:
            break
        page.keyboard.press("ArrowDown")
        page.wait_for_timeout(100)
    else:
        raise AssertionError("the last choice was never reached with the keyboard")
    page.keyboard.press("Enter")
    page.wait_for_function("() => !document.querySelector('[role=option]')", timeout=30_000)


def line_of(page: Page) -> Line | None:
    """The first line of the estimate in the address."""
    text = parse_qs(urlparse(page.url).query).get("estimate", [""])[0]
    lines = read_proposal(text)[0].lines
    return lines[0] if lines else None


def test_the_example_of_wrc_19_is_made_with_the_keyboard_alone(watched_page: OpenPage) -> None:
    page = watched_page("cost").page
    go_to(page, ENGLISH.say("proposal-cost-add-kind"))
    choose_last(page, len(MEASURES))
    go_to(page, ENGLISH.say("proposal-cost-add"))
    page.keyboard.press("Enter")
    expect(page.get_by_label(ENGLISH.say("proposal-cost-unit-likely"))).to_be_visible(timeout=30_000)
    for message, text in (
            ("proposal-cost-line-title", WRC_19.title), ("proposal-cost-unit-likely", "1721000"),
            ("proposal-cost-last", "2023"), ("proposal-cost-first", "2020"),
            ("proposal-cost-price-first", "2020"), ("proposal-cost-price-last", "2023")):
        go_to(page, ENGLISH.say(message))
        page.keyboard.press("Control+A")
        page.keyboard.type(text)
        page.keyboard.press("Enter")
        page.wait_for_timeout(300)
        page.wait_for_function(SETTLED, timeout=30_000)
    expect(page.locator(".casebook-totals")).to_be_visible(timeout=30_000)
    assert line_of(page) == WRC_19


def test_a_phone_has_every_field_and_no_line_runs_out_of_the_screen(
    watched_page: OpenPage,
) -> None:
    text = write_proposal(Proposal(lines=(WRC_19,)))
    page = watched_page(f"cost?estimate={text}", 390, 844).page
    expect(page.get_by_label(ENGLISH.say("proposal-cost-unit-likely"))).to_have_value("1721000.00")
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    wide = page.evaluate("""() => [...document.querySelectorAll('[data-testid=stMain] *')].filter(
      (one) => one.getBoundingClientRect().right > innerWidth + 1
        && !one.closest('.casebook-totals')).map((one) => one.outerHTML.slice(0, 200))""")
    assert wide == []


def test_paper_has_the_answers_as_text_and_no_fields(watched_page: OpenPage) -> None:
    page = watched_page(f"cost?estimate={write_proposal(PROPOSAL)}").page
    answer = page.locator(".casebook-paper", has_text="Nothing yet")
    expect(answer).to_be_hidden()
    page.emulate_media(media="print")
    expect(answer).to_be_visible()
    assert page.locator("[data-testid=stMain] textarea:visible").count() == 0


def test_without_scripts_the_totals_of_a_link_and_the_questions_are_read(
    app: Server, browser: Browser
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{app.url}/cost")
    page.get_by_role("link", name="New tasks decided by WRC-19").click()
    page.wait_for_url("**estimate=**")
    screen = page.locator("#first-screen")
    total = screen.get_by_role("row", name=ENGLISH.say("proposal-cost-total"))
    expect(total.first).to_contain_text("CHF")
    expect(screen).to_contain_text("Which other organizations do this work already")
    context.close()
