"""Labels in the charts of a talk: size, lines and colour."""

from collections.abc import Sequence
from typing import Any

from casebook.brief.charts.labels import tick
from casebook.brief.charts.scale import scale
from casebook.brief.model import ChartData
from casebook.brief.office.text import line
from casebook.charts.style import PALETTES
from casebook.exports.text_metrics import balanced, width
from casebook.wording import Language

# The least size that the back row reads, and that of what it should read first.
TEXT, STRONG = 20, 24
WIDE = 1160  # pixels of a slide between its margins
COLOURS = PALETTES["light"]

AXIS: dict[str, Any] = {
    "gridcolor": COLOURS.grid, "zerolinecolor": COLOURS.axis, "linecolor": COLOURS.axis,
    "tickfont": {"size": TEXT, "color": COLOURS.quiet_text}, "automargin": True,
    "fixedrange": True, "ticklabelstandoff": 8,
}


def names_below(names: Sequence[str], apart: float) -> dict[str, Any]:
    """The axis of names under columns: each broken to its width, or every so many of them."""
    lines = [plain(name) for name in names]
    words = [word for one in lines for word in one.split(" ")]
    fits = max((width(word, TEXT) for word in words), default=0) <= apart - 8
    longest = max((width(one, TEXT) for one in lines), default=0)
    step = 1 if fits else max(1, -(-int(longest + 24) // int(apart)))
    shown = [at for at in range(len(names)) if (len(names) - 1 - at) % step == 0]
    texts = [wrapped(lines[at], max(apart * step - 8, 60))
             for at in shown]
    return {**AXIS, "showgrid": False, "tickvals": shown, "ticktext": texts, "tickangle": 0,
            "range": [-0.6, len(names) - 0.4], "showline": True, "zeroline": False}


def value_axis(chart: ChartData, low: float, high: float, language: Language) -> dict[str, Any]:
    """The axis of values from `low` to `high`, with the marks and numbers of every other format."""
    axis = scale(chart)
    marks = [at for at in axis.marks if low <= at <= high]
    return {**AXIS, "tickvals": marks, "range": [low, high],
            "ticktext": [tick(at, axis.decimals, chart, language) for at in marks]}


def ends(chart: ChartData, stacked: bool) -> tuple[float, float]:
    """The least and the largest value drawn, zero always among them."""
    values = [[value or 0.0 for value in series.values] for series in chart.series]
    if stacked:
        columns = [*zip(*values, strict=True)]
        ups = [sum(value for value in column if value > 0) for column in columns]
        downs = [sum(value for value in column if value < 0) for column in columns]
    else:
        ups = downs = [value for one in values for value in one]
    return min([0.0, *downs]), max([0.0, *ups])


def plain(text: str) -> str:
    """`text` on one line."""
    # Not split(): the spaces within a number are ones that no line may break at.
    return line(text)


def wrapped(text: str, room: float) -> str:
    """`text` as plotly's markup, in lines of at most `room` pixels; what it holds stays text."""
    return balanced(plain(text), TEXT, "text", room).markup


def readable_on(colour: str) -> str:
    """Of the theme's text and background, the one that is easier to read on `colour`."""
    return max((COLOURS.background, COLOURS.text), key=lambda one: contrast(one, colour))


def legible(colour: str) -> str:
    """`colour` for letters on the slide itself, or a quiet one where it is too pale for them."""
    return colour if contrast(colour, COLOURS.background) >= 4.5 else COLOURS.quiet_text


def contrast(one: str, other: str) -> float:
    """The contrast of two #RRGGBB colours, 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at:at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
                        for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


