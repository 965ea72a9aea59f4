"""Catalogues: every message can be said, every language says the same things."""

import pytest
from fluent.syntax import FluentParser, ast

from casebook.errors import MissingWords
from casebook.paths import WORDING
from casebook.wording import ENGLISH, Count, Language, Listed, Message, Units, languages


def messages(language: Language) -> dict[str, set[str]]:
    """Every message and attribute of a language with the values it asks for."""
    found: dict[str, set[str]] = {}
    for path in sorted((WORDING / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{path}: {entry.content}"
            if isinstance(entry, ast.Message):
                parts = {entry.id.name: entry.value}
                parts |= {f"{entry.id.name}.{a.id.name}": a.value for a in entry.attributes}
                for name, pattern in parts.items():
                    assert name not in found, f"{path} defines {name} again"
                    found[name] = _variables(pattern) if pattern else set()
    return found


def _variables(node: object) -> set[str]:
    if isinstance(node, ast.VariableReference):
        return {node.id.name}
    if isinstance(node, list):
        return set().union(*map(_variables, node)) if node else set()
    if isinstance(node, ast.BaseNode):
        return set().union(*(_variables(value) for value in vars(node).values()))
    return set()


@pytest.mark.parametrize("language", languages())
def test_no_message_is_defined_twice_or_unreadable(language: Language) -> None:
    assert messages(language)


@pytest.mark.parametrize("language", [x for x in languages() if x != "en"])
def test_a_language_asks_for_no_value_that_is_not_given(language: Language) -> None:
    reference, own = messages(ENGLISH), messages(language)
    for name in set(own) & set(reference):
        wanted = reference[name]
        # Quantities and numbers come as text and as `<name>_n`, by which a plural form is chosen.
        given = wanted | {f"{value}_n" for value in wanted}
        assert own[name] <= given, f"{name} asks for values that are not given"


def test_english_comes_first() -> None:
    assert languages()[0] == "en"


def test_a_missing_message_or_value_is_named() -> None:
    with pytest.raises(MissingWords, match="no-such-message"):
        ENGLISH.say("no-such-message")
    with pytest.raises(MissingWords, match="date"):
        ENGLISH.say("footer", release="r")


def test_an_unknown_language_is_answered_in_english() -> None:
    assert Language("xx").say("page-case") == ENGLISH.say("page-case")
    assert Language("xx").has("page-case")


def test_quantities_words_and_lists_are_written() -> None:
    assert ENGLISH.say("more-documents", count=1) == "and one more document"
    assert ENGLISH.say("more-documents", count=4) == "and 4 more documents"
    text = ENGLISH.say("notice-country",
                       value=Listed((Message("region-africa"), Units(0.5), Count(12_000), "x")))
    assert "Africa, 1/2, 12\u202f000 and x" in text


def test_a_span_of_years_runs_in_the_direction_of_the_text():
    assert "\u2068\u200f2028–2031\u2069" in Language("ar").say(
        "as-of-subject-classes", period="2028-2031")
    assert ENGLISH.say("as-of-subject-classes", period="2028-2031").endswith(" 2028–2031")


def test_words_that_begin_with_a_latin_name_run_in_the_direction_of_the_text() -> None:
    for name, mark in (("Giga، مدارس", "\u200f"), ("مدارس Giga", ""), ("Giga", "")):
        assert f"\u2068{mark}{name}\u2069" in Language("ar").say(
            "results-counted-line", name=name, date=""
        )
