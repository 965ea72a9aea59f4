"""Semicolons, commas and colons that join parts of a line, by language."""

import pytest

from casebook.wording import ENGLISH, Language


@pytest.mark.parametrize(("language", "joined", "listed", "labelled"), [
    (ENGLISH, "a; b", "a, b", "a: b"), (Language("es"), "a; b", "a, b", "a: b"),
    (Language("ru"), "a; b", "a, b", "a: b"), (Language("fr"), "a\u202f; b", "a, b", "a\u00a0: b"),
    (Language("ar"), "a؛ b", "a، b", "a: b"), (Language("zh"), "a；b", "a，b", "a：b"),
])
def test_parts_are_joined_as_the_language_does(language, joined, listed, labelled):
    assert language.clauses(["a", "b"]) == joined
    assert language.clauses_of(joined) == ["a", "b"]
    assert language.clauses_of(" ".join(joined.split())) == ["a", "b"]
    assert language.commas(["a", "b"]) == listed
    assert f"a{language.colon}b" == labelled


@pytest.mark.parametrize(("language", "listed"), [
    (ENGLISH, "a, b"), (Language("fr"), "a, b"), (Language("ar"), "a، b"), (Language("zh"), "a、b"),
])
def test_the_items_of_a_list_are_joined_as_the_language_does(language, listed):
    assert language.items(["a", "b"]) == listed


def test_chinese_signs_of_full_width_have_no_space_beside_them():
    assert ENGLISH.brackets("a") == " (a)"
    assert Language("zh").brackets("a") == "（a）"
    assert Language("fr").row_of_sentences(["A.", "B."]) == "A. B."
    assert Language("zh").row_of_sentences(["甲。", "乙。"]) == "甲。乙。"


def test_a_list_of_the_data_is_joined_as_its_language_does():
    assert Language("zh").data_list("no such text; nor this one") == "no such text；nor this one"
