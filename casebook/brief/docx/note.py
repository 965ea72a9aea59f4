"""A note in the making: its document, sections, header and footer, a sentence with its proof."""

from collections.abc import Sequence
from typing import Any

from docx.enum.section import WD_SECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from casebook.brief.docx.blank import blank_document
from casebook.brief.docx.chart_fit import plan
from casebook.brief.docx.page_setup import BETWEEN, sheet
from casebook.brief.docx.text import Writer
from casebook.brief.model import Brief, Point
from casebook.brief.office.text import line
from casebook.warehouse.codebook import weakest


class Note:
    """A document that a briefing is written into, planned for two pages."""

    def __init__(self, brief: Brief) -> None:
        self.brief, self.words = brief, brief.words
        right = brief.right_to_left
        self.caveats = tuple(dict.fromkeys((
            *(line(one) for part in brief.parts for one in part.caveats),
            *map(line, brief.remarks))))
        self.plan = plan(brief, self.caveats)
        self.sheet = sheet(right)
        self.document = blank_document(brief.language, right)
        self.writer = Writer(self.document)
        _margins(self, self.document.sections[0])

    def point(self, paragraph: Any, point: Point) -> None:
        """A sentence, with its grade and its figure id."""
        language = self.brief.language
        self.writer.run(paragraph, line(point.text))
        if point.own:
            self.writer.run(paragraph, language.brackets(point.grade))
            return
        # The id between is a link: a run of its own.
        before, after = language.brackets("\n").split("\n")
        self.writer.run(paragraph, before + language.commas((point.grade, "")))
        self.figure_id(paragraph, point.figure_id, point.verify)
        self.writer.run(paragraph, after)

    def figure_id(self, paragraph: Any, figure_id: str, verify: str) -> None:
        """The id as a link to where it is verified; words where values are the reader's own."""
        if figure_id:
            self.writer.link(paragraph, figure_id, verify)
        else:
            self.writer.run(paragraph, self.words["own-values"])

    def columns(self, paragraphs: Sequence[tuple[str, str]]) -> None:
        """Small print in two columns."""
        self.section(2)
        for style, text in paragraphs:
            self.writer.paragraph(style, line(text))
        self.section(1)

    def section(self, columns: int) -> None:
        """A new section on the same page, with so many columns."""
        section = self.document.add_section(WD_SECTION.CONTINUOUS)
        properties = section._sectPr
        for old in properties.findall(qn("w:cols")):
            properties.remove(old)
        made = OxmlElement("w:cols")
        made.set(qn("w:num"), str(columns))
        made.set(qn("w:space"), str(round(BETWEEN * 20)))
        properties.find(qn("w:pgMar")).addnext(made)


def _margins(note: Note, section: Any) -> None:
    """Header and footer: whose and which, release, date, weakest grade, page and pages."""
    brief = note.brief
    head = Writer(section.header)
    first = section.header.paragraphs[0]
    head.styled(first, "header")
    head.run(first, f"{line(brief.title)} · {line(brief.subtitle)}")
    if brief.illustrative:
        head.run(first, f" · {line(brief.illustrative)}", strong=True)
    foot = Writer(section.footer)
    page = section.footer.paragraphs[0]
    foot.styled(page, "footer")
    grades = [part.prepared.provenance.grade for part in brief.parts]
    grade = brief.language.say(f"grade-{weakest(grades)}") if grades else ""
    foot.run(page, " · ".join(filter(None, (
        brief.language.say("office-release", release=brief.release_id, date=brief.release_day),
        brief.language.say("office-weakest", grade=grade) if grade else "",
        note.words["independent"]))) + " · ")
    foot.run(page, f"{note.words['page']} ")
    foot.field(page, "PAGE")
    foot.run(page, f" {note.words['of']} ")
    foot.field(page, "NUMPAGES")
    foot.paragraph("footer", line(brief.disclaimer))
