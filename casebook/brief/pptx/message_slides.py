"""The slides that are no card: cover, key messages, the decision."""

from collections.abc import Sequence
from dataclasses import replace

from casebook.brief.model import Point
from casebook.brief.office import layouts
from casebook.brief.office.geometry import Box
from casebook.brief.office.text import bounded, dated, line
from casebook.brief.office.text_fit import LEADING, Paragraph, fitting, height, shortened, smaller
from casebook.brief.pptx.deck import Deck, Slide
from casebook.brief.pptx.text import Para, Run, truncated_paragraph
from casebook.brief.pptx.text import proof as proof_of
from casebook.wording import Day

# The least size of a number that stands out, and its most characters.
LEAST, NUMBER = 18.0, 40
INSET = 12.0  # points at both sides within a class
UNDER_TITLE = 12.0  # points between the cover's title and its subtitle
# A line of the request that begins so is one of the classes that are open.
OPTION = "•"


def cover(deck: Deck) -> Slide:
    """Whose case it is, for whom and of when."""
    brief, language = deck.brief, deck.brief.language
    slide = deck.slide("first")
    slide.topic(" · ".join(brief.letterhead) or language.say("site-short"))
    box, words = slide.place(layouts.TITLE).box, bounded(brief.title)
    size = slide.fitted(layouts.TITLE, words, 18, "strong")
    shown = shortened(words, size, box.w, box.h, "strong")
    under = slide.place(layouts.SUBTITLE).box
    room = replace(under, y=box.y + UNDER_TITLE
                   + height([Paragraph(shown, "strong")], size, box.w))
    slide.moved(layouts.SUBTITLE, room)
    slide.fitted(layouts.SUBTITLE, bounded(brief.subtitle, 300), 11, box=room)
    slide.paragraphs(layouts.FACTS, [
        truncated_paragraph(language.say("office-figures-of", date=Day(dated(brief).date()))),
        truncated_paragraph(language.say("office-release", date=brief.release_day,
                                         release=brief.release_id), level=1)])
    slide.text(layouts.WHOSE, language.say("picture-whose"))
    slide.code(brief.link)
    return slide


def messages(deck: Deck, title: str, points: Sequence[Point]) -> Slide:
    """At most four sentences, each with its number in large letters and its proof."""
    brief = deck.brief
    slide = deck.slide("messages")
    slide.head(brief.title, title)
    first, last = (slide.place(layouts.text(n)).box for n in (1, layouts.MESSAGES))
    high = (last.y + last.h - first.y) / len(points)
    own = slide.place(layouts.text(1))
    boxes = [_message_box(slide, one, replace(own.box, h=high * 0.76)) for one in points]
    size = min(fitting([Paragraph(one.text)], smaller(own.size + 4, 10), box.w, box.h)
               for one, box in zip(points, boxes, strict=True))
    large = _large(slide, points)
    for number, (point, box) in enumerate(zip(points, boxes, strict=True), 1):
        _message(slide, number, point, replace(box, y=first.y + (number - 1) * high), size, large)
    for number in range(len(points) + 1, layouts.MESSAGES + 1):
        slide.without(*(name(number) for name in (layouts.figure, layouts.text, layouts.proof)))
    slide.foot(brief.link)
    return slide


def _message_box(slide: Slide, point: Point, own: Box) -> Box:
    """Beside the number; without one, in its place as well."""
    number = slide.place(layouts.figure(1)).box
    if line(point.number):
        return own
    return own.joined(number)


def _large(slide: Slide, points: Sequence[Point]) -> float:
    """The size in which every number stands on one line, or the least that still stands out."""
    own = slide.place(layouts.figure(1))
    sizes = smaller(own.size, LEAST)
    return next((size for size in sizes if all(
        height([Paragraph(one.number, "strong")], size, own.box.w) <= size * LEADING
        for one in points)), sizes[-1])


def _message(
    slide: Slide, number: int, point: Point, box: Box, size: float, large: float
) -> None:
    brief = slide.brief
    if line(point.number):
        figure = slide.place(layouts.figure(number)).box
        room = replace(figure, y=box.y - 4)
        slide.moved(layouts.figure(number), room)
        own = slide.place(layouts.figure(number)).size
        fits = min(large, fitting([Paragraph(bounded(point.number, NUMBER), "strong")],
                                  smaller(own, 10), room.w, room.h))
        slide.text(layouts.figure(number), bounded(point.number, NUMBER), fits)
    else:
        slide.without(layouts.figure(number))
    text = shortened(bounded(point.text), size, box.w, box.h)
    slide.moved(layouts.text(number), box)
    slide.text(layouts.text(number), text, size)
    proof = slide.place(layouts.proof(number)).box
    slide.moved(layouts.proof(number), replace(
        proof, x=box.x, w=box.w, y=box.y + height([Paragraph(text)], size, box.w) + 3))
    slide.paragraphs(layouts.proof(number), [proof_of(brief, point)])


def decision(deck: Deck, title: str) -> Slide:
    """What is asked, the classes that are open, and what they rest on."""
    brief = deck.brief
    options = [one for one in brief.request if one.startswith(OPTION)][:layouts.OPTIONS]
    ask = brief.request[-1]
    rest = [one for one in brief.request[:-1] if one not in options]
    slide = deck.slide("decision")
    slide.head(brief.audience_name, title)
    slide.filled(layouts.ASK, [truncated_paragraph(ask)])
    first = slide.place(layouts.text(1))
    body = slide.place(layouts.BODY)
    shown = [_option(one) for one in options]
    size = min((fitting([one.measure], smaller(first.size, 10), first.box.w - 2 * INSET,
                        first.box.h - 16) for one in shown), default=first.size)
    top = first.box.y
    for number, one in enumerate(shown, 1):
        high = height([one.measure], size, first.box.w - 2 * INSET) + 18
        slide.moved(layouts.text(number), replace(first.box, y=top, h=high))
        slide.paragraphs(layouts.text(number), [one], size)
        top += high + 10
    for number in range(len(shown) + 1, layouts.OPTIONS + 1):
        slide.without(layouts.text(number))
    if not rest:
        slide.without(layouts.BODY)
        slide.foot(brief.link)
        return slide
    room = replace(body.box, y=top + 4, h=body.box.y + body.box.h - top - 4)
    slide.moved(layouts.BODY, room)
    colour = "" if shown else "tx1"  # quiet where it only says what the classes rest on
    under = [Para((Run(bounded(one), colour=colour),), before=5 if at else 0)
             for at, one in enumerate(rest)]
    most = body.size if shown else first.size + 2
    slide.paragraphs(layouts.BODY, under, fitting(
        [one.measure for one in under], smaller(most, 8), room.w, room.h))
    slide.foot(brief.link)
    return slide


def _option(text: str) -> Para:
    """A class: what it is in bold, its amounts after it."""
    return leading(OPTION + bounded(text.removeprefix(OPTION).strip()), OPTION)


def leading(text: str, hidden: str = "") -> Para:
    """A line of the request; of a class that is open what it is in bold. `hidden` is left out."""
    shown = text.removeprefix(hidden)
    head, colon, rest = shown.partition("：" if "：" in shown else ": ")
    if not colon or not text.startswith(OPTION):
        return Para((Run(shown),))
    return Para((Run(head + colon, bold=True), Run(rest)))
