"""Merging of change sets that were made at the same time, cell by cell."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import cast

from casebook.desk.changes.change_set import ChangeSet, change_set
from casebook.desk.changes.model import (
    CellChange,
    Conflict,
    Key,
    RowAdded,
    RowWithdrawn,
    TableChanges,
    checked,
)
from casebook.errors import BadChanges, ChangeConflict

# Of conflicts that an error's sentence names.
MOST_NAMED = 20
_Change = CellChange | RowAdded | RowWithdrawn
# A change by the row and, where it is one of a cell, the column; the column is empty otherwise.
_ByPlace = Mapping[tuple[Key, str], _Change]


def merge(mine: TableChanges, theirs: TableChanges) -> TableChanges:
    """Both change sets of the same base as one.

    Raises ChangeConflict naming each cell that they change to different values, and BadChanges for
    sets of different tables.
    """
    return merge_from(TableChanges(mine.stem, mine.key), mine, theirs)


def conflicts(mine: TableChanges, theirs: TableChanges) -> tuple[Conflict, ...]:
    """The cells and rows that `merge` would name: `expected` is of `mine`, `found` of `theirs`."""
    return tuple(_put_together(TableChanges(mine.stem, mine.key), mine, theirs)[1])


def merge_from(base: TableChanges, mine: TableChanges, theirs: TableChanges) -> TableChanges:
    """`base`, an earlier state of the same change set, with what `mine` and `theirs` made of it.

    A change that one of them dropped or altered, and the other left, goes as the first would have
    it. Raises what `merge` raises; `expected` of a conflict is of `mine`, `found` of `theirs`.
    """
    if len({(one.stem, one.key) for one in (base, mine, theirs)}) > 1:
        raise BadChanges(reason="the two are of different tables")
    merged, clashes = _put_together(base, mine, theirs)
    if clashes:
        raise clash_of(mine.stem, clashes)
    return checked(TableChanges(
        mine.stem, mine.key,
        tuple(one for one in merged.values() if isinstance(one, CellChange)),
        tuple(one for one in merged.values() if isinstance(one, RowAdded)),
        tuple(one for one in merged.values() if isinstance(one, RowWithdrawn))))


def merge_sets(base: ChangeSet, mine: ChangeSet, theirs: ChangeSet) -> ChangeSet:
    """The same as `merge_from` for sets, table by table."""
    merged: list[TableChanges] = []
    clashes: list[ChangeConflict] = []
    for stem, key in sorted({(one.stem, one.key) for some in (base, mine, theirs) for one in some}):
        none = TableChanges(stem, key)
        try:
            merged.append(merge_from(*(some.of(stem) or none for some in (base, mine, theirs))))
        except ChangeConflict as clash:
            clashes.append(clash)
    if clashes:
        raise together(clashes)
    return change_set(merged)


def conflicts_of_sets(mine: ChangeSet, theirs: ChangeSet) -> tuple[Conflict, ...]:
    """The same as `conflicts` for sets."""
    found = [(one.stem, conflicts(one, other)) for one in mine
             if (other := theirs.of(one.stem)) is not None]
    return tuple(replace(one, stem=stem) if len(mine.tables) > 1 else one
                 for stem, some in found for one in some)


def clash_of(stem: str, conflicts: Sequence[Conflict]) -> ChangeConflict:
    """The error that names these conflicts of one table, or of several with commas between."""
    return ChangeConflict(stem=stem, count=len(conflicts), conflicts=tuple(conflicts),
                          cells="\n".join(f"  {one}" for one in conflicts[:MOST_NAMED]))


def together(clashes: Sequence[ChangeConflict]) -> ChangeConflict:
    """The errors of several tables as one, whose conflicts name their table."""
    if len(clashes) == 1:
        return clashes[0]
    return clash_of(", ".join(str(one.values["stem"]) for one in clashes), [
        replace(each, stem=str(one.values["stem"]))
        for one in clashes for each in cast("Sequence[Conflict]", one.values["conflicts"])])


def _put_together(
    base: TableChanges, mine: TableChanges, theirs: TableChanges,
) -> tuple[_ByPlace, list[Conflict]]:
    """The changes by their place, and the conflicts that stand in the way of some."""
    was, own, other = map(_by_place, (base, mine, theirs))
    merged: dict[tuple[Key, str], _Change] = {}
    clashes: list[Conflict] = []
    for place in sorted({*was, *own, *other}):
        one = _merged(was.get(place), own.get(place), other.get(place))
        if isinstance(one, list):
            clashes += one
        elif one is not None:
            merged[place] = one
    return merged, clashes + _of_rows_that_go(merged)


def _by_place(changes: TableChanges) -> _ByPlace:
    return {**{(one.key, one.column): one for one in changes.cells},
            **{(one.key, ""): one for one in changes.rows}}


def _merged(
    was: _Change | None, own: _Change | None, other: _Change | None,
) -> _Change | list[Conflict] | None:
    """What the three states of one place come to, or the conflicts between them."""
    if other in (own, was):
        return own
    if own == was:
        return other
    if isinstance(own, RowAdded) and isinstance(other, RowAdded):
        before = was.values if isinstance(was, RowAdded) else {}
        return _merged_rows(before, own, other)
    place = own or other or was
    assert place is not None
    column = place.column if isinstance(place, CellChange) else ""
    return [Conflict(place.key, column, _words(own), _words(other))]


def _merged_rows(
    was: Mapping[str, str], own: RowAdded, other: RowAdded,
) -> RowAdded | list[Conflict]:
    values, conflicts = {}, []
    for name in {**own.values, **other.values}:
        old, mine, theirs = (one.get(name, "") for one in (was, own.values, other.values))
        if mine not in (theirs, old) and theirs != old:
            conflicts.append(Conflict(own.key, name, mine, theirs))
        values[name] = mine if theirs == old else theirs
    return conflicts or RowAdded(own.key, values)


def _of_rows_that_go(merged: _ByPlace) -> list[Conflict]:
    """A cell that one changes in a row that the other withdraws, or adds."""
    whole = {key: one for (key, column), one in merged.items() if not column}
    return [Conflict(key, column, _words(one), _words(whole[key]))
            for (key, column), one in merged.items() if column and key in whole]


def _words(change: _Change | None) -> str | None:
    match change:
        case None:
            return None
        case CellChange():
            return change.new
        case RowAdded():
            return "a new row"
    return "the row withdrawn"
