"""Figures one below the other: what is said of them has room on a phone."""

import pytest

from casebook.cards import cards, prepare
from casebook.charts.stated import LINE, WIDTH
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.wording import ENGLISH, Language

CARDS = ("revenue-late-payment", "efficiency-unit-costs", "efficiency-remote")


@pytest.mark.parametrize("language", [ENGLISH, Language("ru")])
def test_words_are_set_in_lines_that_a_phone_has_room_for(language: Language) -> None:
    counts = set()
    for card in CARDS:
        figure = prepare(cards()[card], Selection(language=language), live(), "light").figure
        lines = [text.split("<br>") for text in figure["data"][1]["text"]]
        assert max(len(line) for text in lines for line in text) <= WIDTH, card
        most = max(map(len, lines))
        rows = len(set(figure["data"][0]["y"]))
        assert figure["layout"]["height"] >= rows * (62 + LINE * (most - 1))
        counts.add(most)
    if language == "en":
        assert min(counts) == 1
        assert max(counts) > 1


def test_short_figures_stand_in_two_columns() -> None:
    figure = prepare(cards()["revenue-late-payment"], Selection(), live(), "light").figure
    assert figure["data"][0]["x"] == [0, 0.5] * 3
    assert max(len(line) for text in figure["data"][1]["text"] for line in text.split("<br>")
               ) < WIDTH / 2
