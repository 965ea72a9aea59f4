"""The rule for how targets stand, when dates are, and the graph of the results model."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.analysis.results import Point, cycle, judge, levels, moment, threads


@pytest.mark.parametrize(("target", "baseline", "actual", "up", "standing", "expected"), [
    ((2020, 60), (2010, 40), [(2015, 60)], True, "met", None),
    ((2020, 60), None, [(2015, 61)], True, "met", None),
    ((2020, 60), (2010, 40), [(2015, 50)], True, "on-course", 50),
    ((2020, 60), (2010, 40), [(2015, 49.9)], True, "off-course", 50),
    ((2020, 60), (2010, 40), [(2015, 50), (2018, 51)], True, "off-course", 56),
    ((2020, 60), (2010, 40), [(2021, 70)], True, "no-data", None),
    ((2020, 60), (2010, 40), [(2015, 50), (2021, 70)], True, "on-course", 50),
    ((2020, 60), None, [(2015, 50)], True, "no-data", None),
    ((2020, 60), (2015, 40), [(2015, 40)], True, "no-data", None),
    ((2020, 60), (2010, 40), [], True, "no-data", None),
    ((2020, 5), (2010, 15), [(2015, 10)], False, "on-course", 10),
    ((2020, 5), (2010, 15), [(2015, 11)], False, "off-course", 10),
    ((2020, 5), (2010, 15), [(2015, 4)], False, "met", None),
])
def test_the_rule_for_standings(target, baseline, actual, up, standing, expected) -> None:
    found = judge(Point(*target), Point(*baseline) if baseline else None,
                  [Point(*one) for one in actual], more_is_better=up)
    assert found.standing == standing
    assert found.expected == (None if expected is None else pytest.approx(expected))


def test_moments_are_the_ends_of_years_and_months() -> None:
    assert moment("2020") == 2021.0
    assert moment("2020-12") == 2021.0
    assert moment("2022-06") == 2022.5
    assert moment("2021") < moment("2022-01") < moment("2022")


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
        assert all(step in edges for step in zip(found, found[1:], strict=False))
    else:
        level = levels("abcdef", edges)
        assert all(level[a] < level[b] for a, b in edges)
    thread = threads("abcdef", edges)
    assert all(thread[a] == thread[b] for a, b in edges)
