"""Translations of the words in `data/`: `data/words/<language>/<stem>.yml`, by key.

`data/words/en/` holds the English from which the translations were made, by the same keys. A text
is found by its English: where a release, or a changed file in `data/`, has another English than the
translators saw, readers get that English and never a translation of something else.
"""

import re
from functools import cache
from pathlib import Path

import yaml

from casebook.errors import BadConfiguration
from casebook.paths import DATA
from casebook.wording.joints import clauses
from casebook.wording.pseudo import PSEUDO, STRETCHED, stretched

FOLDER = DATA / "words"
# The heading of a release has its day before its title.
_INDENT = re.compile(r"((?:› )*)(.*)", re.DOTALL)
_LINE = re.compile(r"((?:#+ (?:\d{4}-\d{2}-\d{2} - )?|\s*- )?)(.*)")
REFERENCE = "en"


def data_words(english: str, language: str, part: str = "") -> str:
    """The translation of a text of `data/`, or the text itself where there is none.

    `part` is the beginning of its stem and key (`series.units.`), which decides where one English
    text has two translations: the unit “Member States” is in the genitive where a heading is not.
    """
    if language == REFERENCE:
        return english
    if language in PSEUDO:
        return stretched(english) if language == STRETCHED else english
    found = translations(language, part).get(english) if part else None
    return found or translations(language).get(english, english)


def data_word(stem: str, key: str, language: str) -> str:
    """The text of one key in `language`, else in English; raises KeyError for an unknown key."""
    english = words_of(stem, REFERENCE)[key]
    return words_of(stem, language).get(key) or english


def data_lines(english: str, language: str) -> str:
    """`data_words` of every line, without what marks it as a heading's or a list's."""
    if language == REFERENCE:
        return english
    # The patterns of both functions match every text.
    return "\n".join(
        mark + data_words(words, language) for mark, words in
        (_LINE.fullmatch(line).groups() for line in english.split("\n")))  # type: ignore[union-attr]


def data_list(english: str, language: str) -> str:
    """`data_words` of a text, or of its parts where it is several with semicolons between them;
    what sets it in from the left, in a tree, stays."""
    if language == REFERENCE:
        return english
    indent, text = _INDENT.fullmatch(english).groups()  # type: ignore[union-attr]
    whole = data_words(text, language)
    if whole == text and "; " in text:
        whole = clauses((data_words(one, language) for one in text.split("; ")), language)
    return indent + whole


@cache
def translations(language: str, part: str = "", folder: Path = FOLDER) -> dict[str, str]:
    """English to translation, of every text that has one; the first stem decides of two."""
    found: dict[str, str] = {}
    for path in sorted((folder / REFERENCE).glob("*.yml")):
        translated = words_of(path.stem, language, folder)
        for key, english in words_of(path.stem, REFERENCE, folder).items():
            if translated.get(key) and f"{path.stem}.{key}".startswith(part):
                found.setdefault(english, translated[key])
    return found


def words_of(stem: str, language: str, folder: Path = FOLDER) -> dict[str, str]:
    """The texts of one file by key; none where the file is missing. An empty text is one that is
    not translated. Raises BadConfiguration for a file that is not keys and texts."""
    path = folder / language / f"{stem}.yml"
    if not path.is_file():
        return {}
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader) or {}
    except yaml.YAMLError as reason:
        raise BadConfiguration(file=path, reason=str(reason)) from reason
    if not isinstance(content, dict):
        raise BadConfiguration(file=path, reason="it is not a list of keys, each with its text")
    for key, text in content.items():
        if not isinstance(key, str) or not isinstance(text, str):
            raise BadConfiguration(
                file=path, reason=f"{key}: a key and its text have to be texts; put them in quotes")
    return content
