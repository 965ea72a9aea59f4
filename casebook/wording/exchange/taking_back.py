"""Translations that come back: checked one by one, and written where they belong."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, FluentSerializer, ast

from casebook.atomic_files import write
from casebook.paths import WORDING
from casebook.wording.data_templates import write_words
from casebook.wording.data_words import FOLDER, words_of
from casebook.wording.exchange.units import CATALOGUE, Unit, as_pattern, units

LANGUAGES = ("ar", "es", "fr", "ru", "zh")
_PLURAL = frozenset({"zero", "one", "two", "few", "many", "other"})


@dataclass(frozen=True)
class Outcome:
    """How many texts were written, and why others were not, a line each."""

    written: int
    refused: tuple[str, ...]


def take_back(
    language: str, given: list[Unit], catalogue: Path = WORDING, data: Path = FOLDER
) -> Outcome:
    """Writes each translation that differs from the one here and passes the checks.

    Refused is a key that is not known, an English text that has changed since, a text that cannot
    be read, and one that asks for other values than the English. Raises ValueError for a language
    that is none of the five.
    """
    if language not in LANGUAGES:
        raise ValueError(f"{language!r} is not one of {', '.join(LANGUAGES)}")
    here = {one.key: one for one in units(language, catalogue, data)}
    refused, changed = [], []
    for one in given:
        reason = _wrong(one, here)
        if reason:
            refused.append(f"{one.key}: {reason}")
        elif one.translation.strip() and one.translation != here[one.key].translation:
            changed.append(one)
    files: dict[tuple[str, str], dict[str, str]] = {}
    for one in changed:
        kind, stem, name = one.place
        files.setdefault((kind, stem), {})[name] = one.translation
    for (kind, stem), texts in files.items():
        if kind == CATALOGUE:
            _into_catalogue(catalogue / language / f"{stem}.ftl", texts)
        else:
            write_words(data / language / f"{stem}.yml",
                        {**words_of(stem, language, data), **texts})
    return Outcome(len(changed), tuple(refused))


def _wrong(one: Unit, here: dict[str, Unit]) -> str:
    """Why a text is refused; nothing where it is right, or empty."""
    known = here.get(one.key)
    if known is None:
        return "there is no such key"
    if known.english != one.english:
        return "its English has changed since the file was exported"
    if not one.translation.strip():
        return ""
    if one.place[0] != CATALOGUE:
        return "a line break is not allowed" if "\n" in one.translation else ""
    try:
        values = values_of(as_pattern(one.translation))
    except ValueError as reason:
        return str(reason)
    english = as_pattern(known.english)
    wanted = values_of(english)
    surplus = {name for name in values if name not in wanted
               and name.removesuffix("_n") not in wanted}
    lost = {name for name in wanted - only_counted_by(english) - values
            if f"{name}_n" not in values and not name.endswith(("_n", "several"))}
    if surplus:
        return f"it asks for { ', '.join(sorted(surplus))}, which the English does not"
    return f"it lacks {', '.join(sorted(lost))}" if lost else ""


def values_of(node: Any) -> set[str]:
    """The names of the values that a pattern says or chooses by."""
    if isinstance(node, ast.VariableReference):
        return {node.id.name}
    return {name for one in _below(node) for name in values_of(one)}


def only_counted_by(node: Any) -> set[str]:
    """The names by which a pattern chooses a plural form and that it never says: a language may
    choose by the number that it does say."""
    counts = {choice.selector.id.name for choice in _choices(node)
              if isinstance(choice.selector, ast.VariableReference)
              and all(isinstance(one.key, ast.NumberLiteral) or one.key.name in _PLURAL
                      for one in choice.variants)}
    return counts - _printed(node)


def _choices(node: Any) -> Iterator[ast.SelectExpression]:
    if isinstance(node, ast.SelectExpression):
        yield node
    for one in _below(node):
        yield from _choices(one)


def _printed(node: Any) -> set[str]:
    """The names of the values that a pattern says."""
    if isinstance(node, ast.VariableReference):
        return {node.id.name}
    parts = node.variants if isinstance(node, ast.SelectExpression) else _below(node)
    return {name for one in parts for name in _printed(one)}


def _below(node: Any) -> list[Any]:
    if isinstance(node, list):
        return node
    return list(vars(node).values()) if isinstance(node, ast.BaseNode) else []


def _into_catalogue(path: Path, texts: dict[str, str]) -> None:
    """Replaces the texts in their places; comments, order and all other lines stay."""
    resource = FluentParser().parse(path.read_text(encoding="utf-8") if path.is_file() else "")
    left = dict(texts)
    for entry in resource.body:
        if not isinstance(entry, ast.Message):
            continue
        if (text := left.pop(entry.id.name, None)) is not None:
            entry.value = as_pattern(text)
        for one in entry.attributes:
            if (text := left.pop(f"{entry.id.name}.{one.id.name}", None)) is not None:
                one.value = as_pattern(text)
    for name, text in left.items():
        _add(resource, name, as_pattern(text))
    path.parent.mkdir(parents=True, exist_ok=True)
    write(path, FluentSerializer().serialize(resource))


def _add(resource: ast.Resource, name: str, pattern: ast.Pattern) -> None:
    """A message or an attribute that the language did not have, at the end."""
    own, _, attribute = name.partition(".")
    for entry in resource.body:
        if isinstance(entry, ast.Message) and entry.id.name == own:
            break
    else:
        entry = ast.Message(ast.Identifier(own))
        resource.body.append(entry)
    if attribute:
        entry.attributes.append(ast.Attribute(ast.Identifier(attribute), pattern))
    else:
        entry.value = pattern

