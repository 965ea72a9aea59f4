"""Every question of the catalogue against the live release, warm: the 95th percentile each.

    python -m benchmarks.queries [--quick]

The goal is under 5 ms for every question on the shipped release.
"""

import argparse
import statistics
import time

from casebook import build
from casebook.cards import cards
from casebook.selection import Selection
from casebook.warehouse.connection import cursor
from casebook.warehouse.named_queries import catalogue

RUNS, QUICK_RUNS, WARM = 60, 20, 5


def page_parameters() -> dict[str, dict[str, str | int | None]]:
    """For each question the parameters with which a page asks it, for a Member State chosen."""
    chosen = Selection(country="KEN").parameters()
    fixed = {card.query: card.fixed for card in cards().values()}
    return {
        name: {one: {**chosen, **fixed.get(name, {})}.get(one) for one in query.parameters}
        for name, query in catalogue().items()
    }


def timings(runs: int = RUNS) -> dict[str, tuple[float, float]]:
    """Median and 95th percentile in milliseconds by question, the slowest first."""
    release = build.ensure()
    found = {}
    for name, values in page_parameters().items():
        sql, times = catalogue()[name].sql, []
        for _ in range(runs + WARM):
            started = time.perf_counter()
            with cursor(release) as asking:
                asking.execute(sql, values).df()
            times.append((time.perf_counter() - started) * 1000)
        found[name] = (statistics.median(times[WARM:]),
                       statistics.quantiles(times[WARM:], n=20)[-1])
    return dict(sorted(found.items(), key=lambda item: -item[1][1]))


def measure(quick: bool = False) -> dict[str, float]:
    """`query_p95_ms` of the slowest question, `query_median_ms` over all of them."""
    found = timings(QUICK_RUNS if quick else RUNS)
    return {"query_p95_ms": max(late for _, late in found.values()),
            "query_median_ms": statistics.median(middle for middle, _ in found.values())}


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--quick", action="store_true", help="fewer runs of each")
    print(f"{'question':36} {'median':>8} {'p95':>8}  ms")
    for question, (middle, late) in timings(
            QUICK_RUNS if options.parse_args().quick else RUNS).items():
        print(f"{question:36} {middle:8.2f} {late:8.2f}")
