"""One rule for the axis of values: page, slides, document, note and talk begin alike."""

import io
import re

import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import etree
from pptx import Presentation

from casebook.brief.assemble import assemble
from casebook.brief.basket import Basket, item
from casebook.brief.charts.data import with_axis_start
from casebook.brief.charts.declared import NATIVE
from casebook.brief.charts.labels import label
from casebook.brief.charts.scale import scale
from casebook.brief.docx.document import docx
from casebook.brief.model import Brief, ChartData, Part
from casebook.brief.pdf.chart import drawn
from casebook.brief.pptx.presentation import pptx
from casebook.brief.presenter.charts import figure
from casebook.charts.axes import starts_above_zero
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.wording import ENGLISH
from tests.brief.office import series

LINES = tuple(name for name, native in NATIVE.items() if native.kind == "line")
# Drawn from where the page begins, and from zero.
HIGH, FROM_ZERO = ("efficiency-unit-value", "case-units"), ("country-share", "country-internet")
# On the page one step lower, for words that a file has elsewhere.
ROOM_BELOW = "efficiency-four-year"


def brief(*cards: str, iso3: str = "USA") -> Brief:
    chosen = Selection(country=iso3)
    return assemble(Basket(tuple(item(one, chosen) for one in cards)), "finance", chosen, live())


def chart(part: Part) -> ChartData:
    assert part.chart is not None
    return part.chart


def test_a_file_begins_above_zero_only_where_the_page_does() -> None:
    for part in brief(*LINES).parts:
        if part.chart is not None:
            above = scale(part.chart).least > 0
            assert above is starts_above_zero(part.prepared.figure), part.prepared.card.id
            assert ("axis starts at" in part.chart.unit) is above
            if above:
                layout = part.prepared.figure["layout"]
                begins = scale(part.chart).least
                if part.prepared.card.id == ROOM_BELOW:
                    begins -= scale(part.chart).step
                # The page may count in francs what a file counts in thousands.
                times = layout["yaxis"]["range"][0] / begins
                assert times in (pytest.approx(1), pytest.approx(1000))


@pytest.mark.parametrize(("card", "start"), [
    *((card, None) for card in FROM_ZERO), (HIGH[0], 310.0), (HIGH[1], 330.0)])
def test_every_format_begins_at_the_same_number(card: str, start: float | None) -> None:
    whole = brief(card)
    data = chart(whole.parts[0])
    begins = start or 0.0
    frames = [shape for slide in Presentation(io.BytesIO(pptx(whole))).slides
              for shape in slide.shapes if shape.has_chart]
    assert [one.chart.value_axis.minimum_scale for one in frames] == [begins]
    words = Document(io.BytesIO(docx(whole)))
    place, = words.element.body.iter(
        "{http://schemas.openxmlformats.org/drawingml/2006/chart}chart")
    tree = etree.fromstring(words.part.related_parts[place.get(qn("r:id"))].blob)
    assert float(tree.find(".//{*}valAx/{*}scaling/{*}min").get("val")) == begins
    note = drawn(data, ENGLISH)
    assert note["low"] == note["ticks"][0]["at"] == begins
    talk = figure(data, ENGLISH, 400)["layout"]
    axis = talk["yaxis"]
    assert axis["range"][0] == axis["tickvals"][0] == begins
    said = f"axis starts at {start:.0f}" if start else ""
    assert said in data.unit
    assert said in frames[0].chart.chart_title.text_frame.text
    assert said in "".join(text.text for text in tree.iter("{*}t"))
    assert said in note["unit"]
    assert any("axis starts at" in one["text"] for one in talk["annotations"]) is bool(start)


def test_bars_begin_at_zero_whatever_they_are() -> None:
    for kind in ("bar", "column", "stacked-bar", "stacked-column"):
        data = ChartData(kind, ("a", "b"), (series("x", (310.0, 350.0)),), "units",
                         above_zero=True)
        assert scale(data).least == 0
        assert with_axis_start(data, ENGLISH) is data


def test_one_figure_is_rounded_alike_in_every_format() -> None:
    """Shares of a few thousandths: three digits as text, and a number format of three decimals."""
    whole = brief("country-share", iso3="KEN")
    data = chart(whole.parts[0])
    written = label(data.series[0].values[-1], data, ENGLISH)
    assert re.fullmatch(r"0\.\d{3}", written)
    assert drawn(data, ENGLISH)["series"][0]["labels"][-1] == written
    talk = figure(data, ENGLISH, 400)
    assert talk["data"][0]["text"][-1] == written
    assert any(written in one["text"] for one in talk["layout"]["annotations"])
    frame, = (shape for slide in Presentation(io.BytesIO(pptx(whole))).slides
              for shape in slide.shapes if shape.has_chart)
    formats = {one.get("formatCode") for one in frame.chart._chartSpace.iter("{*}numFmt")}
    assert any(code.endswith("0.000") for code in formats)
    assert f"{data.series[0].values[-1]:.3f}" == written
    assert f"{written}%" in whole.parts[0].point
