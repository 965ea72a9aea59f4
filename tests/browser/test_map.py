"""The world map draws from the project's own base map, in a browser that knows no other host."""

import csv
from collections import defaultdict

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.server import ROOT
from tests.browser.test_pages import DESKTOP, PHONE
from tests.sampling import SWEEP, in_the_sweep

pytestmark = pytest.mark.browser

# The base map has no shape for these two; they are drawn as dots.
WITHOUT_SHAPE = {"SMR", "VAT"}


def test_the_map_has_a_shape_for_every_member_state(watched_page: OpenPage) -> None:
    watched = watched_page("units")
    watched.page.locator(".choroplethlayer path").first.wait_for(state="attached")
    drawn = watched.page.locator(".choroplethlayer path").evaluate_all(
        "paths => paths.filter((path) => path.getAttribute('d')).map((path) => path.__data__.loc)"
    )
    with (ROOT / "data" / "sources" / "member_states.csv").open(encoding="utf-8") as file:
        members = {row["iso3"] for row in csv.DictReader(file)}
    assert members - set(drawn) == WITHOUT_SHAPE
    assert any(url.endswith("/app/static/topojson/world_50m.json") for url in watched.asked)
    assert watched.troubles() == []


# Whole pixels within each shape that no dot covers: [code, x, y], some for each, all in the sweep.
# And the middle of each dot, drawn for a small Member State.
PLACES = """(most) => {
  const chart = document.querySelector('.st-key-card_country-map .chart')
  const dots = [...chart.querySelectorAll('.scattergeo')].flatMap((group) =>
    [...group.querySelectorAll('path.point')].map((dot, at) => {
      const box = dot.getBoundingClientRect()
      return [group.__data__[0].trace.customdata[at], box.x + box.width / 2, box.y + box.height / 2,
        box.width / 2]
    }))
  const free = (x, y) => dots.every(([, left, top, radius]) =>
    Math.hypot(x - left, y - top) > radius)
  const inside = [...chart.querySelectorAll('.choroplethlayer path')].flatMap((shape) => {
    const box = shape.getBoundingClientRect(), found = []
    const back = shape.getScreenCTM().inverse()
    for (let x = Math.ceil(box.left); x <= box.right; x += 1) {
      for (let y = Math.ceil(box.top); y <= box.bottom; y += 1) {
        if (free(x, y) && shape.isPointInFill(new DOMPoint(x, y).matrixTransform(back))) {
          found.push([shape.__data__.loc, x, y])
        }
      }
    }
    const step = Math.max(1, Math.floor(found.length / most))
    return found.filter((_, at) => at % step === 0)
  })
  return { inside, dots: dots.map(([code, x, y]) => [code, x, y]) }
}"""
# What the map says of each place under a pointer of this kind.
SAID = """([places, pointerType]) => {
  const chart = document.querySelector('.st-key-card_country-map .chart')
  return places.map(([, clientX, clientY]) => {
    chart.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, pointerType }))
    return chart.querySelector('.state')?.dataset.iso3 ?? null
  })
}"""


def drawn(page: Page) -> None:
    # It lies over the page until all of it is drawn, and takes the pointer.
    page.locator("#first-screen").wait_for(state="detached")
    page.locator(".st-key-card_country-map .choroplethlayer path").first.wait_for(state="attached")
    page.wait_for_function(
        "document.querySelectorAll('.st-key-card_country-map .scattergeo path.point').length > 20")


@pytest.mark.parametrize(("size", "pointer"), [(DESKTOP, "mouse"), (PHONE, "touch")],
                         ids=["desktop", "phone"])
@pytest.mark.slow
def test_the_map_says_the_member_state_under_the_pointer(
    size: tuple[int, int], pointer: str, watched_page: OpenPage
) -> None:
    """Over the whole area of each shape, and on each dot; every Member State can be reached."""
    page = watched_page("country", *size).page
    drawn(page)
    places = page.evaluate(PLACES, 60 if SWEEP else 8)
    wrong: dict[str, set[str | None]] = defaultdict(set)
    reached = set()
    for place in ("inside", "dots"):
        for (code, *_), said in zip(
                places[place], page.evaluate(SAID, [places[place], pointer]), strict=True):
            reached.add(said)
            if code != said:
                wrong[code].add(said)
    with (ROOT / "data" / "sources" / "member_states.csv").open(encoding="utf-8") as file:
        members = {row["iso3"] for row in csv.DictReader(file)}
    assert dict(wrong) == {}
    assert members - reached == set()


@pytest.mark.parametrize("code", ["SMR", *in_the_sweep("KEN", "FRA", "DEU")])
@pytest.mark.slow
def test_a_click_opens_what_the_map_says(code: str, watched_page: OpenPage) -> None:
    watched = watched_page("country")
    page = watched.page
    drawn(page)
    page.locator(".st-key-card_country-map .chart").scroll_into_view_if_needed()
    places = page.evaluate(PLACES, 5)
    _, x, y = next(one for one in (*places["inside"], *places["dots"]) if one[0] == code)
    page.mouse.move(x, y)
    expect(page.locator(".state")).to_have_attribute("data-iso3", code)
    page.mouse.click(x, y)
    page.wait_for_url(f"**country={code}**")
    assert watched.settle().troubles() == []
