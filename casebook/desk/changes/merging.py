"""Merging of change sets that were made at the same time, cell by cell."""

from collections.abc import Mapping

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

_Change = CellChange | RowAdded | RowWithdrawn
# A change by the row and, where it is one of a cell, the column; the column is empty otherwise.
_ByPlace = Mapping[tuple[Key, str], _Change]


def merge(mine: TableChanges, theirs: TableChanges) -> TableChanges:
    """Both change sets of the same base as one.

    Raises ChangeConflict naming each cell that they change to different values, and BadChanges for
    sets of different tables.
    """
    return merge_from(TableChanges(mine.stem, mine.key), mine, theirs)


def merge_from(base: TableChanges, mine: TableChanges, theirs: TableChanges) -> TableChanges:
    """What `mine` and `theirs` make of `base`, an earlier state of the same change set.

    A change that one of them dropped or altered, and the other left, goes as the first would have
    it. Raises what `merge` raises; `expected` of a conflict is what `mine` has.
    """
    if len({(one.stem, one.key) for one in (base, mine, theirs)}) > 1:
        raise BadChanges(reason="the two are of different tables")
    was, own, other = map(_by_place, (base, mine, theirs))
    merged: dict[tuple[Key, str], _Change] = {}
    conflicts: list[Conflict] = []
    for place in sorted({*was, *own, *other}):
        one = _merged(was.get(place), own.get(place), other.get(place))
        if isinstance(one, list):
            conflicts += one
        elif one is not None:
            merged[place] = one
    conflicts += _of_rows_that_go(merged)
    if conflicts:
        raise ChangeConflict(stem=mine.stem, count=len(conflicts), conflicts=tuple(conflicts),
                             cells="\n".join(f"  {one}" for one in conflicts[:20]))
    return checked(TableChanges(
        mine.stem, mine.key,
        tuple(one for one in merged.values() if isinstance(one, CellChange)),
        tuple(one for one in merged.values() if isinstance(one, RowAdded)),
        tuple(one for one in merged.values() if isinstance(one, RowWithdrawn))))


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
