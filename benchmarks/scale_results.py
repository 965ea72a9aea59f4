"""Results of the benchmark of scale: growth by query, and a table in Markdown."""

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Sized:
    """One size: rows written, seconds to write and to make the tables, peak memory in MB.

    `parts` and `tables`: milliseconds by question, the median of a few runs and the 95th percentile
    of more. `changed`: questions whose answer is not the shipped release's. `refused`: those that
    would have needed more memory than the limit.
    """

    rows: int
    written_s: float
    compact_s: float
    peak_mb: float
    parts: dict[str, float]
    tables: dict[str, float]
    changed: tuple[str, ...]
    refused: tuple[str, ...]


def slopes(results: Sequence[Sized]) -> dict[str, float]:
    """By question the power of the rows with which its time over the parts grows: 1 is linear."""
    sizes = [math.log(one.rows) for one in results]
    return {
        question: statistics.linear_regression(
            sizes, [math.log(one.parts[question]) for one in results]).slope
        for question in results[0].parts if all(question in one.parts for one in results)
    }


def table(results: Sequence[Sized]) -> str:
    """Markdown: the sizes, then the questions that take longest at the largest one."""
    lines = [
        "| rows | written, s | tables made, s | slowest question, parts, ms "
        "| slowest question, tables, 95th percentile, ms | peak memory, MB |",
        "| ---: | ---: | ---: | ---: | ---: | ---: |",
        *(f"| {one.rows:,} | {one.written_s:.1f} | {one.compact_s:.1f} "
          f"| {max(one.parts.values()):,.0f} | {max(one.tables.values()):.1f} "
          f"| {one.peak_mb:,.0f} |" for one in results),
    ]
    if len(results) > 1:
        grown = sorted(slopes(results).items(), key=lambda item: -item[1])
        lines += ["", "| steepest questions over the parts | power of the rows |",
                  "| --- | ---: |", *(f"| {name} | {slope:.2f} |" for name, slope in grown[:5])]
    return "\n".join(lines)
