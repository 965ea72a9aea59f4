"""The results model as a graph, and the rule by which the standing of a target is told."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

Edge = tuple[str, str]
Standing = Literal["met", "on-course", "off-course", "no-data"]
Reason = Literal["reached", "at-least-the-line", "behind-the-line", "no-indicator", "no-target",
                 "no-value", "only-later", "only-projection", "no-baseline"]


@dataclass(frozen=True)
class Point:
    """A value and the moment at which it stood, in years since the year 0."""

    when: float
    value: float


@dataclass(frozen=True)
class Judged:
    """A target's standing, why, the value judged, and where the straight line stood by then."""

    standing: Standing
    reason: Reason
    latest: Point | None = None
    expected: float | None = None


def moment(dated: str) -> float:
    """The end of the year or month that `dated` names: 2020 gives 2021.0, 2022-06 gives 2022.5."""
    year, _, month = dated.partition("-")
    return int(year) + (int(month) / 12 if month else 1)


def judge(
    target: Point, baseline: Point | None, actual: Sequence[Point], *, more_is_better: bool
) -> Judged:
    """The standing of a target by what was measured up to its date.

    Met: the latest value has reached the target. On course: it is at least where a straight line
    from the baseline to the target stood at that date; off course: it is behind. No data: nothing
    was measured in time, or there is no earlier baseline to draw the line from. What was measured
    after the target's date does not count.
    """
    in_time = sorted((p for p in actual if p.when <= target.when), key=lambda point: point.when)
    if not in_time:
        return Judged("no-data", "only-later" if actual else "no-value")
    latest, sign = in_time[-1], 1 if more_is_better else -1
    if sign * (latest.value - target.value) >= 0:
        return Judged("met", "reached", latest)
    if baseline is None or latest.when <= baseline.when:
        return Judged("no-data", "no-baseline", latest)
    passed = (latest.when - baseline.when) / (target.when - baseline.when)
    expected = baseline.value + (target.value - baseline.value) * passed
    if sign * (latest.value - expected) >= 0:
        return Judged("on-course", "at-least-the-line", latest, expected)
    return Judged("off-course", "behind-the-line", latest, expected)


def cycle(edges: Iterable[Edge]) -> tuple[str, ...]:
    """The nodes of one way that leads back to its start, in order; empty when there is none."""
    onward = _onward(edges)
    done: set[str] = set()
    for start in onward:
        path: list[str] = []
        ways = [iter((start,))]
        while ways:
            node = next(ways[-1], None)
            if node is None:
                ways.pop()
                if path:
                    done.add(path.pop())
            elif node in path:
                return (*path[path.index(node):], node)
            elif node not in done:
                path.append(node)
                ways.append(iter(onward.get(node, ())))
    return ()


def levels(nodes: Sequence[str], edges: Sequence[Edge]) -> dict[str, int]:
    """How many steps each node stands from where its longest way begins; 0 for all in a cycle."""
    level = dict.fromkeys(nodes, 0)
    if cycle(edges):
        return level
    for _ in nodes:
        settled = True
        for before, after in edges:
            if level[after] <= level[before]:
                level[after] = level[before] + 1
                settled = False
        if settled:
            break
    return level


def threads(nodes: Sequence[str], edges: Iterable[Edge]) -> dict[str, int]:
    """The number of the thread to which each node belongs: nodes that links join, from 1."""
    ways = list(edges)
    beside = _onward([*ways, *((after, before) for before, after in ways)])
    thread: dict[str, int] = {}
    for node in nodes:
        if node in thread:
            continue
        number, waiting = len(set(thread.values())) + 1, [node]
        while waiting:
            one = waiting.pop()
            if one not in thread:
                thread[one] = number
                waiting += beside.get(one, ())
    return thread


def _onward(edges: Iterable[Edge]) -> Mapping[str, list[str]]:
    onward: dict[str, list[str]] = {}
    for before, after in edges:
        onward.setdefault(before, []).append(after)
    return onward
