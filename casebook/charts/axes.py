"""The beginning of a value axis: one above zero enlarges changes, and says so."""

import math
from collections.abc import Iterable, Iterator
from typing import Any

from casebook.charts.look import Figure

# About so many steps between the marks of an axis, on pages and in files.
MARKS = 4


def step(least: float, most: float, marks: int = MARKS) -> float:
    """The step of an axis about these values: 1, 2 or 5 times a power of ten."""
    wanted = (most - least) / marks
    power = 10.0 ** math.floor(math.log10(wanted))
    return next(power * one for one in (1, 2, 5, 10) if power * one >= wanted * 0.999)


def marks(least: float, most: float, count: int = MARKS) -> list[float]:
    """About so many round values between these, with zero among them where they are about it."""
    one = step(least, most, count)
    return [round(place * one, 12) for place in range(
        math.ceil(least / one - 1e-9), math.floor(most / one + 1e-9) + 1)]


def start(least: float, most: float) -> float:
    """Where the axis of a line begins that need not begin at zero: a whole step."""
    one = step(least, most if most > least else least + (abs(least) or 1.0))
    return math.floor(least / one + 1e-9) * one


def starts_above_zero(figure: Figure) -> bool:
    """Whether any upright axis of amounts begins above zero, by its range or left to plotly.

    A logarithmic axis has no zero, and says by its own marks what it is. Axes that only give marks
    their places are those with values that no axis shows and no line joins: they have none.
    """
    layout = figure["layout"]
    return any(_begins(layout.get(f"yaxis{axis.removeprefix('y')}", {}), traces) > 0
               for axis, traces in _by_axis(figure["data"]).items())


def _by_axis(traces: Iterable[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """The traces that draw amounts upwards, by the axis that they stand on."""
    found: dict[str, list[dict[str, Any]]] = {}
    for trace in traces:
        upright = trace.get("type") == "bar" and trace.get("orientation") != "h"
        joined = trace.get("type") == "scatter" and "lines" in str(trace.get("mode", ""))
        if (upright or joined) and trace.get("hoverinfo") != "skip":
            found.setdefault(trace.get("yaxis", "y"), []).append(trace)
    return found


def _begins(axis: dict[str, Any], traces: Iterable[dict[str, Any]]) -> float:
    """The lowest value that the axis shows; zero where nothing says that it is higher."""
    if axis.get("type") in ("log", "category", "date"):
        return 0
    if axis.get("range"):
        return float(min(axis["range"]))
    bars = any(trace.get("type") == "bar" or trace.get("fill") for trace in traces)
    if bars or axis.get("rangemode") in ("tozero", "nonnegative"):
        return 0
    return min(_numbers(traces), default=0)


def _numbers(traces: Iterable[dict[str, Any]]) -> Iterator[float]:
    for trace in traces:
        for value in trace.get("y", ()):
            if isinstance(value, int | float) and value == value:
                yield float(value)
