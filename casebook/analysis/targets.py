"""Status of a target at a reference date, from what was measured for it."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Standing = Literal["reached", "missed", "on-course", "off-course", "unknown"]
Reason = Literal[
    "at-or-past-target", "short-at-its-date", "short-after-its-date",
    "at-least-the-line", "behind-the-line",
    "no-indicator", "no-target", "no-value", "no-date", "no-baseline", "only-projection",
    "short-before-its-date", "passed-between", "only-later", "too-close", "wider-measure"]


@dataclass(frozen=True)
class Point:
    """A value, the moment at which it stood in years since the year 0, and how far it is rounded.

    `margin` is half of the last digit printed: 35 stands for anything from 34.5 to 35.5.
    """

    when: float
    value: float
    margin: float = 0.0


@dataclass(frozen=True)
class Judgement:
    """A target's standing and why; the value judged, the first one after the target's date where
    that decides or is all there is, and where the straight line stood at the value's date."""

    standing: Standing
    reason: Reason
    latest: Point | None = None
    later: Point | None = None
    expected: float | None = None


def moment(dated: str) -> float:
    """The end of the year, month or day that `dated` names: 2020 gives 2021.0, 2022-06 2022.5."""
    year, *rest = map(int, dated.split("-"))
    if not rest:
        return year + 1.0
    month, *day = rest
    share = day[0] / monthrange(year, month)[1] if day else 1.0
    return year + (month - 1 + share) / 12


def judge(
    target: Point, baseline: Point | None, measured: Sequence[Point], *,
    more_is_better: bool, today: float, wider: bool = False,
) -> Judgement:
    """The standing of `target` at the moment `today`, by what was measured.

    Past its date a target is reached, missed or unknown. Reached: the last value up to its date is
    at the target or past it. Missed: a value of its date, or a later one, is short of it. Unknown:
    the last value up to its date is short and older than the date, whatever came later.
    Before its date it is reached, on course or off course: whether the latest value is where a
    straight line from the baseline to the target stood at that value's date.

    A rounded value that may lie on either side decides nothing. Where the indicator is `wider`
    than what the target is about (Internet use of any kind for broadband use), a value at the
    target proves nothing, while one short of it does.
    """
    ordered = sorted(measured, key=lambda point: point.when)
    sign = 1 if more_is_better else -1
    if target.when > today:
        return _open(target, baseline, ordered, sign, wider)
    return _past(target, ordered, sign, wider)


def side(point: Point, line: float, sign: int) -> int:
    """1 where `point` is at `line` or past it, -1 where short, 0 where rounding hides which."""
    if not point.margin:
        return 1 if sign * (point.value - line) >= 0 else -1
    low, high = sorted(sign * (point.value + step - line) for step in (-point.margin, point.margin))
    return 1 if low >= 0 else -1 if high <= 0 else 0


def _past(target: Point, ordered: Sequence[Point], sign: int, wider: bool) -> Judgement:
    in_time = [point for point in ordered if point.when <= target.when]
    after = [point for point in ordered if point.when > target.when]
    latest = in_time[-1] if in_time else None
    later = after[0] if after else None
    stood = side(latest, target.value, sign) if latest else -1
    if latest and stood == 1:
        return (Judgement("unknown", "wider-measure", latest) if wider
                else Judgement("reached", "at-or-past-target", latest))
    if latest and stood == 0:
        return Judgement("unknown", "too-close", latest)
    if latest and latest.when == target.when:
        return Judgement("missed", "short-at-its-date", latest)
    if later and side(later, target.value, sign) == -1:
        return Judgement("missed", "short-after-its-date", latest, later)
    if latest is None:
        return Judgement("unknown", "only-later" if later else "no-value", None, later)
    return Judgement("unknown", "passed-between" if later else "short-before-its-date",
                     latest, later)


def _open(
    target: Point, baseline: Point | None, ordered: Sequence[Point], sign: int, wider: bool
) -> Judgement:
    if not ordered:
        return Judgement("unknown", "no-value")
    latest = ordered[-1]
    stood = side(latest, target.value, sign)
    if stood == 1 and not wider:
        return Judgement("reached", "at-or-past-target", latest)
    if baseline is None or latest.when <= baseline.when:
        return Judgement("unknown", "no-baseline", latest)
    passed = (latest.when - baseline.when) / (target.when - baseline.when)
    expected = baseline.value + (target.value - baseline.value) * passed
    stood = side(latest, expected, sign)
    if stood == -1:
        return Judgement("off-course", "behind-the-line", latest, None, expected)
    if wider:
        return Judgement("unknown", "wider-measure", latest, None, expected)
    if stood == 0:
        return Judgement("unknown", "too-close", latest, None, expected)
    return Judgement("on-course", "at-least-the-line", latest, None, expected)
