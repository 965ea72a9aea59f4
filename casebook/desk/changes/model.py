"""Values of a change set: the cells are text, as they stand in the CSV."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Annotated, TypeVar

from pydantic import Field, StringConstraints, TypeAdapter, ValidationError

from casebook.errors import BadChanges

Key = tuple[str, ...]
T = TypeVar("T")
# The largest source has 37 475 rows; a cell of text at most some thousand characters.
MOST_CHANGES = 100_000
MOST_JSON_BYTES = 64 << 20
# A change set is applied to a file of this name: never a path.
Stem = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,62}$")]
_Column = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,99}$")]
_Cell = Annotated[str, StringConstraints(max_length=100_000)]
_Columns = Annotated[tuple[_Column, ...], Field(min_length=1, max_length=20)]
_Key = Annotated[tuple[_Cell, ...], Field(min_length=1, max_length=20)]
_Values = Annotated[Mapping[_Column, _Cell], Field(max_length=200)]


@dataclass(frozen=True)
class CellChange:
    """In the row of `key` the cell of `column` becomes `new`, where it was `old`."""

    key: _Key
    column: _Column
    old: _Cell
    new: _Cell


@dataclass(frozen=True)
class RowAdded:
    """A row that is new; `values` holds every column, those of the key too."""

    key: _Key
    values: _Values


@dataclass(frozen=True)
class RowWithdrawn:
    """A row that goes; `values` are its cells as they were."""

    key: _Key
    values: _Values


@dataclass(frozen=True)
class Conflict:
    """A cell, or with an empty `column` a row, that is not as a change set takes it to be.

    A row or a cell that is not there is None. `stem` names the table where several are changed.
    """

    key: Key
    column: str
    expected: str | None
    found: str | None
    stem: str = ""

    def __str__(self) -> str:
        where = f"{' / '.join(self.key)}, {self.column or 'the row'}"
        where = f"{self.stem}: {where}" if self.stem else where
        return f"{where}: expected {_quoted(self.expected)}, found {_quoted(self.found)}"


@dataclass(frozen=True)
class TableChanges:
    """Changes of the source table `stem`, whose rows are told apart by the columns `key`."""

    stem: Stem
    key: _Columns
    cells: Annotated[tuple[CellChange, ...], Field(max_length=MOST_CHANGES)] = ()
    added: Annotated[tuple[RowAdded, ...], Field(max_length=MOST_CHANGES)] = ()
    withdrawn: Annotated[tuple[RowWithdrawn, ...], Field(max_length=MOST_CHANGES)] = ()

    def __len__(self) -> int:
        return len(self.cells) + len(self.added) + len(self.withdrawn)

    @property
    def rows(self) -> "tuple[RowAdded | RowWithdrawn, ...]":
        """What is added and what is withdrawn."""
        return (*self.added, *self.withdrawn)

    @property
    def is_empty(self) -> bool:
        """Whether nothing would change."""
        return not len(self)


@dataclass(frozen=True)
class Source:
    """Where changed values come from: a document, its address, the words read in it, the file.

    `file_name` is what the file was called where it came from: to be shown, never used as a path.
    """

    document: Annotated[str, StringConstraints(max_length=1_000)] = ""
    address: Annotated[str, StringConstraints(max_length=2_000)] = ""
    quotation: Annotated[str, StringConstraints(max_length=10_000)] = ""
    file_sha256: Annotated[str, StringConstraints(pattern=r"^([0-9a-f]{64})?$")] = ""
    file_name: Annotated[str, StringConstraints(max_length=255)] = ""


_CHANGES: TypeAdapter[TableChanges] = TypeAdapter(TableChanges)
_SOURCE: TypeAdapter[Source] = TypeAdapter(Source)


def to_json(value: TableChanges | Source) -> str:
    """The canonical text: equal changes, in whatever order they were made, give equal text."""
    content = asdict(value)
    for part in ("cells", "added", "withdrawn"):
        if part in content:
            content[part] = sorted(content[part],
                                   key=lambda one: (one["key"], one.get("column", "")))
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_json(text: str) -> TableChanges:
    """The change set that `text` holds; raises BadChanges for what is none or too large."""
    return validated(_CHANGES, text)


def validated(shape: TypeAdapter[T], text: str) -> T:
    """The value of `shape` that the JSON `text` holds; raises BadChanges for none, or too much."""
    if len(text) > MOST_JSON_BYTES:
        raise BadChanges(reason=f"it has more than {MOST_JSON_BYTES >> 20} MB")
    try:
        return shape.validate_json(text)
    except ValidationError as error:
        raise BadChanges(reason=first_fault(error)) from None


def checked(changes: TableChanges) -> TableChanges:
    """The same in canonical order, without changes that change nothing; raises BadChanges.

    Whatever its maker left open is checked here: types, sizes, and that no row or cell is changed
    in two ways.
    """
    same = from_json(to_json(changes))
    same = TableChanges(same.stem, same.key,
                        tuple(one for one in same.cells if one.old != one.new),
                        same.added, same.withdrawn)
    rows = [one.key for one in same.rows]
    cells = [(one.key, one.column) for one in same.cells]
    if len(set(rows)) < len(rows) or len(set(cells)) < len(cells):
        raise BadChanges(reason="a row or a cell is changed twice in it")
    if not set(rows).isdisjoint(one.key for one in same.cells):
        raise BadChanges(reason="a row is added or withdrawn and a cell of it changed")
    if any(len(key) != len(same.key) for key in (*rows, *(one.key for one in same.cells))):
        raise BadChanges(reason="a key does not have the table's key columns")
    return same


def source_from_json(text: str) -> Source:
    """The source that `text` holds; raises BadChanges."""
    try:
        return _SOURCE.validate_json(text)
    except ValidationError as error:
        raise BadChanges(reason=first_fault(error)) from None


def first_fault(error: ValidationError) -> str:
    """What is wrong first, with its place."""
    one = error.errors()[0]
    where = ".".join(map(str, one["loc"]))
    return f"{where}: {one['msg'][0].lower()}{one['msg'][1:]}"


def _quoted(cell: str | None) -> str:
    return "nothing" if cell is None else f"“{cell[:80]}”"
