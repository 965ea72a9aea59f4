"""Titles that become sentences: the full stop of each language, once."""

import pytest

from casebook.wording.full_stop import ended


@pytest.mark.parametrize(("text", "language", "sentence"), [
    ("It rose", "en", "It rose."),
    ("It rose.", "en", "It rose."),
    ("Est-ce bien géré ?", "fr", "Est-ce bien géré ?"),
    ("收入增长7.3%", "zh", "收入增长7.3%。"),
    ("收入增长7.3%。", "zh", "收入增长7.3%。"),
    ("ما الفائدة؟", "ar", "ما الفائدة؟"),
    # The end of a value, in the marks that the catalogue sets round it.
    ("نمت \u2068في عام 2024.\u2069", "ar", "نمت \u2068في عام 2024.\u2069"),
    ("نمت \u20687%\u2069", "ar", "نمت \u20687%\u2069."),
])
def test_a_title_ends_as_its_language_ends_a_sentence(text, language, sentence):
    assert ended(text, language) == sentence
