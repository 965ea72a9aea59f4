"""A waterfall as stacked columns: steps that float on a base without colour."""

from dataclasses import dataclass

from casebook.brief.model import ChartData, Series
from casebook.charts.style import PALETTES
from casebook.wording import Language

BASE = "base"


@dataclass(frozen=True)
class Step:
    """One column: where it starts and ends, and what it is."""

    start: float
    end: float
    kind: str  # total, up or down


def steps(data: ChartData) -> tuple[Step, ...]:
    """Each category's column. A total stands on zero; a step begins where the last one ended."""
    found, level = [], 0.0
    for at, value in enumerate(data.series[0].values):
        if at in data.totals:
            level = value if value is not None else level
            found.append(Step(0.0, level, "total"))
        else:
            found.append(Step(level, level + (value or 0.0), "up" if (value or 0) >= 0 else "down"))
            level += value or 0.0
    return tuple(found)


def stacked(data: ChartData, language: Language) -> tuple[ChartData, tuple[str, ...]]:
    """The waterfall as stacked columns, and what each series is: base, total, up or down.

    The base carries what lies between zero and the nearer end. A step across zero stands on none
    and has a part on either side: the part below is a series of its own.
    """
    palette = PALETTES["light"].series
    colours = {"total": data.series[0].colour, "up": palette[2], "down": palette[1]}
    columns = steps(data)
    rows: dict[tuple[str, bool], list[float | None]] = {}
    base: list[float | None] = [None] * len(columns)
    for at, step in enumerate(columns):
        low, high = sorted((step.start, step.end))
        if low >= 0 or high <= 0:
            nearer = low if low >= 0 else high
            base[at] = nearer or None
            rows.setdefault((step.kind, False), [None] * len(columns))[at] = (
                high - low if low >= 0 else low - high)
        else:
            rows.setdefault((step.kind, False), [None] * len(columns))[at] = high
            rows.setdefault((step.kind, True), [None] * len(columns))[at] = low
    made = [Series(language.say("office-waterfall-base"), tuple(base), "#FFFFFF")]
    kinds = [BASE]
    for kind in ("total", "up", "down"):
        for below in (False, True):
            if (kind, below) in rows:
                name = language.say(f"office-waterfall-{kind}", below="yes" if below else "no")
                made.append(Series(name, tuple(rows[kind, below]), colours[kind]))
                kinds.append(kind)
    return ChartData("stacked-column", data.categories, tuple(made), data.unit, data.decimals,
                     numbers=data.numbers), tuple(kinds)
