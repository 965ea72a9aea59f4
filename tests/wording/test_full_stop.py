"""Titles that become sentences: the full stop of each language, once."""

import pytest

from casebook.wording import ENGLISH, Language


@pytest.mark.parametrize(("text", "language", "sentence"), [
    ("It rose", ENGLISH, "It rose."),
    ("It rose.", ENGLISH, "It rose."),
    ("Est-ce bien géré ?", Language("fr"), "Est-ce bien géré ?"),
    ("收入增长7.3%", Language("zh"), "收入增长7.3%。"),
    ("收入增长7.3%。", Language("zh"), "收入增长7.3%。"),
    ("ما الفائدة؟", Language("ar"), "ما الفائدة؟"),
    # The end of a value, in the marks that the catalogue sets round it.
    ("نمت \u2068في عام 2024.\u2069", Language("ar"), "نمت \u2068في عام 2024.\u2069"),
    ("نمت \u20687%\u2069", Language("ar"), "نمت \u20687%\u2069."),
])
def test_a_title_ends_as_its_language_ends_a_sentence(text, language, sentence):
    assert language.ended(text) == sentence
