"""Records of an upload beside the rows held: the change set, and what looks like another unit."""

import math
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from statistics import median

from casebook.desk.changes import CellChange, RowAdded, RowWithdrawn, TableChanges
from casebook.desk.loading.mapping import Complete
from casebook.desk.loading.problems import CellProblem
from casebook.desk.loading.rows import Record
from casebook.desk.loading.source_table import Key, SourceTable
from casebook.desk.loading.upload import letters, written

# A value so many times the one held, or that part of it, is looked at by a person; a new one
# beside that of the year before may differ more.
LARGE, LARGE_NEW = 8.0, 100.0
# So many rows whose values differ by one factor are one finding.
SEVERAL, MOST_ALIKE = 4, 0.5


def changes_of(
    records: Sequence[Record], table: SourceTable, complete: Complete
) -> TableChanges:
    """What these records change; they are sound, and no key is in them twice."""
    cells, added = [], []
    for record in records:
        key = table.key_of(record.values)
        held = table.rows.get(key)
        if held is None:
            values = {name: record.values.get(name, "") for name in table.table.columns}
            added.append(RowAdded(key, values))
            continue
        cells += [CellChange(key, name, held[name], new) for name, new in record.values.items()
                  if new and name not in table.table.key and not same(held[name], new, table, name)]
    withdrawn = _withdrawn(records, table, complete)
    return TableChanges(table.stem, tuple(table.table.key), tuple(cells), tuple(added),
                        tuple(withdrawn))


def same(old: str, new: str, table: SourceTable, name: str) -> bool:
    """Whether two cells of a column say the same."""
    if old == new or table.column(name).type not in ("number", "integer"):
        return old == new or written(old) == written(new)
    left, right = _number(old), _number(new)
    # Spreadsheets keep fifteen digits.
    return left is not None and right is not None and (
        left == right or abs(left - right) * 10 ** 14 <= max(abs(left), abs(right)))


def doubled(records: Sequence[Record], table: SourceTable, sheet: str) -> tuple[
        list[Record], list[CellProblem], int]:
    """The records without those whose key stands twice, the problems, and how many say the same."""
    seen: dict[Key, Record] = {}
    problems: list[CellProblem] = []
    bad: set[Key] = set()
    alike = 0
    for record in records:
        key = table.key_of(record.values)
        first = seen.setdefault(key, record)
        if first is record:
            continue
        if dict(first.values) == dict(record.values):
            alike += 1
            continue
        bad.add(key)
        use = next(iter(record.uses.values()))
        problems.append(CellProblem(
            "twice", sheet, record.row, letters(use.place), use.label, " / ".join(key),
            {"first": str(first.row)}))
    return [one for key, one in seen.items() if key not in bad], problems, alike


def unlikely(
    records: Sequence[Record], table: SourceTable, sheet: str
) -> Iterator[tuple[CellProblem, frozenset[int]]]:
    """Values far from those held, each with the rows that it is about: one finding for a column
    whose values are all so, else one for each."""
    for name in table.measures:
        against = [(record, factor, old, known) for record in records
                   if (found := _against(record, name, table)) is not None
                   for factor, old, known in [found]]
        revised = [one for one in against if one[3]]
        added = [one for one in against if not one[3]]
        for group, limit in ((revised, LARGE), (added, LARGE_NEW)):
            if not group:
                continue
            middle = median(one[1] for one in group)
            far = abs(math.log(abs(middle))) >= math.log(LARGE) if middle else True
            if len(group) >= SEVERAL and far:
                use = group[0][0].uses[name]
                yield (CellProblem(
                    "column-far", sheet, None, letters(use.place), use.label, "",
                    {"times": _times(middle), "column": name, "rows": str(len(group))},
                    "confirm"), frozenset(one[0].row for one in group))
                continue
            for record, factor, old, known in group:
                if factor <= 0 or abs(math.log(factor)) >= math.log(limit) or _decimal_slip(
                        factor, known):
                    use = record.uses[name]
                    yield (CellProblem(
                        "value-far" if known else "value-far-new", sheet, record.row,
                        letters(use.place), use.label, record.values[name],
                        {"old": old, "times": _times(factor)}, "confirm"),
                        frozenset({record.row}))


def _against(
    record: Record, name: str, table: SourceTable
) -> tuple[float, str, bool] | None:
    """The new value divided by the one held, or else by that of the nearest year before; the old
    one, and whether it is of the same row. None where there is nothing to compare."""
    new = _number(record.values.get(name, ""))
    if new is None:
        return None
    key = table.key_of(record.values)
    held: Mapping[str, str] | None = table.rows.get(key)
    known = held is not None
    if held is None and "year" in table.table.key:
        place = table.table.key.index("year")
        before = (table.rows.get((*key[:place], str(year), *key[place + 1:]))
                  for year in range(int(key[place]) - 1, int(key[place]) - 4, -1))
        held = next((row for row in before if row is not None), None)
    old = _number(held[name]) if held is not None else None
    if held is None or old is None or old in (0, new):
        return None
    if new == 0:
        return (1e-9, held[name], known) if known else None
    return float(new / old), held[name], known


def _decimal_slip(factor: float, known: bool) -> bool:
    """Whether a revised value is the old one with its point moved."""
    power = math.log10(factor)
    return known and abs(power) >= 0.99 and abs(power - round(power)) < 0.005


def _times(factor: float) -> str:
    return f"{factor:.3g}" if factor < 0.001 or factor > 10_000 else f"{factor:.4g}"


def _withdrawn(
    records: Sequence[Record], table: SourceTable, complete: Complete
) -> Iterator[RowWithdrawn]:
    if complete == "no":
        return
    there = {table.key_of(record.values) for record in records}
    years = {record.values.get("year") for record in records}
    for key, row in table.rows.items():
        if key not in there and (complete == "table" or row.get("year") in years):
            yield RowWithdrawn(key, dict(row))


def missing_of_years(records: Sequence[Record], table: SourceTable) -> int:
    """How many rows held of the years of the upload are not in it."""
    return sum(1 for _ in _withdrawn(records, table, "years")) if (
        "year" in table.table.key) else 0


def _number(text: str) -> Decimal | None:
    try:
        found = Decimal(text)
    except InvalidOperation:
        return None
    return found if found.is_finite() else None
