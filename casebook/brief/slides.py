"""A briefing as slides that a delegation can edit: charts with their numbers, notes, own master."""

import io
from collections.abc import Sequence

from casebook.brief import slides_grid as grid
from casebook.brief import slides_layouts as layouts
from casebook.brief import slides_parts, slides_table
from casebook.brief.document import Brief, Objection, Point
from casebook.brief.office_properties import set_properties
from casebook.brief.office_text import bounded, line
from casebook.brief.slides_deck import Deck
from casebook.brief.slides_fit import Paragraph, fitting, height, shortened
from casebook.brief.slides_grid import Box
from casebook.brief.slides_text import Para, Run, described, proof, say_once
from casebook.wording import say

FIRST_TITLES = (40, 36, 32, 28, 25, 22, 20, 18)
LISTS = (20, 19, 18, 17, 16, 15, 14, 13, 12)
ANSWERS = (15, 14, 13, 12, 11, 10)
REQUESTS = (26, 24, 22, 20, 18, 16, 14, 12)
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
    brief, language = deck.brief, deck.brief.language
    slide = deck.slide("first")
    slide.text(layouts.TOPIC, say("site-short", language))
    box, words = grid.FIRST_TITLE, bounded(brief.title)
    size = fitting([Paragraph(words, "strong")], FIRST_TITLES, box.w, box.h)
    slide.text(0, shortened(words, size, box.w, box.h, "strong"), size)
    below = box.y + height([Paragraph(words, "strong")], size, box.w) + 12
    under = bounded(brief.subtitle, 300)
    room = Box(box.x, below, grid.FIRST_SUBTITLE.w, grid.FIRST_SUBTITLE.h)
    slide.moved(layouts.SUBTITLE, room)
    slide.text(layouts.SUBTITLE, under, fitting(
        [Paragraph(under)], (18, 17, 16, 15, 14, 13, 12, 11), room.w, room.h))
    slide.paragraphs(layouts.FACTS, [say_once(say(
        "office-release", language, date=brief.release_date, release=brief.release_id))])
    slide.text(layouts.WHOSE, say("picture-whose", language))
    slide.code(brief.link)
    slide.notes([("", line(brief.disclaimer)), ("", line(brief.citation)), ("", brief.link)])


def _findings(deck: Deck) -> None:
    """The opening: what it comes to, each sentence with its proof."""
    brief = deck.brief
    for number, points in enumerate(_pages(brief, brief.opening)):
        slide = deck.slide("list")
        slide.head(brief.title, _word(deck, "opening", number))
        paragraphs = [one for point in points for one in _listed(brief, point)]
        size = fitting([one.measure for one in paragraphs], LISTS, grid.TEXT.w, grid.TEXT.h)
        slide.paragraphs(layouts.BODY, paragraphs, size)
        slide.foot(brief.link)
        slide.notes([("", point.text) for point in points])


def _listed(brief: Brief, point: Point) -> list[Para]:
    return [
        say_once(point.text, before=16, indent=layouts.LIST_INDENT),
        proof(brief, point, level=1, scale=layouts.PROOF_SCALE, before=2,
              indent=layouts.LIST_INDENT)]


def _pages(brief: Brief, points: Sequence[Point]) -> list[list[Point]]:
    """The points on as few slides as hold them at a readable size."""
    pages: list[list[Point]] = []
    for point in points:
        tried = [*(pages[-1] if pages else []), point]
        high = height([one.measure for each in tried for one in _listed(brief, each)], LISTS[-5],
                      grid.TEXT.w)
        if pages and high <= grid.TEXT.h:
            pages[-1] = tried
        else:
            pages.append([point])
    return pages


def _objections(deck: Deck) -> None:
    """What the audience may say, and the answer: a table, on as many slides as it needs."""
    brief, language = deck.brief, deck.brief.language
    left = list(brief.objections)
    heads = tuple(Para((Run(brief.words[name], bold=True, colour="accent1"),))
                  for name in ("question", "answer"))
    columns = (grid.TEXT.w * 0.32, grid.TEXT.w * 0.68)
    number = 0
    while left:
        for size in ANSWERS:
            rows = tuple(_row(brief, one) for one in left)
            made = slides_table.Grid(heads, rows, columns, (False, False), size)
            kept = _that_fit(made.heights(), grid.TEXT.h - 8)
            if kept >= min(3, len(left)):
                break
        kept = max(1, kept)
        made = slides_table.Grid(heads, rows[:kept], columns, (False, False), size)
        slide = deck.slide("table")
        slide.head(brief.audience_name, _word(deck, "objections", number))
        frame = slides_table.insert(
            slide.places.pop(layouts.BODY), made,
            Box(grid.TEXT.x, grid.TEXT.y - 4, grid.TEXT.w, grid.TEXT.h), brief)
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
    if not brief.request:
        return
    slide = deck.slide("text")
    slide.head(brief.audience_name, _word(deck, "request", 0))
    words = [say_once(one, before=8 if at else 0) for at, one in enumerate(brief.request)]
    size = fitting([one.measure for one in words], REQUESTS, grid.TEXT.w, grid.TEXT.h)
    slide.paragraphs(layouts.BODY, words, size)
    slide.foot(brief.link)
    slide.notes([("", line(one)) for one in brief.request])


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
        kept, last = len(left), True
        page = [*left, *last_lines]
        size = fitting([_airy(one) for one in page], SOURCES, grid.TEXT.w, grid.TEXT.h)
        while kept > 1 and height([_airy(one) for one in page], size, grid.TEXT.w) > grid.TEXT.h:
            kept, last = kept - 1, False
            page = left[:kept]
        slide = deck.slide("text")
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
