"""The desk's words: both languages have each message, with the same values."""

import re
from pathlib import Path

import pytest

from casebook.desk.words import (
    ENGLISH,
    WORDS,
    DeskLanguage,
    languages,
)
from casebook.errors import MissingWords
from casebook.paths import ROOT

MESSAGE = re.compile(r"^([a-z][\w-]*) *=((?:.*\n)(?:[ \t]+.*\n|\n(?=[ \t]))*)", re.MULTILINE)
USED = re.compile(r"""\bsay\(\s*"([a-z][\w.-]*)["]""")
VALUE = re.compile(r"\$([\w-]+)")


def messages(language: DeskLanguage) -> dict[str, set[str]]:
    """Message -> the values that it takes."""
    found: dict[str, set[str]] = {}
    for path in sorted((WORDS / language).glob("*.ftl")):
        for name, text in MESSAGE.findall(path.read_text(encoding="utf-8") + "\n"):
            assert name not in found, f"{name} stands twice in {language}"
            found[name] = set(VALUE.findall(text))
    return found


def test_english_and_french_are_spoken() -> None:
    assert languages() == ("en", "fr")


@pytest.mark.parametrize("language", [one for one in languages() if one != ENGLISH])
def test_each_language_has_each_message_with_the_same_values(language: DeskLanguage) -> None:
    assert messages(language) == messages(ENGLISH)


def test_a_message_that_is_missing_is_an_error() -> None:
    with pytest.raises(MissingWords):
        DeskLanguage("fr").say("no-such-message")
    assert not ENGLISH.has("no-such-message")


def test_another_language_is_answered_in_english() -> None:
    assert DeskLanguage("ar").say("desk-title") == ENGLISH.say("desk-title") == "Casebook desk"


def test_each_message_that_a_module_names_exists() -> None:
    named = {name for path in Path(ROOT / "casebook" / "desk").rglob("*.py")
             if "casebook.desk.words" in (text := path.read_text(encoding="utf-8"))
             for name in USED.findall(text)}
    assert {name for name in named if not ENGLISH.has(name)} == set()
