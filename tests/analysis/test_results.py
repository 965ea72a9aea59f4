"""The graph of the results model: cycles, levels, threads."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from casebook.analysis.results import cycle, levels, threads

NAMES = st.sampled_from("abcdef")


@given(st.lists(st.tuples(NAMES, NAMES), max_size=12))
def test_a_cycle_is_a_way_back_and_is_found_whenever_there_is_one(edges) -> None:
    found = cycle(edges)
    reach = {a: {b for x, b in edges if x == a} for a in "abcdef"}
    for _ in range(6):
        reach = {a: ends | {c for b in ends for c in reach[b]} for a, ends in reach.items()}
    assert bool(found) == any(a in ends for a, ends in reach.items())
    if found:
        assert found[0] == found[-1]
        assert all(step in edges for step in itertools.pairwise(found))
    else:
        level = levels("abcdef", edges)
        assert all(level[a] < level[b] for a, b in edges)
    thread = threads("abcdef", edges)
    assert all(thread[a] == thread[b] for a, b in edges)
