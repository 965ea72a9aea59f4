"""Change sets on real sources: what they touch changes, every other byte stays."""

import csv
import shutil
from pathlib import Path

import pytest

from casebook import paths
from casebook.desk.changes import (
    CellChange,
    RowAdded,
    RowWithdrawn,
    TableChanges,
    apply,
    apply_to_text,
    from_json,
    to_json,
)
from casebook.errors import BadChanges, ChangeConflict
from casebook.warehouse.codebook import codebook

STEM, KEY = "member_state_contributions", ("iso3", "year")
TEXT = (paths.SOURCES / f"{STEM}.csv").read_text(encoding="utf-8")
ROWS = list(csv.DictReader(TEXT.splitlines()))
FIRST = ROWS[0]
OF_FIRST = (FIRST["iso3"], FIRST["year"])


def cell(old: str = FIRST["assessed_usd"], new: str = "1.50") -> CellChange:
    return CellChange(OF_FIRST, "assessed_usd", old, new)


@pytest.mark.parametrize("path", sorted(paths.SOURCES.glob("*.csv")), ids=lambda path: path.stem)
def test_nothing_changed_leaves_every_byte(path: Path) -> None:
    text = path.read_bytes().decode()
    key = tuple(codebook().shapes()[path.stem].key)
    assert apply_to_text(TableChanges(path.stem, key), text) == text


def test_one_line_is_another_and_the_rest_stands() -> None:
    made = apply_to_text(TableChanges(STEM, KEY, (cell(),)), TEXT).splitlines()
    before = TEXT.splitlines()
    assert [n for n, line in enumerate(made) if line != before[n]] == [1]
    assert next(csv.DictReader(made))["assessed_usd"] == "1.50"


def test_a_row_is_added_at_its_place_and_another_withdrawn() -> None:
    new = {**FIRST, "year": "2012"}
    gone = RowWithdrawn((ROWS[1]["iso3"], ROWS[1]["year"]), ROWS[1])
    made = list(csv.DictReader(apply_to_text(TableChanges(
        STEM, KEY, added=(RowAdded((FIRST["iso3"], "2012"), new),), withdrawn=(gone,)), TEXT,
    ).splitlines()))
    assert made == [new, FIRST, *ROWS[2:]]


def test_in_a_table_without_order_a_row_is_added_at_the_end() -> None:
    text = "name,year\nb,1\na,1\n"
    added = TableChanges("t", ("name",), added=(RowAdded(("aa",), {"name": "aa", "year": "2"}),))
    assert apply_to_text(added, text) == text + "aa,2\n"


def test_texts_with_commas_quotes_and_breaks_come_through() -> None:
    text = 'name,words\na,"one, ""two""\nthree\u2028four"\nb,x\n'
    changes = TableChanges("t", ("name",), (CellChange(("b",), "words", "x", 'y, "z"\nw'),))
    made = apply_to_text(changes, text)
    assert list(csv.DictReader(made.splitlines(keepends=True)))[1]["words"] == 'y, "z"\nw'
    assert made.startswith(text[:text.index("b,x")])


def test_what_is_no_longer_there_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "sources").mkdir()
    path = tmp_path / "sources" / f"{STEM}.csv"
    shutil.copy(paths.SOURCES / path.name, path)
    gone = RowWithdrawn(("XXX", "2013"), {})
    other = RowWithdrawn((ROWS[1]["iso3"], ROWS[1]["year"]), {"match": "never"})
    taken = RowAdded((ROWS[2]["iso3"], ROWS[2]["year"]), {**ROWS[2], "match": "new"})
    with pytest.raises(ChangeConflict) as raised:
        apply(TableChanges(STEM, KEY, (cell(old="7"),), (taken,), (gone, other)), tmp_path)
    assert [(one.column, one.expected, one.found) for one in raised.value.values["conflicts"]] == [
        ("assessed_usd", "7", FIRST["assessed_usd"]),
        ("match", "never", ROWS[1]["match"]),
        ("", None, ",".join(ROWS[2].values()))]
    assert "AFG / 2013, assessed_usd: expected “7”" in str(raised.value)
    assert path.read_text(encoding="utf-8") == TEXT
    apply(TableChanges(STEM, KEY, (cell(),)), tmp_path)
    once = path.read_bytes()
    apply(TableChanges(STEM, KEY, (cell(),)), tmp_path)  # what is so already is no conflict
    assert path.read_bytes() == once != TEXT.encode()


@pytest.mark.parametrize("changes", [
    TableChanges("../x", KEY),
    TableChanges("no_such_table", KEY),
    TableChanges(STEM, ()),
    TableChanges(STEM, KEY, (CellChange(OF_FIRST, "colour", "", "red"),)),
    TableChanges(STEM, KEY, (CellChange(OF_FIRST, "year", "2013", "2012"),)),
    TableChanges(STEM, KEY, (CellChange(("AFG",), "match", "exact", ""),)),
    TableChanges(STEM, ("iso3",)),
    TableChanges(STEM, KEY, (cell(), cell(new="2"))),
    TableChanges(STEM, KEY, (cell(),), withdrawn=(RowWithdrawn(OF_FIRST, FIRST),)),
    TableChanges(STEM, KEY, added=(RowAdded(OF_FIRST, {**FIRST, "year": "2011"}),)),
    TableChanges(STEM, KEY, (cell(new="x" * 100_001),)),
])
def test_what_cannot_be_meant_is_refused(changes: TableChanges, tmp_path: Path) -> None:
    shutil.copytree(paths.SOURCES, tmp_path / "sources")
    with pytest.raises(BadChanges):
        apply(changes, tmp_path)
    assert (tmp_path / "sources" / f"{STEM}.csv").read_text(encoding="utf-8") == TEXT


def test_as_json_equal_changes_are_equal_texts() -> None:
    other = CellChange(("ALB", "2013"), "match", "exact", "é")
    one, two = (TableChanges(STEM, KEY, cells) for cells in ((cell(), other), (other, cell())))
    assert to_json(one) == to_json(two)
    assert from_json(to_json(one)) == one
    for text in ("", "{}", "[]", '{"stem":"t","key":["a"],"cells":[[1]]}', '{"stem":"T","key":[]}'):
        with pytest.raises(BadChanges):
            from_json(text)
