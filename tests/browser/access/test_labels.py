"""Words in charts as browsers set them: none covers another, none is cut, in any language."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from casebook.wording import Language, languages
from casebook.wording.pseudo import STRETCHED
from tests.browser.conftest import OpenPage
from tests.browser.server import Server, running
from tests.browser.test_pages import DESKTOP, PAGES, PHONE
from tests.browser.watch import Watched
from tests.sampling import SWEEP, drawn

pytestmark = pytest.mark.browser

# Pixels that boxes may share or stand over an edge: letters do not fill them.
SHARED, EDGE = 2, 1.5
CASES = [(name, language) for name in sorted(PAGES) for language in languages()]
# Every text of every chart by its lines, as boxes that may be turned, and what cuts it.
MEASURE = """([shared, edge]) => {
  const words = (node) => node.textContent.replace(/[\\u2066-\\u2069\\u200e\\u200f]/g, '').trim()
  const seen = (node) => !words(node) || getComputedStyle(node).visibility === 'hidden'
    || node.closest('.hoverlayer, [display=none]') ? [] : [node]
  const frames = (node, found = []) => {
    for (let at = node.parentElement; at && at.tagName !== 'DIV'; at = at.parentElement) {
      const id = /url\\(['"]?[^'"#]*#([^'")]+)/.exec(at.getAttribute('clip-path') ?? '')
      const rect = id && document.getElementById(id[1])?.querySelector('rect')
      if (!rect) continue
      const { a, d, e, f } = at.getScreenCTM()
      const { x, y, width, height } = rect
      const [left, top] = [e + x.baseVal.value * a, f + y.baseVal.value * d]
      found.push({ left, top, right: left + width.baseVal.value * a,
        bottom: top + height.baseVal.value * d })
    }
    return found
  }
  const boxOf = (line, whole) => {
    const { x, y, width, height } = line.getBBox(), { a, b, c, d, e, f } = line.getScreenCTM()
    const at = (x, y) => [a * x + c * y + e, b * x + d * y + f]
    return { text: words(line), whole, along: [a, b], high: height,
      shape: line.getBoundingClientRect(), corners: [
        at(x, y), at(x + width, y), at(x, y + height), at(x + width, y + height)] }
  }
  const span = ({ corners }, [x, y]) => {
    const places = corners.map(([left, top]) => left * x + top * y)
    return [Math.min(...places), Math.max(...places)]
  }
  const overlap = (one, other, axis) => {
    const [from, to] = span(one, axis), [start, end] = span(other, axis)
    return Math.min(to, end) - Math.max(from, start)
  }
  const found = []
  for (const chart of document.querySelectorAll('#root .casebook-card .chart')) {
    const drawing = !chart.hidden && chart.querySelector('.main-svg')
    if (!drawing) continue
    const name = chart.closest('.casebook-card').querySelector('h3')?.textContent
    const boxes = []
    for (const whole of [...chart.querySelectorAll('.main-svg text')].flatMap(seen)) {
      const lines = [...whole.querySelectorAll('tspan.line')]
      for (const line of (lines.length ? lines : [whole]).filter(words)) {
        const box = boxOf(line, whole), { left, right, top, bottom } = box.shape
        if (right - left < 1) continue
        boxes.push(box)
        for (const frame of [drawing.getBoundingClientRect(), ...frames(whole)]) {
          const over = Math.max(frame.left - left, right - frame.right,
            frame.top - top - 3, bottom - frame.bottom - 3)
          if (over > edge) found.push(`${name}: “${box.text}” is cut by ${Math.round(over)} px`)
        }
      }
    }
    boxes.forEach((one, place) => {
      for (const other of boxes.slice(place + 1)) {
        if (one.whole === other.whole) continue
        const axes = [one.along, other.along]
        const wide = Math.min(...axes.map((axis) => overlap(one, other, axis)))
        const high = Math.min(...axes.map(([x, y]) => overlap(one, other, [-y, x])))
        // A line has room above and below its letters: a third of the larger.
        if (wide > shared && high > Math.max(5, Math.max(one.high, other.high) * 0.34)) {
          found.push(`${name}: “${one.text}” covers “${other.text}” by ${Math.round(wide)} px`)
        }
      }
    })
  }
  return found
}"""


def found_at_both_widths(watched: Watched) -> dict[int, Any]:
    """What `MEASURE` finds on a page, by the width of the window, which is given back."""
    page, found = watched.page, dict[int, Any]()
    for width, height in (DESKTOP, PHONE):
        page.set_viewport_size({"width": width, "height": height})
        watched.settle()
        found[width] = page.evaluate(MEASURE, [SHARED, EDGE])
    page.set_viewport_size({"width": DESKTOP[0], "height": DESKTOP[1]})
    return found


@pytest.mark.parametrize(("name", "language"), drawn(CASES, 1, "labels of charts"))
def test_words_of_charts_stand_apart(name: str, language: Language, watched_page: OpenPage) -> None:
    watched = watched_page(f"{PAGES[name]}?lang={language}&country=KEN", *DESKTOP)
    assert found_at_both_widths(watched) == {DESKTOP[0]: [], PHONE[0]: []}


@pytest.fixture(scope="module")
def stretching(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The application with the pseudo-languages."""
    log = tmp_path_factory.mktemp("stretching") / "server.log"
    with running(log, CASEBOOK_PSEUDO_LANGUAGES="on") as server:
        yield server


@pytest.mark.skipif(not SWEEP, reason="another server: in `make sweep`")
@pytest.mark.parametrize("name", sorted(PAGES))
def test_words_that_are_40_per_cent_longer_have_room(
    name: str, stretching: Server, watched_page: OpenPage
) -> None:
    watched = watched_page(f"{PAGES[name]}?lang={STRETCHED}&country=KEN", *DESKTOP,
                           address=stretching.url)
    assert found_at_both_widths(watched) == {DESKTOP[0]: [], PHONE[0]: []}


def test_words_that_meet_and_words_that_are_cut_are_found(browser: Browser) -> None:
    page = browser.new_page()
    page.set_content("""<div id="root"><div class="casebook-card"><h3>Chart</h3><div class="chart">
      <svg class="main-svg" width="300" height="100">
      <text x="10" y="40">apart</text>
      <text x="100" y="40">meets</text><text x="120" y="42">met</text>
      <text x="280" y="90">outside</text></svg></div></div></div>""")
    found = page.evaluate(MEASURE, [SHARED, EDGE])
    page.close()
    assert [one.partition("”")[0] for one in found] == ["Chart: “outside", "Chart: “meets"]
