"""Files in YAML that people keep by hand: read strictly, each fault told with line and remedy."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

import yaml
from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from casebook.warehouse.faults import Fault, nearest, refused
from casebook.warehouse.regular_files import whole

MOST_BYTES = 4 << 20
Content = TypeVar("Content")
Place = tuple[str | int, ...]
QUOTE = ("Put a text with a colon, a bracket or a sign of that kind in quotation marks, and indent "
         "as the entries around it do")


@dataclass(frozen=True)
class ParsedFile(Generic[Content]):
    """The content of a file, and the line of each place in it."""

    content: Content
    lines: Mapping[Place, int]

    def line(self, *place: str | int) -> int | None:
        """The line of a place, or of the nearest one around it."""
        return next((self.lines[place[:n]] for n in range(len(place), -1, -1)
                     if place[:n] in self.lines), None)


def read(path: Path, model: Any) -> Any:
    """The content of the file, of the type `model`; raises BadConfiguration with every fault."""
    return read_with_lines(path, model).content


def read_with_lines(path: Path, model: Any) -> ParsedFile[Any]:
    """The same with the lines of its entries. `faults` of the error are those that it tells."""
    adapter: TypeAdapter[Any] = TypeAdapter(model)
    content, lines = _loaded(path)
    try:
        return ParsedFile(adapter.validate_python(content), lines)
    except ValidationError as invalid:
        kept, names = ParsedFile(content, lines), _names(adapter.json_schema())
        faults = [_fault(error, kept, names) for error in invalid.errors()]
    raise refused(path, faults)


def text_of(path: Path) -> str:
    """The file as text; raises BadConfiguration for what is no file of text in UTF-8."""
    try:
        raw = whole(path, MOST_BYTES)
    except OSError as reason:
        detail = (reason.strerror or str(reason)).lower()
        fault = Fault(None, "", path.name, f"it cannot be read ({detail})", "Put the file back")
        raise refused(path, [fault]) from None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as reason:
        line = raw.count(b"\n", 0, reason.start) + 1
        fault = Fault(line, "", raw[reason.start:reason.start + 10].hex(" "),
                      "it is no text in UTF-8 from here on", "Save the file as UTF-8")
        raise refused(path, [fault]) from None


def _loaded(path: Path) -> tuple[Any, dict[Place, int]]:
    text = text_of(path)
    lines: dict[Place, int] = {}
    if "\t" in text:
        # In a text over several lines it is no fault to YAML, and takes what follows into the text.
        line = text.count("\n", 0, text.index("\t")) + 1
        raise refused(path, [Fault(line, "", text.splitlines()[line - 1].strip(),
                                   "a tab stands in it", "Indent with spaces")])
    try:
        loader = yaml.SafeLoader(text)
        node = loader.get_single_node()
        if node is None:
            raise refused(path, [Fault(None, "", path.name, "there is nothing in it",
                                       "Put its entries back")])
        faults = (list(_walked(loader, node, (), lines, set()))
                  or list(_outside(node, text.splitlines())))
        if faults:
            raise refused(path, faults)
        return loader.construct_document(node), lines
    except yaml.reader.ReaderError as reason:
        line = text.count("\n", 0, reason.position) + 1
        raise refused(path, [Fault(line, "", None, "a character there cannot be printed",
                                   "Remove it")]) from None
    except yaml.MarkedYAMLError as reason:
        mark = reason.problem_mark or reason.context_mark
        at = mark.line if mark else 0
        first_line = next(iter(text.splitlines()[at:at + 1]), "").strip()
        raise refused(path, [Fault(at + 1, "", first_line, "from here on it cannot be read as YAML",
                                   QUOTE)]) from None
    except RecursionError:
        raise refused(path, [Fault(None, "", path.name, "its entries stand too deep in each other",
                                   "Take it again from the repository")]) from None


def _outside(node: yaml.Node, rows: list[str]) -> Iterator[Fault]:
    """Lines in the midst of a text that are not indented: the reader would take them into it."""
    if isinstance(node, yaml.ScalarNode) and node.style in (None, "'", '"'):
        for at in range(node.start_mark.line + 1, node.end_mark.line + 1):
            if rows[at:at + 1] and rows[at][:1].strip():
                yield Fault(at + 1, "", rows[at], "it stands in the midst of a text", QUOTE)
    elif isinstance(node, yaml.CollectionNode):
        for part in node.value:
            for one in part if isinstance(part, tuple) else (part,):
                yield from _outside(one, rows)


def _walked(
    loader: yaml.SafeLoader, node: yaml.Node, place: Place, lines: dict[Place, int],
    seen: set[int],
) -> Iterator[Fault]:
    """Notes the line of everything in `node`; the fields given twice, references, bad scalars."""
    line = node.start_mark.line + 1
    lines[place] = line
    where = ".".join(map(str, place))
    if id(node) in seen and not isinstance(node, yaml.ScalarNode):
        yield Fault(line, where, None, "it refers to another entry", "Write it out")
        return
    seen.add(id(node))
    if isinstance(node, yaml.SequenceNode):
        for number, value in enumerate(node.value):
            yield from _walked(loader, value, (*place, number), lines, seen)
    elif isinstance(node, yaml.MappingNode):
        given: set[str] = set()
        for key, value in node.value:
            name = str(key.value)
            if name in given:
                yield Fault(key.start_mark.line + 1, ".".join(map(str, (*place, name))), name,
                            "the field is given twice", "Keep one of the two")
            given.add(name)
            yield from _walked(loader, value, (*place, name), lines, seen)
    else:
        try:
            loader.construct_object(node)
        except ValueError:
            yield Fault(line, where, node.value, "there is no such date or number", "Correct it")


def _fault(error: ErrorDetails, kept: ParsedFile[Any], names: set[str]) -> Fault:
    loc = tuple(part for part in error["loc"])
    line, where = kept.line(*loc), ".".join(_labels(kept.content, loc))
    kind, given = error["type"], error["input"]
    value = None if isinstance(given, dict | list) else given
    if kind == "missing":
        return Fault(line, where, None, f"the entry has no field {loc[-1]}", "Add it")
    if kind == "extra_forbidden":
        near = nearest(loc[-1], names - {str(loc[-1])})
        return Fault(line, where, str(loc[-1]), f"there is no such field here, {near}",
                     "Correct its name or remove it")
    rule = re.sub(r"^(Value error, |Assertion failed, )", "", error["msg"])
    rule = re.sub(r"^\w+ should", "it must", rule)
    return Fault(line, where, value, rule, "Correct it")


def _labels(content: Any, loc: Place) -> Iterator[str]:
    """The parts of a place, an entry of a list by its own short name where it has one."""
    for part in loc:
        try:
            content = content[part]
        except (KeyError, IndexError, TypeError):
            content = None
        own = content.get("id") if isinstance(part, int) and isinstance(content, dict) else None
        yield str(own if own is not None else part)


def _names(schema: Any) -> set[str]:
    """Every name of a field anywhere in a schema."""
    if isinstance(schema, list):
        return set().union(*map(_names, schema))
    if not isinstance(schema, dict):
        return set()
    return set(schema.get("properties", ())).union(*map(_names, schema.values()))
