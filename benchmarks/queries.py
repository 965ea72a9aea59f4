"""Every question of the catalogue against the live release, warm: the 95th percentile each.

    python benchmarks/queries.py

The goal is under 5 ms for every question on the shipped release.
"""

import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from casebook import build  # noqa: E402
from casebook.cards import cards  # noqa: E402
from casebook.selection import Selection  # noqa: E402
from casebook.warehouse.connection import cursor  # noqa: E402
from casebook.warehouse.named_queries import catalogue  # noqa: E402

RUNS = 60


def measure() -> dict[str, tuple[float, float]]:
    """Median and 95th percentile in milliseconds by question, the slowest first."""
    release, _ = build.ensure()
    chosen = Selection(country="KEN").parameters()
    fixed = {card.query: card.fixed for card in cards().values()}
    found = {}
    for name, query in catalogue().items():
        values = {p: {**chosen, **fixed.get(name, {})}.get(p) for p in query.parameters}
        times = []
        for _ in range(RUNS + 5):
            started = time.perf_counter()
            with cursor(release) as asking:
                asking.execute(query.sql, values).df()
            times.append((time.perf_counter() - started) * 1000)
        percentile = statistics.quantiles(times[5:], n=20)[-1]
        found[name] = (statistics.median(times[5:]), percentile)
    return dict(sorted(found.items(), key=lambda item: -item[1][1]))


if __name__ == "__main__":
    print(f"{'question':36} {'median':>8} {'p95':>8}  ms")
    for question, (middle, late) in measure().items():
        print(f"{question:36} {middle:8.2f} {late:8.2f}")
