"""The series of a native chart: bars, lines and slices, with the labels that fit."""

from typing import Any

from casebook.brief.charts.labels import number_format
from casebook.brief.model import ChartData
from casebook.brief.office import chart_xml as xml
from casebook.brief.office import waterfall
from casebook.brief.office.plot_room import TYPE, Plot
from casebook.charts.style import PALETTES
from casebook.wording import Language

LINE = 2.5  # points of a line, beside the usual type


def set_series(
    chart: Any, data: ChartData, plan: Plot, kinds: tuple[str, ...], size: float
) -> None:
    """Draws bars or lines: estimates hatched or dashed, a waterfall's base not at all."""
    thick = LINE * size / TYPE
    plotted = chart.plots[0]
    if data.kind != "line":
        plotted.gap_width, plotted.overlap = plan.gap, plan.overlap
    for at, (one, drawn) in enumerate(zip(data.series, plotted.series, strict=True)):
        kind = kinds[at] if kinds else ""
        dashes = [n for n, is_so in enumerate(one.estimated) if is_so]
        labels = plan.labels[at]
        labelled = xml.labels(labels, len(one.values)) if labels else ""
        if data.kind == "line":
            points = [
                f'<c:dPt><c:idx val="{n}"/>{xml.open_circle(one.colour, thick)}'
                '<c:bubble3D val="0"/>'
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


def set_slices(chart: Any, data: ChartData, language: Language, size: float) -> None:
    """Slices in the palette's order; what is too narrow for its label has none."""
    series = chart.plots[0].series[0]._element
    values = [abs(value or 0.0) for value in data.series[0].values]
    whole = sum(values) or 1.0
    edge = '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill>'
    points = [
        f'<c:dPt><c:idx val="{at}"/><c:bubble3D val="0"/>'
        f"{xml.filled(xml.solid(_slice_colour(at)), edge)}</c:dPt>" for at in range(len(values))]
    shown = [at for at, value in enumerate(values) if value / whole >= 0.05]
    labels = xml.Labels(shown, number_format(data, language), "",
                        xml.text_look(size, "bg1", bold=True))
    xml.add_to_series(series, xml.filled(xml.solid(_slice_colour(0))), points,
                      xml.labels(labels, len(values)))
    chart.plots[0]._element.find(f"{xml.C}holeSize").set("val", "58")


def _slice_colour(at: int) -> str:
    """The colour of a doughnut's slice."""
    colours = PALETTES["light"].series
    return colours[at % len(colours)]
