"""A card in the note: heading, chart or table, the reader's note, proof and source."""

from docx.enum.text import WD_BREAK

from casebook.brief.docx import chart
from casebook.brief.docx.chart_fit import chart_height
from casebook.brief.docx.note import Note
from casebook.brief.docx.text import Writer, table
from casebook.brief.model import Brief, Part
from casebook.brief.office.alt_text import chart_alt, table_alt
from casebook.brief.office.column_widths import columns as fitted
from casebook.brief.office.text import bounded, leftward, line, numeric, plain
from casebook.brief.office.text import cell as written

SOURCE = 60  # characters of a source line under a chart
MOST_ROWS, MOST_COLUMNS = 4, 4


def add(
    note: Note, part: Part, wide: float, *, new_page: bool, new_column: bool = False
) -> None:
    """Writes the card, `wide` points wide, at the end of the note."""
    brief, writer = note.brief, note.writer
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
            chart.add(paragraph, part.chart, brief.language, wide,
                           chart_height(part.chart, note.plan.chart, wide),
                           part.prepared.name, chart_alt(brief, part, part.chart))
        elif not part.table.empty:
            _rows(note, part, wide)
    words = plain(part.note).strip()
    if words:
        quoted = writer.paragraph("Quote")
        writer.run(quoted, note.words["note"] + brief.language.colon, strong=True)
        if leftward(words) in (None, brief.right_to_left):
            writer.run(quoted, words)
        else:  # each line may run its own way, which a paragraph cannot
            for one in words.splitlines():
                writer.paragraph("Quote", one)
    proof = writer.paragraph("Figure Proof")
    writer.run(proof, part.grade, strong=True)
    writer.run(proof, " · ")
    if part.figure_id:
        writer.run(proof, f"{note.words['figure']} ")
    note.figure_id(proof, part.figure_id, part.verify)
    writer.run(proof, " · " + _short_source(brief, part))


def _rows(note: Note, part: Part, wide: float) -> None:
    brief, language = note.brief, note.brief.language
    shown = part.table.iloc[:MOST_ROWS, :MOST_COLUMNS]
    heads = [written(str(name), language) for name in shown]
    texts = [[head, *(written(value, language) for value in shown.iloc[:, at])]
             for at, head in enumerate(heads)]
    columns = fitted(texts, note.sheet.looks["Table Text"].size, wide)
    made = table(note.document, heads, len(shown), columns, table_alt(brief, part),
                 brief.right_to_left)
    # The first column says what the row is, be it a year.
    numbers = [at > 0 and numeric(shown.iloc[:, at]) for at in range(len(heads))]
    for row, values in zip(made.rows[1:], shown.itertuples(index=False), strict=True):
        for cell, value, is_number in zip(row.cells, values, numbers, strict=True):
            writer = Writer(cell)
            writer.styled(cell.paragraphs[0], "Table Text")
            writer.run(cell.paragraphs[0], written(value, language))
            if is_number:
                cell.paragraphs[0].alignment = 2
    left = len(part.table) - len(shown)
    more = [line(part.table_more), language.say("office-rows-left-out", count=left)
            if left else ""]
    if any(more):
        note.writer.paragraph("caption", " ".join(filter(None, more)))


def _short_source(brief: Brief, part: Part) -> str:
    """The part's sources in about a line; in full they stand at the end."""
    named = brief.language.clauses_of(line(part.source_line))
    kept = 1
    while kept < len(named) and len(brief.language.clauses(named[:kept + 1])) <= SOURCE:
        kept += 1
    words = bounded(brief.language.clauses(named[:kept]), 3 * SOURCE)
    if kept < len(named):
        words = brief.language.clauses([words, brief.language.say("picture-more-sources",
                                                                  count=len(named) - kept)])
    return brief.language.say("picture-source", sources=words)
