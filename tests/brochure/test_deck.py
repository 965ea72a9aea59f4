"""The deck: valid, titled slides with native charts that hold the numbers of the pages."""

import io
from dataclasses import replace
from typing import Any

import pytest
from openxml_audit import OpenXmlValidator
from pptx import Presentation

from casebook.brochure.assemble import brochure
from casebook.brochure.deck import pptx
from casebook.brochure.document import Brochure
from casebook.selection import Selection
from casebook.warehouse import live
from tests.brief.office import HOSTILE

WIDE, HIGH = 960 * 12700, 540 * 12700


def made(iso3: str | None) -> Brochure:
    return brochure(Selection(country=iso3), live(), "https://casebook.example")


def words_of(slide: Any) -> str:
    return "\n".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)


@pytest.mark.parametrize("iso3", [None, "KEN", "GBR"])
def test_a_deck_has_a_slide_for_each_idea(iso3: str | None, tmp_path: Any) -> None:
    whole = made(iso3)
    path = tmp_path / "deck.pptx"
    path.write_bytes(pptx(whole))
    assert OpenXmlValidator().validate(str(path)).errors == []
    slides = list(Presentation(str(path)).slides)
    titles = [slide.shapes.title.text_frame.text for slide in slides]
    assert titles[0] == whole.title
    assert titles[1:11] == [page.heading for page in whole.pages]
    for page, slide in zip(whole.pages, slides[1:], strict=False):
        text, notes = words_of(slide), slide.notes_slide.notes_text_frame.text
        for one in page.numbers:
            assert one.value in text
            assert one.label in text
            assert one.proof.figure_id in text
            assert one.proof.figure_id in notes
        assert page.spoken in notes
        charts = [shape for shape in slide.shapes if shape.has_chart]
        assert len(charts) == (page.chart is not None)
        if page.chart is not None:
            drawn = charts[0].chart.plots[0]
            assert list(drawn.series[0].values) == [one.value for one in page.chart.marks]
            assert list(drawn.categories) == [one.name for one in page.chart.marks]
            assert charts[0]._element.xpath(".//p:cNvPr/@descr") == [page.chart.alt]
    for slide in slides:
        assert all(shape.left >= 0 and shape.top >= 0 and shape.left + shape.width <= WIDE
                   and shape.top + shape.height <= HIGH for shape in slide.shapes)
        assert not [shape for shape in slide.placeholders if not shape.text_frame.text]
    held = "\n".join(words_of(slide) for slide in slides[12:])
    assert all(proof.figure_id in held for proof, _ in whole.sources)


def test_hostile_words_are_words() -> None:
    whole = made("KEN")
    page = replace(whole.pages[1], heading=HOSTILE[:300], lead="=1+1 \x00 <script>")
    slides = Presentation(io.BytesIO(pptx(replace(whole, pages=(page,))))).slides
    assert "<script>alert(1)</script>" in slides[1].shapes.title.text_frame.text
    assert "=1+1" in words_of(slides[1])
