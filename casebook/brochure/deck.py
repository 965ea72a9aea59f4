"""The brochure as slides that can be edited: cover, one idea a slide, questions, sources."""

import io
from datetime import UTC, datetime
from typing import Any

from casebook.brief.office.geometry import HIGH, MARGIN, WIDE, Box
from casebook.brief.office.layouts import BODY, SUBTITLE, TOPIC, WHOSE
from casebook.brief.office.text import line, tag
from casebook.brief.pptx.blank_slides import blanks, opened
from casebook.brochure import deck_chart
from casebook.brochure.deck_slide import INK, MARK, PALE, QUIET, WHITE, Slide
from casebook.brochure.document import Brochure, Number, Page, Proof
from casebook.wording import Language

PANEL = 330.0  # the dark part at the left, with the idea and its first number
LEFT = MARGIN
INSIDE = PANEL - 2 * LEFT + 14
RIGHT = PANEL + 44
ROOM = WIDE - RIGHT - MARGIN
ICON = 42.0
# Rows of the table of sources on a slide.
ROWS = 8


def pptx(brochure: Brochure) -> bytes:
    """The file (Open XML). Equal brochures give equal slides."""
    file = opened(brochure.right_to_left)
    _cover(brochure, file)
    for page in brochure.pages:
        _page(brochure, file, page)
        if page.questions:
            _questions(brochure, file, page)
    for start in range(0, len(brochure.sources), ROWS):
        _sources(brochure, file, start)
    _properties(file.core_properties, brochure)
    made = io.BytesIO()
    file.save(made)
    return made.getvalue()


def _slide(brochure: Brochure, file: Any, kind: str) -> Slide:
    return Slide(brochure, file, kind, blanks(brochure.right_to_left)[kind])


def _cover(brochure: Brochure, file: Any) -> None:
    slide, promise = _slide(brochure, file, "first"), brochure.promise
    slide.title(brochure.title)
    slide.placed(TOPIC, brochure.words["site"])
    slide.placed(SUBTITLE, brochure.subtitle)
    slide.text(Box(60, 360, 480, 60), promise.value, 44, WHITE, bold=True)
    slide.text(Box(60, 420, 480, 40), brochure.language.ended(promise.label), 14, WHITE)
    slide.proof(promise.proof, 60, 464, PALE)
    slide.placed(WHOSE, f"{brochure.language.ended(brochure.words['made'])} "
                        f"{brochure.words['whose']}")
    slide.notes([brochure.language.ended(f"{promise.value} {promise.label}"),
                 brochure.words["disclaimer"]])


def _page(brochure: Brochure, file: Any, page: Page) -> None:
    slide = _slide(brochure, file, "idea")
    alike = all(one.icon for one in page.numbers)  # numbers of equal rank, or none
    if page.own:
        slide.panel(Box(PANEL, 0, 6, HIGH), MARK)
    slide.placed(TOPIC, brochure.country if page.own else brochure.words["site"])
    slide.title(page.heading)
    slide.placed(BODY, page.lead)
    if not alike:
        first = page.numbers[0]
        slide.text(Box(LEFT, 336, INSIDE, 56), first.value, 40, WHITE, bold=True)
        slide.text(Box(LEFT, 394, INSIDE, 74), first.label, 14, WHITE)
        slide.proof(first.proof, LEFT, 472, PALE)
    below = _numbers(slide, page.numbers if alike else page.numbers[1:], alike, page.own)
    if page.options:
        below = _options(slide, page)
    for notice in page.notices:
        slide.panel(Box(RIGHT - 14, below, 3, 92), MARK)
        slide.text(Box(RIGHT, below + 4, ROOM, 86), notice, 14)
        below += 104
    if page.chart is not None:
        slide.text(Box(RIGHT, below, ROOM, 20), page.chart.title, 13, INK, bold=True)
        deck_chart.insert(slide.made, page.chart, Box(
            RIGHT - 8, below + 22, ROOM + 16, HIGH - below - 22 - 74), page.own)
        slide.proof(page.chart.proof, RIGHT, HIGH - 48)
    slide.text(Box(RIGHT, HIGH - 30, ROOM, 12), brochure.words["footer"], 9, QUIET)
    slide.notes([
        page.spoken,
        *(_proved(f"{one.value} {one.label}", one.proof, brochure.language)
          for one in page.numbers),
        *(_proved(one.text, one.proof, brochure.language) for one in page.statements),
        *page.notices])


def _numbers(slide: Slide, numbers: tuple[Number, ...], alike: bool, own: bool) -> float:
    """The numbers beside the panel; where what follows may begin."""
    if not numbers:
        return 44.0
    colour = deck_chart.OWN if own else deck_chart.USUAL
    high = 150.0 if alike else 0.0
    wide = ROOM if alike else (ROOM - 28) / 2
    for place, one in enumerate(numbers):
        x = RIGHT if alike else RIGHT + place * (wide + 28)
        y = 44 + place * high
        if alike:
            slide.icon(one.icon, Box(RIGHT, y + 4, ICON, ICON))
            x, wide = RIGHT + ICON + 20, ROOM - ICON - 20
        slide.text(Box(x, y, wide, 52 if alike else 38), one.value, 40 if alike else 28,
                   deck_chart.rgb(colour), bold=True)
        slide.text(Box(x, y + (56 if alike else 40), wide, 52), one.label, 15 if alike else 13)
        slide.proof(one.proof, x, y + (112 if alike else 94))
    return 172.0


def _options(slide: Slide, page: Page) -> float:
    """The classes that may be chosen, side by side; where what follows may begin."""
    wide = (ROOM - 20 * (len(page.options) - 1)) / len(page.options)
    words = slide.brochure.words
    slide.text(Box(RIGHT, 44, ROOM, 22), words["options"], 16, INK, bold=True)
    for place, one in enumerate(page.options):
        x = RIGHT + place * (wide + 20)
        slide.panel(Box(x, 82, wide, 4), MARK if one.unchanged else QUIET)
        slide.text(Box(x, 96, wide, 20), one.heading, 13, INK, bold=True)
        slide.text(Box(x, 122, wide, 34), one.value, 22, INK, bold=True)
        slide.text(Box(x, 158, wide, 34), one.label, 12, QUIET)
    slide.text(Box(RIGHT, 204, ROOM, 13), words["illustrative"], 10, QUIET)
    return 240.0


def _questions(brochure: Brochure, file: Any, page: Page) -> None:
    slide = _slide(brochure, file, "questions")
    slide.placed(TOPIC, brochure.words["site"])
    slide.title(brochure.words["questions"])
    high = 400.0 / len(page.questions)
    for place, one in enumerate(page.questions):
        y = 108 + place * high
        slide.text(Box(LEFT, y, 270, high - 12), one.question, 16, deck_chart.rgb(deck_chart.USUAL),
                   bold=True)
        slide.text(Box(LEFT + 296, y, WIDE - 2 * LEFT - 296, high - 30),
                   brochure.language.row_of_sentences(sentence.text for sentence in one.answer), 15)
        slide.proof(one.answer[0].proof, LEFT + 296, y + high - 26)
    slide.notes([line for one in page.questions for line in (
        one.question,
        *(_proved(sentence.text, sentence.proof, brochure.language) for sentence in one.answer))])


def _sources(brochure: Brochure, file: Any, start: int) -> None:
    slide, words = _slide(brochure, file, "text"), brochure.words
    held = brochure.sources[start:start + ROWS]
    slide.placed(TOPIC, words["site"])
    slide.title(words["sources"])
    for place, (proof, prepared) in enumerate(held):
        y = 106 + place * 45
        slide.proof(proof, LEFT, y + 1)
        slide.text(Box(LEFT + 216, y, 230, 38), prepared.name, 12, INK, bold=True)
        slide.text(Box(LEFT + 462, y, WIDE - 2 * LEFT - 462, 42), prepared.source_line[:260], 10,
                   QUIET)
    slide.text(Box(LEFT, HIGH - 44, WIDE - 2 * LEFT, 26), words["disclaimer"], 9, QUIET)
    slide.notes([words["sources-lead"], *(words[name] for name in (
        "official", "derived", "estimate", "illustrative"))])


def _proved(text: str, proof: Proof, language: Language) -> str:
    """A sentence for the notes, with its grade and its figure id behind it."""
    return text + language.brackets(language.commas(filter(None, (proof.grade, proof.figure_id))))


def _properties(own: Any, brochure: Brochure) -> None:
    """What the file says of itself: no person, no machine."""
    own.title, own.subject = line(brochure.title), line(brochure.subtitle)
    own.author = own.last_modified_by = own.category = brochure.words["site"]
    own.keywords, own.comments = f"ITU, {brochure.release_id}", line(brochure.words["footer"])
    own.language, own.revision = tag(brochure.language), 1
    own.created = own.modified = datetime.fromisoformat(brochure.release_date).replace(tzinfo=UTC)
