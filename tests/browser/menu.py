"""The head of a page in a browser: the menu along the top, and the filters below the title."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from playwright.sync_api import Locator, Page, expect

from casebook.wording import ENGLISH
from tests.browser.watch import Watched

LINKS = "[data-testid=stTopNavLink], [data-testid=stTopNavDropdownLink]"
NARROW = 768


def paths(page: Page) -> set[str]:
    """The paths that the menu lists, on a desk and on a phone."""
    return {path for path, _ in _entries(page)}


def current(page: Page) -> str:
    """The path of the entry that is marked as the page shown."""
    return ",".join(path for path, here in _entries(page) if here)


def follow(watched: Watched, path: str) -> None:
    """Click the page's entry in the menu and wait until it is there."""
    page, before = watched.page, watched.page.url
    for link in _opened(page):
        if urlsplit(link.get_attribute("href") or "").path == path:
            link.click()
            break
    else:
        raise AssertionError(f"the menu has no {path}")
    if urlsplit(before).path != path:
        page.wait_for_url(lambda url: urlsplit(url).path == path)
    watched.settle()


def picker(page: Page, name: str) -> Locator:
    """The picker of a filter; the others than the Member State are behind a button."""
    if name == "country":
        return page.locator(".st-key-page_bar").get_by_role("combobox")
    open_filters(page)
    return page.get_by_role("combobox", name=ENGLISH.say(f"filter-{name}"))


def open_filters(page: Page) -> None:
    """Opens the filters where they are closed."""
    if not page.get_by_test_id("stPopoverBody").is_visible():
        page.locator(".st-key-page_filters button").first.click()
        page.get_by_test_id("stPopoverBody").locator("label").first.wait_for()


def choose(watched: Watched, name: str, option: str) -> None:
    """Pick the option whose words are the message `option`."""
    words, page = ENGLISH.say(option), watched.page
    field = picker(page, name)
    field.click()
    wanted = page.get_by_role("option", name=words, exact=True)
    page.wait_for_timeout(700)
    if not wanted.is_visible():
        field.press("ArrowDown")
    wanted.click(timeout=15_000)
    expect(picker(page, name)).to_have_value(words)
    page.keyboard.press("Escape")
    watched.settle()


def _entries(page: Page) -> Iterator[tuple[str, bool]]:
    for link in _opened(page):
        path = urlsplit(link.get_attribute("href") or "").path.strip("/")
        yield path, link.get_attribute("aria-current") == "page"


def _opened(page: Page) -> Iterator[Locator]:
    """Every link of the menu while it can be clicked; what was opened for it is closed again."""
    if page.viewport_size and page.viewport_size["width"] < NARROW:
        page.get_by_test_id("stExpandSidebarButton").click()
        links = page.get_by_test_id("stSidebarNavLink")
        links.first.wait_for()
        yield from links.all()
        closer = page.get_by_test_id("stSidebarCollapseButton").locator("button")
        if closer.is_visible():
            closer.click()
        return
    yield from page.get_by_test_id("stTopNavLink").all()
    for section in page.get_by_test_id("stTopNavSection").all():
        section.click()
        links = page.get_by_test_id("stTopNavDropdownLink")
        links.first.wait_for()
        yield from links.all()
        page.keyboard.press("Escape")
        links.first.wait_for(state="hidden")
