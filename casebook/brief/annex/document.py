"""The annex as a Word document, in the plain form of a contribution to a conference."""

import io
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt

from casebook.analysis.proposal_cost.model import Proposal
from casebook.brief.annex.content import Annex, Answer, annex
from casebook.brief.annex.tables import Table
from casebook.brief.docx.blank import blank_document
from casebook.brief.docx.direction import set_directions
from casebook.brief.docx.page_setup import sheet
from casebook.brief.docx.text import Writer, table
from casebook.brief.office.properties import LONGEST
from casebook.brief.office.text import bounded, dated_release, line, plain, tag
from casebook.exports.proposal_cost.context import Context

MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
# Longer addresses are no links in Word.
LONGEST_LINK = 2_000
# Between the band and what stands below it, and after a number beside words.
GAP = Pt(6)


def annex_docx(proposal: Proposal, context: Context) -> bytes:
    """The annex as a Word file (Open XML). Equal estimates give equal parts in it.

    Raises BadParameterValue for prices of a year before the price index.
    """
    whole = annex(proposal, context)
    document = blank_document(whole.language, whole.right_to_left)
    writer = Writer(document)
    _margins(document, whole)
    writer.paragraph("Band", whole.band)
    writer.paragraph("Title", line(whole.title))
    for name, value in whole.head:
        one = writer.paragraph("Normal")
        one.paragraph_format.space_before = GAP
        writer.run(one, name + whole.language.colon, strong=True)
        writer.run(one, line(value))
    writer.paragraph("Illustrative", whole.illustrative)
    for section in whole.sections:
        writer.paragraph("heading 1", section.title)
        for text in section.paragraphs:
            writer.paragraph("Normal", line(text))
        for answer in section.answers:
            _answer(writer, answer)
        for one in section.tables:
            _table(document, writer, one, whole)
        for text in section.bullets:
            writer.paragraph("List Bullet", line(text))
    if whole.link and len(whole.link) <= LONGEST_LINK:
        writer.link(writer.paragraph("Source List"),
                    whole.language.say("proposal-file-source-link"), whole.link)
    set_directions(document, whole.right_to_left)
    _properties(document.core_properties, whole)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _answer(writer: Writer, answer: Answer) -> None:
    question = writer.paragraph("heading 2")
    writer.run(question, line(answer.question))
    writer.paragraph("Normal", line(answer.text))
    writer.paragraph("Source List", line(answer.reference))


def _table(document: Any, writer: Writer, one: Table, whole: Annex) -> None:
    writer.paragraph("heading 2", one.title)
    wide = sheet(whole.right_to_left).inner
    made = table(document, one.headers, len(one.rows), [wide * part for part in one.widths],
                 one.alt(whole.language), whole.right_to_left)
    for at in one.numbers:
        _at_end(made.rows[0].cells[at].paragraphs[0], at + 1 in one.words)
    for number, (row, texts) in enumerate(zip(made.rows[1:], one.rows, strict=True)):
        strong = number >= len(one.rows) - one.strong
        for at, (cell, text) in enumerate(zip(row.cells, texts, strict=True)):
            paragraph = cell.paragraphs[0]
            writer.styled(paragraph, "Table Text")
            writer.run(paragraph, plain(text), strong=strong)
            if at in one.numbers:
                _at_end(paragraph, at + 1 in one.words)


def _at_end(paragraph: Any, gap: bool) -> None:
    """Aligns at the end of the line, on whichever side the language ends it; `gap` before words."""
    if gap:
        paragraph.paragraph_format.right_indent = GAP
    properties = paragraph._p.get_or_add_pPr()
    made = OxmlElement("w:jc")
    made.set(qn("w:val"), "end")
    properties.insert_element_before(made, "w:textDirection", "w:textAlignment",
                                     "w:textboxTightWrap", "w:outlineLvl", "w:divId",
                                     "w:cnfStyle", "w:rPr", "w:sectPr", "w:pPrChange")


def _margins(document: Any, whole: Annex) -> None:
    """Header: what it is, and that it is illustrative; footer: release, page and pages."""
    section, language = document.sections[0], whole.language
    head = Writer(section.header)
    first = section.header.paragraphs[0]
    head.styled(first, "header")
    head.run(first, f"{whole.band} · {bounded(whole.title, 120)}")
    foot = Writer(section.footer)
    page = section.footer.paragraphs[0]
    foot.styled(page, "footer")
    foot.run(page, language.say("office-release", release=whole.release_id,
                                date=whole.release_date) + " · ")
    foot.run(page, f"{language.say('brief-words.page')} ")
    foot.field(page, "PAGE")
    foot.run(page, f" {language.say('brief-words.of')} ")
    foot.field(page, "NUMPAGES")
    foot.paragraph("footer", whole.illustrative)


def _properties(own: Any, whole: Annex) -> None:
    own.title, own.subject = bounded(whole.title, 250), bounded(whole.illustrative, 250)
    own.author = own.last_modified_by = own.category = whole.language.say("site-title")
    own.keywords, own.comments = f"ITU, {whole.release_id}"[:LONGEST], ""
    own.language, own.revision = tag(whole.language), 1
    own.created = own.modified = dated_release(whole.release_date)
