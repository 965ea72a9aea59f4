"""Timings of clicks and page loads."""

from benchmarks.timings import late, summary, together


def test_the_95th_percentile_takes_no_heed_of_the_order() -> None:
    assert late(range(101)) == late(range(100, -1, -1)) == 95
    assert late([7.0]) == 7.0


def test_a_line_names_the_slowest_by_its_median_and_says_whether_the_goal_is_held() -> None:
    found = {"usual": [10.0, 10.0, 200.0], "slow": [20.0, 30.0, 20.0]}
    assert sorted(together(found)) == [10.0, 10.0, 20.0, 20.0, 30.0, 200.0]
    assert " ".join(summary("pptx", 40, found).split()) == (
        "pptx median 20.0 p95 30.0 slowest 20.0 (slow) goal 40: held")
    assert summary("pptx", 30, found).endswith("missed")
