"""Changes of several tables at once, which are published as one release or not at all."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Annotated

from pydantic import Field, TypeAdapter

from casebook.desk.changes.model import (
    MOST_CHANGES,
    TableChanges,
    checked,
    from_json,
    to_json,
    validated,
)
from casebook.errors import BadChanges

MOST_TABLES = 20


@dataclass(frozen=True)
class ChangeSet:
    """`tables` are in the order of their stems, each once, and none of them is empty."""

    tables: Annotated[tuple[TableChanges, ...], Field(max_length=MOST_TABLES)] = ()

    def __len__(self) -> int:
        return sum(map(len, self.tables))

    def __iter__(self) -> Iterator[TableChanges]:
        return iter(self.tables)

    @property
    def stems(self) -> tuple[str, ...]:
        """The source tables that change."""
        return tuple(one.stem for one in self.tables)

    @property
    def is_empty(self) -> bool:
        """Whether nothing would change."""
        return not len(self)

    def of(self, stem: str) -> TableChanges | None:
        """The changes of one table, None where there are none."""
        return next((one for one in self.tables if one.stem == stem), None)


Changes = ChangeSet | TableChanges
_SETS: TypeAdapter[ChangeSet] = TypeAdapter(ChangeSet)
_OF_SETS = '{"tables":'


def tables_of(changes: Changes) -> tuple[TableChanges, ...]:
    """The changes by table, as they were given."""
    return (changes,) if isinstance(changes, TableChanges) else changes.tables


def change_set(changes: Changes | Iterable[TableChanges]) -> ChangeSet:
    """The changes of one table or of several as a set, checked; raises BadChanges."""
    given = [changes] if isinstance(changes, TableChanges) else list(changes)
    tables = sorted((one for one in map(checked, given) if not one.is_empty),
                    key=lambda one: one.stem)
    if len({one.stem for one in tables}) < len(tables):
        raise BadChanges(reason="a table stands in it twice")
    if len(tables) > MOST_TABLES:
        raise BadChanges(reason=f"it changes more than {MOST_TABLES} tables")
    if sum(map(len, tables)) > MOST_CHANGES:
        raise BadChanges(reason=f"it has more than {MOST_CHANGES} changes")
    return ChangeSet(tuple(tables))


def set_to_json(changes: ChangeSet) -> str:
    """The canonical text. Of one table it is that of its changes alone, as desks wrote it before
    there were sets."""
    if len(changes.tables) == 1:
        return to_json(changes.tables[0])
    return f"{_OF_SETS}[{','.join(map(to_json, changes.tables))}]}}"


def set_from_json(text: str) -> ChangeSet:
    """The set that `text` holds, also one of before there were sets; raises BadChanges."""
    if not text.startswith(_OF_SETS):
        one = from_json(text)
        return ChangeSet(() if one.is_empty else (one,))
    return validated(_SETS, text)
