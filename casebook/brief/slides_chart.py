"""A chart as PowerPoint's own: its numbers in a workbook inside, so that "Edit data" works.

Numbers are grouped as the reader's own system does it: the file holds the language-neutral code.
"""

import io
from dataclasses import replace
from functools import cache
from typing import Any

from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE as KINDS
from pptx.parts.chart import ChartPart

from casebook.brief import slides_chart_xml as xml
from casebook.brief import slides_waterfall as waterfall
from casebook.brief.document import ChartData
from casebook.brief.office_text import line, tag
from casebook.brief.slides_grid import EMU, Box
from casebook.brief.slides_master import template
from casebook.brief.slides_plot import TYPE, Plot, format_code, plot
from casebook.exports.neutral import neutral
from casebook.figures.style import PALETTES
from casebook.wording import say

LINE = 2.5  # points of a line, beside the usual type
COLOURS = PALETTES["light"]
_KINDS = {
    "bar": KINDS.BAR_CLUSTERED, "stacked-bar": KINDS.BAR_STACKED,
    "column": KINDS.COLUMN_CLUSTERED, "stacked-column": KINDS.COLUMN_STACKED,
    "line": KINDS.LINE, "doughnut": KINDS.DOUGHNUT,
}


def insert(placeholder: Any, data: ChartData, language: str, box: Box) -> Any:
    """The frame of the chart, in the place of `placeholder`, `box` points large."""
    drawn, kinds = _drawn(data, language)
    frame = placeholder.insert_chart(_KINDS[drawn.kind], _book(drawn))
    frame.left, frame.top, frame.width, frame.height = box.emu
    _style(frame.chart, drawn, plot(drawn, box.w, box.h, language, kinds), language, kinds, TYPE)
    return frame


def loose(
    data: ChartData, language: str, wide: float, high: float, size: float
) -> tuple[bytes, bytes]:
    """A chart's XML and its workbook, for a document that is no presentation.

    `wide` and `high` in points, its type `size` points.
    """
    drawn, kinds = _drawn(data, language)
    part = ChartPart.new(_KINDS[drawn.kind], _book(drawn), _package())
    plan = plot(drawn, wide, high, language, kinds, size)
    _style(part.chart, drawn, plan, language, kinds, size)
    book = part.chart_workbook.xlsx_part.blob
    # The relation to the workbook is the document's own to make.
    for link in part._element.findall(f"{xml.C}externalData"):
        part._element.remove(link)
    return part.blob, book


@cache
def _package() -> Any:
    """A place where charts are made that go elsewhere."""
    return Presentation(io.BytesIO(template("en", False))).part.package


def _drawn(data: ChartData, language: str) -> tuple[ChartData, tuple[str, ...]]:
    """The chart as it is drawn, and what each series of a waterfall is."""
    named = _named(data)
    return waterfall.stacked(named, language) if data.kind == "waterfall" else (named, ())


def _book(drawn: ChartData) -> Any:
    book = CategoryChartData(number_format=format_code(drawn.decimals))
    book.categories = drawn.categories
    for one in drawn.series:
        book.add_series(one.name, one.values)
    return book


def _named(data: ChartData) -> ChartData:
    """The chart with names that both a document and the spreadsheet inside it may hold: there,
    one that begins like a formula would be one."""
    return replace(
        data, categories=tuple(neutral(line(one)) for one in data.categories),
        series=tuple(replace(one, name=neutral(line(one.name))) for one in data.series),
        unit=line(data.unit))


def _style(
    chart: Any, data: ChartData, plan: Plot, language: str, kinds: tuple[str, ...], size: float
) -> None:
    space = chart._chartSpace
    chart.has_legend, chart.has_title = bool(plan.legend), False
    chart.font.size = round(size * EMU)
    drawing = space.chart
    for old in (*drawing.findall(f"{xml.C}title"), *drawing.findall(f"{xml.C}autoTitleDeleted")):
        drawing.remove(old)
    drawing.insert(0, xml.element('<c:autoTitleDeleted val="0"/>'))
    drawing.insert(0, xml.element(xml.title(_heading(data, language), tag(language), size)))
    area = drawing.plotArea
    for old in area.findall(f"{xml.C}layout"):
        area.remove(old)
    area.insert(0, xml.element(xml.placed(*plan.inner, inner=True)))
    if plan.legend:
        _legend(drawing, plan, kinds, size)
    if data.kind == "doughnut":
        _doughnut(chart, data, size)
    else:
        _series(chart, data, plan, kinds, size)
        _axes(chart, data, plan, size)
    if space.find(f"{xml.C}roundedCorners") is None:
        space.find(f"{xml.C}date1904").addnext(xml.element('<c:roundedCorners val="0"/>'))
    space.find(f"{xml.C}chart").addnext(xml.element(xml.filled("<a:noFill/>")))
    # The library numbers axes below zero, which the schema does not allow.
    for one in space.iter(f"{xml.C}axId", f"{xml.C}crossAx"):
        one.set("val", one.get("val").lstrip("-"))


def _heading(data: ChartData, language: str) -> str:
    """The unit, and what a hatched bar or a dashed line means where there is one."""
    words = [data.unit]
    if any(any(one.estimated) for one in data.series):
        marked = "line" if data.kind == "line" else "bar"
        words.append(say(f"office-estimated-{marked}", language))
    return line(" · ".join(words))


def _legend(drawing: Any, plan: Plot, kinds: tuple[str, ...], size: float) -> None:
    """The legend under the unit; a waterfall's base is none of it."""
    legend = drawing.find(f"{xml.C}legend")
    hidden = "".join(f'<c:legendEntry><c:idx val="{at}"/><c:delete val="1"/></c:legendEntry>'
                     for at, kind in enumerate(kinds) if kind == waterfall.BASE)
    place = "r" if plan.legend_right else "t"
    legend.addnext(xml.element(
        f'<c:legend><c:legendPos val="{place}"/>{hidden}{xml.placed(*plan.legend)}'
        f'<c:overlay val="0"/>{xml.text_look(size, COLOURS.text, wrap="square")}</c:legend>'))
    drawing.remove(legend)


def _series(
    chart: Any, data: ChartData, plan: Plot, kinds: tuple[str, ...], size: float
) -> None:
    thick = LINE * size / TYPE
    plotted = chart.plots[0]
    if data.kind != "line":
        plotted.gap_width, plotted.overlap = plan.gap, plan.overlap
    for at, (one, drawn) in enumerate(zip(data.series, plotted.series, strict=True)):
        kind = kinds[at] if kinds else ""
        dashes = [n for n, is_so in enumerate(one.estimated) if is_so]
        asked = plan.labels[at]
        labelled = xml.labels(asked, len(one.values)) if asked else ""
        if data.kind == "line":
            points = [
                f'<c:dPt><c:idx val="{n}"/>{xml.open_circle(one.colour)}<c:bubble3D val="0"/>'
                f"{xml.stroked(one.colour, dashed=True, points=thick)}</c:dPt>" for n in dashes]
            look = xml.stroked(one.colour, points=thick)
            _markers(drawn._element, one.colour, plan.markers[at])
        elif kind == waterfall.BASE:
            points, look = [], xml.filled("<a:noFill/>")
        else:
            edge = xml.solid(one.colour)
            points = [
                f'<c:dPt><c:idx val="{n}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>'
                f"{xml.filled(xml.hatched(one.colour), edge)}</c:dPt>" for n in dashes]
            look = xml.filled(xml.solid(one.colour))
        xml.add_to_series(drawn._element, look, points, labelled)


def _markers(series: Any, colour: str, shown: bool) -> None:
    """Dots on a line whose points stand alone, which would not be seen otherwise."""
    marker = series.find(f"{xml.C}marker")
    if shown and marker is not None:
        marker.addnext(xml.element(
            '<c:marker><c:symbol val="circle"/><c:size val="7"/>'
            f"{xml.filled(xml.solid(colour))}</c:marker>"))
        series.remove(marker)


def _axes(chart: Any, data: ChartData, plan: Plot, size: float) -> None:
    lies = data.kind in ("bar", "stacked-bar")
    category, value = chart.category_axis, chart.value_axis
    category.format.line.color.rgb = _rgb(COLOURS.axis)
    category.format.line.width = round(0.75 * EMU)
    category.has_major_gridlines = False
    category.reverse_order = lies
    value.minimum_scale, value.maximum_scale = plan.scale.least, plan.scale.most
    value.major_unit = plan.scale.step
    value.visible = plan.axis
    value.has_major_gridlines = plan.axis
    if plan.axis:
        value.major_gridlines.format.line.color.rgb = _rgb(COLOURS.grid)
        value.major_gridlines.format.line.width = round(0.75 * EMU)
        value.format.line.fill.background()
        value.tick_labels.number_format = format_code(plan.axis_decimals)
        value.tick_labels.number_format_is_linked = False
    for axis, look, fixed in ((category, COLOURS.text, lies or plan.lines > 1),
                              (value, COLOURS.quiet_text, True)):
        own = axis._element
        for name in ("majorTickMark", "minorTickMark"):
            own.find(f"{xml.C}{name}").set("val", "none")
        for old in own.findall(f"{xml.C}txPr"):
            own.remove(old)
        own.find(f"{xml.C}crossAx").addprevious(
            xml.element(xml.text_look(size, look, wrap="square", fixed=fixed)))
    # Beside the plot also where bars go below zero.
    category._element.find(f"{xml.C}tickLblPos").set("val", "low")
    if lies:
        value._element.find(f"{xml.C}crosses").set("val", "max")
    if plan.skip > 1:
        category._element.find(f"{xml.C}noMultiLvlLbl").addprevious(
            xml.element(f'<c:tickLblSkip val="{plan.skip}"/>'))


def _doughnut(chart: Any, data: ChartData, size: float) -> None:
    """Slices in the palette's order; what is too narrow for its label has none."""
    series = chart.plots[0].series[0]._element
    values = [abs(value or 0.0) for value in data.series[0].values]
    whole = sum(values) or 1.0
    edge = '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>'
    points = [
        f'<c:dPt><c:idx val="{at}"/><c:bubble3D val="0"/>'
        f"{xml.filled(xml.solid(slice_colour(at)), edge)}</c:dPt>" for at in range(len(values))]
    shown = [at for at, value in enumerate(values) if value / whole >= 0.05]
    asked = xml.Labels(shown, format_code(data.decimals), "",
                       xml.text_look(size, "bg1", bold=True))
    xml.add_to_series(series, xml.filled(xml.solid(slice_colour(0))), points,
                      xml.labels(asked, len(values)))
    chart.plots[0]._element.find(f"{xml.C}holeSize").set("val", "58")


def slice_colour(at: int) -> str:
    """The colour of a doughnut's slice."""
    return COLOURS.series[at % len(COLOURS.series)]


def _rgb(colour: str) -> Any:
    from pptx.dml.color import RGBColor

    return RGBColor.from_string(colour.lstrip("#"))

