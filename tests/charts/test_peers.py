"""The names on a rung of the chart of peers have room on a phone, in letters of any width."""

import re

import pytest

from casebook.cards import cards, prepare
from casebook.charts.country.peers import LETTERS
from casebook.charts.wrapping import wide
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.wording import ENGLISH, Language


def test_a_chinese_sign_has_the_room_of_two_letters():
    assert wide("ITU-T") == 5
    assert wide("国际电联（ITU）") == 15


@pytest.mark.parametrize("language", [ENGLISH, Language("zh")])
def test_names_on_a_rung_have_room(language: Language) -> None:
    selection = Selection(country="CHN", language=language)
    figure = prepare(cards()["country-peers"], selection, live(), "light").figure
    labels = [re.sub(r"<[^>]+>", "", one["text"]) for one in figure["layout"]["annotations"]]
    assert any(wide(label) > 10 for label in labels)
    assert all(wide(label) <= LETTERS for label in labels)
