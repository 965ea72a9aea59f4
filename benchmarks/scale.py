"""Query times as the tables of contributions grow from 1e5 to 1e8 rows.

    python -m benchmarks.scale [--quick] [--rows 1e5,1e6,1e7,1e8] [--chart docs/images/scale.svg]

Every question of the catalogue that reads them is asked twice: of the single parts in Parquet
(benchmarks/grown.py), and of the tables at the grain of the pages that a build makes of the parts
once, which is what a release holds. Both must give the answers of the shipped release. Each size
runs in a process of its own, under the memory limit that the site runs with, in a temporary folder.
"""

import argparse
import multiprocessing
import shutil
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import duckdb

from benchmarks.grown import BYTES_A_ROW, TABLES, database, grow
from benchmarks.queries import page_parameters
from benchmarks.scale_chart import draw
from benchmarks.scale_results import Sized, slopes, table
from casebook import build
from casebook.warehouse import run
from casebook.warehouse.connection import MEMORY_LIMIT, read_from, view_tables
from casebook.warehouse.named_queries import catalogue
from casebook.warehouse.provenance import rows_hash

SIZES, QUICK_SIZES = (1e5, 1e6, 1e7), (1e5, 1e6)
LIMIT_MS = 100.0


def concerned() -> list[str]:
    """The questions that read a table that grows, through whatever views."""
    release = build.ensure()
    names, drawn_on = {table.name for table in TABLES}, view_tables(release)
    return [name for name, query in catalogue().items()
            if any(drawn_on.get(one, frozenset()) & names for one in read_from(query.sql))]


def sized(rows: float) -> Sized:
    """Everything at one size; raises RuntimeError when the disk has no room for it."""
    release = build.ensure()
    with tempfile.TemporaryDirectory(prefix="casebook-scale-") as name:
        folder = Path(name)
        free = shutil.disk_usage(folder).free
        if free < 2 * BYTES_A_ROW * rows:
            raise RuntimeError(f"{rows:.0e} rows need {2 * BYTES_A_ROW * rows / 1e9:.1f} GB in "
                               f"{folder.parent}, where {free / 1e9:.1f} GB are free")
        started = time.perf_counter()
        count = grow(release, rows, folder)
        written = time.perf_counter() - started
        print(f"  {count:,} rows written in {written:.1f} s", flush=True)
        started = time.perf_counter()
        compact = database(release, folder, compact=True)
        compact_s = time.perf_counter() - started
        loose = database(release, folder, compact=False)
        values = page_parameters()
        parts, tables, changed, refused = {}, {}, [], []
        for question in concerned():
            shipped = run(question, values[question], release).provenance.rows_hash
            for found, asking, runs in ((parts, loose, 2 if rows > 2e6 else 5),
                                        (tables, compact, 20)):
                try:
                    times, digest = timed(asking, question, values[question], runs)
                except duckdb.OutOfMemoryException:
                    refused.append(question)
                    continue
                found[question] = (statistics.median(times) if found is parts
                                   else statistics.quantiles(times, n=20)[-1])
                if digest != shipped:
                    changed.append(question)
        peak = peak_mb()
        print(f"  {len(parts)} questions; slowest of the parts {max(parts.values()):,.0f} ms, of "
              f"the tables {max(tables.values()):.1f} ms; peak {peak:.0f} MB", flush=True)
        return Sized(count, written, compact_s, peak, parts, tables,
                     tuple(dict.fromkeys(changed)), tuple(refused))


def peak_mb() -> float:
    """The most memory that this process has held, in MB.

    Not `getrusage`: what that says is handed down from the process that started this one.
    """
    status = Path("/proc/self/status").read_text(encoding="ascii")
    kilobytes = next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]
    return int(kilobytes) * 1024 / 1e6


def timed(
    asking: duckdb.DuckDBPyConnection, question: str, values: dict[str, str | int | None],
    runs: int,
) -> tuple[list[float], str]:
    """Milliseconds of some runs after one to warm up, and the hash of the rows."""
    sql, times = catalogue()[question].sql, []
    digest = rows_hash(asking.execute(sql, values).df())
    for _ in range(runs):
        started = time.perf_counter()
        asking.execute(sql, values).df()
        times.append(1000 * (time.perf_counter() - started))
    return times, digest


def all_sizes(sizes: Sequence[float]) -> list[Sized]:
    """Each size in a process of its own, so that its peak of memory is its own."""
    results = []
    for rows in sizes:
        print(f"{rows:.0e} rows", flush=True)
        with multiprocessing.get_context("spawn").Pool(1) as alone:
            results.append(alone.apply(sized, (rows,)))
    return results


def figures(results: Sequence[Sized]) -> dict[str, float]:
    """The figures that are followed, from the largest size; slopes over all of them."""
    last = results[-1]
    rows = f"{float(f'{last.rows:.0e}'):.0e}".replace("+0", "")
    found = {
        f"query_p95_ms_{rows}_rows": max(last.tables.values()),
        f"scale_parts_slowest_ms_{rows}_rows": max(last.parts.values()),
        "scale_peak_mb": max(one.peak_mb for one in results),
        "scale_answers_changed": len({name for one in results for name in one.changed}),
        "scale_refused_for_memory": len({name for one in results for name in one.refused}),
    }
    if len(results) > 1:
        found["query_slope_worst"] = max(slopes(results).values())
    return found


def measure(quick: bool = False) -> dict[str, float]:
    """The figures by name, without the largest size: that one is asked for by hand."""
    return figures(all_sizes(QUICK_SIZES if quick else SIZES))


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--quick", action="store_true", help="1e5 and 1e6 rows only")
    options.add_argument("--rows", help="sizes, separated by commas")
    options.add_argument("--chart", type=Path, help="where to draw the growth, as SVG")
    given = options.parse_args()
    wanted = ([float(one) for one in given.rows.split(",")] if given.rows
              else QUICK_SIZES if given.quick else SIZES)
    measured = all_sizes(wanted)
    print(f"\nmemory limit of the questions: {MEMORY_LIMIT}\n{table(measured)}\n")
    for one in measured:
        if one.changed or one.refused:
            print(f"{one.rows:,} rows: changed {one.changed}, refused {one.refused}")
    for key, value in figures(measured).items():
        print(f"{key:40} {value:10.2f}")
    if given.chart:
        draw([(one.rows, one.parts, one.tables) for one in measured], LIMIT_MS, given.chart)
        print(f"drawn: {given.chart}")
