"""Every page as a reader first meets it: by a link, on a desktop and on a phone."""

import os
from pathlib import Path

import pytest
import streamlit
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import OpenPage
from tests.browser.menu import current, paths
from tests.browser.picture import save_picture, unrolled
from tests.browser.server import ROOT, running
from tests.browser.watch import Watched
from tests.sampling import SWEEP, drawn

pytestmark = pytest.mark.browser

# Every script in pages/ is a page, at the address of its name; the case itself is at the root.
PAGES = {
    script.stem: "" if script.stem == "case" else script.stem
    for script in sorted((ROOT / "pages").glob("*.py"))
}
DESKTOP, PHONE = (1440, 900), (390, 844)
# The first page and others drawn for the day; make sweep tries all, at both sizes. One starts on a
# phone, the others are narrowed to it.
EACH_KIND = tuple(dict.fromkeys(("case", *drawn(sorted(PAGES), 1, "pages on a desk"))))
ON_A_PHONE = tuple(drawn(sorted(PAGES), 1, "pages on a phone"))
TROUBLE = "[data-testid=stException], [data-testid=stAlertContentError]"
# The palette is one for all pages: these have its every part.
DARK = ("case",)
# Each starts a server of its own.
AFTER_A_START = ("verify",)


@pytest.mark.parametrize(("name", "size"), [
    pytest.param(name, size, id=f"{name}-{size[0]}")
    for size, some in ((DESKTOP, EACH_KIND), (PHONE, ON_A_PHONE))
    for name in (PAGES if SWEEP else some)])
def test_page_holds(name: str, size: tuple[int, int], watched_page: OpenPage) -> None:
    watched = watched_page(PAGES[name], *size)
    page = watched.page

    assert page.locator(TROUBLE).all_inner_texts() == []
    assert paths(page) == set(PAGES.values())
    assert current(page) == PAGES[name]
    assert unnamed_charts(page) == []
    assert overflowing(page) == []
    assert "\n".join(barriers(page)) == ""
    if os.environ.get("CASEBOOK_SCREENSHOTS") == "1":
        save_picture(page, f"{name}-{size[0]}")
    if size == DESKTOP:
        if name in DARK or SWEEP:
            in_the_dark(watched)
            assert "\n".join(barriers(page, "color-contrast")) == ""
        page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
        watched.settle()
        assert overflowing(page) == []
        page.set_viewport_size({"width": DESKTOP[0], "height": DESKTOP[1]})
    assert watched.troubles() == []


@pytest.mark.parametrize("name", PAGES if SWEEP else AFTER_A_START)
def test_first_page_after_a_start(name: str, tmp_path: Path, watched_page: OpenPage) -> None:
    with running(tmp_path / "server.log") as cold:
        watched = watched_page(PAGES[name], address=cold.url)
        assert paths(watched.page) == set(PAGES.values())
        assert current(watched.page) == PAGES[name]
        assert watched.troubles() == []
        assert cold.tracebacks() == ""
        assert not cold.asked_abroad()


def in_the_dark(watched: Watched) -> None:
    """The same page for a reader whose device prefers dark colours."""
    watched.page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    watched.page.wait_for_function(
        "() => getComputedStyle(document.querySelector('[data-testid=stApp]'))"
        ".backgroundColor.match(/\\d+/g).every((part) => part < 80)")
    watched.settle()


def unnamed_charts(page: Page) -> list[str]:
    """The start of each chart that a screen reader could not name."""
    return page.locator("#root .casebook-card .chart").evaluate_all(
        """charts => charts
          .filter(chart => !(chart.getAttribute('aria-label') || '').trim())
          .map(chart => chart.textContent.slice(0, 80))"""
    )


def overflowing(page: Page) -> list[str]:
    """What sticks out to the side: the document, the main block, or a single chart."""
    return page.evaluate(
        """() => {
          const wide = []
          for (const box of [document.documentElement,
                             document.querySelector('[data-testid=stMain]')])
            if (box.scrollWidth > box.clientWidth + 1)
              wide.push(`${box.dataset.testid || 'document'}: ${box.scrollWidth} px`)
          for (const chart of document.querySelectorAll('#root .casebook-card .chart')) {
            const right = Math.round(chart.getBoundingClientRect().right)
            if (right > innerWidth) wide.push(`chart ${chart.ariaLabel}: to ${right} px`)
          }
          return wide
        }"""
    )


# Streamlit's own menu on a phone has roles that axe refuses before 1.66.
JUDGED = ({"exclude": [["[data-testid=stSidebar]"]]}
          if tuple(map(int, streamlit.__version__.split(".")[:2])) < (1, 66) else None)


def barriers(page: Page, *rules: str) -> list[str]:
    """What axe finds that is in readers' way, of whatever impact; with `rules`, by these alone."""
    options = {"resultTypes": ["violations"]} | ({"runOnly": list(rules)} if rules else {})
    with unrolled(page):  # axe cannot judge the contrast of what is scrolled out of sight
        violations = Axe().run(page, context=JUDGED, options=options).response["violations"]
    return [
        f"{violation['id']} ({violation['impact']}): {node['target']} {node['html'][:120]}"
        for violation in violations
        for node in violation["nodes"]
    ]
