"""Signing in at the desk in a real browser, with a real provider: who gets in, and who does not."""

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.server import Server
from tests.desk.running import desk, key_link, sign_in
from tests.sampling import SWEEP

pytestmark = pytest.mark.browser
PAGES = {"rene": ["Requests", "Releases", "Use", "Record"],
         "eva": ["Requests", "Load", "Releases", "Use", "Record"]}


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context(viewport={"width": 1440, "height": 900}, locale="en-GB")
    yield made
    made.close()


def signed_out(page: Page) -> None:
    expect(page.get_by_role("button", name="Sign in")).to_be_visible()


@pytest.mark.parametrize("name", PAGES)
def test_each_role_finds_its_pages_and_cookies_are_not_for_scripts(
    people_desk: Server, context: BrowserContext, name: str
) -> None:
    page = context.new_page()
    sign_in(page, people_desk, name)
    expect(page.get_by_role("heading", level=1)).to_have_text("Requests")
    links = page.get_by_test_id("stTopNavLink").all_inner_texts()
    assert [link.split()[-1] for link in links] == PAGES[name]
    identity = [one for one in context.cookies() if one["name"].startswith("_streamlit_user")]
    assert identity
    assert all(one["httpOnly"] and one["sameSite"] == "Lax" for one in identity)


def test_pages_have_no_hindrance_that_axe_finds(
    people_desk: Server, context: BrowserContext
) -> None:
    """The one that is left out is in Streamlit's own field for files."""
    page = context.new_page()
    sign_in(page, people_desk, "eva")
    for name in ("Load", "Releases", "Record", "Requests")[:4 if SWEEP else 2]:
        page.get_by_test_id("stTopNavLink").filter(has_text=name).click()
        expect(page.get_by_role("heading", level=1)).to_have_text(name)
        page.wait_for_timeout(300)
        found = Axe().run(page).response["violations"]
        assert [one["id"] for one in found if one["id"] != "presentation-role-conflict"] == []


def test_who_has_no_role_is_told_so(people_desk: Server, context: BrowserContext) -> None:
    page = context.new_page()
    sign_in(page, people_desk, "nadia")
    expect(page.get_by_text("have no role here yet")).to_be_visible()
    assert page.get_by_test_id("stTopNavLink").count() == 0


def test_a_state_that_nobody_asked_for_is_refused(
    people_desk: Server, context: BrowserContext
) -> None:
    page = context.new_page()
    page.goto(f"{people_desk.url}/oauth2callback?code=stolen&state=invented")
    signed_out(page)


def test_the_code_of_another_sign_in_is_refused(
    people_desk: Server, browser: Browser, context: BrowserContext
) -> None:
    """Its identity token has another nonce, whatever state is put beside it."""
    attacker, victim = browser.new_context(), context.new_page()
    page = attacker.new_page()
    page.goto(people_desk.url)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/oauth2/authorize**")
    answer = attacker.request.post(page.url, form={"sub": "pavel"}, max_redirects=0)
    code = parse_qs(urlsplit(answer.headers["location"]).query)["code"][0]
    attacker.close()
    victim.goto(people_desk.url)
    victim.get_by_role("button", name="Sign in").click()
    victim.wait_for_url("**/oauth2/authorize**")
    state = parse_qs(urlsplit(victim.url).query)["state"][0]
    victim.goto(f"{people_desk.url}/oauth2callback?code={code}&state={state}")
    signed_out(victim)


def test_cookies_from_before_are_worth_nothing(
    people_desk: Server, browser: Browser, context: BrowserContext
) -> None:
    """Who has planted cookies in a browser is not in when its owner signs in."""
    attacker = browser.new_context()
    page = attacker.new_page()
    page.goto(people_desk.url)
    signed_out(page)
    planted = attacker.cookies()
    context.add_cookies(planted)
    own = context.new_page()
    sign_in(own, people_desk, "eva")
    expect(own.get_by_role("heading", level=1)).to_have_text("Requests")
    page.reload()
    signed_out(page)
    attacker.close()


def test_signing_out_everywhere_ends_every_browser(
    people_desk: Server, browser: Browser, context: BrowserContext
) -> None:
    other = browser.new_context(locale="en-GB")
    first, second = context.new_page(), other.new_page()
    for page in (first, second):
        sign_in(page, people_desk, "eva")
        expect(page.get_by_role("heading", level=1)).to_have_text("Requests")
    first.get_by_role("button", name="Eva").click()
    first.get_by_role("button", name="Sign out on all devices").click()
    first.wait_for_timeout(500)
    second.get_by_test_id("stTopNavLink").filter(has_text="Record").click()
    signed_out(second)
    # Its cookie is as good as ever, for Streamlit.
    assert any(one["name"] == "_streamlit_user" for one in other.cookies())
    second.goto(people_desk.url)
    signed_out(second)
    other.close()


def test_the_key_opens_the_desk_once(
    tmp_path_factory: pytest.TempPathFactory, context: BrowserContext, browser: Browser
) -> None:
    with desk(tmp_path_factory.mktemp("local")) as server:
        page, link = context.new_page(), key_link(server)
        page.goto(server.url)
        assert page.url.endswith("/enter")
        page.goto(server.url + link)
        page.get_by_role("button", name="Open the desk").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Requests")
        assert key_link(server) != link
        other = browser.new_context(locale="fr-FR")
        again = other.new_page()
        again.goto(server.url + link)
        again.get_by_role("button", name="Ouvrir le bureau").click()
        expect(again.get_by_role("alert")).to_contain_text("elle a déjà servi")
        other.close()
        page.get_by_test_id("stPopoverButton").click()
        page.get_by_role("button", name="Sign out", exact=True).click()
        expect(page.get_by_role("link", name="Type the key")).to_be_visible()
        page.reload()
        assert page.url.endswith("/enter")
        assert "GET" not in server.log.read_text(encoding="utf-8")
