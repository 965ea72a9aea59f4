"""A card on a slide: its finding as the title, its chart or table, and what the speaker says."""

import pandas as pd

from casebook.brief import slides_chart, slides_table
from casebook.brief import slides_grid as grid
from casebook.brief import slides_layouts as layouts
from casebook.brief.document import Brief, ChartData, Part
from casebook.brief.office_alt import chart_alt, table_alt
from casebook.brief.office_text import bounded, cell, facts, line, numeric, plain
from casebook.brief.slides_deck import Deck, Slide
from casebook.brief.slides_fit import Paragraph, fitting, shortened
from casebook.brief.slides_grid import Box
from casebook.brief.slides_text import Para, Run, described, say_once
from casebook.wording import say

SENTENCES = (34, 30, 27, 24, 22, 20, 18, 16, 14)
CELLS = (13, 12, 11, 10, 9, 8)
SHORTEST = 12.0  # points between the head and the body


def add(deck: Deck, part: Part) -> None:
    """The slide of one card, with the speaker's notes."""
    if part.sentence_only or (part.chart is None and part.table.empty):
        slide = _sentence(deck, part)
    elif part.chart is not None:
        slide = _chart(deck, part, part.chart)
    else:
        slide = _table(deck, part)
    slide.foot(part.verify, part.source_line, part.grade, part.figure_id)
    slide.notes(spoken(deck.brief, part))


def headline(part: Part) -> str:
    """The finding as it is said for the audience: the slide's title."""
    return bounded(part.point) or bounded(part.title)


def spoken(brief: Brief, part: Part) -> list[tuple[str, str]]:
    """The speaker's notes: what to say, the own note, what to know, the source, the figure."""
    words = brief.words
    return [
        (words["talking-point"], line(part.title)),
        (words["note"], plain(part.note).strip()),
        (words["caveat"], line(" ".join(part.caveats))),
        (words["source"], line(part.source_line)),
        ("", facts(brief, part.grade, part.figure_id)),
        (words["verify"], part.verify),
        (words["open"], part.link),
        ("", line(brief.illustrative)),
    ]


def _sentence(deck: Deck, part: Part) -> Slide:
    slide = deck.slide("sentence")
    slide.topic(part.prepared.name)
    box, words = grid.SENTENCE, headline(part)
    size = fitting([Paragraph(words, "strong")], SENTENCES, box.w, box.h)
    slide.text(0, shortened(words, size, box.w, box.h, "strong"), size)
    under, room = bounded(part.subtitle), grid.UNDER_SENTENCE
    small = fitting([Paragraph(under)], (14, 13, 12, 11, 10), room.w, room.h)
    slide.text(layouts.SUBTITLE, shortened(under, small, room.w, room.h), small)
    return slide


def _chart(deck: Deck, part: Part, data: ChartData) -> Slide:
    brief = deck.brief
    slide = deck.slide("chart")
    box = _body(grid.BODY, slide.head(part.prepared.name, headline(part), part.subtitle))
    frame = slides_chart.insert(slide.places.pop(layouts.BODY), data, brief.language, box)
    described(frame, chart_alt(brief, part, data), part.prepared.name)
    return slide


def _body(box: Box, below: float) -> Box:
    """The body's box, lower where the head needs more than usual."""
    top = max(box.y, below + SHORTEST)
    return Box(box.x, top, box.w, box.y + box.h - top)


def _table(deck: Deck, part: Part) -> Slide:
    brief = deck.brief
    slide = deck.slide("table")
    more = line(part.table_more)
    box = _body(grid.BODY, grid.TITLE.y + grid.TITLE.h + grid.SUBTITLE.h)
    made, left_out = fitted(part.table, brief, box)
    if left_out:
        more = " ".join(filter(None, (more, say(
            "office-rows-left-out", brief.language, count=left_out))))
    below = slide.head(part.prepared.name, headline(part),
                       " ".join(filter(None, (line(part.subtitle), more))))
    frame = slides_table.insert(slide.places.pop(layouts.BODY), made, _body(grid.BODY, below),
                                brief)
    described(frame, table_alt(brief, part), part.prepared.name)
    return slide


def fitted(table: pd.DataFrame, brief: Brief, box: Box) -> tuple[slides_table.Grid, int]:
    """The table as large as it fits the box, and how many rows had to be left out."""
    language = brief.language
    shown = [[cell(value, language) for value in table.iloc[:, at]]
             for at in range(len(table.columns))]
    heads = [cell(str(name), language) for name in table]
    # The first column says what the row is, be it a year.
    numbers = tuple(at > 0 and numeric(table.iloc[:, at]) for at in range(len(heads)))
    made = None
    for size in CELLS:
        wide = slides_table.columns(
            [[head, *values] for head, values in zip(heads, shown, strict=True)], size, box.w)
        rows = tuple(tuple((say_once(values[at]),) for values in shown)
                     for at in range(len(table)))
        made = slides_table.Grid(
            tuple(Para((Run(head, bold=True),)) for head in heads), rows, wide, numbers, size)
        if sum(made.heights()) <= box.h:
            return made, 0
    assert made is not None
    room, kept = box.h, 0
    for high in made.heights():
        room -= high
        if room < 0:
            break
        kept += 1
    kept = max(1, kept - 1)
    return (slides_table.Grid(made.header, made.rows[:kept], made.columns, made.numbers, made.size),
            len(made.rows) - kept)
