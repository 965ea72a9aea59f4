"""Sentences of the desk by language, from Fluent catalogues beside this: `<language>/*.ftl`.

The desk's own: its readers are the staff of one secretariat, whose working languages it speaks. The
six languages of the site, and the rules for its words, stay those of readers.
"""

from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk

from casebook.errors import BadConfiguration, MissingWords

WORDS = Path(__file__).parent
REFERENCE = "en"


@cache
def languages() -> tuple[str, ...]:
    """The languages of the desk, the reference first."""
    found = sorted(path.name for path in WORDS.iterdir() if any(path.glob("*.ftl")))
    return tuple(sorted(found, key=lambda language: language != REFERENCE))


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


def _pattern(message: str, language: str) -> tuple[FluentBundle, Any, str] | None:
    name, _, attribute = message.partition(".")
    for spoken in dict.fromkeys((language if language in languages() else REFERENCE, REFERENCE)):
        bundle = _bundle(spoken)
        if not bundle.has_message(name):
            continue
        found = bundle.get_message(name)
        pattern = found.attributes.get(attribute) if attribute else found.value
        if pattern is not None:
            return bundle, pattern, spoken
    return None


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    parser = FluentParser(with_spans=False)
    for path in sorted((WORDS / language).glob("*.ftl")):
        resource = parser.parse(path.read_text(encoding="utf-8"))
        junk = [entry.content for entry in resource.body if isinstance(entry, Junk)]
        if junk:
            raise BadConfiguration(file=path, reason=f"it cannot read: {str(junk[0])[:120]}")
        bundle.add_resource(resource)
    return bundle
