"""How high the note's charts may be, so that the usual briefing stays on two pages."""

from collections.abc import Sequence

from casebook.brief.document import Brief, ChartData, Part
from casebook.brief.docx_base import COLUMN, FOOT, HIGH, INNER, TOP
from casebook.brief.docx_styles import LOOKS
from casebook.brief.slides_fit import Paragraph, height

# Points of a chart, the most comfortable first.
HEIGHTS = (120.0, 112.0, 104.0, 97.0, 90.0, 83.0, 76.0, 70.0)
PAGES = 2
# What a page loses where a block does not fit and moves on, and what measuring cannot see.
LOST = 44.0
ROW, OVER = 9.2, 34.0  # a bar with its name; unit, legend and axis over and under the bars
LEGEND = 10.0  # a line of the legend
_LOOKS = {look.name: look for look in LOOKS}


def chart_height(data: ChartData, base: float) -> float:
    """`base`, or what the chart's bars or the names of its series need."""
    bars = data.kind in ("bar", "stacked-bar")
    long = max(0, len(data.series) - 2) if data.kind != "doughnut" else 0
    if bars:
        return max(base, OVER + LEGEND * min(long, 2) + ROW * len(data.categories))
    return base + LEGEND * long


def base(brief: Brief, caveats: Sequence[str]) -> float:
    """The greatest of HEIGHTS at which the note has two pages; the least when none does."""
    room = PAGES * (HIGH - TOP - FOOT - LOST)
    rest = _head(brief) + _rest(brief, caveats)
    return next((one for one in HEIGHTS if rest + _parts(brief, one) <= room), HEIGHTS[-1])


def text_height(style: str, text: str, wide: float) -> float:
    """Points of a paragraph in a style."""
    look = _LOOKS[style]
    own = height([Paragraph(text, "strong" if look.bold else "text")], look.size,
                 wide - look.indent)
    return own + look.before + look.after


def _head(brief: Brief) -> float:
    points = sum(text_height("List Number", f"{one.text} ({one.grade}, {one.figure_id})", INNER)
                 for one in brief.opening)
    return (text_height("Title", brief.title, INNER) + text_height("Subtitle", "x", INNER)
            + points + 2 * text_height("heading 1", "x", INNER))


def _parts(brief: Brief, high: float) -> float:
    paired = len(brief.parts) - len(brief.parts) % 2
    columns = sum(_part(one, COLUMN, high) for one in brief.parts[:paired]) / 2
    return columns + sum(_part(one, INNER, high) for one in brief.parts[paired:])


def _part(part: Part, wide: float, high: float) -> float:
    shown = chart_height(part.chart, high) + 4 if part.chart is not None else (
        11 * min(len(part.table), 6) + 12)
    note = text_height("Quote", part.note, wide) if part.note else 0
    return (text_height("heading 2", part.point or part.title, wide) + note
            + text_height("Figure Proof", "x" * 120, wide)
            + (0 if part.sentence_only else shown + text_height("caption", part.subtitle, wide)))


def _rest(brief: Brief, caveats: Sequence[str]) -> float:
    rows = sum(max(
        text_height("Table Text", one.question, INNER * 0.27 - 6),
        sum(text_height("Table Text", f"{point.text} ({point.grade}, {point.figure_id})",
                        INNER * 0.73 - 6) for point in one.answer)) + 4
        for one in brief.objections)
    small = sum(text_height("List Bullet", one, COLUMN) for one in caveats) / 2
    small += sum(text_height("Source List", one, COLUMN) for one in brief.sources) / 2
    return (rows + 14 + small + text_height("Normal", brief.request, INNER)
            + 4 * text_height("heading 1", "x", INNER) + text_height("Source List", "x", INNER))
