"""Style of native charts: unit, legend, axes and colours."""

from typing import Any

from pptx.dml.color import RGBColor

from casebook.brief.charts.labels import number_format
from casebook.brief.model import ChartData
from casebook.brief.office import chart_xml as xml
from casebook.brief.office import waterfall
from casebook.brief.office.chart_direction import leftward, mirrored, set_direction
from casebook.brief.office.chart_series import set_series, set_slices
from casebook.brief.office.geometry import EMU
from casebook.brief.office.plot_room import Plot
from casebook.brief.office.text import line, tag
from casebook.brief.office.text_fit import ROOM
from casebook.charts.style import PALETTES
from casebook.exports.text_metrics import width
from casebook.wording import Language

_COLOURS = PALETTES["light"]


def set_look(
    chart: Any, data: ChartData, plan: Plot, language: Language, kinds: tuple[str, ...],
    size: float, wide: float,
) -> None:
    """Gives the library's `chart` the look of `data` as planned, with type of `size` points, in a
    frame `wide` points wide.

    `kinds` are what each series of a waterfall is; none of another chart.
    """
    space = chart._chartSpace
    chart.has_legend, chart.has_title = bool(plan.legend), False
    chart.font.size = round(size * EMU)
    drawing = space.chart
    for old in (*drawing.findall(f"{xml.C}title"), *drawing.findall(f"{xml.C}autoTitleDeleted")):
        drawing.remove(old)
    drawing.insert(0, xml.element('<c:autoTitleDeleted val="0"/>'))
    drawing.insert(0, xml.element(_title(_heading(data, language), language, size, wide)))
    plan = mirrored(plan, data, language)
    area = drawing.plotArea
    for old in area.findall(f"{xml.C}layout"):
        area.remove(old)
    area.insert(0, xml.element(xml.manual_layout(*plan.inner, inner=True)))
    if plan.legend:
        _legend(drawing, plan, kinds, size, leftward(language))
    if data.kind == "doughnut":
        set_slices(chart, data, language, size)
    else:
        set_series(chart, data, plan, kinds, size)
        _axes(chart, data, plan, language, size)
    set_direction(chart, data, language)
    if space.find(f"{xml.C}roundedCorners") is None:
        space.find(f"{xml.C}date1904").addnext(xml.element('<c:roundedCorners val="0"/>'))
    space.find(f"{xml.C}chart").addnext(xml.element(xml.filled("<a:noFill/>")))
    xml.number_axes(space)


def _title(words: str, language: Language, size: float, wide: float) -> str:
    """The unit in one line, set smaller where it is longer than the chart is `wide`."""
    longest = width(words, size) / ROOM
    start = max(0.0, 1 - longest / wide) if leftward(language) else 0.0
    return xml.title(words, tag(language), round(size * min(1, wide / longest) * 10) / 10, start)


def _heading(data: ChartData, language: Language) -> str:
    """The unit, and what a hatched bar or a dashed line means where there is one."""
    words = [data.unit]
    if any(any(one.estimated) for one in data.series):
        marked = "line" if data.kind == "line" else "bar"
        words.append(language.say(f"office-estimated-{marked}"))
    return line(" · ".join(words))


def _legend(
    drawing: Any, plan: Plot, kinds: tuple[str, ...], size: float, from_right: bool
) -> None:
    """The legend under the unit; a waterfall's base is none of it."""
    legend = drawing.find(f"{xml.C}legend")
    hidden = "".join(f'<c:legendEntry><c:idx val="{at}"/><c:delete val="1"/></c:legendEntry>'
                     for at, kind in enumerate(kinds) if kind == waterfall.BASE)
    beside = "l" if from_right else "r"
    place = beside if plan.legend_right else "t"
    legend.addnext(xml.element(
        f'<c:legend><c:legendPos val="{place}"/>{hidden}{xml.manual_layout(*plan.legend)}'
        f'<c:overlay val="0"/>{xml.text_look(size, _COLOURS.text, wrap="square")}</c:legend>'))
    drawing.remove(legend)


def _axes(chart: Any, data: ChartData, plan: Plot, language: Language, size: float) -> None:
    lies = data.kind in ("bar", "stacked-bar")
    category, value = chart.category_axis, chart.value_axis
    category.format.line.color.rgb = _rgb(_COLOURS.axis)
    category.format.line.width = round(0.75 * EMU)
    category.has_major_gridlines = False
    category.reverse_order = lies
    value.minimum_scale, value.maximum_scale = plan.scale.least, plan.scale.most
    value.major_unit = plan.scale.step
    value.visible = plan.axis
    value.has_major_gridlines = plan.axis
    if plan.axis:
        value.major_gridlines.format.line.color.rgb = _rgb(_COLOURS.grid)
        value.major_gridlines.format.line.width = round(0.75 * EMU)
        value.format.line.fill.background()
        value.tick_labels.number_format = number_format(data, language, plan.scale.decimals)
        value.tick_labels.number_format_is_linked = False
    for axis, look, fixed in ((category, _COLOURS.text, lies or plan.lines > 1),
                              (value, _COLOURS.quiet_text, True)):
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


def _rgb(colour: str) -> RGBColor:
    return RGBColor.from_string(colour.lstrip("#"))
