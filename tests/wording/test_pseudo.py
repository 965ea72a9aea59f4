"""The two languages for translators: every message longer and marked, or by its id."""

import re

import pytest

from casebook.wording import ENGLISH, Amount, Count, Language, languages
from casebook.wording.pseudo import KEYS, PSEUDO, STRETCHED, accented, allowed
from tests.environment import configured
from tests.wording.catalogues import catalogue

FIXED = [name for name, one in catalogue(ENGLISH).items() if not one.asked and one.text]


def test_every_text_is_marked_and_two_fifths_longer() -> None:
    for name in FIXED:
        english, shown = ENGLISH.say(name), Language(STRETCHED).say(name)
        assert shown[0] + shown[-1] == "⟦⟧", name
        plain = re.sub(r"<[^>]*>|\{\w+\}|\([^)]*\)|:\S+:|https?://\S+", "", english)
        assert len(shown) >= len(english) + len(plain) // 4, name


def test_markup_links_and_icons_stay() -> None:
    for text in ("<b>no</b>", "[one](./data#about)", ":material/info:", "https://itu.int/a"):
        marks = re.sub(r"(?<=[>\[])\w+(?=[<\]])", "", text)
        assert marks == re.sub(r"(?<=[>\[])\w+(?=[<\]])", "", accented(text))
    assert accented("<b>no</b>") == "<b>ñö</b>"


def test_numbers_are_those_of_english() -> None:
    assert Amount(113e6).written(STRETCHED) == Amount(113e6).written("en")
    assert Count(12_000).written(KEYS) == Count(12_000).written("en")
    assert "4" in Language(STRETCHED).say("more-documents", count=4)


@pytest.mark.parametrize("name", FIXED[::50])
def test_the_other_shows_the_id(name: str) -> None:
    assert Language(KEYS).say(name) == f"[{name}]"


def test_words_of_the_data_are_stretched_too() -> None:
    assert Language(STRETCHED).data_words("Giga") == "⟦Gîgá~~⟧"
    assert Language(KEYS).data_words("Giga") == "Giga"


def test_what_is_added_breaks_into_lines_as_a_language_does() -> None:
    for name in FIXED:
        added = Language(STRETCHED).say(name).rstrip("⟧")
        assert max(map(len, re.findall("~+", added)), default=0) <= 8, name


def test_nobody_is_offered_them_and_a_setting_allows_them() -> None:
    assert not set(PSEUDO) & set(languages())
    assert allowed() == PSEUDO  # the tests allow them
    assert configured({}).pseudo_languages == "off"


def test_pages_in_them_name_a_language_that_browsers_take() -> None:
    assert [Language(one).html_lang for one in (STRETCHED, KEYS, "ru")] == [
        "en-x-qps", "en-x-keys", "ru"]
