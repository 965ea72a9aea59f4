"""Milliseconds of what is made again and again, and one line that sums them up."""

import statistics
import time
from collections.abc import Callable, Iterable, Mapping, Sequence

# The times of each thing that was made, by its name.
Times = Mapping[str, Sequence[float]]


def timed(make: Callable[[], object]) -> float:
    """The milliseconds that `make` takes."""
    start = time.perf_counter()
    make()
    return 1000 * (time.perf_counter() - start)


def late(times: Iterable[float]) -> float:
    """The 95th percentile."""
    ordered = sorted(times)
    return ordered[int(0.95 * (len(ordered) - 1))]


def together(found: Times) -> list[float]:
    """All the times, whatever was made."""
    return [one for several in found.values() for one in several]


def summary(name: str, goal: float, found: Times) -> str:
    """Median, 95th percentile and the slowest; the goal is held when the percentile is below it."""
    slowest = max(found, key=lambda key: statistics.median(found[key]))
    every = together(found)
    p95 = late(every)
    return (f"{name:<26} median {statistics.median(every):7.1f}  p95 {p95:7.1f}  "
            f"slowest {statistics.median(found[slowest]):7.1f} ({slowest})  "
            f"goal {goal:5.0f}: {'held' if p95 < goal else 'missed'}")
