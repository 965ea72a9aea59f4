"""The one slide: it holds the messages, a chart that tells something, and the decision."""

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pptx import Presentation
from pypdf import PdfReader

from casebook.brief.pdf.note import one_page
from casebook.brief.pptx.one_slide import one
from casebook.brief.query import requested_brief
from casebook.warehouse import live
from tests.brief.office import audited, brief, hostile

SAID = ("KEN", "FRA", "TUV", "USA")


def shapes(file: bytes) -> list[Any]:
    """The shapes of the slide, of which there is one."""
    slides = Presentation(io.BytesIO(file)).slides
    assert len(slides) == 1
    return list(slides[0].shapes)


def said(file: bytes) -> str:
    return "\n".join(shape.text_frame.text for shape in shapes(file) if shape.has_text_frame)


@pytest.mark.parametrize("iso3", SAID)
@pytest.mark.parametrize("audience", ["finance", "parliament"])
def test_it_holds_messages_chart_and_decision(iso3: str, audience: str, tmp_path: Path) -> None:
    made = brief(iso3, audience)
    file = one(made)
    text = said(file)
    for point in made.opening:
        assert point.text in text
        assert point.figure_id in text
    for line in made.request:
        assert line in text
    assert made.title in text
    charts = [shape.chart for shape in shapes(file) if shape.has_chart]
    assert len(charts) == 1
    assert any(len(set(series.values)) > 1 for series in charts[0].plots[0].series)
    assert audited(file, "pptx", tmp_path) == []


def test_without_a_chart_it_is_words_alone(tmp_path: Path) -> None:
    whole = brief()
    made = replace(whole, parts=tuple(replace(part, chart=None) for part in whole.parts))
    file = one(made)
    assert not any(shape.has_chart for shape in shapes(file))
    assert made.opening[0].text in said(file)
    assert audited(file, "pptx", tmp_path) == []


def test_the_standard_case_fits_too(tmp_path: Path) -> None:
    made, _ = requested_brief({}, live())
    assert made.title in said(one(made))
    assert audited(one(made), "pptx", tmp_path) == []


def test_hostile_text_is_text(tmp_path: Path) -> None:
    assert audited(one(hostile()), "pptx", tmp_path) == []


@pytest.mark.parametrize("iso3", SAID)
def test_one_page_holds_the_same_on_paper(iso3: str) -> None:
    made = brief(iso3, "finance")
    pages = PdfReader(io.BytesIO(one_page(made))).pages
    assert len(pages) == 1
    text = "".join(pages[0].extract_text().split())
    for point in made.opening:
        assert "".join(point.text.split()) in text
        assert point.figure_id in text
    assert "".join(made.request[-1].split()) in text
