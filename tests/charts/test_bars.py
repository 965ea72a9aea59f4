"""Bars with words beside them: those stand free of the longest bar, and of each other."""

import pytest

from casebook.cards import cards, prepare
from casebook.charts.needs.bars import UNDER
from casebook.charts.wrapping import wide
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.wording import Language


@pytest.mark.parametrize("language", [Language("en"), Language("ru")])
def test_the_longest_bar_ends_before_the_words_beside_it(language: Language) -> None:
    figure = prepare(cards()["work-networks"], Selection(language=language), live(), "light").figure
    lengths = [sum(parts) for parts in zip(*(one["x"] for one in figure["data"]), strict=True)]
    beside = max(wide(note["text"]) for note in figure["layout"]["annotations"]
                 if note["x"] == 1 and not note["text"].startswith("<b>"))
    free = 1 - max(lengths) / figure["layout"]["xaxis"]["range"][1]
    assert free * UNDER > beside
