"""How much room a chart's own labels take round its plot: ticks, axis titles, legend, colour bar.

On a page plotly finds this out by itself and moves the plot. In a picture the frame must know it
beforehand, or ticks would run into the source line; so it is reckoned here, rather too large.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from casebook.exports.lettering import LEADING, width
from casebook.figures import Figure

TICK_SIZE = 12
_GAP = 8
_LEGEND_SYMBOL = 46
_COLOUR_BAR = 50


@dataclass(frozen=True)
class Room:
    """Pixels between the plot and the edge of the chart."""

    left: float
    top: float
    right: float
    bottom: float


def room(figure: Figure, total: float) -> Room:
    """What `figure` needs when it is `total` pixels wide: at least its own margins."""
    layout = figure["layout"]
    margin = layout.get("margin", {})
    sides = {"left": [margin.get("l", 8)], "right": [margin.get("r", 8)],
             "top": [margin.get("t", 24)], "bottom": [margin.get("b", 8)]}
    axes = {name: axis for name, axis in layout.items() if name[1:5] == "axis" and name[0] in "xy"}
    drawn = {_axis_of(trace, letter) for trace in figure["data"] for letter in "xy"}
    for name in sorted(axes.keys() & drawn, reverse=True):  # y first: x needs the width left
        axis = axes[name]
        side = axis.get("side", "left" if name[0] == "y" else "bottom")
        inner = total - max(sides["left"]) - max(sides["right"])
        sides[side].append(_depth(figure, name, axis, inner))
    inner = total - max(sides["left"]) - max(sides["right"])
    sides["top"].append(_legend(figure, inner))
    if _has_colour_bar(figure):
        sides["right"].append(_COLOUR_BAR + 40)
    return Room(**{side: float(max(needs)) for side, needs in sides.items()})


def _axis_of(trace: dict[str, Any], letter: str) -> str:
    """xaxis2 for a trace on x2."""
    return f"{letter}axis{str(trace.get(f'{letter}axis', letter))[1:]}"


def _depth(figure: Figure, name: str, axis: dict[str, Any], total: float) -> float:
    """Pixels from the axis to the outer edge of its labels and title."""
    if axis.get("visible") is False:
        return 0
    size = axis.get("tickfont", {}).get("size", TICK_SIZE)
    depth = 0.0
    inside = "inside" in axis.get("ticklabelposition", "")
    if axis.get("showticklabels", True) and not inside:
        labels = _labels(figure, name, axis)
        longest = max((width(text, size) for text in labels), default=0)
        lines = max((text.count("<br") + 1 for text in labels), default=1)
        if name[0] == "y":
            depth = longest + _GAP
        else:
            start, end = axis.get("domain", [0, 1])
            apart = total * (end - start) / max(len(labels), 1)
            line = lines * size * LEADING
            depth = _GAP + max(line, _leaning(axis.get("tickangle"), longest, apart))
    title = axis.get("title") or {}
    text = title.get("text") if isinstance(title, dict) else title
    if text:
        depth += (text.count("<br") + 1) * size * LEADING + _GAP
    return depth


def _leaning(angle: float | None, longest: float, apart: float) -> float:
    """Height of labels at `angle`; without one plotly turns them as soon as they touch."""
    if angle is None:
        return longest if longest * 1.2 > apart else 0
    return abs(math.sin(math.radians(angle))) * longest


def _labels(figure: Figure, name: str, axis: dict[str, Any]) -> list[str]:
    """The texts at the ticks, or as many of about their length."""
    if axis.get("ticktext") is not None:
        return [str(text) for text in axis["ticktext"]]
    values = [value for trace in figure["data"] if _axis_of(trace, name[0]) == name
              for value in _list(trace.get(name[0]))]
    words = list(dict.fromkeys(value for value in values if isinstance(value, str)))
    if words:
        return words
    numbers = [float(value) for value in [*values, *_list(axis.get("range"))]
               if isinstance(value, (int, float)) and value == value]
    if not numbers:
        return []
    low, high = min(numbers), max(numbers)
    if name[0] == "x" and (axis.get("dtick") == 1 or axis.get("nticks", 0) > high - low):
        return [f"{value:.0f}" for value in range(int(low), int(high) + 1)]
    around = axis.get("tickprefix", "") + "{}" + axis.get("ticksuffix", "")
    size = max(abs(low), abs(high))
    written = f"{size:,.2f}" if size < 10 else f"{size:,.0f}"
    return [around.format(written)] * 6


def _legend(figure: Figure, total: float) -> float:
    """Height of a horizontal legend over the plot, in as many rows as it needs."""
    legend = figure["layout"].get("legend", {})
    if not figure["layout"].get("showlegend") or legend.get("y", 1.02) < 1:
        return 0
    size = legend.get("font", {}).get("size", TICK_SIZE)
    names = [str(trace["name"]) for trace in figure["data"]
             if trace.get("name") and trace.get("showlegend", True)]
    if not names:
        return 0
    # plotly gives every entry of a wrapped row the width of the longest.
    entry = max(width(name, size) for name in names) + _LEGEND_SYMBOL
    summed = sum(width(name, size) + _LEGEND_SYMBOL for name in names)
    rows = 1 if summed <= total else -(-len(names) // max(1, int(total // entry)))
    return float(rows * (size * LEADING + 4) + 2 * _GAP)


def _has_colour_bar(figure: Figure) -> bool:
    layout, data = figure["layout"], figure["data"]
    return any(trace.get("colorbar") or trace.get("marker", {}).get("colorbar")
               for trace in data if trace.get("showscale", True)) or any(
        name.startswith("coloraxis") and axis.get("showscale", True)
        for name, axis in layout.items())


def _list(values: Any) -> Iterable[Any]:
    return values if isinstance(values, (list, tuple)) else []
