"""The last slides of a deck: the annex on how figures compare, and the sources."""

from collections.abc import Sequence

from casebook.brief.model import Brief
from casebook.brief.office import layouts
from casebook.brief.office.hyperlinks import linked
from casebook.brief.office.text import bounded, line
from casebook.brief.office.text_fit import fitting, height
from casebook.brief.pptx.deck import Deck, Slide
from casebook.brief.pptx.text import Para, Run, truncated_paragraph
from casebook.brief.pptx.words import heading, speech

SOURCES, REMARKS = (12, 11, 10, 9), (16, 14, 12, 11, 10, 9)
SOURCE = 400  # characters of a source
AIR, APART = 4.0, 8.0  # points between sources, and between remarks


def remarks(deck: Deck) -> None:
    """What to know when quoting the briefing: what was corrected, what was left out for its age,
    how to cite."""
    brief = deck.brief
    if brief.remarks:
        _lines(deck, "caveat",
               [*(truncated_paragraph(one) for one in brief.remarks), *_to_cite(brief)],
               [speech(brief, "caveat"), *(("", line(one)) for one in brief.remarks),
                ("", line(brief.citation)), ("", line(brief.disclaimer))])


def sources(deck: Deck) -> None:
    """The sources on one slide, as many as can be read; how to cite where no slide before says so.
    The speaker's notes have every source."""
    brief = deck.brief
    small = [] if brief.remarks else _to_cite(brief)
    every = [truncated_paragraph(one, SOURCE) for one in brief.sources]
    slide = deck.slide("text")
    for kept in range(len(every), -1, -1):
        left = len(every) - kept
        more = [truncated_paragraph(brief.language.say("brief-sources-more", count=left))
                ] if left else []
        page = [*every[:kept], *more, *small]
        size, fits = _sized(slide, page)
        if fits:
            break
    cited = [] if brief.remarks else [("", line(brief.citation)), ("", line(brief.disclaimer))]
    _small_print(slide, heading(brief, "sources", 0), page, size, [
        speech(brief, "sources"), *cited, *(("", line(one)) for one in brief.sources)])


def _lines(
    deck: Deck, title: str, lines: Sequence[Para], notes: Sequence[tuple[str, str]],
) -> None:
    """Small print on as many slides as it needs."""
    left, number = list(lines), 0
    while left:
        slide = deck.slide("text")
        kept = len(left)
        size, fits = _sized(slide, left, REMARKS, APART)
        while kept > 1 and not fits:
            kept -= 1
            size, fits = _sized(slide, left[:kept], REMARKS, APART)
        _small_print(slide, heading(deck.brief, title, number), left[:kept], size, notes, APART)
        left, number = left[kept:], number + 1


def _sized(
    slide: Slide, page: Sequence[Para], sizes: Sequence[float] = SOURCES, air: float = AIR
) -> tuple[float, bool]:
    """The size of the small print, and whether it fits the slide at that."""
    box, airy = slide.place(layouts.BODY).box, [_airy(one, air).measure for one in page]
    size = fitting(airy, sizes, box.w, box.h)
    return size, height(airy, size, box.w) <= box.h


def _small_print(
    slide: Slide, title: str, page: Sequence[Para], size: float,
    notes: Sequence[tuple[str, str]], air: float = AIR,
) -> None:
    slide.head(slide.brief.title, title)
    slide.paragraphs(layouts.BODY, [_airy(one, air) for one in page], size)
    slide.foot(slide.brief.link)
    slide.notes(list(notes))


def _to_cite(brief: Brief) -> list[Para]:
    """How to cite, whose this is, the disclaimer."""
    return [
        Para((Run(brief.words["citation"] + brief.language.colon, bold=True), *_cited(brief))),
        truncated_paragraph(brief.disclaimer)]


def _cited(brief: Brief) -> tuple[Run, ...]:
    """The citation; its long address stands behind words."""
    if not brief.link:
        return (Run(bounded(brief.citation)),)
    text = bounded(brief.citation.replace(brief.link, ""))
    if not linked(brief.link):
        return Run(text + " "), Run(brief.language.say("office-link-too-long"))
    return Run(text + " "), Run(brief.words["open-briefing"], link=brief.link)


def _airy(one: Para, air: float) -> Para:
    return Para(one.runs, one.level, one.scale, air)
