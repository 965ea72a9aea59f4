"""Effects on the table itself: rows, and the sums of its columns by year."""

import csv
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from pathlib import Path

from casebook.desk.changes import TableChanges
from casebook.desk.preview.effects import Effects, Total
from casebook.warehouse.codebook import codebook

MOST_TOTALS = 60


def rows_of(folder: Path, stem: str) -> list[dict[str, str]]:
    """The rows of a source table, as text."""
    with (folder / "sources" / f"{stem}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def counts(changes: TableChanges) -> Effects:
    """Rows added, revised and withdrawn, and cells revised."""
    return Effects(
        stem=changes.stem, added=len(changes.added), withdrawn=len(changes.withdrawn),
        revised=len({one.key for one in changes.cells}), cells=len(changes.cells))


def totals(before: Path, after: Path, stem: str) -> tuple[Total, ...]:
    """The sums that differ, by year where the table has one."""
    book = codebook(before / "codebook.yml")
    table = book.shapes()[stem]
    old, new = _sums(rows_of(before, stem)), _sums(rows_of(after, stem))
    found = []
    for name in table.columns:
        if name in table.key or name.endswith("year") or book.columns[name].type not in (
                "number", "integer"):
            continue
        for year in sorted({year for year, _ in (*old, *new)}):
            left, right = old.get((year, name), _NONE), new.get((year, name), _NONE)
            if left != right:
                found.append(Total(column=name, year=year, before=f"{left[0]:f}",
                                   after=f"{right[0]:f}", rows_before=left[1],
                                   rows_after=right[1]))
    return tuple(found[-MOST_TOTALS:])


_NONE = (Decimal(0), 0)


def _sums(rows: list[dict[str, str]]) -> Mapping[tuple[str, str], tuple[Decimal, int]]:
    sums: dict[tuple[str, str], tuple[Decimal, int]] = {}
    for year, name, value in _numbers(rows):
        total, count = sums.get((year, name), _NONE)
        sums[year, name] = (total + value, count + 1)
    return sums


def _numbers(rows: list[dict[str, str]]) -> Iterator[tuple[str, str, Decimal]]:
    for row in rows:
        for name, text in row.items():
            try:
                yield row.get("year", ""), name, Decimal(text)
            except InvalidOperation:
                continue


def member_states(changes: TableChanges) -> tuple[str, ...]:
    """The codes in the keys of what changes, those of most changes first."""
    if "iso3" not in changes.key:
        return ()
    place = changes.key.index("iso3")
    seen: dict[str, int] = {}
    for one in (*changes.cells, *changes.rows):
        seen[one.key[place]] = seen.get(one.key[place], 0) + 1
    return tuple(sorted(seen, key=lambda iso3: (-seen[iso3], iso3)))
