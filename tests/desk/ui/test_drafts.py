"""Two editors at one draft, in two browsers: each sees what the other saves."""

import pytest
from playwright.sync_api import Browser, expect

from casebook.desk.changes import Source
from casebook.desk.workflow import Actor
from tests.desk.running import sign_in
from tests.desk.seeded import CHANGES, EVA, Office
from tests.sampling import SWEEP

pytestmark = [pytest.mark.browser, pytest.mark.skipif(
    not SWEEP, reason="what a draft would change is computed: CASEBOOK_SWEEP=1")]
PAVEL = Actor("pavel", "Pavel", frozenset({"publisher"}))


def test_each_sees_what_the_other_saves(office: Office, browser: Browser) -> None:
    draft = office.desk.start_draft(EVA, CHANGES, Source("C26/17"))
    page = browser.new_context(locale="en-GB").new_page()
    sign_in(page, office.server, "eva")
    page.goto(f"{office.server.url}/load?draft={draft.id}")
    expect(page.get_by_text("Version 1, saved by Eva")).to_be_visible(timeout=30_000)
    other = office.desk.draft(PAVEL, draft.id)
    office.desk.save_draft(PAVEL, draft.id, other.changes, other.version, Source("C26/18"))
    expect(page.get_by_text("Version 2, saved by Pavel")).to_be_visible(timeout=30_000)


def test_a_session_that_has_ended_shows_no_more(office: Office, browser: Browser) -> None:
    """Also where the page only looks for news by itself, and nobody clicks."""
    one, two = (browser.new_context(locale="en-GB").new_page() for _ in range(2))
    for page in (one, two):
        sign_in(page, office.server, "eva")
        expect(page.get_by_role("heading", level=1)).to_have_text("Requests")
    two.goto(f"{office.server.url}/?request=1")
    expect(two.get_by_role("heading", name="Request 1")).to_be_visible(timeout=20_000)
    one.get_by_role("button", name="Eva").click()
    one.get_by_role("button", name="Sign out on all devices").click()
    expect(two.get_by_role("button", name="Sign in")).to_be_visible(timeout=20_000)
