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
])
def test_a_title_ends_as_its_language_ends_a_sentence(text, language, sentence):
    assert ended(text, language) == sentence
