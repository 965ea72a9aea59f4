"""Sentences of the desk by language, from Fluent catalogues beside this: `<language>/*.ftl`.

The desk's own: its readers are the staff of one secretariat, whose working languages it speaks. The
six languages of the site, and the rules for its words, stay those of readers.
"""

from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle

from casebook.errors import MissingWords
from casebook.fluent_files import Found, bundle_of, languages_in, pattern_of
from casebook.wording import Language

WORDS = Path(__file__).parent


class DeskLanguage(str):
    """A language of the desk by its code; it says the sentences of the desk's own catalogues."""

    __slots__ = ()

    @property
    def site(self) -> Language:
        """The same language with the site's sentences, numbers and texts of the data."""
        return Language(self)

    def has(self, message: str) -> bool:
        """Whether there is such a message, which may end in `.attribute`."""
        return _pattern(message, self) is not None

    def say(self, message: str, **values: str | float) -> str:
        """The text of `message`, else in English; numbers are written by the language.

        `message` may name an attribute: `load-file.help`. A year is given as text: a number gets
        signs between its thousands. Raises MissingWords when there is no such message, or when it
        asks for a value that was not given.
        """
        found = _pattern(message, self)
        if found is None:
            raise MissingWords(language=self, message=message, reason="there is none")
        bundle, pattern, spoken = found
        text, faults = bundle.format_pattern(pattern, values)
        if faults:
            raise MissingWords(language=spoken, message=message, reason=faults[0])
        return str(text)


ENGLISH = DeskLanguage("en")


@cache
def languages() -> tuple[DeskLanguage, ...]:
    """The languages of the desk, the reference first."""
    return tuple(map(DeskLanguage, languages_in(WORDS, ENGLISH)))


def _pattern(message: str, language: str) -> Found | None:
    spoken = language if language in languages() else ENGLISH
    return pattern_of(message, (spoken, ENGLISH), _bundle)


@cache
def _bundle(language: str) -> FluentBundle:
    return bundle_of(WORDS / language, language)
