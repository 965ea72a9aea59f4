"""A chart whose values do not start at zero says so, on the page and in its pictures."""

import pytest

from casebook.cards import cards, prepare
from casebook.charts.axes import starts_above_zero
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.wording import ENGLISH

WORDS = ENGLISH.say("axis-above-zero", subtitle="").removeprefix(".").strip()
LINE = {"type": "scatter", "mode": "lines", "y": [310, 350]}


@pytest.mark.parametrize(("trace", "axis", "above"), [
    (LINE, {}, True), (LINE, {"range": [300, 360]}, True), (LINE, {"range": [360, 0]}, False),
    (LINE, {"rangemode": "tozero"}, False), (LINE, {"type": "log"}, False),
    ({**LINE, "fill": "tozeroy"}, {}, False), ({**LINE, "mode": "markers"}, {}, False),
    ({"type": "bar", "y": [310, 350]}, {}, False),
    ({"type": "bar", "y": [310, 350]}, {"range": [300, 360]}, True),
    ({"type": "bar", "orientation": "h", "y": [1, 2]}, {"range": [1, 2]}, False),
    ({**LINE, "y": [None, float("nan")]}, {}, False), ({**LINE, "y": [-3, 350]}, {}, False),
])
def test_where_an_axis_begins(trace: dict, axis: dict, above: bool) -> None:
    assert starts_above_zero({"data": [trace], "layout": {"yaxis": axis}}) is above
    second = {"data": [{**trace, "yaxis": "y2"}], "layout": {"yaxis2": axis}}
    assert starts_above_zero(second) is above


@pytest.mark.parametrize(("card_id", "above"), [
    ("case-units", True), ("units-since-1998", True), ("units-value", True),
    ("units-total", False), ("country-compare", False), ("revenue-by-source", False)])
def test_a_card_says_so(card_id: str, above: bool) -> None:
    selection = Selection(compared="BRA-FRA")
    prepared = prepare(cards()[card_id], selection, live(), "light")
    assert prepared.subtitle.endswith(WORDS) is above
    assert (WORDS in prepared.alt) is above
