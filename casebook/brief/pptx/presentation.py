"""A briefing as slides that a delegation can edit: charts with their numbers, notes, own master."""

import io
from collections.abc import Sequence

from casebook.brief.model import Brief, Objection
from casebook.brief.office import layouts
from casebook.brief.office.properties import set_properties
from casebook.brief.office.text import bounded, line
from casebook.brief.pptx import card_slides, closing_slides, message_slides, table
from casebook.brief.pptx.deck import Deck
from casebook.brief.pptx.text import Para, Run, described, proof, truncated_paragraph
from casebook.brief.pptx.words import heading, speech

ANSWERS = (15, 14, 13, 12, 11, 10)
ANSWER = 500  # characters of a sentence in an answer


def pptx(brief: Brief) -> bytes:
    """The briefing as a PowerPoint file (Open XML): first slide, findings, cards, objections,
    request, objections, sources."""
    deck = Deck(brief)
    _first(deck)
    _findings(deck)
    for part in brief.parts:
        card_slides.add(deck, part)
    _request(deck)
    _objections(deck)
    closing_slides.remarks(deck)
    closing_slides.sources(deck)
    set_properties(deck.file.core_properties, brief)
    file = io.BytesIO()
    deck.file.save(file)
    return file.getvalue()


def _first(deck: Deck) -> None:
    brief = deck.brief
    message_slides.cover(deck).notes(
        [speech(brief, "title"), ("", line(brief.disclaimer)), ("", line(brief.citation)),
         ("", brief.link)])


def _findings(deck: Deck) -> None:
    """The opening: what it comes to, each sentence with its proof."""
    opening = deck.brief.opening
    # As many on each slide: a fifth one would stand alone.
    slides = -(-len(opening) // layouts.MESSAGES)
    each = -(-len(opening) // max(1, slides))
    for page, start in enumerate(range(0, len(opening), each or 1)):
        points = opening[start:start + each]
        message_slides.messages(deck, heading(deck.brief, "opening", page), points).notes(
            [speech(deck.brief, "opening")])


def _objections(deck: Deck) -> None:
    """What the audience may say, and the answer: a table, on as many slides as it needs."""
    brief, language = deck.brief, deck.brief.language
    left = list(brief.objections)
    heads = tuple(Para((Run(brief.words[name], bold=True, colour="accent1"),))
                  for name in ("question", "answer"))
    number = 0
    while left:
        slide = deck.slide("questions")
        box = slide.place(layouts.BODY).box
        columns = (box.w * 0.32, box.w * 0.68)
        for size in ANSWERS:
            rows = tuple(_row(brief, one) for one in left)
            made = table.Grid(heads, rows, columns, (False, False), size)
            kept = _that_fit(made.heights(), box.h)
            if kept >= min(3, len(left)):
                break
        kept = max(1, kept)
        made = table.Grid(heads, rows[:kept], columns, (False, False), size)
        slide.head(brief.audience_name, heading(brief, "objections", number))
        frame = table.insert(
            slide.places.pop(layouts.BODY), made, box, brief)
        described(frame, language.say("office-objections-alt", count=kept),
                  brief.words["objections"])
        slide.foot(brief.link)
        slide.notes([speech(brief, "objections"), *(
            (one.question, language.row_of_sentences(point.text for point in one.answer))
            for one in left[:kept])])
        left, number = left[kept:], number + 1


def _row(brief: Brief, one: Objection) -> tuple[tuple[Para, ...], ...]:
    answer = [each for number, point in enumerate(one.answer) for each in (
        truncated_paragraph(point.text, ANSWER, before=6 if number else 0),
        proof(brief, point, scale=0.68, before=1))]
    return (Para((Run(bounded(one.question, ANSWER), bold=True),)),), tuple(answer)


def _that_fit(heights: Sequence[float], room: float) -> int:
    """How many rows fit under the header."""
    taken = 0.0
    for number, high in enumerate(heights):
        taken += high
        if taken > room:
            return number - 1
    return len(heights) - 1


def _request(deck: Deck) -> None:
    brief = deck.brief
    if brief.request:
        message_slides.decision(deck, heading(brief, "request", 0)).notes(
            [speech(brief, "request"), *(("", line(one)) for one in brief.request)])
