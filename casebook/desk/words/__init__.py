"""Sentences of the desk by language, from Fluent catalogues beside this: `<language>/*.ftl`.

The desk's own: its readers are the staff of one secretariat, whose working languages it speaks. The
six languages of the site, and the rules for its words, stay those of readers.
"""

from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle

from casebook.errors import MissingWords
from casebook.fluent_files import Found, bundle_of, languages_in, pattern_of

WORDS = Path(__file__).parent
REFERENCE = "en"


@cache
def languages() -> tuple[str, ...]:
    """The languages of the desk, the reference first."""
    return languages_in(WORDS, REFERENCE)


def has(message: str, language: str = REFERENCE) -> bool:
    """Whether there is such a message, which may end in `.attribute`."""
    return _pattern(message, language) is not None


def say(message: str, language: str, **values: str | float) -> str:
    """The text of `message` in `language`, else in English; numbers are written by the language.

    `message` may name an attribute: `load-file.help`. A year is given as text: a number gets signs
    between its thousands. Raises MissingWords when there is no such message, or when it asks for a
    value that was not given.
    """
    found = _pattern(message, language)
    if found is None:
        raise MissingWords(language=language, message=message, reason="there is none")
    bundle, pattern, spoken = found
    text, faults = bundle.format_pattern(pattern, values)
    if faults:
        raise MissingWords(language=spoken, message=message, reason=faults[0])
    return str(text)


def _pattern(message: str, language: str) -> Found | None:
    spoken = language if language in languages() else REFERENCE
    return pattern_of(message, (spoken, REFERENCE), _bundle)


@cache
def _bundle(language: str) -> FluentBundle:
    return bundle_of(WORDS / language, language)
