"""Two editors on one table: what differs is put together, what clashes is named."""

import pytest

from casebook.desk.changes import (
    CellChange,
    RowAdded,
    RowWithdrawn,
    TableChanges,
    merge,
    merge_from,
)
from casebook.errors import BadChanges, ChangeConflict

KEY = ("iso3",)


def of(**cells: str) -> TableChanges:
    """Changes of one column in the rows named."""
    return TableChanges("t", KEY, tuple(
        CellChange((name,), "value", "0", new) for name, new in sorted(cells.items())))


def test_different_cells_are_put_together() -> None:
    assert merge(of(A="1"), of(B="2")) == merge(of(B="2"), of(A="1")) == of(A="1", B="2")
    assert merge(of(A="1"), of(A="1", B="2")) == of(A="1", B="2")


def test_the_same_cell_is_named_with_both_values() -> None:
    with pytest.raises(ChangeConflict) as raised:
        merge(of(A="1", B="3"), of(A="2", C="4"))
    one, = raised.value.values["conflicts"]
    assert (one.key, one.column, one.expected, one.found) == (("A",), "value", "1", "2")


def test_what_one_of_them_dropped_or_altered_stays_so() -> None:
    base = of(A="1", B="2", C="3")
    assert merge_from(base, of(A="1", B="2"), of(A="9", B="2", C="3", D="4")) == of(
        A="9", B="2", D="4")
    with pytest.raises(ChangeConflict):
        merge_from(base, of(A="1", B="2"), of(A="1", B="2", C="4"))


def test_rows_that_both_add_are_merged_by_column() -> None:
    def row(**values: str) -> TableChanges:
        return TableChanges("t", KEY, added=(RowAdded(("A",), {"iso3": "A", **values}),))
    base = row(x="", y="")
    assert merge_from(base, row(x="1", y=""), row(x="", y="2")) == row(x="1", y="2")
    with pytest.raises(ChangeConflict):
        merge_from(base, row(x="1", y=""), row(x="3", y="2"))


def test_a_row_that_goes_clashes_with_its_cells() -> None:
    gone = TableChanges("t", KEY, withdrawn=(RowWithdrawn(("A",), {"iso3": "A"}),))
    assert len(merge(gone, of(B="1"))) == 2
    with pytest.raises(ChangeConflict):
        merge(gone, of(A="1"))
    with pytest.raises(BadChanges):
        merge(gone, TableChanges("u", KEY))
