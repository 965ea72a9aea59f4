"""A briefing on one slide: its key messages, one chart, and the decision."""

import io
from collections.abc import Sequence

from casebook.brief import slides_chart
from casebook.brief import slides_grid as grid
from casebook.brief import slides_layouts as layouts
from casebook.brief.document import Brief, Part
from casebook.brief.office_alt import chart_alt
from casebook.brief.office_properties import set_properties
from casebook.brief.office_text import bounded, line
from casebook.brief.slides_deck import Deck, Slide
from casebook.brief.slides_fit import fitting
from casebook.brief.slides_grid import Box
from casebook.brief.slides_text import Para, Run, described, proof, proof_runs, say_once, write

MESSAGES = (16, 15, 14, 13, 12, 11, 10, 9)
DECISION = (13, 12, 11, 10, 9.5, 9, 8.5, 8)
PROOF = 0.6  # the size of a proof beside that of its sentence
INSET = 10.0
UNDER = grid.SUBTITLE.y + 4
BELOW = 306.0  # where the decision begins
DECISION_BOX = Box(grid.MARGIN, BELOW, grid.INNER, grid.FOOT - BELOW - 8)
CHART = Box(grid.MARGIN + 500, UNDER, grid.INNER - 500, BELOW - UNDER - 32)
UNDER_CHART = Box(CHART.x, CHART.y + CHART.h + 2, CHART.w, 20)


def one(brief: Brief) -> bytes:
    """The slide as a PowerPoint file (Open XML), with the chart's numbers to edit."""
    deck = Deck(brief)
    part = _telling(brief)
    slide = deck.slide("text" if part is None else "chart")
    slide.head(brief.audience_name, brief.title, brief.subtitle)
    room = Box(grid.MARGIN, UNDER, grid.INNER if part is None else CHART.x - grid.MARGIN - 24,
               BELOW - UNDER - 10)
    _messages(deck, slide, room)
    if part is None:
        slide.without(layouts.BODY)
    else:
        _chart(deck, slide, part)
    _decision(deck, slide)
    slide.foot(brief.link, part.source_line if part else "")
    slide.notes([*(("", point.text) for point in brief.opening),
                 *(("", line(words)) for words in brief.request), ("", line(brief.disclaimer))])
    set_properties(deck.file.core_properties, brief)
    file = io.BytesIO()
    deck.file.save(file)
    return file.getvalue()


def _telling(brief: Brief) -> Part | None:
    """The first card whose chart shows a difference: bars that are all equal tell nothing here."""
    drawn = [part for part in brief.parts if part.chart is not None and not part.sentence_only]
    return next((part for part in drawn if part.chart is not None and any(
        len(set(series.values)) > 1 for series in part.chart.series)), None)


def _messages(deck: Deck, slide: Slide, room: Box) -> None:
    """The key messages with their proof; without any, the findings of the first cards."""
    brief = deck.brief
    said = [each for number, point in enumerate(brief.opening) for each in (
        say_once(point.text, before=8 if number else 0),
        proof(brief, point, scale=PROOF, before=1))]
    if not said:
        said = [say_once(part.point, before=8 if number else 0)
                for number, part in enumerate(brief.parts[:4])]
    if said:
        _text(deck, slide, said, MESSAGES, room, brief.words["opening"])


def _chart(deck: Deck, slide: Slide, part: Part) -> None:
    """The chart of the first card that has one, and its proof below it."""
    brief, data = deck.brief, part.chart
    assert data is not None
    frame = slides_chart.insert(
        slide.places.pop(layouts.BODY), data, brief.language, _placed(CHART, brief))
    described(frame, chart_alt(brief, part, data), part.prepared.name)
    proofs = proof_runs(brief, part.grade, part.figure_id, part.verify)
    _text(deck, slide, [say_once(part.title), Para(proofs)], (8, 7.5, 7), UNDER_CHART,
          brief.words["source"])


def _decision(deck: Deck, slide: Slide) -> None:
    """What is asked, on a ground of its own."""
    brief = deck.brief
    if not brief.request:
        return
    ground = slide.made.shapes.add_shape(1, *_placed(DECISION_BOX, brief).emu)
    ground.shadow.inherit = False
    ground.fill.solid()
    from pptx.enum.dml import MSO_THEME_COLOR

    ground.fill.fore_color.theme_color = MSO_THEME_COLOR.ACCENT_1
    ground.fill.fore_color.brightness = 0.88
    ground.line.fill.background()
    described(ground, "", brief.words["request"])
    heading = Para((Run(brief.words["request"], bold=True, colour="accent1"),))
    lines = [say_once(bounded(words), before=2) for words in brief.request]
    _text(deck, slide, [heading, *lines], DECISION, Box(
        DECISION_BOX.x + INSET, DECISION_BOX.y + 6, DECISION_BOX.w - 2 * INSET,
        DECISION_BOX.h - 10), brief.words["request"])


def _text(
    deck: Deck, slide: Slide, paragraphs: Sequence[Para], sizes: Sequence[float], box: Box,
    name: str,
) -> None:
    """Text of our own beside the layout's places, as large as it fits."""
    shape = slide.made.shapes.add_textbox(*_placed(box, deck.brief).emu)
    frame = shape.text_frame
    frame.word_wrap = True
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    write(shape, paragraphs, deck.brief, fitting(
        [one.measure for one in paragraphs], sizes, box.w, box.h))
    described(shape, "", name)


def _placed(box: Box, brief: Brief) -> Box:
    return box.mirrored(brief.right_to_left)
