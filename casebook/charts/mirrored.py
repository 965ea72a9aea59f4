"""Figures for readers of a language written from right to left.

Bars begin at the right with their names beside them, panels and legends follow from the right.
Time still runs from left to right, and so do maps and flows between fixed places.
"""

import re
from collections.abc import Iterable
from typing import Any

from casebook.charts.look import Figure

# Each line of words is an isolate of its own: in a picture nothing else gives it a direction.
_FROM_THE_RIGHT, _END = "\u2067", "\u2069"
_BEGINS_ISOLATE = ("\u2066", "\u2067", "\u2068")
# An arrow to the left is written in such words alone: it points from the first to the second.
_LETTER = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff←]")
_LINE_END = re.compile(r"(<br ?/?>|</?extra>)")
# A year, or a span that begins with one.
_YEAR = re.compile(r"\W*(19|20)\d\d\b")
_OTHER_SIDE = {"left": "right", "right": "left"}
_FIXED_PLACES = frozenset({"choropleth", "scattergeo", "sankey", "pie"})
_TEXTS = ("name", "text", "hovertext", "texttemplate")


def mirrored(figure: Figure) -> Figure:
    """`figure` drawn for reading from right to left; the given one stays as it is."""
    traces, layout = figure["data"], figure["layout"]
    timed = _timed(traces, layout)
    fixed = any(trace.get("type") in _FIXED_PLACES for trace in traces)
    turned = not timed and not fixed
    axes = {name: axis for name, axis in layout.items()
            if re.fullmatch(r"[xy]axis\d*", name) and isinstance(axis, dict)}
    made = {**layout, **{name: _axis(name, axis, turned, _names(traces, name))
                         for name, axis in axes.items()}}
    panels = [] if turned else _panels(axes)
    if turned:
        margin = layout.get("margin", {})
        made["margin"] = {**margin, **{to: margin[of] for of, to in (("l", "r"), ("r", "l"))
                                       if of in margin}}
        made["shapes"] = [_shape(one) for one in layout.get("shapes", ())]
    made["annotations"] = [_annotation(one, turned, panels)
                           for one in layout.get("annotations", ())]
    if "legend" in layout:
        made["legend"] = _legend(layout["legend"])
    made["hoverlabel"] = {**layout.get("hoverlabel", {}), "align": "right"}
    return {**figure, "data": [_trace(one, turned) for one in traces], "layout": made}


def isolated(text: str) -> str:
    """`text` with every line of it that has such letters set from right to left by itself."""
    return "".join(
        f"{_FROM_THE_RIGHT}{_balanced(part)}{_END}" if _LETTER.search(part) else part
        for part in _LINE_END.split(text))


def _balanced(line: str) -> str:
    """`line` with its isolates whole: one broken over two lines begins or ends in this one."""
    kept, held = "", 0
    for letter in line:
        if letter == _END and not held:
            continue
        held += (letter in _BEGINS_ISOLATE) - (letter == _END)
        kept += letter
    return kept + _END * held


def _timed(traces: Iterable[dict[str, Any]], layout: dict[str, Any]) -> bool:
    """Whether the figure's horizontal axis, or any of several, is one of years."""
    for trace in traces:
        if trace.get("orientation") == "h" or trace.get("type") in _FIXED_PLACES:
            continue
        axis = layout.get("xaxis" + str(trace.get("xaxis", "x"))[1:], {})
        places = [one for one in _listed(trace.get("x")) if one is not None]
        names = [one for one in _listed(axis.get("ticktext")) if one]
        if axis.get("type") == "date" or any(
                shown and all(is_year(one) for one in shown) for shown in (places, names)):
            return True
    return False


def is_year(value: object) -> bool:
    """Whether a place on an axis is a year, or a span or text that begins with one."""
    if isinstance(value, str):
        return bool(_YEAR.match(re.sub("[\u2066-\u2069\u200e\u200f]|<[^<>]*>", "", value)))
    return isinstance(value, int | float) and 1860 <= value <= 2100


def _listed(value: object) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else []


def _panels(axes: dict[str, dict[str, Any]]) -> list[tuple[float, float]]:
    """From where to where each panel stands that does not take the whole width."""
    return [(axis["domain"][0], axis["domain"][1]) for name, axis in axes.items()
            if name.startswith("x") and "domain" in axis]


def _names(traces: Iterable[dict[str, Any]], axis: str) -> list[str]:
    """The categories of an axis in such letters, in their order."""
    which, number = axis[0], axis[0] + axis[5:]
    found = [one for trace in traces if trace.get(f"{which}axis", which) == number
             for one in _listed(trace.get(which)) if isinstance(one, str)]
    return list(dict.fromkeys(found)) if any(map(_LETTER.search, found)) else []


def _axis(name: str, axis: dict[str, Any], turned: bool, names: list[str]) -> dict[str, Any]:
    made = dict(axis)
    if names and "ticktext" not in axis:
        made |= {"tickvals": names, "ticktext": names}
    if name.startswith("x"):
        if "domain" in axis:
            made["domain"] = [1 - axis["domain"][1], 1 - axis["domain"][0]]
        if turned and axis.get("range"):
            made["range"] = axis["range"][::-1]
        elif turned and axis.get("autorange") == "reversed":
            made["autorange"] = True
        elif turned:
            made["autorange"] = "reversed"
    elif turned and "overlaying" not in axis:
        made["side"] = _OTHER_SIDE[axis.get("side", "left")]
    if isinstance(made.get("ticktext"), list | tuple):
        made["ticktext"] = [isolated(str(one)) for one in made["ticktext"]]
    title = axis.get("title")
    if isinstance(title, dict) and "text" in title:
        made["title"] = {**title, "text": isolated(title["text"])}
    return made


def _annotation(
    one: dict[str, Any], turned: bool, panels: list[tuple[float, float]]
) -> dict[str, Any]:
    made = {**one, "text": isolated(str(one.get("text", "")))}
    if not turned:
        x = one.get("x")
        if one.get("xref") == "paper" and isinstance(x, int | float):
            here = next(((left, right) for left, right in panels if left <= x <= right), None)
            if here:
                made["x"] = x + 1 - here[0] - here[1]
        return made
    if _of_the_sheet(one.get("xref")):
        made["x"] = 1 - one["x"]
    for name in ("xanchor", "align"):
        if name in one:
            made[name] = _OTHER_SIDE.get(one[name], one[name])
    if "xshift" in one:
        made["xshift"] = -one["xshift"]
    if isinstance(one.get("ax"), int | float):
        if _of_the_sheet(one.get("axref")):
            made["ax"] = 1 - one["ax"]
        elif one.get("axref", "pixel") == "pixel":
            made["ax"] = -one["ax"]
    return made


def _shape(one: dict[str, Any]) -> dict[str, Any]:
    if not _of_the_sheet(one.get("xref")):
        return one
    return {**one, "x0": 1 - one["x0"], "x1": 1 - one["x1"]}


def _of_the_sheet(reference: object) -> bool:
    """Whether a place is given as a share of the width, not in the units of an axis."""
    return reference == "paper" or str(reference).endswith(" domain")


def _legend(legend: dict[str, Any]) -> dict[str, Any]:
    """At the other side; entries beside each other begin at the right."""
    made = {**legend, "x": 1 - legend.get("x", 1.02),
            "xanchor": _OTHER_SIDE.get(legend.get("xanchor", "left"), "center")}
    if legend.get("orientation") == "h":
        made["traceorder"] = "normal" if legend.get("traceorder") == "reversed" else "reversed"
    return made


def _trace(trace: dict[str, Any], turned: bool) -> dict[str, Any]:
    made = dict(trace)
    for name in _TEXTS:
        value = trace.get(name)
        if isinstance(value, str):
            made[name] = isolated(value)
        elif isinstance(value, list | tuple):
            made[name] = [isolated(one) if isinstance(one, str) else one for one in value]
    if isinstance(trace.get("hovertemplate"), str):
        # Its words come from the data: every line is set from the right, whatever it holds.
        made["hovertemplate"] = "".join(
            part if not part or _LINE_END.fullmatch(part) else f"{_FROM_THE_RIGHT}{part}{_END}"
            for part in _LINE_END.split(trace["hovertemplate"]))
    place = trace.get("textposition")
    if turned and trace.get("type") == "scatter" and place:
        made["textposition"] = _swapped(place) if isinstance(place, str) else [
            _swapped(one) for one in place]
    return made


def _swapped(place: str) -> str:
    return " ".join(_OTHER_SIDE.get(word, word) for word in place.split())
