"""Changes of several tables: one text, one merge, all of them applied or none."""

from pathlib import Path

import pytest

from casebook.desk.changes import (
    CellChange,
    ChangeSet,
    RowAdded,
    TableChanges,
    apply,
    change_set,
    conflicts_of_sets,
    merge_sets,
    set_from_json,
    set_to_json,
    to_json,
)
from casebook.errors import BadChanges, ChangeConflict

TABLES = {"one": "year,value\n2023,1\n2024,2\n", "two": "year,other\n2024,5\n"}


def cell(stem: str, new: str, *, year: str = "2024", column: str = "value",
         old: str = "2") -> TableChanges:
    return TableChanges(stem, ("year",), (CellChange((year,), column, old, new),))


def row(stem: str, year: str, **values: str) -> TableChanges:
    return TableChanges(stem, ("year",), added=(RowAdded((year,), {"year": year, **values}),))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sources").mkdir()
    for stem, text in TABLES.items():
        (tmp_path / "sources" / f"{stem}.csv").write_text(text)
    return tmp_path


def texts(folder: Path) -> dict[str, str]:
    return {path.stem: path.read_text() for path in (folder / "sources").iterdir()}


def test_a_set_is_in_order_without_empty_tables_and_reads_back() -> None:
    both = change_set([row("two", "2025", other="6"), cell("one", "3"),
                       TableChanges("three", ("year",))])
    assert (both.stems, len(both), both.is_empty) == (("one", "two"), 2, False)
    assert set_from_json(set_to_json(both)) == both
    assert set_from_json(set_to_json(ChangeSet())) == ChangeSet()
    with pytest.raises(BadChanges, match="twice"):
        change_set([cell("one", "3"), row("one", "2025", value="1")])


def test_what_desks_kept_before_there_were_sets_is_read() -> None:
    single = cell("one", "3")
    assert set_from_json(to_json(single)) == change_set(single)
    assert set_to_json(change_set(single)) == to_json(single)
    assert set_from_json(to_json(TableChanges("one", ("year",)))).is_empty


@pytest.mark.parametrize("text", ['{"tables":', '{"tables":[{"stem":"../x","key":["a"]}]}',
                                  '{"tables":3}', "[]", ""])
def test_what_is_no_set_is_refused(text: str) -> None:
    with pytest.raises(BadChanges):
        set_from_json(text)


def test_all_tables_are_written_or_none(folder: Path) -> None:
    apply(change_set([cell("one", "3"), row("two", "2025", other="6")]), folder)
    after = texts(folder)
    assert after == {"one": "year,value\n2023,1\n2024,3\n", "two": "year,other\n2024,5\n2025,6\n"}
    with pytest.raises(ChangeConflict) as raised:
        apply(change_set([cell("one", "9", year="2023", old="1"),
                          cell("two", "7", column="other", old="4")]), folder)
    assert "2024, other: expected “4”, found “5”" in str(raised.value)
    with pytest.raises(BadChanges, match="no source table"):
        apply(change_set([cell("one", "9", year="2023", old="1"), row("zzz", "1", other="1")]),
              folder)
    assert texts(folder) == after


def test_sets_are_merged_table_by_table() -> None:
    base = change_set(cell("one", "3"))
    mine = change_set([cell("one", "3"), row("two", "2025", other="6")])
    theirs = change_set(cell("one", "4"))
    assert merge_sets(base, mine, theirs) == change_set(
        [cell("one", "4"), row("two", "2025", other="6")])
    assert merge_sets(base, ChangeSet(), base) == ChangeSet()
    others = change_set([cell("one", "5"), row("two", "2025", other="7")])
    with pytest.raises(ChangeConflict) as raised:
        merge_sets(ChangeSet(), mine, others)
    assert (raised.value.values["count"], raised.value.values["stem"]) == (2, "one, two")
    assert "two: 2025, other: expected “6”, found “7”" in str(raised.value)
    assert [one.stem for one in conflicts_of_sets(mine, others)] == ["one", "two"]
    assert conflicts_of_sets(mine, change_set(row("zzz", "1", other="2"))) == ()
