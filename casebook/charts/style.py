"""The look of every chart: one palette, one type scale, quiet axes, labels beside the data.

Colours are checked by tests: labels in them are readable on both backgrounds, and the first four
are told apart by readers with protanopia and deuteranopia. Colour is never the only sign: series
carry a label or a pattern too.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from casebook.charts.look import Figure, Look

FONT = '"Source Sans", "Source Sans 3", "Noto Sans", sans-serif'
SMALL, NORMAL, LARGE = 12, 13, 15


@dataclass(frozen=True)
class Palette:
    """`series` are for categories, in order of importance; the rest has one meaning each."""

    background: str
    text: str
    quiet_text: str
    grid: str
    axis: str
    context: str
    highlight: str
    series: tuple[str, ...]
    scale: tuple[str, ...]


PALETTES = {
    "light": Palette(
        background="#FFFFFF", text="#17212B", quiet_text="#55636F", grid="#E6EAEE",
        axis="#8894A0", context="#8D9AA6", highlight="#B5540A",
        series=("#1A5B96", "#B05E00", "#0B7F7A", "#5E2350", "#5F6C77", "#575C14"),
        scale=("#D8E6F1", "#AECBE2", "#7FAACD", "#4F87B3", "#2C6593", "#123F61"),
    ),
    "dark": Palette(
        background="#10161D", text="#E8EDF2", quiet_text="#A5B2BE", grid="#26313C",
        axis="#6E7C89", context="#75828E", highlight="#FFB066",
        series=("#5AA2E6", "#F2862E", "#86E5D3", "#C77BB0", "#8C9AA6", "#E6CE6B"),
        scale=("#1E3447", "#264E6E", "#306A96", "#4488BC", "#70ABDA", "#B2D5F2"),
    ),
}


def palette(look: Look) -> Palette:
    """The colours of the reader's theme."""
    return PALETTES[look.theme]


def pale(colour: str, opacity: float) -> str:
    """A colour of the palette so faint that what lies below it still shows."""
    red, green, blue = (int(colour[k:k + 2], 16) for k in (1, 3, 5))
    return f"rgba({red},{green},{blue},{opacity})"


def figure(look: Look, data: Sequence[dict[str, Any]], height: int = 360, **layout: Any) -> Figure:
    """A figure of `data` with the house's layout; `layout` adds to it, axis by axis."""
    colours = palette(look)
    axis = {
        "gridcolor": colours.grid, "zerolinecolor": colours.axis, "linecolor": colours.axis,
        "tickfont": {"size": SMALL, "color": colours.quiet_text}, "automargin": True,
        "title": {"font": {"size": SMALL, "color": colours.quiet_text}, "standoff": 8},
        "fixedrange": True,
    }
    base: dict[str, Any] = {
        "height": height,
        "font": {"family": FONT, "size": NORMAL, "color": colours.text},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "colorway": list(colours.series),
        "separators": look.separators,
        "margin": {"l": 8, "r": 8, "t": 24, "b": 8},
        "showlegend": False,
        "legend": {"orientation": "h", "x": 0, "xanchor": "left", "y": 1.02, "yanchor": "bottom",
                   "font": {"size": SMALL}, "traceorder": "normal"},
        "hoverlabel": {"bgcolor": colours.background, "bordercolor": colours.axis,
                       "font": {"family": FONT, "size": NORMAL, "color": colours.text}},
        "bargap": 0.25,
        "dragmode": False,
    }
    axes = dict.fromkeys(("xaxis", "yaxis"), axis)
    # A figure without any trace is refused on its way to the browser: one without points is not.
    traces = [_punctuated(one, look.colon) for one in data]
    traces = traces or [{"type": "scatter", "x": [], "y": [], "hoverinfo": "skip"}]
    return {"data": traces, "layout": _merged({**base, **axes}, layout)}


def _punctuated(trace: dict[str, Any], colon: str) -> dict[str, Any]:
    """The trace with the language's colon before the value that its hover text ends in."""
    words = trace.get("hovertemplate")
    return {**trace, "hovertemplate": words.replace(": %{", f"{colon}%{{")} if isinstance(
        words, str) else trace


def in_pixels(
    look: Look, data: Sequence[dict[str, Any]], height: float, *,
    across: tuple[float, float] = (0, 1), air: int = 0, **layout: Any,
) -> Figure:
    """A figure without axes whose places are pixels down from the top, `height` to the bottom.

    `across` is what its left and right edges stand for; `air` are pixels left free above and
    below. So words keep their distances at every width, and `layout` adds to it as in `figure`.
    """
    return figure(look, data, int(height) + 2 * air, **_merged({
        "margin": {"l": 0, "r": 0, "t": air, "b": air},
        "xaxis": {"visible": False, "range": list(across)},
        "yaxis": {"visible": False, "range": [height, 0]},
    }, layout))


def label(
    look: Look, text: str, x: Any, y: Any, *, colour: str | None = None, anchor: str = "left",
    yshift: float = 0, xshift: float = 6, **more: Any,
) -> dict[str, Any]:
    """A direct label beside a mark, in the mark's colour."""
    return {
        "x": x, "y": y, "text": text, "showarrow": False, "xanchor": anchor, "yanchor": "middle",
        "xshift": xshift if anchor == "left" else -xshift if anchor == "right" else 0,
        "yshift": yshift,
        "font": {"size": SMALL, "color": colour or palette(look).text}, **more,
    }


def spread(labels: Sequence[dict[str, Any]], least: float) -> list[dict[str, Any]]:
    """The labels moved apart vertically until any two are `least` apart, in the axis' own units;
    further where one has more lines than the shortest."""
    placed: list[dict[str, Any]] = []
    usual = min(map(_lines, labels), default=1)
    for one in sorted(labels, key=lambda one: float(one["y"])):
        y = float(one["y"])
        if placed:
            apart = least * (_lines(one) + _lines(placed[-1])) / 2 / usual
            y = max(y, placed[-1]["y"] + apart)
        placed.append({**one, "y": y})
    return placed


def _lines(label: dict[str, Any]) -> int:
    return 1 + str(label["text"]).count("<br>")


def break_mark(
    look: Look, x: float, text: str, y: float = 0.98, anchor: str = "left"
) -> tuple[dict[str, Any], dict[str, Any]]:
    """A dashed line where a series breaks, and the words that say so, on its right or left."""
    colours = palette(look)
    return (
        {"type": "line", "x0": x, "x1": x, "y0": 0, "y1": 1, "yref": "paper",
         "line": {"color": colours.highlight, "width": 1.5, "dash": "dash"}},
        label(look, text, x, y, colour=colours.highlight, yref="paper", yanchor="top",
              align="left", anchor=anchor),
    )


def empty(look: Look, message: str, height: int = 200) -> Figure:
    """A figure that says in words why there is nothing to draw."""
    return figure(
        look, [], height,
        # A page says this in a line of its own (casebook/cards/card_view.py); a picture shows it.
        meta={"nothing": look.say(message).replace("<br>", " ")},
        xaxis={"visible": False}, yaxis={"visible": False},
        annotations=[{"text": look.say(message), "xref": "paper", "yref": "paper", "x": 0.5,
                      "y": 0.5, "showarrow": False,
                      "font": {"size": LARGE, "color": palette(look).quiet_text}}],
    )


def _merged(base: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    """`base` with `over` laid on top, dict by dict."""
    merged = dict(base)
    for key, value in over.items():
        below = merged.get(key)
        merged[key] = _merged(below, value) if isinstance(below, dict) and isinstance(
            value, dict) else value
    return merged
