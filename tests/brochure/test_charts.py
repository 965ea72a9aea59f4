"""Numbers in the deck's charts are written as the language writes them."""

from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator
from pptx import Presentation

from casebook.brief.office.geometry import Box
from casebook.brochure.charts import CHARTS
from casebook.brochure.deck_chart import insert
from casebook.brochure.document import Chart, Mark, Proof
from casebook.wording import Amount, Language, languages

WRITTEN = {
    "en": '"USD\u00a0"0.0,,,"\u00a0billion"',
    "es": '"USD\u00a0"#"\u202f"##0,,"\u00a0millones"',
    # No format divides by ten thousand.
    "zh": "",
}


@pytest.mark.parametrize("language", languages())
def test_pledges_are_counted_in_words_of_the_language(language: Language) -> None:
    found = CHARTS["pledges"].number_format(language)
    assert found == WRITTEN.get(language, found)
    label = Amount(36.8e9, "USD").written(language)
    words = found.split('"')[1::2]
    assert all(word in label or not any(map(str.isalpha, word)) for word in words)


@pytest.mark.parametrize("number_format", ["", "0.0"])
def test_labels_are_words_where_no_format_writes_the_number(
    number_format: str, tmp_path: Path
) -> None:
    marks = (Mark("2022", 18.6e9, "USD 186亿"), Mark("2025", 73e9, "USD 730亿", strong=True))
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    insert(slide, Chart("columns", "承诺", marks, "承诺", Proof("", "", "", ""), number_format),
           Box(0, 0, 500, 300), own=False)
    deck.save(str(tmp_path / "deck.pptx"))
    assert OpenXmlValidator().validate(str(tmp_path / "deck.pptx")).errors == []
    points = slide.shapes[0].chart.plots[0].series[0].points
    labels = [points[place].data_label for place in range(2)]
    if number_format:
        assert not any(label.has_text_frame for label in labels)
    else:
        assert [label.text_frame.text for label in labels] == [mark.label for mark in marks]
