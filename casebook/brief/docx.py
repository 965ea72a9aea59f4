"""A briefing as a note of two pages for word processors: headings, tables, charts to edit."""

import io
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from docx import Document
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from casebook.brief import docx_chart
from casebook.brief.document import Brief, Objection, Part, Point
from casebook.brief.docx_base import BETWEEN, COLUMN, INNER, template
from casebook.brief.docx_fit import chart_height, plan
from casebook.brief.docx_styles import TABLE
from casebook.brief.docx_text import Writer, table
from casebook.brief.office_alt import chart_alt, table_alt
from casebook.brief.office_properties import set_properties
from casebook.brief.office_text import bounded, line, numeric, plain
from casebook.brief.office_text import cell as written
from casebook.brief.slides_table import columns as fitted
from casebook.warehouse.codebook import weakest
from casebook.wording import say

SOURCE = 60  # characters of a source line under a chart
MOST_ROWS, MOST_COLUMNS = 4, 4


def docx(brief: Brief) -> bytes:
    """The briefing as a Word file (Open XML): two pages for a Member State's usual one."""
    note = Note(brief)
    note.head()
    note.parts()
    note.rest()
    set_properties(note.document.core_properties, brief)
    file = io.BytesIO()
    note.document.save(file)
    return file.getvalue()


class Note:
    """A note in the making."""

    def __init__(self, brief: Brief) -> None:
        self.brief, self.words = brief, brief.words
        right = brief.right_to_left
        self.caveats = tuple(dict.fromkeys(
            one for part in brief.parts for one in _caveats(part)))
        self.plan = plan(brief, self.caveats)
        self.document = Document(io.BytesIO(template(brief.language, right)))
        body = self.document.element.body
        body.remove(body.p_lst[0])
        self.writer = Writer(self.document, right)
        _margins(self, self.document.sections[0])

    def head(self) -> None:
        """Title, and what it comes to."""
        brief, writer = self.brief, self.writer
        writer.paragraph("Title", line(brief.title))
        writer.paragraph("Subtitle", line(brief.subtitle))
        if brief.illustrative:
            writer.paragraph("Illustrative", line(brief.illustrative))
        if brief.opening:
            writer.paragraph("heading 1", self.words["opening"])
            for point in brief.opening:
                self._point(writer.paragraph("List Number"), point)
        if brief.parts:
            writer.paragraph("heading 1", say("office-figures", brief.language))

    def parts(self) -> None:
        """Every card, in two columns; an odd one on a later page over the whole width."""
        parts, first = self.brief.parts, self.plan.first
        paired = first + self.plan.second
        for start, end in ((0, first), (first, paired)):
            if start < end:
                self._section(2)
                for at in range(start, end):
                    alone = self.plan.alone and at >= first
                    part = replace(parts[at], sentence_only=True) if alone else parts[at]
                    # Not every program evens out columns that begin on a new page.
                    self._part(part, COLUMN, new_page=0 < first == at,
                               new_column=first < self.plan.turn == at)
                self._section(1)
        for at in range(paired, len(parts)):
            self._part(parts[at], INNER, new_page=0 < first == at)

    def rest(self) -> None:
        """Questions and answers, the request, what to know, the sources."""
        brief, writer, words = self.brief, self.writer, self.words
        if brief.objections:
            writer.paragraph("heading 1", words["objections"])
            self._objections(brief.objections)
        if line(brief.request):
            writer.paragraph("heading 1", words["request"])
            writer.paragraph("Normal", line(brief.request))
        if self.caveats:
            writer.paragraph("heading 1", words["caveat"])
            self._columns([("List Bullet", one) for one in self.caveats])
        writer.paragraph("heading 1", words["sources"])
        self._columns([("Source List", one) for one in brief.sources])
        cited = writer.paragraph("Source List")
        writer.run(cited, f"{words['citation']}: ", strong=True)
        writer.run(cited, line(brief.citation.replace(brief.link, "") if brief.link
                               else brief.citation) + " ")
        if brief.link:
            writer.link(cited, words["open-briefing"], brief.link)

    def _point(self, paragraph: Any, point: Point) -> None:
        self.writer.run(paragraph, line(point.text) + " ")
        self.writer.run(paragraph, f"({point.grade}, ")
        if point.figure_id:
            self.writer.link(paragraph, point.figure_id, point.verify)
        else:
            self.writer.run(paragraph, self.words["own-values"])
        self.writer.run(paragraph, ")")

    def _part(
        self, part: Part, wide: float, *, new_page: bool, new_column: bool = False
    ) -> None:
        brief, writer = self.brief, self.writer
        heading = writer.paragraph("heading 2")
        if new_column:
            heading.add_run().add_break(WD_BREAK.COLUMN)
        writer.run(heading, line(part.point) or line(part.title))
        if new_page:
            heading.paragraph_format.page_break_before = True
        if not part.sentence_only:
            writer.paragraph("caption", line(part.subtitle))
            if part.chart is not None:
                paragraph = writer.paragraph("Normal")
                paragraph.paragraph_format.keep_with_next = True
                docx_chart.add(paragraph, part.chart, brief.language, wide,
                               chart_height(part.chart, self.plan.chart, wide),
                               part.prepared.name, chart_alt(brief, part, part.chart))
            elif not part.table.empty:
                self._rows(part, wide)
        if plain(part.note).strip():
            note = writer.paragraph("Quote")
            writer.run(note, f"{self.words['note']}: ", strong=True)
            writer.run(note, plain(part.note).strip())
        proof = writer.paragraph("Figure Proof")
        writer.run(proof, part.grade, strong=True)
        writer.run(proof, " · ")
        if part.figure_id:
            writer.run(proof, f"{self.words['figure']} ")
            writer.link(proof, part.figure_id, part.verify)
        else:
            writer.run(proof, self.words["own-values"])
        writer.run(proof, " · " + _short_source(brief, part))

    def _rows(self, part: Part, wide: float) -> None:
        brief, language = self.brief, self.brief.language
        shown = part.table.iloc[:MOST_ROWS, :MOST_COLUMNS]
        heads = [written(str(name), language) for name in shown]
        texts = [[head, *(written(value, language) for value in shown.iloc[:, at])]
                 for at, head in enumerate(heads)]
        columns = fitted(texts, TABLE, wide)
        made = table(self.document, heads, len(shown), columns, table_alt(brief, part),
                     brief.right_to_left)
        # The first column says what the row is, be it a year.
        numbers = [at > 0 and numeric(shown.iloc[:, at]) for at in range(len(heads))]
        for row, values in zip(made.rows[1:], shown.itertuples(index=False), strict=True):
            for cell, value, is_number in zip(row.cells, values, numbers, strict=True):
                writer = Writer(cell, brief.right_to_left)
                writer.styled(cell.paragraphs[0], "Table Text")
                writer.run(cell.paragraphs[0], written(value, language))
                if is_number:
                    cell.paragraphs[0].alignment = 2
        left = len(part.table) - len(shown)
        more = [line(part.table_more), say("office-rows-left-out", language, count=left)
                if left else ""]
        if any(more):
            self.writer.paragraph("caption", " ".join(filter(None, more)))

    def _objections(self, objections: Sequence[Objection]) -> None:
        brief, words = self.brief, self.words
        made = table(
            self.document, (words["question"], words["answer"]), len(objections),
            (INNER * 0.27, INNER * 0.73),
            say("office-objections-alt", brief.language, count=len(objections)),
            brief.right_to_left)
        for row, one in zip(made.rows[1:], objections, strict=True):
            asked, answer = row.cells
            writer = Writer(asked, brief.right_to_left)
            writer.styled(asked.paragraphs[0], "Table Text")
            writer.run(asked.paragraphs[0], line(one.question), strong=True)
            for number, point in enumerate(one.answer):
                paragraph = answer.paragraphs[0] if number == 0 else answer.add_paragraph()
                self.writer.styled(paragraph, "Table Text")
                self._point(paragraph, point)

    def _columns(self, paragraphs: Sequence[tuple[str, str]]) -> None:
        """Small print in two columns."""
        self._section(2)
        for style, text in paragraphs:
            self.writer.paragraph(style, line(text))
        self._section(1)

    def _section(self, columns: int) -> None:
        """A new section on the same page, with so many columns."""
        section = self.document.add_section(WD_SECTION.CONTINUOUS)
        properties = section._sectPr
        for old in properties.findall(qn("w:cols")):
            properties.remove(old)
        made = OxmlElement("w:cols")
        made.set(qn("w:num"), str(columns))
        made.set(qn("w:space"), str(round(BETWEEN * 20)))
        properties.find(qn("w:pgMar")).addnext(made)


def _caveats(part: Part) -> tuple[str, ...]:
    """The warnings that the part's caveat is made of, one by one, so that each is said once."""
    own = tuple(one for one in part.prepared.warnings if one in part.caveat)
    return own or ((line(part.caveat),) if line(part.caveat) else ())


def _short_source(brief: Brief, part: Part) -> str:
    """The part's sources in about a line; in full they stand at the end."""
    named = line(part.source_line).split("; ")
    kept = 1
    while kept < len(named) and len("; ".join(named[:kept + 1])) <= SOURCE:
        kept += 1
    words = bounded("; ".join(named[:kept]), 3 * SOURCE)
    if kept < len(named):
        words += "; " + say("picture-more-sources", brief.language, count=len(named) - kept)
    return say("picture-source", brief.language, sources=words)


def _margins(note: Note, section: Any) -> None:
    """Header and footer: whose and which, release, date, weakest grade, page and pages."""
    brief, right = note.brief, note.brief.right_to_left
    head = Writer(section.header, right)
    first = section.header.paragraphs[0]
    head.styled(first, "header")
    head.run(first, f"{line(brief.title)} · {line(brief.subtitle)}")
    if brief.illustrative:
        head.run(first, f" · {line(brief.illustrative)}", strong=True)
    foot = Writer(section.footer, right)
    page = section.footer.paragraphs[0]
    foot.styled(page, "footer")
    grades = [part.prepared.provenance.grade for part in brief.parts]
    grade = say(f"grade-{weakest(grades)}", brief.language) if grades else ""
    foot.run(page, " · ".join(filter(None, (
        say("office-release", brief.language, release=brief.release_id, date=brief.release_date),
        say("office-weakest", brief.language, grade=grade) if grade else "",
        note.words["independent"]))) + " · ")
    foot.run(page, f"{note.words['page']} ")
    foot.field(page, "PAGE")
    foot.run(page, f" {note.words['of']} ")
    foot.field(page, "NUMPAGES")
    foot.paragraph("footer", line(brief.disclaimer))
