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
        assert figure["layout"]["height"] >= len(lines) * (62 + LINE * (most - 1))
        counts.add(most)
    if language == "en":
        assert counts == {1, 2}
