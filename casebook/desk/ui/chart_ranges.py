"""One scale for two charts that are compared: a bar that is longer stands for more."""

import base64
import copy
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

# Room beyond the outermost value, as Plotly leaves it.
_ROOM = 0.05
_BAR, _FILLED = "bar", "stackgroup"
_AXES = ("x", "y")
Chart = Mapping[str, Any]


def with_one_scale(before: Chart | None, after: Chart | None) -> tuple[dict[str, Any] | None, ...]:
    """Both charts, as Plotly draws them, with one range on each axis of numbers that both have.

    Axes that have the same range anyway, of names, of days, or in powers, stay as they are.
    """
    charts = [None if one is None else copy.deepcopy(dict(one)) for one in (before, after)]
    if charts[0] is None or charts[1] is None:
        return tuple(charts)
    spans = [_spans(one) for one in charts if one is not None]
    for axis in spans[0].keys() & spans[1].keys():
        (low, high), (other_low, other_high) = spans[0][axis], spans[1][axis]
        if (low, high) == (other_low, other_high):
            continue
        low, high = min(low, other_low), max(high, other_high)
        for one in charts:
            if one is not None:
                shown = one.setdefault("layout", {}).setdefault(axis, {})
                shown.pop("autorange", None)
                shown["range"] = [low, high]
    return tuple(charts)


def _spans(chart: Chart) -> dict[str, tuple[float, float]]:
    """From where to where each axis of numbers goes: as it is set, else by what is drawn."""
    layout = chart.get("layout") or {}
    found: dict[str, tuple[float, float]] = {}
    for axis, values in _values(chart).items():
        set_to = (layout.get(axis) or {}).get("range")
        kind = (layout.get(axis) or {}).get("type", "linear")
        if kind not in ("linear", "-") or not len(values):
            continue
        if (isinstance(set_to, list) and len(set_to) == 2
                and all(isinstance(one, (int, float)) for one in set_to)):
            if set_to[0] < set_to[1]:
                found[axis] = (float(set_to[0]), float(set_to[1]))
            continue
        low, high = min(values), max(values)
        room = (high - low or abs(high) or 1.0) * _ROOM
        # What begins at zero goes on beginning there.
        found[axis] = (low - room if low else 0.0, high + room if high else 0.0)
    return found


def _values(chart: Chart) -> dict[str, list[float]]:
    """What is drawn along each axis of numbers. Bars begin at zero, and what is stacked adds up."""
    layout = chart.get("layout") or {}
    stacks = layout.get("barmode", "group") in ("stack", "relative")
    found: dict[str, list[float]] = {}
    sums: dict[tuple[str, str, bool], float] = {}
    for trace in chart.get("data") or ():
        along = _measured(trace)
        for axis in _AXES:
            name = _axis(trace, axis)
            values = _numbers(trace.get(axis))
            if values is None:
                continue
            if axis != along:
                found.setdefault(name, []).extend(values)
                continue
            kept = found.setdefault(name, [])
            piled = _FILLED in trace or (trace.get("type") == _BAR and stacks)
            kept += [0.0] if trace.get("type") == _BAR or piled else []
            places = trace.get("y" if axis == "x" else "x")
            for place, value in zip(_texts(places, len(values)), values, strict=False):
                key = (name, place, value < 0)
                sums[key] = sums.get(key, 0.0) + value if piled else value
                kept.append(sums[key])
    return found


def _measured(trace: Chart) -> str:
    """The axis along which a trace's values go."""
    return "x" if trace.get("orientation") == "h" else "y"


def _axis(trace: Chart, axis: str) -> str:
    return f"{axis}axis{str(trace.get(f'{axis}axis') or axis)[1:]}"


def _numbers(given: object) -> list[float] | None:
    """The numbers of an array as Plotly has it; None for none, or for names and days."""
    if isinstance(given, Mapping) and "bdata" in given:
        values = np.frombuffer(base64.b64decode(given["bdata"]), dtype=str(given["dtype"]))
        return [float(one) for one in values if np.isfinite(one)]
    if not isinstance(given, (list, tuple)) or not given:
        return None
    if not all(one is None or isinstance(one, (int, float)) for one in given):
        return None
    return [float(one) for one in given if one is not None and np.isfinite(one)]


def _texts(given: object, count: int) -> Iterator[str]:
    numbers = _numbers(given)
    if numbers is not None:
        yield from map(str, numbers)
    elif isinstance(given, (list, tuple)):
        yield from map(str, given)
    else:
        yield from ("" for _ in range(count))
