"""The results model as a graph: cycles, levels and threads."""

from collections.abc import Iterable, Mapping, Sequence

Edge = tuple[str, str]


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
