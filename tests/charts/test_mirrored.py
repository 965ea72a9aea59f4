"""Figures for readers from right to left: bars begin at the right, time runs as ever."""

from copy import deepcopy

import pytest

from casebook.cards import prepare
from casebook.cards.registry import card
from casebook.charts.mirrored import isolated, mirrored
from casebook.selection import Selection
from casebook.warehouse import live

BARS = {
    "data": [{"type": "bar", "orientation": "h", "x": [1, 2], "y": ["مصر", "ITU"],
              "hovertemplate": "%{y}<br>%{x}<extra></extra>"}],
    "layout": {
        "margin": {"l": 90, "r": 8}, "xaxis": {"range": [0, 3]}, "yaxis": {"automargin": True},
        "annotations": [{"text": "أكثر من 5", "x": 0, "xref": "paper", "xanchor": "left",
                         "xshift": 6, "align": "left"}],
        "shapes": [{"xref": "paper", "x0": 0, "x1": 0.2}, {"x0": 1, "x1": 1}],
        "legend": {"x": 0, "xanchor": "left", "orientation": "h"},
    },
}


def test_bars_begin_at_the_right_with_their_names_there() -> None:
    before = deepcopy(BARS)
    layout = mirrored(BARS)["layout"]
    assert before == BARS, "a figure is shared: it must stay as it is"
    assert layout["xaxis"]["range"] == [3, 0]
    assert layout["yaxis"]["side"] == "right"
    assert layout["margin"] == {"l": 8, "r": 90}
    note = layout["annotations"][0]
    assert (note["x"], note["xanchor"], note["xshift"], note["align"]) == (1, "right", -6, "right")
    assert layout["shapes"] == [{"xref": "paper", "x0": 1, "x1": 0.8}, {"x0": 1, "x1": 1}]
    assert layout["legend"]["x"] == 1
    assert layout["legend"]["xanchor"] == "right"


def test_words_are_isolated_and_numbers_are_not() -> None:
    made = mirrored(BARS)
    assert made["layout"]["yaxis"]["tickvals"] == ["مصر", "ITU"]
    assert made["layout"]["yaxis"]["ticktext"] == ["\u2067مصر\u2069", "ITU"]
    assert made["data"][0]["hovertemplate"] == (
        "\u2067%{y}\u2069<br>\u2067%{x}\u2069<extra></extra>")
    assert isolated("+72.6%") == "+72.6%"
    assert isolated("أكثر<br>5 %") == "\u2067أكثر\u2069<br>5 %"
    assert isolated("1/4 ← 1/2") == "\u20671/4 ← 1/2\u2069"
    assert isolated("\u2068أكثر<br>مدارس\u2069 2") == (
        "\u2067\u2068أكثر\u2069\u2069<br>\u2067مدارس 2\u2069"), "an isolate ends with its line"


@pytest.mark.parametrize("years", [[2019, 2020], ["2019", "2020"], ["2016–2019", "2020–2023"]])
def test_time_runs_from_the_left(years: list[object]) -> None:
    figure = {"data": [{"type": "bar", "x": years, "y": [1, 2]}],
              "layout": {"xaxis": {"range": [2018, 2021]}, "yaxis": {},
                         "annotations": [{"text": "", "x": 2020, "xanchor": "left"}]}}
    layout = mirrored(figure)["layout"]
    assert layout["xaxis"]["range"] == [2018, 2021]
    assert "side" not in layout["yaxis"]
    assert layout["annotations"][0]["xanchor"] == "left"


def test_panels_of_years_follow_from_the_right_with_their_headings() -> None:
    figure = {"data": [{"x": [2019, 2020], "y": [1, 2]},
                       {"x": [2019, 2020], "y": [1, 2], "xaxis": "x2", "yaxis": "y2"}],
              "layout": {"xaxis": {"domain": [0, 0.4]}, "xaxis2": {"domain": [0.6, 1]},
                         "annotations": [{"text": "", "x": 0.6, "xref": "paper"}]}}
    layout = mirrored(figure)["layout"]
    assert layout["xaxis"]["domain"] == [0.6, 1]
    assert layout["xaxis2"]["domain"] == [0, 0.4]
    assert layout["annotations"][0]["x"] == pytest.approx(0)


def test_cards_are_drawn_for_their_language() -> None:
    of = card("agencies-growth")
    arabic, english = (
        prepare(of, Selection(language=language), live(), "light").figure["layout"]
        for language in ("ar", "en"))
    assert arabic["yaxis"]["side"] == "right"
    assert "side" not in english["yaxis"]
    assert arabic["xaxis"]["range"] == english["xaxis"]["range"][::-1]
