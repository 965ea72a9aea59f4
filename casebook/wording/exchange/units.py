"""Every text of a language as a unit: its key, the English, the translation, what to know of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent, indent

from fluent.syntax import FluentParser, ast
from fluent.syntax.serializer import serialize_pattern

from casebook.paths import WORDING
from casebook.wording.data_english import english
from casebook.wording.data_words import FOLDER, REFERENCE, words_of

CATALOGUE, DATA = "catalogue", "data"


@dataclass(frozen=True)
class Unit:
    """`key` is the text's place: catalogue or data, file, and id, with a bar between them."""

    key: str
    english: str
    translation: str
    note: str

    @property
    def place(self) -> tuple[str, str, str]:
        """Kind, file without its ending, and id."""
        kind, stem, name = self.key.split("|", 2)
        return kind, stem, name


def units(language: str, catalogue: Path = WORDING, data: Path = FOLDER) -> list[Unit]:
    """Every text, those of the catalogue first; without a translation an empty one."""
    found = []
    for path in sorted((catalogue / REFERENCE).glob("*.ftl")):
        known = {name: as_text(pattern) for name, pattern, _ in patterns(
            catalogue / language / path.name)}
        for name, pattern, note in patterns(path):
            found.append(Unit(f"{CATALOGUE}|{path.stem}|{name}", as_text(pattern),
                              known.get(name, ""), note))
    for stem in english():
        known = words_of(stem, language, data)
        found += [Unit(f"{DATA}|{stem}|{key}", text, known.get(key, ""), "")
                  for key, text in words_of(stem, REFERENCE, data).items()]
    return found


def patterns(path: Path) -> Iterator[tuple[str, ast.Pattern, str]]:
    """Name, pattern and comment of every message and attribute of a catalogue's file."""
    if not path.is_file():
        return
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        if isinstance(entry, ast.Message):
            note = entry.comment.content if entry.comment and entry.comment.content else ""
            if entry.value:
                yield entry.id.name, entry.value, note
            for one in entry.attributes:
                yield f"{entry.id.name}.{one.id.name}", one.value, note


def as_text(pattern: ast.Pattern) -> str:
    """The pattern as translators edit it, without the indentation of its file."""
    written = serialize_pattern(pattern)
    return dedent(written[1:]) if written.startswith("\n") else dedent(f"    {written[1:]}")


def as_pattern(text: str) -> ast.Pattern:
    """The pattern that a translator wrote. Raises ValueError where it cannot be read."""
    indented = indent(text, "    ")
    # On a line of its own a text cannot begin with a star, a point or a square bracket.
    for written in (f"message =\n{indented}\n", f"message = {indented.lstrip()}\n"):
        body = FluentParser().parse(written).body
        if len(body) == 1 and isinstance(body[0], ast.Message) and body[0].value is not None:
            return body[0].value
    raise ValueError("it cannot be read: look at its braces and variants")
