"""Effects on the table itself: rows, and the sums of its columns by year."""

import csv
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from pathlib import Path

from casebook.desk.changes import ChangeSet
from casebook.desk.preview.effects import Effects, Total
from casebook.warehouse.codebook import codebook

MOST_TOTALS = 60


def rows_of(folder: Path, stem: str) -> list[dict[str, str]]:
    """The rows of a source table, as text."""
    with (folder / "sources" / f"{stem}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def counts(changes: ChangeSet) -> Effects:
    """Rows added, revised and withdrawn, and cells revised."""
    return Effects(
        stems=changes.stems, added=sum(len(one.added) for one in changes),
        withdrawn=sum(len(one.withdrawn) for one in changes),
        revised=len({(one.stem, cell.key) for one in changes for cell in one.cells}),
        cells=sum(len(one.cells) for one in changes))


def totals(before: Path, after: Path, stems: Iterable[str]) -> tuple[Total, ...]:
    """The sums that differ, by year where the table has one; of each table the latest years."""
    stems = tuple(stems)
    return tuple(one for stem in stems
                 for one in _totals(before, after, stem)[-(MOST_TOTALS // len(stems)):])


def _totals(before: Path, after: Path, stem: str) -> list[Total]:
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
                found.append(Total(stem=stem, column=name, year=year, before=f"{left[0]:f}",
                                   after=f"{right[0]:f}", rows_before=left[1],
                                   rows_after=right[1]))
    return found


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


def member_states(changes: ChangeSet) -> tuple[str, ...]:
    """The codes in the keys of what changes, those of most changes first."""
    seen: Counter[str] = Counter()
    for one in changes:
        if "iso3" in one.key:
            place = one.key.index("iso3")
            seen.update(each.key[place] for each in (*one.cells, *one.rows))
    return tuple(sorted(seen, key=lambda iso3: (-seen[iso3], iso3)))
