"""Whether a figure's values are drawn from zero: an axis that begins higher enlarges changes."""

from collections.abc import Iterable, Iterator
from typing import Any

from casebook.figures.look import Figure


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
