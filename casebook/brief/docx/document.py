"""A briefing as a note of two pages for word processors: headings, tables, charts to edit."""

import io
from collections.abc import Sequence
from dataclasses import replace

from casebook.brief.docx import card_part, request
from casebook.brief.docx.chart_fit import tiled
from casebook.brief.docx.direction import set_directions
from casebook.brief.docx.note import Note
from casebook.brief.docx.text import Writer, plain_table, table
from casebook.brief.model import Brief, Objection, Point
from casebook.brief.office.hyperlinks import linked
from casebook.brief.office.properties import set_properties
from casebook.brief.office.text import line


def docx(brief: Brief) -> bytes:
    """The briefing as a Word file (Open XML): two pages for a Member State's usual one."""
    note = Note(brief)
    _head(note)
    _cards(note)
    _rest(note)
    set_directions(note.document, brief.right_to_left)
    set_properties(note.document.core_properties, brief)
    file = io.BytesIO()
    note.document.save(file)
    return file.getvalue()


def _head(note: Note) -> None:
    """Title, and what it comes to."""
    brief, writer = note.brief, note.writer
    writer.paragraph("Band", line(" · ".join(brief.letterhead))
                     or brief.language.say("site-short"))
    writer.paragraph("Title", line(brief.title))
    writer.paragraph("Subtitle", line(brief.subtitle))
    if brief.illustrative:
        writer.paragraph("Illustrative", line(brief.illustrative))
    if brief.opening:
        writer.paragraph("heading 1", note.words["opening"])
        tiles = tiled(brief)
        if tiles:
            _tiles(note, tiles)
        for point in brief.opening if not tiles else ():
            note.point(writer.paragraph("List Number"), point)
    if brief.parts:
        writer.paragraph("heading 1", brief.language.say("office-figures"))


def _tiles(note: Note, points: Sequence[Point]) -> None:
    """The key messages side by side, each under its number in large letters."""
    brief = note.brief
    wide = note.sheet.inner / len(points)
    made = plain_table(note.document, [wide] * len(points), brief.language.say(
        "office-tiles-alt", count=len(points)), brief.right_to_left)
    for cell, point in zip(made.rows[0].cells, points, strict=True):
        writer = Writer(cell)
        writer.styled(cell.paragraphs[0], "Big Number")
        writer.run(cell.paragraphs[0], line(point.number))
        writer.paragraph("Number Label", line(point.text))
        proof = writer.paragraph("Figure Proof")
        writer.run(proof, note.brief.language.commas((point.grade, "")))
        note.figure_id(proof, point.figure_id, point.verify)


def _cards(note: Note) -> None:
    """Every card, in two columns; an odd one on a later page over the whole width."""
    parts, first = note.brief.parts, note.plan.first
    paired = first + note.plan.second
    for start, end in ((0, first), (first, paired)):
        if start < end:
            note.section(2)
            for at in range(start, end):
                alone = at >= note.plan.charted
                part = replace(parts[at], sentence_only=True) if alone else parts[at]
                # Not every program evens out columns that begin on a new page.
                card_part.add(note, part, note.sheet.column, new_page=0 < first == at,
                              new_column=first < note.plan.turn == at)
            note.section(1)
    for at in range(paired, len(parts)):
        card_part.add(note, parts[at], note.sheet.inner, new_page=0 < first == at)


def _rest(note: Note) -> None:
    """The request, questions and answers, what to know, the sources."""
    brief, writer, words = note.brief, note.writer, note.words
    if brief.request:
        writer.paragraph("heading 1", words["request"])
        for one, following in zip(brief.request, (*brief.request[1:], ""), strict=True):
            written = writer.paragraph(request.style(one), line(one))
            written.paragraph_format.keep_with_next = request.kept_together(one, following)
    if brief.objections:
        writer.paragraph("heading 1", words["objections"])
        _objections(note, brief.objections)
    if note.caveats:
        writer.paragraph("heading 1", words["caveat"])
        note.columns([("List Bullet", one) for one in note.caveats])
    writer.paragraph("heading 1", words["sources"])
    note.columns([("Source List", one) for one in brief.sources])
    cited = writer.paragraph("Source List")
    writer.run(cited, words["citation"] + brief.language.colon, strong=True)
    writer.run(cited, line(brief.citation.replace(brief.link, "") if brief.link
                           else brief.citation) + " ")
    if linked(brief.link):
        writer.link(cited, words["open-briefing"], brief.link)
    elif brief.link:
        writer.run(cited, brief.language.say("office-link-too-long"))


def _objections(note: Note, objections: Sequence[Objection]) -> None:
    brief, words, wide = note.brief, note.words, note.sheet.inner
    made = table(
        note.document, (words["question"], words["answer"]), len(objections),
        (wide * 0.27, wide * 0.73),
        brief.language.say("office-objections-alt", count=len(objections)),
        brief.right_to_left)
    for row, one in zip(made.rows[1:], objections, strict=True):
        question, answer = row.cells
        writer = Writer(question)
        writer.styled(question.paragraphs[0], "Table Text")
        writer.run(question.paragraphs[0], line(one.question), strong=True)
        for number, point in enumerate(one.answer):
            paragraph = answer.paragraphs[0] if number == 0 else answer.add_paragraph()
            note.writer.styled(paragraph, "Table Text")
            note.point(paragraph, point)
