"""A card's chart in a frame that keeps its finding, source, grade and figure id with it.

The chart is laid out at the size it was drawn for, and the whole sheet is then enlarged by the
renderer: so every distance that the chart's author set in pixels holds in the picture too.
"""

from typing import Any

from casebook.cards import Prepared
from casebook.cards.look import Theme
from casebook.exports.lettering import SANS, Block
from casebook.exports.room import room
from casebook.exports.sheet import Sheet, Size, sheet
from casebook.figures import Figure
from casebook.figures.style import PALETTES, Palette

# A code is dark on white in either theme: many readers do not see the reverse.
INK, PAPER = "#17212B", "#FFFFFF"


def framed(
    prepared: Prepared, size: Size, theme: Theme, verify_url: str, language: str = "en"
) -> Figure:
    """A plotly figure with `prepared`'s chart in its frame; `prepared` itself stays as it is.

    `theme` and `language` are those that `prepared` was made for. The layout's width and height
    are to be enlarged to FORMATS[size].pixels, which is what the renderer does.
    """
    chart, colours = prepared.figure, PALETTES[theme]
    layout, page = chart["layout"], sheet(prepared, size, verify_url, language)
    need = room(chart, page.width - 2 * page.padding)
    margin = {
        "l": page.padding + need.left, "r": page.padding + need.right, "t": page.top + need.top,
        "b": page.height - page.bottom + need.bottom, "autoexpand": False, "pad": 0,
    }
    own = {name: _moved(layout[name], page) for name in ("title", "legend") if name in layout}
    return {
        "data": chart["data"],
        "layout": {
            **layout, **own,
            "width": page.width, "height": page.height, "autosize": False, "margin": margin,
            "font": {**layout.get("font", {}), "family": SANS},
            "paper_bgcolor": colours.background,
            "annotations": [*layout.get("annotations", ()), *_texts(page, margin, colours)],
            "shapes": [*layout.get("shapes", ()), *_marks(page, margin, colours)],
        },
    }


def _moved(part: dict[str, Any], page: Sheet) -> dict[str, Any]:
    """A title or legend that is placed in its container, placed likewise in the chart's part."""
    moved = dict(part)
    # A title stands in its container unless it says otherwise, a legend only if it says so.
    default = "container" if "text" in part else "paper"
    if part.get("xref", default) == "container":
        inner = page.width - 2 * page.padding
        moved["x"] = (page.padding + part.get("x", 0.5) * inner) / page.width
    if part.get("yref", default) == "container":
        down = (1 - part.get("y", 1)) * (page.bottom - page.top)
        moved["y"] = 1 - (page.top + down) / page.height
    return moved


def _texts(page: Sheet, margin: dict[str, Any], colours: Palette) -> list[dict[str, Any]]:
    """The frame's annotations, placed in pixels from the upper left corner."""
    def text(part: Block, x: float, y: float, colour: str, **more: Any) -> dict[str, Any]:
        return {
            "text": part.markup, "font": part.font(colour), "align": "left",
            "xref": "paper", "yref": "paper", "x": 0, "y": 1, "showarrow": False,
            "xanchor": "left", "yanchor": "top", "borderpad": 0,
            "xshift": x - margin["l"], "yshift": margin["t"] - y, **more,
        }

    left, quiet, line = page.padding, colours.quiet_text, 1 / page.scale
    border = page.gap / 3
    under_facts = page.foot + page.facts.height + 1.4 * page.gap
    return [
        text(page.title, left, left - page.gap / 2, colours.text),
        text(page.subtitle, left, left + page.title.height + page.gap / 3, quiet),
        text(page.grade, left + 2 * line, page.foot, colours.text, borderpad=border,
             borderwidth=1.5 * line, bordercolor=colours.axis, align="center",
             width=page.indent - 2 * page.gap),
        text(page.facts, left + page.indent, page.foot + border + line, colours.text),
        text(page.sources, left, under_facts, quiet),
        # The small print ends where the code does.
        text(page.small, left, page.height - 0.8 * left, quiet, yanchor="bottom"),
    ]


def _marks(page: Sheet, margin: dict[str, Any], colours: Palette) -> list[dict[str, Any]]:
    """The rule over the foot and the QR code, placed likewise."""
    across = page.width - margin["l"] - margin["r"]
    down = page.height - margin["t"] - margin["b"]

    def mark(kind: str, x: float, y: float, **more: Any) -> dict[str, Any]:
        # Shapes measured in pixels hang on an anchor that is not: a fraction of the plot.
        return {
            "type": kind, "xref": "paper", "yref": "paper", "line": {"width": 0},
            "xsizemode": "pixel", "xanchor": (x - margin["l"]) / across,
            "ysizemode": "pixel", "yanchor": 1 - (y - margin["t"]) / down, **more,
        }

    side = page.code_side
    # On whole pixels of the enlarged picture, as its modules are.
    x = round((page.width - page.padding - side) * page.scale) / page.scale
    y = round((page.height - 0.8 * page.padding - side) * page.scale) / page.scale
    rule = {"width": 1.5 / page.scale, "color": colours.grid}
    return [
        mark("line", page.padding, page.bottom, x0=0, x1=page.width - 2 * page.padding,
             y0=0, y1=0, line=rule),
        mark("rect", x, y, x0=0, x1=side, y0=0, y1=-side, fillcolor=PAPER),
        mark("path", x, y, path=page.code.path(page.module), fillcolor=INK, fillrule="nonzero"),
    ]
