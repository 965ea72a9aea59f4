"""Time of a preview at the desk, for one cell and for the contributions of a whole year: seconds of
the clock, and of the processor, which stay the same where others use it too.

    python -m benchmarks.preview

A desk has the release that is live built already; the first line is without it.
"""

import resource
import time

from casebook import build, paths
from casebook.desk.changes import CellChange, ChangeSet, RowAdded, TableChanges, change_set
from casebook.desk.loading.source_table import source_table
from casebook.desk.preview import effects
from casebook.warehouse import Release
from tests.desk.new_year import SHEETS, rows

FEW = TableChanges("itu_expenses_by_country", ("iso3", "year"), (
    CellChange(("ALB", "2024"), "amount_usd", "12170.92", "14250.4"),))


def whole_year() -> ChangeSet:
    """Contributions of a new year, with the three tables that have to agree with them."""
    return change_set(
        TableChanges(stem, key, added=tuple(
            RowAdded(tuple(row[name] for name in key), row) for row in rows(stem)))
        for stem, key in ((stem, tuple(source_table(stem, paths.DATA).table.key))
                          for stem in SHEETS.values()))


def seconds(changes: ChangeSet, release: Release | None) -> tuple[float, float, int]:
    """Seconds of the clock, seconds of the processor, and how many cards change."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    found = effects(paths.DATA, changes, release=release)
    took, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    assert not found.violations, found.violations[:3]
    return took, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, len(
        {one.card for one in found.cards})


def main() -> None:
    """Prints a line for each."""
    few, live = change_set(FEW), build.ensure()
    for name, changes, release in (
        ("one cell, the release that is live not built yet", few, None),
        ("one cell", few, live), ("a whole year", whole_year(), live),
    ):
        clock, processor, cards = seconds(changes, release)
        print(f"{name}: {clock:.1f} s, {processor:.1f} s of the processor, {cards} cards change",
              flush=True)


if __name__ == "__main__":
    main()
