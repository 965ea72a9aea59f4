"""A card on a slide: its finding as the title, its chart or table, and what the speaker says."""

import pandas as pd

from casebook.brief.model import Brief, ChartData, Part
from casebook.brief.office import column_widths, layouts, native_chart
from casebook.brief.office.alt_text import chart_alt, table_alt
from casebook.brief.office.geometry import Box
from casebook.brief.office.text import bounded, cell, facts, line, numeric, plain
from casebook.brief.office.text_fit import Paragraph, fitting, shortened, smaller
from casebook.brief.pptx import table as slides_table
from casebook.brief.pptx.deck import Deck, Slide
from casebook.brief.pptx.icons import icon_of
from casebook.brief.pptx.text import Para, Run, described, truncated_paragraph

CELLS = (13, 12, 11, 10, 9, 8)
INSET, LABEL = 20.0, 17.0  # points within a tile, and of the words on it
SHORTEST = 12.0  # points between the head and the body


def add(deck: Deck, part: Part) -> None:
    """The slide of one card, with the speaker's notes."""
    if part.sentence_only or (part.chart is None and part.table.empty):
        slide = _sentence(deck, part)
    elif part.chart is None and 1 < len(part.numbers) <= layouts.TILES:
        slide = _numbers(deck, part)
    elif part.chart is not None:
        slide = _chart(deck, part, part.chart)
    else:
        slide = _table(deck, part)
    slide.icon(icon_of(part.prepared.card.id))
    slide.foot(part.verify, part.source_line, part.grade, part.figure_id)
    slide.notes(speaker_notes(deck.brief, part))


def headline(part: Part) -> str:
    """The finding as it is said for the audience: the slide's title."""
    return bounded(part.point) or bounded(part.title)


def topic(part: Part) -> str:
    """The section that the card belongs to, over the title."""
    return part.section or part.prepared.name


def speaker_notes(brief: Brief, part: Part) -> list[tuple[str, str]]:
    """The speaker's notes: what to say, the own note, what to know, the source, the figure."""
    words = brief.words
    return [
        (words["talking-point"], line(part.spoken)),
        (words["note"], plain(part.note).strip()),
        (words["caveat"], line(brief.language.row_of_sentences(part.caveats))),
        (words["source"], line(part.source_line)),
        ("", facts(brief, part.grade, part.figure_id)),
        (words["verify"], part.verify),
        (words["open"], part.link),
        ("", line(brief.illustrative)),
    ]


def _sentence(deck: Deck, part: Part) -> Slide:
    slide = deck.slide("sentence")
    slide.topic(topic(part))
    slide.fitted(layouts.TITLE, headline(part), 14, "strong")
    slide.fitted(layouts.SUBTITLE, part.subtitle)
    return slide


def _chart(deck: Deck, part: Part, data: ChartData) -> Slide:
    brief = deck.brief
    slide = deck.slide("chart")
    below = slide.head(topic(part), headline(part), part.subtitle)
    box = slide.place(layouts.BODY).box.below(below + SHORTEST)
    frame = native_chart.insert(slide.places.pop(layouts.BODY), data, brief.language, box)
    described(frame, chart_alt(brief, part, data), part.prepared.name)
    return slide


def _numbers(deck: Deck, part: Part) -> Slide:
    """A card of a few figures: each on a tile, in large letters over its words."""
    slide = deck.slide("numbers")
    slide.head(topic(part), headline(part), part.subtitle)
    first, last = (slide.place(layouts.text(n)).box for n in (1, layouts.TILES))
    second = slide.place(layouts.text(2)).box
    between = abs(second.x - first.x) - first.w
    left, right = min(first.x, last.x), max(first.x + first.w, last.x + last.w)
    count = len(part.numbers)
    wide = (right - left - between * (count - 1)) / count
    inside = wide - 2 * INSET
    own = slide.place(layouts.text(1)).size
    large = min(fitting([Paragraph(one.value, "strong")], smaller(own, 16), inside, own * 1.3)
                for one in part.numbers)
    for number, one in enumerate(part.numbers, 1):
        at = number - 1 if first.x <= last.x else count - number
        slide.moved(layouts.text(number), Box(
            left + at * (wide + between), first.y, wide, first.h))
        words = bounded(one.label)
        room = first.h - own * 1.3 - 2 * INSET
        small = fitting([Paragraph(words)], smaller(LABEL, 10), inside, room)
        slide.paragraphs(layouts.text(number), [
            truncated_paragraph(one.value, scale=large),
            truncated_paragraph(shortened(words, small, inside, room), level=1, scale=small)], 1.0)
    for number in range(count + 1, layouts.TILES + 1):
        slide.without(layouts.text(number))
    return slide


def _table(deck: Deck, part: Part) -> Slide:
    brief = deck.brief
    slide = deck.slide("table")
    more = line(part.table_more)
    made, left_out = fitted(part.table, brief, slide.place(layouts.BODY).box)
    if left_out:
        more = " ".join(filter(None, (more, brief.language.say(
            "office-rows-left-out", count=left_out))))
    below = slide.head(topic(part), headline(part),
                       " ".join(filter(None, (line(part.subtitle), more))))
    box = slide.place(layouts.BODY).box.below(below + SHORTEST)
    frame = slides_table.insert(slide.places.pop(layouts.BODY), made, box, brief)
    described(frame, table_alt(brief, part), part.prepared.name)
    return slide


def fitted(
    table: pd.DataFrame, brief: Brief, box: Box, sizes: tuple[float, ...] = CELLS
) -> tuple[slides_table.Grid, int]:
    """The table as large as it fits the box, and how many rows had to be left out."""
    language = brief.language
    shown = [[cell(value, language) for value in table.iloc[:, at]]
             for at in range(len(table.columns))]
    heads = [cell(str(name), language) for name in table]
    # The first column says what the row is, be it a year.
    numbers = tuple(at > 0 and numeric(table.iloc[:, at]) for at in range(len(heads)))
    made = None
    for size in sizes:
        wide = column_widths.columns(
            [[head, *values] for head, values in zip(heads, shown, strict=True)], size, box.w)
        rows = tuple(tuple((truncated_paragraph(values[at]),) for values in shown)
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
