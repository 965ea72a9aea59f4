"""A reader with keyboard and screen reader: what has the focus, and what is heard of it."""

from playwright.sync_api import Locator, Page

from tests.browser.watch import Watched

# More steps than any page has before what a journey looks for.
MOST_STEPS = 120


def taken_over(watched: Watched) -> Page:
    """The page, its first screen gone: until then nothing below takes the focus."""
    watched.page.locator("#first-screen").wait_for(state="detached")
    return watched.page


def heard(page: Page) -> str:
    """Role, name and state of what has the focus, as the accessibility tree has them."""
    focused = page.locator(":focus")
    lines = focused.aria_snapshot().splitlines() if focused.count() else []
    return lines[0].removeprefix("- ") if lines else ""


def tab_to(page: Page, wanted: str) -> str:
    """Presses Tab until what is heard begins with `wanted`; what is heard then."""
    passed = []
    for _ in range(MOST_STEPS):
        page.keyboard.press("Tab")
        passed.append(heard(page))
        if passed[-1].startswith((wanted, f"'{wanted}")):
            return passed[-1]
    raise AssertionError(f"no {wanted} among {passed}")


def headings(place: Locator) -> list[tuple[int, str]]:
    """Level and words of each heading, in the order in which they are heard."""
    return [tuple(one) for one in place.get_by_role("heading").evaluate_all(
        "found => found.map((one) => [Number(one.ariaLevel ?? one.tagName[1]), one.textContent])")]
