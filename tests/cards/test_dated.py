"""A title that gives a figure gives its year: no card leaves it to be found below."""

import re

import pytest

from casebook.cards import cards, prepare
from casebook.selection import Selection
from casebook.warehouse import live

DATED = re.compile(r"\b(19|20)[0-9]{2}\b")
FIGURE = re.compile(r"[0-9½¼⅛]|\b(half|third|quarter)\b", re.IGNORECASE)
ALL_PLANS = "counts targets or nodes of all plans together; each has its own dates in the chart"
ALLOWED = {
    "results-board": ALL_PLANS, "results-progress": ALL_PLANS, "outcomes-gaps": ALL_PLANS,
}
VIEWS = {
    "default": Selection(),
    "Kenya": Selection(country="KEN", peers="gdp", yardstick="un-scale"),
}


@pytest.mark.parametrize("view", VIEWS)
def test_a_title_with_a_figure_gives_its_year(view: str) -> None:
    undated = []
    for card_id, card in cards().items():
        shown = prepare(card, VIEWS[view], live(), "light")
        years = [column for column in shown.rows
                 if re.search(r"year|period|dated", str(column))]
        if (shown.finding is not None and years and FIGURE.search(shown.title)
                and not DATED.search(shown.title) and card_id not in ALLOWED):
            undated.append((card_id, shown.title))
    assert undated == []
