"""Pieces of a chart's XML that python-pptx has no words for, in the order the schema wants."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from pptx.oxml import parse_xml

from casebook.charts.style import PALETTES

_SPACES = (
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"')
# The templates' themes have the charts' palette in its order: a restyled one changes charts too.
_NAMED = {colour.lstrip("#").upper(): f"accent{number}"
          for number, colour in enumerate(PALETTES["light"].series, 1)}
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


def element(xml: str) -> Any:
    """The fragment as an element; its first tag gets the namespaces."""
    end = min(at for at in (xml.find(" "), xml.find(">"), xml.find("/")) if at > 0)
    return parse_xml(f"{xml[:end]} {_SPACES}{xml[end:]}")


def number_axes(space: Any) -> None:
    """Gives the axes of a chart numbers that the schema allows: the library's are below zero."""
    for one in space.iter(f"{C}axId", f"{C}crossAx"):
        one.set("val", one.get("val").lstrip("-"))


def solid(colour: str) -> str:
    """A fill; a colour of the theme by its name, so that it changes with the theme."""
    value = colour.lstrip("#").upper()
    if value in _NAMED:
        return f'<a:solidFill><a:schemeClr val="{_NAMED[value]}"/></a:solidFill>'
    return f'<a:solidFill><a:srgbClr val="{value}"/></a:solidFill>'


def hatched(colour: str) -> str:
    """The fill of an estimate."""
    inner = solid(colour).removeprefix("<a:solidFill>").removesuffix("</a:solidFill>")
    return (f'<a:pattFill prst="wdUpDiag"><a:fgClr>{inner}</a:fgClr>'
            '<a:bgClr><a:schemeClr val="bg1"/></a:bgClr></a:pattFill>')


def filled(fill: str, edge: str = "") -> str:
    """A bar's look."""
    line = f'<a:ln w="9525">{edge}</a:ln>' if edge else "<a:ln><a:noFill/></a:ln>"
    return f"<c:spPr>{fill}{line}</c:spPr>"


def stroked(colour: str, *, dashed: bool = False, points: float = 2.5) -> str:
    """A line's look."""
    dash = "sysDash" if dashed else "solid"
    return (f'<c:spPr><a:ln w="{round(points * 12700)}" cap="rnd">{solid(colour)}'
            f'<a:prstDash val="{dash}"/><a:round/></a:ln></c:spPr>')


def open_circle(colour: str, points: float) -> str:
    """The mark of an estimate on a line `points` thick: not every program draws a dashed piece."""
    size = max(3, round(points * 3.2))
    return (f'<c:marker><c:symbol val="circle"/><c:size val="{size}"/><c:spPr><a:solidFill>'
            '<a:schemeClr val="bg1"/></a:solidFill>'
            f'<a:ln w="{round(points * 8890)}">{solid(colour)}</a:ln></c:spPr></c:marker>')


def text_look(
    size: float, colour: str, *, bold: bool = False, wrap: str = "none", fixed: bool = True
) -> str:
    """How text in a chart is written; `colour` as #RRGGBB or a name of the theme.

    Names under an axis that are not `fixed` are left out rather than broken where they meet.
    """
    fill = solid(colour) if colour.startswith("#") else (
        f'<a:solidFill><a:schemeClr val="{colour}"/></a:solidFill>')
    # A tenth of a degree is not seen, but tells LibreOffice not to break a year in two.
    turn = f' rot="{0 if fixed else 6000}" vert="horz"'
    return (f'<c:txPr><a:bodyPr{turn} wrap="{wrap}"/><a:lstStyle/><a:p><a:pPr>'
            f'<a:defRPr sz="{round(size * 100)}" b="{int(bold)}">{fill}</a:defRPr></a:pPr>'
            '<a:endParaRPr/></a:p></c:txPr>')


def manual_layout(x: float, y: float, w: float = 0, h: float = 0, *, inner: bool = False) -> str:
    """A place by hand, all as fractions of the chart."""
    target = '<c:layoutTarget val="inner"/>' if inner else ""
    size = f'<c:w val="{w:.4f}"/><c:h val="{h:.4f}"/>' if w else ""
    return (f'<c:layout><c:manualLayout>{target}<c:xMode val="edge"/><c:yMode val="edge"/>'
            f'<c:x val="{x:.4f}"/><c:y val="{y:.4f}"/>{size}</c:manualLayout></c:layout>')


def title(text: str, language: str, size: float, start: float = 0) -> str:
    """The unit, small at the top of the chart; `start` is its left edge, as a fraction of it."""
    return (
        '<c:title><c:tx><c:rich><a:bodyPr rot="0" wrap="none"/><a:lstStyle/><a:p><a:pPr algn="l">'
        f'<a:defRPr sz="{round(size * 100)}" b="0"/></a:pPr><a:r><a:rPr lang="{language}" '
        f'sz="{round(size * 100)}" b="0"><a:solidFill><a:schemeClr val="accent5"/></a:solidFill>'
        f"</a:rPr><a:t>{escape(text)}</a:t></a:r></a:p></c:rich></c:tx>{manual_layout(start, 0)}"
        '<c:overlay val="1"/></c:title>')


@dataclass(frozen=True)
class Labels:
    """Which points of a series are labelled, and how. `shift` moves a label, in chart fractions."""

    points: Sequence[int]
    code: str
    place: str
    look: str
    name: bool = False
    percent: bool = False
    shift: float = 0.0


def labels(wanted: Labels, every: int) -> str:
    """The labels of a series of `every` points."""
    shows = (
        f'<c:showLegendKey val="0"/><c:showVal val="{int(not wanted.percent)}"/>'
        f'<c:showCatName val="0"/><c:showSerName val="{int(wanted.name)}"/>'
        f'<c:showPercent val="{int(wanted.percent)}"/><c:showBubbleSize val="0"/>'
        + ("<c:separator> </c:separator>" if wanted.name else ""))
    format_code = f'<c:numFmt formatCode={quoteattr(wanted.code)} sourceLinked="0"/>'
    place = f'<c:dLblPos val="{wanted.place}"/>' if wanted.place else ""
    look = f"{format_code}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{wanted.look}{place}"
    if len(wanted.points) == every:
        return f"<c:dLbls>{look}{shows}</c:dLbls>"
    moved = ('<c:layout><c:manualLayout><c:x val="0"/>'
             f'<c:y val="{wanted.shift:.4f}"/></c:manualLayout></c:layout>' if wanted.shift else "")
    if wanted.points and len(wanted.points) <= every / 2:
        own = "".join(f'<c:dLbl><c:idx val="{at}"/>{moved}{look}{shows}</c:dLbl>'
                      for at in wanted.points)
        hidden = shows.replace('val="1"', 'val="0"')
        return f"<c:dLbls>{own}{hidden}</c:dLbls>"
    gone = "".join(f'<c:dLbl><c:idx val="{at}"/><c:delete val="1"/></c:dLbl>'
                   for at in range(every) if at not in wanted.points)
    return f"<c:dLbls>{gone}{look}{shows}</c:dLbls>"


def add_to_series(series: Any, look: str, points: Sequence[str], labelled: str) -> None:
    """Puts a series' look, its odd points and labels where the schema has them."""
    for old in series.findall(f"{C}spPr"):
        series.remove(old)
    series.find(f"{C}tx").addnext(element(look))
    before = series.find(f"{C}cat")
    for xml in (*points, labelled):
        if xml:
            before.addprevious(element(xml))
