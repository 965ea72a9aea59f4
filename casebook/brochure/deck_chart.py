"""A chart of the brochure as PowerPoint's own: its numbers in a workbook inside."""

from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.dml.color import RGBColor
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION, XL_TICK_MARK
from pptx.enum.chart import XL_TICK_LABEL_POSITION as TICK_LABELS
from pptx.util import Pt

from casebook.brief.office import chart_xml as xml
from casebook.brief.office.geometry import Box
from casebook.brief.office.text import line, text_cell
from casebook.brief.pptx.text import described
from casebook.brochure.document import Chart
from casebook.charts.style import PALETTES
from casebook.exports.text_metrics import width

_KINDS = {"columns": XL_CHART_TYPE.COLUMN_CLUSTERED, "bars": XL_CHART_TYPE.BAR_CLUSTERED,
          "line": XL_CHART_TYPE.LINE, "dots": XL_CHART_TYPE.DOUGHNUT}
_LIGHT = PALETTES["light"]
GREY, OWN, USUAL = "#B9C3CC", _LIGHT.highlight, _LIGHT.series[0]
SIZE, SMALLEST = 12, 8.5
# Beyond so many years under a line they are set smaller.
MANY = 14
# The part of the plot's width that a value in words takes.
LABEL = 0.16


def insert(slide: Any, chart: Chart, box: Box, own: bool) -> None:
    """Puts `chart` on the slide; `own` gives it the colour of the chosen Member State."""
    book = CategoryChartData(number_format=chart.number_format or "#,##0")
    book.categories = [text_cell(line(one.name)) for one in chart.marks]
    book.add_series(text_cell(line(chart.title)), [one.value for one in chart.marks])
    frame = slide.shapes.add_chart(_KINDS[chart.kind], *box.emu, book)
    described(frame, chart.alt, chart.title)
    drawn, colour = frame.chart, OWN if own else USUAL
    drawn.has_title, drawn.has_legend = False, chart.kind == "dots"
    drawn.font.size, drawn.font.color.rgb = Pt(SIZE), rgb(_LIGHT.text)
    series = drawn.plots[0].series[0]
    if chart.kind == "line":
        series.format.line.color.rgb, series.format.line.width = rgb(colour), Pt(3)
        series.smooth = False
    else:
        for place, one in enumerate(chart.marks):
            fill = series.points[place].format.fill
            fill.solid()
            fill.fore_color.rgb = rgb(colour if one.strong else GREY)
    if chart.kind == "dots":
        drawn.legend.position, drawn.legend.include_in_layout = XL_LEGEND_POSITION.RIGHT, False
    else:
        _axes(drawn, chart)
    _labels(series, chart, _size(chart, box.w))
    xml.number_axes(drawn._chartSpace)


def _axes(drawn: Any, chart: Chart) -> None:
    """No axis of values, whose labels stand at the marks; from zero whatever they are."""
    values, names = drawn.value_axis, drawn.category_axis
    values.visible = values.has_major_gridlines = False
    low, high = (end(0.0, *(one.value for one in chart.marks)) for end in (min, max))
    # Beyond a bar below zero there is room for its value.
    values.minimum_scale = low - LABEL * (high - low) if low < 0 else 0
    names.format.line.color.rgb = rgb(_LIGHT.axis)
    names.major_tick_mark, names.tick_labels.font.size = XL_TICK_MARK.NONE, Pt(SIZE)
    names.tick_label_position = TICK_LABELS.LOW
    names.has_major_gridlines = False
    if chart.kind == "bars":
        names.reverse_order = True
    elif not all(one.named for one in chart.marks):
        # The first and the last year alone.
        names._element.insert_element_before(
            xml.element(f'<c:tickLblSkip val="{len(chart.marks) - 1}"/>'),
            "c:tickMarkSkip", "c:noMultiLvlLbl")
    if chart.kind == "line" or not all(one.named for one in chart.marks):
        # Years are left out where they would meet, not turned on their side or set over another.
        for old in names._element.findall(f"{xml.C}txPr"):
            names._element.remove(old)
        small = SIZE if len(chart.marks) <= MANY else SMALLEST
        names._element.find(f"{xml.C}crossAx").addprevious(
            xml.element(xml.text_look(small, _LIGHT.text, wrap="square", fixed=False)))
    if chart.kind != "line":
        drawn.plots[0].gap_width = 40


def _size(chart: Chart, wide: float) -> float:
    """The type in which values over columns do not meet, or the usual one."""
    if chart.kind != "columns" or not all(one.named for one in chart.marks):
        return SIZE
    slot = wide / len(chart.marks) - 4
    longest = max(width(one.label, SIZE, "strong") for one in chart.marks)
    return max(SMALLEST, min(SIZE, int(2 * SIZE * slot / longest) / 2))


def _labels(series: Any, chart: Chart, size: float) -> None:
    """The value at each mark that is named, written as the chart's own numbers."""
    for place, one in enumerate(chart.marks):
        if not one.named:
            continue
        label = series.points[place].data_label
        if not chart.number_format:
            label.text_frame.text = line(one.label)
            run = label.text_frame.paragraphs[0].runs[0]
            run.font.bold, run.font.size = True, Pt(size)
        else:
            label.font.bold, label.font.size = True, Pt(size)
        if chart.kind == "line":
            label.position = XL_LABEL_POSITION.ABOVE
        elif chart.kind == "dots":
            label.font.color.rgb = rgb(_LIGHT.background if one.strong else _LIGHT.text)
        else:
            label.position = XL_LABEL_POSITION.OUTSIDE_END
        element = label._dLbl
        for name, shown in (("showLegendKey", 0), ("showVal", 1), ("showCatName", 0),
                            ("showSerName", 0), ("showPercent", 0), ("showBubbleSize", 0)):
            for held in element.findall(f"{xml.C}{name}"):
                held.set("val", str(shown))


def rgb(colour: str) -> RGBColor:
    """A colour as the library takes it."""
    return RGBColor.from_string(colour.lstrip("#"))
