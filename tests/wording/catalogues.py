"""Catalogues taken apart: what each message shows, chooses by and asks for."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from fluent.syntax import FluentParser, ast

from casebook.paths import WORDING
from casebook.wording import Language

PLURALS = frozenset({"zero", "one", "two", "few", "many"})


@dataclass(frozen=True)
class Parts:
    """A message or attribute: the values that it prints, and its choices by value, each with the
    keys of one selector; `text` is all that it may say."""

    file: str
    text: str
    printed: frozenset[str]
    choices: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def asked(self) -> frozenset[str]:
        """Every value that it prints or chooses by."""
        return self.printed | {name for name, _ in self.choices}

    def words_by(self, value: str) -> frozenset[str]:
        """The keys by which it chooses by `value`, plural categories and numbers left out."""
        return frozenset(key for name, keys in self.choices if name == value for key in keys
                         if not key.lstrip("-").replace(".", "").isdigit()) - PLURALS - {"other"}


@dataclass
class _Found:
    text: list[str] = field(default_factory=list)
    printed: set[str] = field(default_factory=set)
    choices: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)


@cache
def catalogue(language: Language) -> dict[str, Parts]:
    """Every message and attribute of a language, by its name."""
    made: dict[str, Parts] = {}
    for path in sorted((WORDING / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{path}: {entry.content}"
            if isinstance(entry, ast.Message):
                for name, pattern in _patterns(entry):
                    assert name not in made, f"{path} defines {name} again"
                    found = _Found()
                    _take(pattern, found)
                    made[name] = Parts(path.name, " ".join("".join(found.text).split()),
                                       frozenset(found.printed), tuple(found.choices))
    return made


def _patterns(entry: ast.Message) -> Iterator[tuple[str, ast.Pattern]]:
    if entry.value:
        yield entry.id.name, entry.value
    for one in entry.attributes:
        yield f"{entry.id.name}.{one.id.name}", one.value


def _take(node: Any, found: _Found) -> None:
    if isinstance(node, (ast.TextElement, ast.StringLiteral)):
        found.text.append(node.value)
    elif isinstance(node, ast.VariableReference):
        found.printed.add(node.id.name)
        found.text.append(" ")
    elif isinstance(node, ast.SelectExpression):
        assert isinstance(node.selector, ast.VariableReference)
        keys = tuple(one.key.name if isinstance(one.key, ast.Identifier) else one.key.value
                     for one in node.variants)
        found.choices.append((node.selector.id.name, keys))
        for one in node.variants:
            found.text.append(" ")
            _take(one.value, found)
    elif isinstance(node, ast.Pattern):
        for one in node.elements:
            _take(one, found)
    elif isinstance(node, ast.Placeable):
        _take(node.expression, found)
