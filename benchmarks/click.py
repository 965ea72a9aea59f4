"""A click in a real browser until the charts have changed: ours, bare Streamlit, and Dash.

    python benchmarks/click.py

The same six charts behind the same picker of prices, by turns in one Chromium. The time runs from
the press on an option until nothing in any chart changes any more; what has not changed at all does
not count as an answer.
"""

import os
import statistics
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from playwright.sync_api import Page

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.baselines import BARE, DASH, PAGE, prepared
from benchmarks.chromium import browser, profile, times, timings
from benchmarks.servers import dash, site, streamlit

CLICKS = int(os.environ.get("BENCH_CLICKS", "20"))
# A chart that has not changed for so long has settled.
SETTLED_MS, TIMEOUT_MS = 500, 30_000
# The two options between which the clicks go to and fro, by their place in each picker.
OPTIONS = (0, 2)


def of_the_site(page: Page, option: int) -> None:
    """Opens the filters where they are closed, then the picker of prices, and presses an option."""
    if not page.get_by_role("combobox", name="Prices").is_visible():
        page.get_by_test_id("stPopoverButton").filter(has_text="Filters").click()
    of_streamlit(page, option)


def of_streamlit(page: Page, option: int) -> None:
    """Opens the picker of prices in the side bar and presses one of its options."""
    page.get_by_role("combobox", name="Prices").click()
    page.get_by_role("option").nth(option).click()


def of_dash(page: Page, option: int) -> None:
    """The same in Dash."""
    page.locator("#basis").click()
    page.locator(".dash-options-list-option").nth(option).click()


CHOOSE = {"casebook": of_the_site, "bare": of_streamlit, "dash": of_dash}


def click(page: Page, choose: object, option: int) -> float:
    """Milliseconds from the press until the last change in a chart.

    Raises playwright's TimeoutError when no chart has changed.
    """
    page.evaluate("() => { window.benchTimes.changed = 0 }")
    choose(page, option)
    page.wait_for_function(
        "() => window.benchTimes.changed > window.benchTimes.clicked", timeout=TIMEOUT_MS)
    before, noted = -1.0, times(page)
    while noted["changed"] != before:
        before = noted["changed"]
        page.wait_for_timeout(SETTLED_MS)
        noted = times(page)
    return noted["changed"] - noted["clicked"]


def clicks(rounds: int) -> dict[str, list[float]]:
    """Milliseconds by server, one click of each in turn; the first two of each are not counted."""
    found: dict[str, list[float]] = {"casebook": [], "bare": [], "dash": []}
    with ExitStack() as running, tempfile.TemporaryDirectory() as folder:
        environment = prepared(Path(folder))
        servers = {
            "casebook": running.enter_context(site()),
            "bare": running.enter_context(streamlit(BARE, Path(folder), environment)),
            "dash": running.enter_context(dash(DASH, environment)),
        }
        chromium, pages = running.enter_context(browser()), {}
        for name, server in servers.items():
            pages[name] = running.enter_context(profile(chromium)).new_page()
            timings(pages[name],
                    f"http://{server.address}/{PAGE if name == 'casebook' else ''}", charts=1)
        for number in range(rounds + 2):
            for name, page in pages.items():
                page.bring_to_front()
                took = click(page, CHOOSE[name], OPTIONS[(number + 1) % 2])
                if number > 1:
                    found[name].append(took)
    return found


def measure(quick: bool = False) -> dict[str, float]:
    """The continuous figures: milliseconds, and ratios of their medians."""
    return figures(clicks(6 if quick else CLICKS))


def figures(found: dict[str, list[float]]) -> dict[str, float]:
    """The same, from clicks that were made."""
    middle = {name: statistics.median(several) for name, several in found.items()}
    return {
        "click_ms": round(middle["casebook"]),
        "click_ratio_to_dash": round(middle["casebook"] / middle["dash"], 2),
        "click_ratio_to_bare": round(middle["casebook"] / middle["bare"], 2),
    }


def main() -> None:
    found = clicks(CLICKS)
    print(f"{CLICKS} clicks each; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    for name, several in found.items():
        print(f"{name:10} median {statistics.median(several):6.0f} ms, "
              f"fastest {min(several):6.0f}, slowest {max(several):6.0f}")
    for name, value in figures(found).items():
        print(f"{name:22} {value:g}")


if __name__ == "__main__":
    main()
