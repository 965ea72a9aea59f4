"""Native charts for readers of a language written from right to left.

Bars begin at the right with their names beside them, categories follow from the right, and so do
legends. Years run from left to right all the same, as on the pages.
"""

from dataclasses import replace
from typing import Any

from casebook.brief.model import ChartData
from casebook.brief.office import chart_xml as xml
from casebook.brief.office.plot_room import Box4, Plot
from casebook.charts.mirrored import is_year
from casebook.wording import Language

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


def leftward(language: Language) -> bool:
    """Whether a chart's words run from right to left."""
    return language.right_to_left


def turned(data: ChartData, language: Language) -> bool:
    """Whether a chart is drawn from the right: every one but those over time."""
    return leftward(language) and not all(is_year(one) for one in data.categories)


def mirrored(plan: Plot, data: ChartData, language: Language) -> Plot:
    """The plan with plot and legend at the other side, where they have one."""
    if not leftward(language):
        return plan
    legend = _other_side(plan.legend) if plan.legend else plan.legend
    inner = _other_side(plan.inner) if turned(data, language) else plan.inner
    return replace(plan, inner=inner, legend=legend)


def _other_side(place: Box4) -> Box4:
    left, top, wide, high = place
    return (max(0.0, 1 - left - wide), top, wide, high)


def set_direction(chart: Any, data: ChartData, language: Language) -> None:
    """Turns the axis along which the chart is read, and sets all its paragraphs from the right."""
    if not leftward(language):
        return
    if turned(data, language) and data.kind != "doughnut":
        lies = data.kind in ("bar", "stacked-bar")
        along, other = ((chart.value_axis, chart.category_axis) if lies
                        else (chart.category_axis, chart.value_axis))
        along.reverse_order = True
        other._element.find(f"{xml.C}axPos").set("val", "r")
    for paragraph in chart._chartSpace.iter(f"{_A}pPr"):
        paragraph.set("rtl", "1")
