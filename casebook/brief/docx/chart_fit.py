"""Chart heights in the document, chosen so that the usual briefing fits two pages."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from casebook.brief.docx import request
from casebook.brief.docx.chart import LINES, TYPE
from casebook.brief.docx.page_setup import Sheet, sheet, text_height
from casebook.brief.model import Brief, ChartData, Part, Point
from casebook.brief.office.plot_room import LEGEND_LINE, NAMES, legend_place
from casebook.brief.office.plot_room import TYPE as USUAL_TYPE
from casebook.brief.office.text import line
from casebook.exports.text_metrics import block

# Points of a chart, the most comfortable first.
HEIGHTS = tuple(float(one) for one in range(124, 71, -4))
# What measuring cannot see: another program's lines, and a block that moves on.
SLACK = 20.0
USUAL = 8  # cards of a usual briefing on a Member State
ROW, OVER = 9.2, 34.0  # a bar with its name; unit, legend and axis over and under the bars
MOST_TILES = 4  # key messages side by side
LEGEND = 12.0  # a line of the legend


@dataclass(frozen=True)
class Plan:
    """`chart` points of a chart; how many parts stand in two columns on the first page, and how
    many after it. What is left over stands over the whole width. The first `charted` parts have
    their charts, later ones are sentences alone."""

    chart: float
    first: int
    second: int
    charted: int
    turn: int = 0  # the part that the second column of the later page begins with


def plan(brief: Brief, caveats: Sequence[str]) -> Plan:
    """The plan with the highest charts that keeps the note on two pages.

    Where none does, a usual briefing tells its last findings without their charts; one of many
    cards has more pages. What is asked stands on the first page where the cards leave room for it.
    """
    page = sheet(brief.right_to_left)
    head, rest = _head(brief, page), _rest(brief, caveats, page)
    made = Plan(HEIGHTS[-1], 0, 0, len(brief.parts))
    for chart in HEIGHTS:
        narrow = [_part(one, page, page.column, chart) for one in brief.parts]
        wide = [_part(one, page, page.inner, chart) for one in brief.parts]
        first = _that_fit(narrow, page.room - head)
        # Pairs only: a block alone in two columns would be torn apart.
        taken, second = min(
            (_balanced(narrow[first:first + pairs]) + sum(wide[first + pairs:]), -pairs)
            for pairs in range(0, len(narrow) - first + 1, 2))
        made = Plan(chart, first, -second, len(brief.parts),
                    turn=first + _middle(narrow[first:first - second]))
        if taken + rest <= page.room - SLACK:
            return made
    if len(brief.parts) > USUAL:
        return made
    fewer = range(len(brief.parts) - 1, -1, -1)
    tried = [_charted(brief, page, head, rest, chart, charted)
             for charted in fewer for chart in HEIGHTS]
    least = min(needed for _, needed in tried)
    return next(one for one, needed in tried if needed <= page.room or needed == least)


def _charted(
    brief: Brief, page: Sheet, head: float, rest: float, chart: float, charted: int
) -> tuple[Plan, float]:
    """The plan with charts in the first parts only, and the points that it needs on the second
    page."""
    blocks = [_part(one if at < charted else replace(one, sentence_only=True), page, page.column,
                    chart) for at, one in enumerate(brief.parts)]
    first = _that_fit(blocks, page.room - head)
    turn = first + _middle(blocks[first:])
    needed = _balanced(blocks[first:]) + rest
    if first == len(blocks):
        needed -= request.begun(brief, page, page.room - head - _balanced(blocks) - SLACK)
    return Plan(chart, first, len(blocks) - first, charted, turn), needed


def chart_height(data: ChartData, base: float, wide: float) -> float:
    """`base`, or what the chart's bars or the names of its series need, `wide` points wide."""
    long = max(0, legend_lines(data, wide) - 2) if data.kind != "doughnut" else 0
    if data.kind in ("bar", "stacked-bar"):
        # The longest name decides: all bars are equally far apart.
        lines = max(len(block(line(one), TYPE, "text", NAMES * wide - 8).lines)
                    for one in data.categories)
        row = ROW if lines < 2 else TYPE * 1.2 * min(lines, LINES)
        return max(base, OVER + LEGEND * min(long, 2) + row * len(data.categories))
    return base + LEGEND * long


def legend_lines(data: ChartData, wide: float) -> int:
    """The lines that the names of the series take in a legend, `wide` points wide."""
    if len(data.series) < 2 or data.kind == "line":
        return len(data.series)
    _, tall = legend_place(data, wide * USUAL_TYPE / TYPE, 1.0, ())
    return round(tall / LEGEND_LINE)


def _that_fit(heights: Sequence[float], room: float) -> int:
    """How many blocks, in their order, find room in two columns."""
    column, taken = 0, 0.0
    for at, one in enumerate(heights):
        if taken + one > room:
            column, taken = column + 1, 0.0
            if column == 2 or one > room:
                return at
        taken += one
    return len(heights)


def _balanced(heights: Sequence[float]) -> float:
    """The height of two columns that hold the blocks in their order, as even as can be."""
    middle = _middle(heights)
    return max(sum(heights[:middle]), sum(heights[middle:]))


def _middle(heights: Sequence[float]) -> int:
    """How many of the blocks stand in the first of two columns."""
    return min(range(len(heights) + 1),
               key=lambda at: max(sum(heights[:at]), sum(heights[at:])))


def _head(brief: Brief, page: Sheet) -> float:
    band = (text_height(page, "Band", "x", page.inner) + 7
            + text_height(page, "Title", brief.title, page.inner)
            + text_height(page, "Subtitle", "x", page.inner))
    heading = text_height(page, "heading 1", "x", page.inner) + 2
    tiles = tiled(brief)
    if tiles:
        wide = page.inner / len(tiles) - 12
        return band + 2 * heading + 10 + max(
            text_height(page, "Big Number", one.number, wide)
            + text_height(page, "Number Label", one.text, wide)
            + text_height(page, "Figure Proof", f"{one.grade}, {one.figure_id}", wide)
            for one in tiles)
    return band + 2 * heading + sum(
        text_height(page, "List Number", f"{one.text} ({one.grade}, {one.figure_id})", page.inner)
        for one in brief.opening)


def tiled(brief: Brief) -> tuple[Point, ...]:
    """The key messages, where each has a number to stand side by side under."""
    points = brief.opening
    return points if 2 <= len(points) <= MOST_TILES and all(
        line(one.number) for one in points) else ()


def _part(part: Part, page: Sheet, wide: float, high: float) -> float:
    # Rows of a table in a column have two lines at most, as a rule.
    shown = chart_height(part.chart, high, wide) + 4 if part.chart is not None else (
        23.0 * min(len(part.table), 4) + 34)
    note = text_height(page, "Quote", part.note, wide) if part.note else 0
    return (text_height(page, "heading 2", part.point or part.title, wide) + note
            + text_height(page, "Figure Proof", "x" * 120, wide)
            + (0 if part.sentence_only
               else shown + text_height(page, "caption", part.subtitle, wide)))


def _rest(brief: Brief, caveats: Sequence[str], page: Sheet) -> float:
    inner = page.inner
    rows = sum(max(
        text_height(page, "Table Text", one.question, inner * 0.27 - 6),
        sum(text_height(page, "Table Text", f"{point.text} ({point.grade}, {point.figure_id})",
                        inner * 0.73 - 6) for point in one.answer)) + 4
        for one in brief.objections)
    small = sum(text_height(page, "List Bullet", one, page.column) for one in caveats) / 2
    small += sum(text_height(page, "Source List", one, page.column) for one in brief.sources) / 2
    return (rows + 14 + small + request.whole(brief, page)
            + 3 * (text_height(page, "heading 1", "x", inner) + 2)
            + text_height(page, "Source List", "x", inner))
