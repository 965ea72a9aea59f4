"""Compressed values are small, and come out as they went in."""

import json

from pandas.testing import assert_frame_equal

from casebook import cards
from casebook.cards.answers import answer_of
from casebook.cards.compressed import Compressed
from casebook.selection import Selection
from casebook.warehouse import live


def test_what_was_packed_comes_out_as_a_copy() -> None:
    value = {"data": [1.5, None, "Côte d'Ivoire"], "layout": {"height": 300}}
    packed = Compressed(value)
    out = packed.unpacked()
    assert out == value
    out["layout"]["height"] = 1
    assert packed.unpacked() == value


def test_a_prepared_card_shows_what_was_asked_and_drawn() -> None:
    selection = Selection(country="KEN")
    for name in ("units-total", "country-class", "revenue-payers"):
        card = cards.card(name)
        prepared = cards.prepare(card, selection, live(), "light")
        assert_frame_equal(prepared.rows, answer_of(card, selection, live()).rows)
        assert prepared.figure is prepared.figure, "what is on a screen is unpacked once"
        kept = len(prepared.packed_figure.packed)
        assert kept < len(json.dumps(prepared.figure)) / 2
