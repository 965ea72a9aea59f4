"""A card's chart in a frame that keeps its finding, source, grade and figure id with it.

The chart is laid out at the size it was drawn for, and the whole sheet is then enlarged by the
renderer: so every distance that the chart's author set in pixels holds in the picture too.
"""

from typing import Any

from casebook.cards import Prepared
from casebook.cards.prepare import Theme
from casebook.exports.lettering import SANS, Block
from casebook.exports.room import room
from casebook.exports.sheet import (
    BADGE_PADDING,
    GAP,
    PADDING,
    ROUND_RULE,
    Sheet,
    Size,
    sheet,
)
from casebook.figures import Figure
from casebook.figures.style import PALETTES, Palette

# A code is black on white in either theme: many readers do not see the reverse.
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
    need = room(chart, page.width - 2 * PADDING)
    margin = {
        "l": PADDING + need.left, "r": PADDING + need.right, "t": page.top + need.top,
        "b": page.height - page.bottom + need.bottom, "autoexpand": False, "pad": 0,
    }
    return {
        "data": chart["data"],
        "layout": {
            **layout, **_own_title(layout, page),
            "width": page.width, "height": page.height, "autosize": False, "margin": margin,
            "font": {**layout.get("font", {}), "family": SANS},
            "paper_bgcolor": colours.background,
            "annotations": [*layout.get("annotations", ()), *_texts(page, margin, colours)],
            "shapes": [*layout.get("shapes", ()), *_marks(page, margin, colours)],
        },
    }


def _own_title(layout: dict[str, Any], page: Sheet) -> dict[str, Any]:
    """A chart's own title (a key to its marks) moved from the picture's top to the chart's."""
    title = layout.get("title")
    if not isinstance(title, dict) or title.get("yref", "container") != "container":
        return {}
    down = (1 - title.get("y", 1)) * (page.bottom - page.top)
    return {"title": {**title, "y": 1 - (page.top + down) / page.height}}


def _texts(page: Sheet, margin: dict[str, Any], colours: Palette) -> list[dict[str, Any]]:
    """The frame's annotations, placed in pixels from the upper left corner."""
    def text(part: Block, x: float, y: float, colour: str, **more: Any) -> dict[str, Any]:
        return {
            "text": part.markup, "font": part.font(colour), "align": "left",
            "xref": "paper", "yref": "paper", "x": 0, "y": 1, "showarrow": False,
            "xanchor": "left", "yanchor": "top", "borderpad": 0,
            "xshift": x - margin["l"], "yshift": margin["t"] - y, **more,
        }

    quiet, y = colours.quiet_text, page.foot
    texts = [
        text(page.title, PADDING, PADDING - 4, colours.text),
        text(page.subtitle, PADDING, PADDING + page.title.height, quiet),
        text(page.grade, PADDING, y, colours.text, borderpad=2, borderwidth=1,
             bordercolor=colours.axis, width=page.indent - 8 - 2 * BADGE_PADDING, align="center"),
        text(page.facts, PADDING + page.indent, y + 3, colours.text),
    ]
    y += page.facts.height + GAP + 3
    texts.append(text(page.sources, PADDING, y, quiet))
    y += page.sources.height + GAP
    texts.append(text(page.small, PADDING, y, quiet))
    middle = page.width - PADDING - page.code_side / 2
    texts.append(text(page.caption, middle, page.foot + page.code_side, quiet, xanchor="center"))
    return texts


def _marks(page: Sheet, margin: dict[str, Any], colours: Palette) -> list[dict[str, Any]]:
    """The rule over the foot and the QR code, placed likewise."""
    def mark(kind: str, **more: Any) -> dict[str, Any]:
        return {"type": kind, "xref": "paper", "yref": "paper", "xsizemode": "pixel",
                "ysizemode": "pixel", "line": {"width": 0}, **more}

    across = page.width - margin["l"] - margin["r"]
    down = page.height - margin["t"] - margin["b"]
    # Shapes sized in pixels hang on an anchor in paper's own fractions.
    left = -margin["l"] / across
    # On a whole pixel of the enlarged picture, as its modules are.
    x = round((page.width - PADDING - page.code_side) * page.scale) / page.scale
    y = round(page.foot * page.scale) / page.scale

    def anchor(x: float, y: float) -> dict[str, float]:
        return {"xanchor": left + x / across, "yanchor": 1 + (margin["t"] - y) / down}

    side = page.code_side
    return [
        mark("line", **anchor(0, page.bottom), x0=PADDING, x1=page.width - PADDING, y0=0, y1=0,
             line={"width": 1, "color": colours.grid}),
        mark("rect", **anchor(x, y), x0=0, x1=side, y0=0, y1=-side, fillcolor=PAPER),
        mark("path", **anchor(x, y), path=page.code.path(page.module), fillcolor=INK,
             fillrule="nonzero"),
    ]
