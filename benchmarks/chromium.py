"""The system's Chromium for measurements: pages that keep time of what a reader sees."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome")
SIZE = {"width": 1440, "height": 900}
# Of ours, of Streamlit and of Dash; what lies over the application while it starts does not count.
CHARTS = "#root .casebook-card .chart, [data-testid=stPlotlyChart], .dash-graph"
TIMES = f"""(() => {{
  const times = window.benchTimes = {{content: 0, shift: 0, firstChart: 0, charts: 0, changed: 0}}
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => {{
    times.content = entry.startTime
  }})).observe({{type: 'largest-contentful-paint', buffered: true}})
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => {{
    if (!entry.hadRecentInput) times.shift += entry.value
  }})).observe({{type: 'layout-shift', buffered: true}})
  const look = () => {{
    const charts = [...document.querySelectorAll({CHARTS!r})]
    const drawn = charts.filter((chart) => chart.querySelector('.main-svg text'))
    const covered = document.getElementById('first-screen')
    if (drawn.length && !times.firstChart && !covered) times.firstChart = performance.now()
    if (drawn.length >= window.benchCharts && !times.charts && !covered)
      times.charts = performance.now()
    requestAnimationFrame(look)
  }}
  look()
  addEventListener('pointerdown', () => {{ times.clicked = performance.now() }}, true)
  new MutationObserver((changes) => {{
    if (changes.some((one) => one.target.closest?.({CHARTS!r}))) times.changed = performance.now()
  }}).observe(document, {{childList: true, subtree: true, attributes: true}})
}})()"""


@contextmanager
def browser() -> Iterator[Browser]:
    """Chromium, ended with the block. Raises RuntimeError where there is none."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        raise RuntimeError("this measurement needs a Chromium")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-background-networking"])
        yield chromium
        chromium.close()


@contextmanager
def profile(chromium: Browser) -> Iterator[BrowserContext]:
    """A reader who has never been here: an empty cache, kept until the block ends."""
    context = chromium.new_context(viewport=SIZE, reduced_motion="reduce")
    context.add_init_script(TIMES)
    yield context
    context.close()


def timings(page: Page, address: str, charts: int) -> dict[str, float]:
    """Opens `address` and waits until so many charts stand; milliseconds since the navigation."""
    page.add_init_script(f"window.benchCharts = {charts}")
    page.goto(address)
    page.wait_for_function("() => window.benchTimes.charts > 0", timeout=90_000)
    page.wait_for_timeout(700)
    return times(page)


def times(page: Page) -> dict[str, float]:
    """What the page has noted so far."""
    noted: dict[str, Any] = page.evaluate("""() => ({...window.benchTimes,
      answered: performance.getEntriesByType('navigation')[0].responseStart})""")
    return {name: float(value) for name, value in noted.items()}
