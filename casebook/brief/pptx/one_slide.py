"""A briefing on one slide: its key messages, one chart, and the decision."""

import io
from dataclasses import replace

from casebook.brief.model import Brief, Part, Point, telling
from casebook.brief.office import layouts, native_chart
from casebook.brief.office.alt_text import chart_alt
from casebook.brief.office.properties import set_properties
from casebook.brief.office.text import bounded, line
from casebook.brief.pptx.deck import Deck, Slide
from casebook.brief.pptx.message_slides import leading
from casebook.brief.pptx.text import Para, Run, described, proof, proof_runs, truncated_paragraph

TYPE = 8.0  # points of the letters in the chart
PROOF = 0.6  # the size of a proof beside that of its sentence
INSET = (24.0, 14.0)  # points within the decision's box, beside and over its text


def one(brief: Brief) -> bytes:
    """The slide as a PowerPoint file (Open XML), with the chart's numbers to edit."""
    deck = Deck(brief)
    part = telling(brief)
    slide = deck.slide("one")
    slide.head(" · ".join(brief.letterhead) or brief.audience_name, brief.title)
    _messages(slide, alone=part is None)
    _chart(slide, part)
    _decision(slide)
    slide.foot(brief.link, part.source_line if part else "")
    slide.notes([*(("", point.text) for point in brief.opening),
                 *(("", line(words)) for words in brief.request), ("", line(brief.disclaimer))])
    set_properties(deck.file.core_properties, brief)
    file = io.BytesIO()
    deck.file.save(file)
    return file.getvalue()


def _messages(slide: Slide, *, alone: bool) -> None:
    """The key messages with their proof; without any, the findings of the first cards."""
    brief, name = slide.brief, layouts.text(1)
    paragraphs = [each for number, point in enumerate(brief.opening) for each in (
        _message(point, before=8 if number else 0),
        proof(brief, point, level=1, scale=PROOF, before=1))]
    if not paragraphs:
        paragraphs = [truncated_paragraph(part.point, before=8 if number else 0)
                      for number, part in enumerate(brief.parts[:layouts.MESSAGES])]
    if not paragraphs:
        slide.without(name)
        return
    room = slide.place(name).box
    if alone:
        room = room.joined(slide.place(layouts.BODY).box)
        slide.moved(name, room)
    slide.filled(name, paragraphs, box=room)


def _message(point: Point, before: float) -> Para:
    """The sentence after its number, which stands out."""
    number = line(point.number)
    lead = (Run(f"{number}  ", bold=True, colour="accent1"),) if number else ()
    return Para((*lead, Run(bounded(point.text))), before=before)


def _chart(slide: Slide, part: Part | None) -> None:
    """The chart, and its title and proof below it."""
    if part is None or part.chart is None:
        slide.without(layouts.BODY, layouts.proof(1))
        return
    brief = slide.brief
    frame = native_chart.insert(slide.places.pop(layouts.BODY), part.chart, brief.language,
                                slide.place(layouts.BODY).box, TYPE)
    described(frame, chart_alt(brief, part, part.chart), part.prepared.name)
    proofs = proof_runs(brief, part.grade, part.figure_id, part.verify)
    slide.filled(layouts.proof(1), [truncated_paragraph(part.title), Para(proofs)], 7)


def _decision(slide: Slide) -> None:
    """What is asked, on a ground of its own."""
    brief = slide.brief
    if not brief.request:
        slide.without(layouts.ASK)
        return
    heading = Para((Run(brief.words["request"], bold=True, colour="accent1"),))
    lines = [replace(leading(bounded(words)), before=2) for words in brief.request]
    slide.filled(layouts.ASK, [heading, *lines], 7, inset=INSET)
