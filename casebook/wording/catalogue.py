"""Sentences by language from Project Fluent catalogues, `casebook/wording/<language>/*.ftl`.

A language is offered when its folder exists. English is the reference: a message that a language
lacks is said in English, and a test lists what is missing.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any
from unicodedata import bidirectional

from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentFloat, FluentInt, FluentNumber
from fluent.syntax.ast import SyntaxNode, VariableReference

from casebook.caches import cached
from casebook.errors import MissingWords
from casebook.fluent_files import Found, bundle_of, languages_in, pattern_of
from casebook.paths import WORDING
from casebook.periods import spanned
from casebook.wording.listed import DataText, Dated, Day, Listed, Message, Name, month
from casebook.wording.pseudo import KEYS, STRETCHED, base, stretch
from casebook.wording.quantity import Quantity

REFERENCE = "en"
RIGHT_TO_LEFT = ("ar",)
_TO_THE_LEFT = "\u200f"
# What stands in an isolate of its own gives no direction to the text around it.
_ISOLATED = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
Value = Quantity | Name | DataText | Dated | Day | Message | Listed | str | int | float


@cache
def languages() -> tuple[str, ...]:
    """The languages shipped, the reference first."""
    return languages_in(WORDING, REFERENCE)


def has(message: str, language: str = REFERENCE) -> bool:
    """Whether the reference or `language` has `message`, which may end in `.attribute`."""
    return _pattern(message, language) is not None


def say(message: str, language: str, **values: Value) -> str:
    """The text of `message` in `language`, its values written the way the language does.

    `message` may name an attribute: `units-total.subtitle`. A value given as `Quantity` or as a
    number is passed twice: as text under its own name, and as a plain number under `<name>_n`, so
    that a catalogue can choose a plural form by it. Raises MissingWords when there is no such
    message, or when it asks for a value that was not given.
    """
    if not values:
        return _fixed(message, language)
    # With their types: 1, 1.0 and True are one key, and not always one text.
    typed = tuple((name, type(value), value) for name, value in values.items())
    try:
        return _cached_text(message, language, typed)
    except TypeError:  # a value that cannot be a key, a name by language
        return _text(message, language, values)


@cached("texts")
def _fixed(message: str, language: str) -> str:
    """A message without values, formatted once: a page says some hundred of them at each run."""
    return _text(message, language, {})


@cached("sentences")
def _cached_text(message: str, language: str, typed: tuple[tuple[str, type, Value], ...]) -> str:
    return _text(message, language, {name: value for name, _, value in typed})


def _text(message: str, language: str, values: dict[str, Value]) -> str:
    found = _pattern(message, language)
    if found is None:
        raise MissingWords(language=language, message=message, reason="there is none")
    if language == KEYS:
        return f"[{message}]"
    bundle, pattern, spoken = found
    text, faults = bundle.format_pattern(pattern, _arguments(values, spoken))
    if faults:
        raise MissingWords(language=spoken, message=message, reason=faults[0])
    return str(text)


@cached("variables")
def variables(message: str) -> frozenset[str]:
    """The names of the values that the reference's `message` says or chooses a form by."""
    found = _pattern(message, REFERENCE)
    return frozenset() if found is None else frozenset(_variables(found[1]))


def _variables(node: Any) -> Iterator[str]:
    if isinstance(node, VariableReference):
        yield node.id.name
    elif isinstance(node, list):
        for one in node:
            yield from _variables(one)
    elif isinstance(node, SyntaxNode):
        for one in vars(node).values():
            yield from _variables(one)


def attributes(message: str, language: str) -> dict[str, str]:
    """Every attribute of `message` by name: words that belong together and take no values."""
    names = _bundle(REFERENCE).get_message(message).attributes
    return {name: say(f"{message}.{name}", language) for name in names}


def _arguments(
    values: dict[str, Value], language: str
) -> dict[str, str | int | float | FluentNumber]:
    arguments: dict[str, str | int | float | FluentNumber] = {}
    for name, value in values.items():
        if isinstance(value, Quantity | int | float):
            # Rows come with numpy's own numbers, which Fluent does not take for numbers.
            arguments[f"{name}_n"] = _plain(value.value if isinstance(value, Quantity) else value)
        if isinstance(value, Message):
            arguments[name] = say(value.message, language)
        elif isinstance(value, Listed):
            arguments[name] = value.written(language, say)
        elif isinstance(value, (Quantity, Name, DataText, Dated, Day)):
            arguments[name] = _directed(value.written(language), language)
        elif isinstance(value, str):
            arguments[name] = _directed(spanned(month(value, language)), language)
        else:
            arguments[name] = _ungrouped(value)
    return arguments


def _directed(text: str, language: str) -> str:
    """`text` with a mark at its head where it runs to the left and its isolate would not know: a
    span of years has no letter to take the direction from, other words a first one of our kind.
    """
    if language not in RIGHT_TO_LEFT or text[:1] == _TO_THE_LEFT:
        return text
    first, dash, last = text.partition("–")
    spans = dash and first.isdigit() and last.isdigit()
    kinds = [kind for kind in map(bidirectional, _ISOLATED.sub("", text))
             if kind in ("L", "R", "AL")]
    mixed = kinds[:1] == ["L"] and len(set(kinds)) > 1
    return f"{_TO_THE_LEFT}{text}" if spans or mixed else text


def _ungrouped(value: float) -> FluentNumber:
    """A bare number, which is a plural form's and seldom large: Fluent's own groups are not ours.
    """
    plain = _plain(value)
    kind = FluentInt if isinstance(plain, int) else FluentFloat
    return kind(plain, useGrouping=False)


def _plain(value: float) -> int | float:
    return int(value) if float(value).is_integer() else float(value)


def _pattern(message: str, language: str) -> Found | None:
    """The pattern of `message`, with the bundle and the language that it was found in."""
    return pattern_of(message, (language, REFERENCE), _bundle)


@cache
def _bundle(language: str) -> FluentBundle:
    # Fluent wraps values in bidi isolates; in a left-to-right language they only confuse searches.
    isolates = language in RIGHT_TO_LEFT
    if language == STRETCHED:
        return bundle_of(WORDING / REFERENCE, base(language), isolates=isolates, changed=stretch)
    return bundle_of(WORDING / language, base(language), isolates=isolates)
