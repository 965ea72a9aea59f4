"""Text into shapes: language, direction, links and size on every run; no empty placeholder."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pptx.oxml import parse_xml

from casebook.brief.model import Brief, Point
from casebook.brief.office.geometry import EMU
from casebook.brief.office.hyperlinks import linked
from casebook.brief.office.text import (
    bounded,
    facts,
    leftward,
    line,
    plain,
    right_to_left_letters,
    tag,
    unbroken,
)
from casebook.brief.office.text_fit import Paragraph
from casebook.exports.text_metrics import Face

# What Office files say of a shape that says nothing.
_DECORATIVE = (
    '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
    '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>'
    "</a:ext></a:extLst>")
LONG = 1200  # characters of a paragraph: what a whole slide holds in small type


@dataclass(frozen=True)
class Run:
    """Text in one look; `colour` is a name of the theme, `link` an address."""

    text: str
    link: str = ""
    bold: bool = False
    colour: str = ""


@dataclass(frozen=True)
class Para:
    """A paragraph. `level` is the layout's; `scale` its size beside the text's."""

    runs: tuple[Run, ...]
    level: int = 0
    scale: float = 1.0
    before: float = 0.0
    indent: float = 0.0

    @property
    def measure(self) -> Paragraph:
        """The paragraph as it is measured."""
        face: Face = "strong" if all(run.bold for run in self.runs) else "text"
        return Paragraph("".join(run.text for run in self.runs), face, self.scale,
                         self.before, self.indent)


def truncated_paragraph(text: str, most: int = LONG, **look: Any) -> Para:
    """A paragraph of one run, cut where it would be longer than a slide can hold."""
    return Para((Run(bounded(text, most)),), **look)


def proof(brief: Brief, point: Point, **look: Any) -> Para:
    """Grade, figure and release under a sentence; the figure's id leads to its verification."""
    if point.own:
        return Para((Run(point.grade, bold=True),), **look)
    return Para(proof_runs(brief, point.grade, point.figure_id, point.verify), **look)


def proof_runs(brief: Brief, grade: str, figure_id: str, verify: str) -> tuple[Run, ...]:
    """The same as runs, the id a link."""
    rest = line(facts(brief, grade, figure_id)).removeprefix(grade)
    first = Run(grade, bold=True)
    if not figure_id:
        return first, Run(rest)
    before, _, after = rest.partition(figure_id)
    return first, Run(before), Run(figure_id, link=verify), Run(after)


def write(shape: Any, paragraphs: Sequence[Para], brief: Brief, size: float = 0) -> None:
    """Puts the paragraphs into the shape's text; `size` in points, 0 leaves the layout's own."""
    frame = shape.text_frame
    for number, one in enumerate(paragraphs):
        paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
        _paragraph(paragraph, one, brief, size)


def _paragraph(paragraph: Any, one: Para, brief: Brief, size: float) -> None:
    if one.level:
        paragraph.level = one.level
    turned(paragraph, "".join(part.text for part in one.runs), brief)
    if one.before:
        paragraph.space_before = round(one.before * EMU)
    for part in one.runs:
        run = paragraph.add_run()
        # What is a link stands in a line of its own, as an id that a reader may copy.
        run.text = plain(part.text if part.link else unbroken(part.text))
        own = run._r.get_or_add_rPr()
        own.set("lang", language_of(part.text, brief))
        if size:
            run.font.size = round(size * one.scale * 4) * EMU // 4
        if part.bold:
            run.font.bold = True
        if part.colour:
            from pptx.enum.dml import MSO_THEME_COLOR

            run.font.color.theme_color = MSO_THEME_COLOR.from_xml(part.colour)
        if address := linked(part.link):
            run.hyperlink.address = address


def turned(paragraph: Any, text: str, brief: Brief) -> None:
    """Sets the direction of a paragraph by its letters, where it is not the layout's own."""
    if not brief.right_to_left and not leftward(text):
        return
    # Words wholly in Latin letters keep their order, and stand where all others do.
    latin = leftward(text) is False and not right_to_left_letters(text)
    properties = paragraph._p.get_or_add_pPr()
    properties.set("rtl", "0" if latin else "1")
    properties.set("algn", "r")


def language_of(text: str, brief: Brief) -> str:
    """The language that a spelling checker takes the run for."""
    if right_to_left_letters(text) == brief.right_to_left or leftward(text) is None:
        return tag(brief.language)
    return tag("en" if brief.right_to_left else "ar")


def removed(shape: Any) -> None:
    """Takes a placeholder away that nothing is said in."""
    shape._element.getparent().remove(shape._element)


def described(shape: Any, words: str, name: str) -> None:
    """Gives a chart, table or picture its alternative text."""
    properties = shape._element.xpath(".//p:cNvPr")[0]
    properties.set("descr", line(words))
    properties.set("name", line(name)[:80])


def decorative(shape: Any, name: str) -> None:
    """Marks a picture that says nothing, so that screen readers pass it by."""
    properties = shape._element.xpath(".//p:cNvPr")[0]
    properties.set("descr", "")
    properties.set("name", name)
    properties.append(parse_xml(_DECORATIVE))
