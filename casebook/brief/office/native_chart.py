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

from casebook.brief.charts.labels import number_format
from casebook.brief.charts.scale import alone
from casebook.brief.model import ChartData
from casebook.brief.office import chart_xml as xml
from casebook.brief.office import waterfall
from casebook.brief.office.chart_style import set_look
from casebook.brief.office.geometry import Box
from casebook.brief.office.plot_layout import plot
from casebook.brief.office.plot_room import TYPE
from casebook.brief.office.template_files import template
from casebook.brief.office.text import line, text_cell
from casebook.wording import Language

_KINDS = {
    "bar": KINDS.BAR_CLUSTERED, "stacked-bar": KINDS.BAR_STACKED,
    "column": KINDS.COLUMN_CLUSTERED, "stacked-column": KINDS.COLUMN_STACKED,
    "line": KINDS.LINE, "doughnut": KINDS.DOUGHNUT,
}


def insert(
    placeholder: Any, data: ChartData, language: Language, box: Box, size: float = TYPE
) -> Any:
    """The frame of the chart, in the place of `placeholder`, `box` points large; its type is `size`
    points."""
    drawn, kinds = _drawn(data, language)
    # Said before and not after: else the library looks up where the layout has it, bound by bound.
    placeholder.left, placeholder.top, placeholder.width, placeholder.height = box.emu
    frame = placeholder.insert_chart(_KINDS[drawn.kind], _book(drawn, language))
    plan = plot(drawn, box.w, box.h, language, kinds, size)
    set_look(frame.chart, drawn, plan, language, kinds, size, box.w)
    return frame


def loose(
    data: ChartData, language: Language, wide: float, high: float, size: float
) -> tuple[bytes, bytes]:
    """A chart's XML and its workbook, for a document that is no presentation.

    `wide` and `high` in points, its type `size` points.
    """
    drawn, kinds = _drawn(data, language)
    part = ChartPart.new(_KINDS[drawn.kind], _book(drawn, language), _package())
    plan = plot(drawn, wide, high, language, kinds, size)
    set_look(part.chart, drawn, plan, language, kinds, size, wide)
    book = part.chart_workbook.xlsx_part.blob
    # The relation to the workbook is the document's own to make.
    for link in part._element.findall(f"{xml.C}externalData"):
        part._element.remove(link)
    return part.blob, book


@cache
def _package() -> Any:
    """A place where charts are made that go elsewhere."""
    return Presentation(io.BytesIO(template("pptx", False))).part.package


def _drawn(data: ChartData, language: Language) -> tuple[ChartData, tuple[str, ...]]:
    """The chart as it is drawn, and what each series of a waterfall is."""
    named = _named(data)
    if data.kind.startswith("stacked") and alone(data):
        # Nothing is stacked: values may stand at the ends of the bars.
        named = replace(named, kind="bar" if data.kind == "stacked-bar" else "column")
    return waterfall.stacked(named, language) if data.kind == "waterfall" else (named, ())


def _book(drawn: ChartData, language: Language) -> Any:
    book = CategoryChartData(number_format=number_format(drawn, language))
    book.categories = drawn.categories
    for one in drawn.series:
        book.add_series(one.name, one.values)
    return book


def _named(data: ChartData) -> ChartData:
    """The chart with names that both a document and the spreadsheet inside it may hold."""
    return replace(
        data, categories=tuple(text_cell(line(one)) for one in data.categories),
        series=tuple(replace(one, name=text_cell(line(one.name))) for one in data.series),
        unit=line(data.unit))
