"""The world map draws from the project's own base map, in a browser that knows no other host."""

import csv

import pytest

from tests.browser.conftest import OpenPage
from tests.browser.server import ROOT

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
