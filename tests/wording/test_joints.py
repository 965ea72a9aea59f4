"""Semicolons, commas and colons that join parts of a line, by language."""

import pytest

from casebook.wording.data_words import data_list
from casebook.wording.joints import (
    brackets,
    clauses,
    clauses_of,
    colon,
    commas,
    items,
    row_of_sentences,
)


@pytest.mark.parametrize(("language", "joined", "listed", "labelled"), [
    ("en", "a; b", "a, b", "a: b"), ("es", "a; b", "a, b", "a: b"),
    ("ru", "a; b", "a, b", "a: b"), ("fr", "a\u202f; b", "a, b", "a\u00a0: b"),
    ("ar", "a؛ b", "a، b", "a: b"), ("zh", "a；b", "a，b", "a：b"),
])
def test_parts_are_joined_as_the_language_does(language, joined, listed, labelled):
    assert clauses(["a", "b"], language) == joined
    assert clauses_of(joined, language) == ["a", "b"]
    assert clauses_of(" ".join(joined.split()), language) == ["a", "b"]
    assert commas(["a", "b"], language) == listed
    assert f"a{colon(language)}b" == labelled


@pytest.mark.parametrize(("language", "listed"), [
    ("en", "a, b"), ("fr", "a, b"), ("ar", "a، b"), ("zh", "a、b"),
])
def test_the_items_of_a_list_are_joined_as_the_language_does(language, listed):
    assert items(["a", "b"], language) == listed


def test_chinese_signs_of_full_width_have_no_space_beside_them():
    assert brackets("a", "en") == " (a)"
    assert brackets("a", "zh") == "（a）"
    assert row_of_sentences(["A.", "B."], "fr") == "A. B."
    assert row_of_sentences(["甲。", "乙。"], "zh") == "甲。乙。"


def test_a_list_of_the_data_is_joined_as_its_language_does():
    assert data_list("no such text; nor this one", "zh") == "no such text；nor this one"
