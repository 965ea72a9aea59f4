"""The rule for how targets stand on a day, and when dates are."""

import pytest

from casebook.analysis.targets import Point, judge, moment

OPEN, PAST = 2018.0, 2030.0
BASE = (2010, 40)


def stands(target, baseline, actual, *, up=True, today=PAST, margin=0.0, wider=False):
    found = judge(Point(*target), Point(*baseline) if baseline else None,
                  [Point(when, value, margin) for when, value in actual],
                  more_is_better=up, today=today, wider=wider)
    return found.standing, found.reason, found.expected


@pytest.mark.parametrize(("baseline", "actual", "standing", "reason", "expected"), [
    (BASE, [(2015, 60)], "reached", "at-or-past-target", None),
    (None, [(2015, 61)], "reached", "at-or-past-target", None),
    (BASE, [(2015, 50)], "on-course", "at-least-the-line", 50),
    (BASE, [(2015, 49.9)], "off-course", "behind-the-line", 50),
    (BASE, [(2015, 50), (2017, 51)], "off-course", "behind-the-line", 54),
    (None, [(2015, 50)], "unknown", "no-baseline", None),
    ((2015, 40), [(2015, 40)], "unknown", "no-baseline", None),
    (BASE, [], "unknown", "no-value", None),
])
def test_an_open_target_is_held_against_a_straight_line(
    baseline, actual, standing, reason, expected
) -> None:
    found = stands((2020, 60), baseline, actual, today=OPEN)
    assert found[:2] == (standing, reason)
    assert found[2] == (None if expected is None else pytest.approx(expected))


@pytest.mark.parametrize(("actual", "standing", "reason"), [
    ([(2015, 60)], "reached", "at-or-past-target"),
    ([(2020, 60)], "reached", "at-or-past-target"),
    ([(2015, 61), (2020, 59)], "missed", "short-at-its-date"),
    ([(2020, 59), (2022, 70)], "missed", "short-at-its-date"),
    ([(2015, 50)], "unknown", "short-before-its-date"),
    ([(2015, 59.9)], "unknown", "short-before-its-date"),
    ([(2015, 50), (2021, 70)], "unknown", "passed-between"),
    ([(2015, 50), (2021, 59)], "missed", "short-after-its-date"),
    ([(2021, 59)], "missed", "short-after-its-date"),
    ([(2021, 70)], "unknown", "only-later"),
    ([], "unknown", "no-value"),
])
def test_a_target_past_its_date_is_reached_missed_or_unknown(actual, standing, reason) -> None:
    assert stands((2020, 60), BASE, actual)[:2] == (standing, reason)


@pytest.mark.parametrize("values", [[], [(2015, 40)], [(2015, 55)], [(2020, 58)], [(2021, 70)]])
def test_no_target_past_its_date_is_on_or_off_course(values) -> None:
    for up in (True, False):
        assert "course" not in stands((2020, 60), BASE, values, up=up)[0]


@pytest.mark.parametrize(("actual", "today", "standing"), [
    ([(2015, 10)], OPEN, "on-course"),
    ([(2015, 9)], OPEN, "on-course"),
    ([(2015, 11)], OPEN, "off-course"),
    ([(2015, 4)], OPEN, "reached"),
    ([(2020, 4)], PAST, "reached"),
    ([(2020, 5)], PAST, "reached"),
    ([(2020, 6)], PAST, "missed"),
    ([(2015, 6), (2022, 7)], PAST, "missed"),
    ([(2015, 6)], PAST, "unknown"),
    ([(2015, 6), (2022, 3)], PAST, "unknown"),
])
def test_a_falling_indicator_is_judged_the_other_way_round(actual, today, standing) -> None:
    assert stands((2020, 5), (2010, 15), actual, up=False, today=today)[0] == standing


@pytest.mark.parametrize(("value", "up", "standing"), [
    (35, True, "unknown"), (34, True, "missed"), (36, True, "reached"),
    (35, False, "unknown"), (34, False, "reached"), (36, False, "missed"),
])
def test_rounded_numbers_that_are_equal_decide_nothing(value, up, standing) -> None:
    found = stands((2026, 35), (2020, 19), [(2026, value)], up=up, margin=0.5)
    assert found[0] == standing
    assert (found[1] == "too-close") == (standing == "unknown")


def test_rounding_hides_on_which_side_of_the_line_a_value_is() -> None:
    line = (2020, 60), BASE, [(2015, 50)]
    assert stands(*line, today=OPEN, margin=0.5)[:2] == ("unknown", "too-close")
    assert stands((2020, 60), BASE, [(2015, 51)], today=OPEN, margin=0.5)[0] == "on-course"
    assert stands((2020, 60), BASE, [(2015, 49)], today=OPEN, margin=0.5)[0] == "off-course"


def test_a_wider_measure_proves_a_miss_and_nothing_else() -> None:
    """Who uses broadband Internet uses the Internet, but not the other way round."""
    assert stands((2020, 60), BASE, [(2020, 59)], wider=True)[0] == "missed"
    assert stands((2020, 60), BASE, [(2020, 70)], wider=True)[:2] == ("unknown", "wider-measure")
    assert stands((2020, 60), BASE, [(2015, 40)], wider=True, today=OPEN)[0] == "off-course"
    for value in (55, 70):
        assert stands((2020, 60), BASE, [(2015, value)], wider=True, today=OPEN)[:2] == (
            "unknown", "wider-measure")


def test_the_day_on_which_a_target_is_judged_decides_which_rule_holds() -> None:
    target, actual = (moment("2026"), 100), [(moment("2025-07"), 75)]
    before, after = (stands(target, (moment("2022-06"), 18.55), actual, today=moment(day))
                     for day in ("2026-12-30", "2026-12-31"))
    assert before[0] == "on-course"
    assert after[:2] == ("unknown", "short-before-its-date")


def test_moments_are_the_ends_of_years_months_and_days() -> None:
    assert moment("2020") == moment("2020-12") == moment("2020-12-31") == 2021.0
    assert moment("2022-06") == moment("2022-06-30") == 2022.5
    assert moment("2021") < moment("2022-01-01") < moment("2022-01") < moment("2022")
