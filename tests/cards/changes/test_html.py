"""The sections of the revised cards, as the page of changes says them."""

import pytest

from casebook.cards import card
from casebook.cards.changes.changes import CardChange
from casebook.cards.changes.differences import Change
from casebook.cards.changes.html import ON_PAPER, SHOWN, section, style
from casebook.warehouse import live
from casebook.wording import ENGLISH, Count, Language


@pytest.mark.parametrize("language", [ENGLISH, Language("ru")])
def test_numbers_left_out_are_counted_as_any_other(language: Language) -> None:
    changes = tuple(Change((("year", k),), "amount", 1.0, 2.0) for k in range(1206))
    told = section(CardChange(card("units-total"), "revised", changes), live(), language, ())
    assert len(told["rows"]) == SHOWN
    assert Count(1206).written(language) != "1206"
    for words in (told["numbers"], told["more"]):
        assert Count(1206).written(language) in words


def test_paper_has_the_first_rows_that_its_sentence_counts() -> None:
    assert f"tbody tr:nth-child(n + {ON_PAPER + 1}) {{ display: none; }}" in style()
