"""A chart in the note: Word's own, with its numbers inside, as editable as on a slide."""

from dataclasses import replace
from typing import Any

from docx.opc.oxml import serialize_part_xml
from docx.opc.packuri import PackURI
from docx.opc.part import Part as FilePart
from docx.oxml import parse_xml

from casebook.brief.model import ChartData
from casebook.brief.office.native_chart import loose
from casebook.brief.office.plot_room import NAMES
from casebook.brief.office.text import line
from casebook.brief.office.text_fit import LEADING, shortened
from casebook.wording import Language

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_MIME = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
TYPE = 7.5  # points
LINES = 2  # of a name beside a bar: a longer one is cut


def add(
    paragraph: Any, data: ChartData, language: Language, wide: float, high: float, name: str,
    words: str,
) -> None:
    """Puts the chart into the paragraph, `wide` by `high` points; `words` are its alternative."""
    if data.kind in ("bar", "stacked-bar"):
        room = NAMES * wide - 8
        data = replace(data, categories=tuple(
            shortened(line(one), TYPE, room, LINES * TYPE * LEADING) for one in data.categories))
    chart, book = loose(data, language, wide, high, TYPE)
    document = paragraph.part
    number = 1 + sum(str(part.partname).startswith("/word/charts/")
                     for part in document.related_parts.values())
    inside = FilePart(PackURI(f"/word/embeddings/chart{number}.xlsx"), _XLSX, book,
                      document.package)
    part = FilePart(PackURI(f"/word/charts/chart{number}.xml"), _MIME, b"", document.package)
    related = part.relate_to(inside, f"{_OFFICE}/package")
    part._blob = _linked(chart, related)
    shown = document.relate_to(part, f"{_OFFICE}/chart")
    paragraph.add_run()._r.append(parse_xml(
        '<w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        f'xmlns:r="{_OFFICE}"><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{round(wide * 12700)}" cy="{round(high * 12700)}"/>'
        f"<wp:docPr id=\"{100 + number}\" name=\"\"/><wp:cNvGraphicFramePr/><a:graphic>"
        f'<a:graphicData uri="{_CHART}"><c:chart xmlns:c="{_CHART}" r:id="{shown}"/>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing>"))
    about = paragraph._p.xpath(".//wp:docPr")[-1]
    about.set("name", line(name)[:80])
    about.set("descr", line(words))


def _linked(chart: bytes, related: str) -> bytes:
    """The chart with the way to its workbook, where the schema has it: at the end."""
    tree = parse_xml(chart)
    tree.append(parse_xml(
        f'<c:externalData xmlns:c="{_CHART}" xmlns:r="{_OFFICE}" r:id="{related}">'
        '<c:autoUpdate val="0"/></c:externalData>'))
    return bytes(serialize_part_xml(tree))
