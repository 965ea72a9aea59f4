"""A briefing as slides that a delegation can edit: charts with their numbers, notes, own master."""

import io
from collections.abc import Sequence

from casebook.brief import slides_layouts as layouts
from casebook.brief import slides_messages, slides_parts, slides_table
from casebook.brief.document import Brief, Objection
from casebook.brief.office_properties import set_properties
from casebook.brief.office_text import bounded, line
from casebook.brief.slides_deck import Deck
from casebook.brief.slides_fit import Paragraph, fitting, height
from casebook.brief.slides_text import Para, Run, described, proof, say_once
from casebook.wording import say

ANSWERS = (15, 14, 13, 12, 11, 10)
SOURCES = (12, 11, 10, 9)
ANSWER, SOURCE = 500, 400  # characters of a sentence in an answer, and of a source
AIR = 4.0  # points between sources


def pptx(brief: Brief) -> bytes:
    """The briefing as a PowerPoint file (Open XML): first slide, findings, cards, objections,
    request, sources."""
    deck = Deck(brief)
    _first(deck)
    _findings(deck)
    for part in brief.parts:
        slides_parts.add(deck, part)
    _objections(deck)
    _request(deck)
    _remarks(deck)
    _sources(deck)
    set_properties(deck.file.core_properties, brief)
    file = io.BytesIO()
    deck.file.save(file)
    return file.getvalue()


def _first(deck: Deck) -> None:
    brief = deck.brief
    slides_messages.cover(deck).notes(
        [("", line(brief.disclaimer)), ("", line(brief.citation)), ("", brief.link)])


def _findings(deck: Deck) -> None:
    """The opening: what it comes to, each sentence with its proof."""
    opening = deck.brief.opening
    # As many on each slide: a fifth one would stand alone.
    slides = -(-len(opening) // layouts.MESSAGES)
    each = -(-len(opening) // max(1, slides))
    for page, start in enumerate(range(0, len(opening), each or 1)):
        points = opening[start:start + each]
        slides_messages.messages(deck, _word(deck, "opening", page), points).notes(
            [("", point.text) for point in points])


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
            made = slides_table.Grid(heads, rows, columns, (False, False), size)
            kept = _that_fit(made.heights(), box.h)
            if kept >= min(3, len(left)):
                break
        kept = max(1, kept)
        made = slides_table.Grid(heads, rows[:kept], columns, (False, False), size)
        slide.head(brief.audience_name, _word(deck, "objections", number))
        frame = slides_table.insert(
            slide.places.pop(layouts.BODY), made, box, brief)
        described(frame, say("office-objections-alt", language, count=kept),
                  brief.words["objections"])
        slide.foot(brief.link)
        slide.notes([(one.question, " ".join(point.text for point in one.answer))
                     for one in left[:kept]])
        left, number = left[kept:], number + 1


def _row(brief: Brief, one: Objection) -> tuple[tuple[Para, ...], ...]:
    answer = [each for number, point in enumerate(one.answer) for each in (
        say_once(point.text, ANSWER, before=6 if number else 0),
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
        slides_messages.decision(deck, _word(deck, "request", 0)).notes(
            [("", line(one)) for one in brief.request])


def _remarks(deck: Deck) -> None:
    """What to know when quoting the briefing: what was corrected, what was left out for its age."""
    brief = deck.brief
    if brief.remarks:
        _lines(deck, "caveat", [say_once(one) for one in brief.remarks], [],
               [("", line(one)) for one in brief.remarks])


def _sources(deck: Deck) -> None:
    """Every source in full, how to cite, whose this is, and the disclaimer."""
    brief = deck.brief
    small = [
        Para((Run(brief.words["citation"] + ": ", bold=True), *_cited(brief))),
        say_once(brief.disclaimer)]
    _lines(deck, "sources", [say_once(one, SOURCE) for one in brief.sources], small,
           [("", line(brief.citation)), ("", line(brief.disclaimer))])


def _lines(
    deck: Deck, title: str, lines: Sequence[Para], last_lines: Sequence[Para],
    notes: Sequence[tuple[str, str]],
) -> None:
    """Small print on as many slides as it needs, `last_lines` at the end of the last one."""
    left, last, number = list(lines), False, 0
    while not last:
        slide = deck.slide("text")
        box = slide.place(layouts.BODY).box
        kept, last = len(left), True
        page = [*left, *last_lines]
        size = fitting([_airy(one) for one in page], SOURCES, box.w, box.h)
        while kept > 1 and height([_airy(one) for one in page], size, box.w) > box.h:
            kept, last = kept - 1, False
            page = left[:kept]
        slide.head(deck.brief.title, _word(deck, title, number))
        slide.paragraphs(layouts.BODY, [
            Para(one.runs, one.level, one.scale, AIR) for one in page], size)
        slide.foot(deck.brief.link)
        slide.notes(list(notes))
        left, number = left[kept:], number + 1


def _cited(brief: Brief) -> tuple[Run, ...]:
    """The citation; its long address stands behind words."""
    if not brief.link:
        return (Run(bounded(brief.citation)),)
    text = bounded(brief.citation.replace(brief.link, ""))
    return Run(text + " "), Run(brief.words["open-briefing"], link=brief.link)


def _airy(one: Para) -> Paragraph:
    return Para(one.runs, one.level, one.scale, AIR).measure


def _word(deck: Deck, name: str, page: int) -> str:
    """A slide's title; of its second page and later ones, with words that say so."""
    title = deck.brief.words[name]
    return say("office-continued", deck.brief.language, title=title) if page else title
