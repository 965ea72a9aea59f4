"""Units are written alike in every format that a briefing takes: 343 11/16, never 343.7."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from pptx import Presentation
from pypdf import PdfReader

from casebook.brief.assemble import assemble
from casebook.brief.basket import Basket, item
from casebook.brief.charts.data import FRACTIONS
from casebook.brief.charts.declared import NATIVE
from casebook.brief.charts.labels import label, number_format, tick
from casebook.brief.charts.scale import scale
from casebook.brief.docx.document import docx
from casebook.brief.model import Brief, ChartData, Series
from casebook.brief.office.plot_bars import plot_bars
from casebook.brief.offline import page as pack
from casebook.brief.pdf import note
from casebook.brief.pptx.presentation import pptx
from casebook.brief.presenter.talk import slides
from casebook.paths import SOURCES
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.wording import ENGLISH, Language
from tests.brief.office import as_pdf, needs_office

# The cards whose charts count units.
CARDS = tuple(name for name, native in NATIVE.items() if native.unit in FRACTIONS)
VIEW = Selection(country="CIV")
# Years whose amounts no correction touches.
YEARS = ("2019", "2020", "2021", "2022")


@cache
def brief() -> Brief:
    return assemble(Basket(tuple(item(name, VIEW) for name in CARDS)), "finance", VIEW, live())


@cache
def totals() -> dict[str, str]:
    """The units of all Member States by year, reckoned from the amounts and written by hand."""
    found: dict[str, str] = {}
    with open(SOURCES / "member_state_contributions.csv", encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    for year in YEARS:
        own = {row["iso3"]: float(row["assessed_usd"]) for row in rows if row["year"] == year}
        unit = own["JPN"] / 30
        units = sum(Fraction(round(amount / unit * 16), 16) for amount in own.values())
        whole, rest = divmod(units, 1)
        found[year] = f"{whole}\u00a0{rest}" if rest else str(whole)
    return found


def in_talk() -> str:
    shown = slides(brief())
    return "\n".join(strings([[one.heading.whole, one.subtitle, one.lines, one.point, one.caveat,
                               one.figure, one.rows and one.rows.cells] for one in shown]))


def strings(value: Any) -> Iterator[str]:
    """Every text in nested values, numbers left out."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, tuple, dict)):
        for one in value.values() if isinstance(value, dict) else value:
            yield from strings(one)


def in_slides() -> str:
    deck = Presentation(io.BytesIO(pptx(brief())))
    said = [text.text or "" for slide in deck.slides for text in slide._element.iter("{*}t")]
    return "\n".join([*said, *(one.get("descr", "") for slide in deck.slides
                               for one in slide._element.iter("{*}cNvPr"))])


def in_document() -> str:
    document = Document(io.BytesIO(docx(brief())))
    body = document.element.body
    return "\n".join([*("".join(one.text or "" for one in line.iter(qn("w:t")))
                        for line in body.iter(qn("w:p"))),
                      *(one.get("descr", "") for one in body.iter(qn("wp:docPr")))])


def in_note() -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(note.pdf(brief()))).pages)


def in_pack() -> str:
    return pack.html(brief()).decode()


FORMATS = {"talk": in_talk, "slides": in_slides, "document": in_document, "note": in_note,
           "offline page": in_pack}


def spaces(text: str) -> str:
    """`text` with one kind of space: a PDF knows no other."""
    return re.sub(r"\s+", " ", text)


def test_units_cards_are_those_on_units() -> None:
    assert {"country-class", "units-total", "units-changes", "case-units"} <= set(CARDS)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_writes_units_as_itu_does(name: str) -> None:
    text = spaces(FORMATS[name]())
    for part in brief().parts:
        for mixed in re.findall(r"\d+\u00a0\d+/\d+", part.point):
            assert mixed.replace("\u00a0", " ") in text, (name, part.point)
    # What a reader must never meet again: the same unit totals with decimals.
    wrong = {f"{value:.{places}f}" for part in brief().parts if part.chart is not None
             for one in part.chart.series for value in one.values
             if value is not None and value % 1 for places in (1, 2, 4)}
    # The offline page holds the data itself, where numbers are numbers.
    shown = set(re.findall(r"(?<![\d.,])\d{3}\.\d+(?![\d%])", text))
    assert name == "offline page" or not wrong & shown, (name, sorted(wrong & shown))


def test_totals_of_the_source_stand_in_page_talk_and_files() -> None:
    part = next(one for one in brief().parts if one.prepared.card.id == "units-total")
    on_page = json.dumps(part.prepared.figure, ensure_ascii=False)
    shown = {name: spaces(read()) for name, read in FORMATS.items() if name in ("talk", "note")}
    assert part.chart is not None
    for year, text in totals().items():
        assert text in on_page
        assert label(part.chart.series[0].values[part.chart.categories.index(year)],
                     part.chart, ENGLISH) == text
        assert text in part.table.to_csv()
        assert spaces(text) in shown["talk"], (year, text)


def test_numbers_stay_numbers_with_a_format_that_shows_fractions() -> None:
    # A document that would overflow tells its last findings without a chart.
    for file, least in ((pptx(brief()), len(CARDS)), (docx(brief()), len(CARDS) - 2)):
        with zipfile.ZipFile(io.BytesIO(file)) as parts:
            charts = [parts.read(name).decode() for name in parts.namelist()
                      if re.search(r"charts/chart[^/]*\.xml$", name)]
        assert len(charts) >= least
        for chart in charts:
            codes = set(re.findall(r'formatCode="([^"]+)"', chart))
            codes |= set(re.findall(r"<c:formatCode>([^<]+)<", chart))
            # The axis of changes has no plus.
            assert codes - {"General"} <= {
                "# ##/##", "+# ##/##;−# ##/##;0", "# ##/##;−# ##/##;0"}, codes
        assert any(re.search(r"<c:v>343\.6875</c:v>", chart) for chart in charts)


@needs_office
@pytest.mark.slow
def test_an_office_program_shows_the_fractions(tmp_path: Path) -> None:
    made = as_pdf({"deck": pptx(brief())}, "pptx", tmp_path)["deck"]
    text = spaces(" ".join(page.extract_text() for page in PdfReader(made).pages))
    for one in totals().values():
        assert spaces(one) in text


@pytest.mark.parametrize(("numbers", "value", "signed", "text"), [
    ("units", 7.25, False, "7\u00a01/4"), ("units-change", 7.25, False, "+7\u00a01/4"),
    ("units-change", -12.1875, False, "−12\u00a03/16"), ("units-change", 0.0, False, "0"),
    ("units", 0.0, False, "0"), ("decimal", 7.25, False, "7.3"), ("decimal", -7.25, True, "−7.3"),
    ("decimal", 7.25, True, "+7.3"), ("decimal", 0.01, True, "0.0"),
])
def test_one_rule_of_rounding(numbers: str, value: float, signed: bool, text: str) -> None:
    chart = ChartData("column", ("A",), (Series("S", (value,), "#000000"),), "units", 1,
                      numbers=numbers)
    assert label(value, chart, ENGLISH, signed=signed) == text
    assert label(None, chart, ENGLISH) == ""


@pytest.mark.parametrize("least", [1 / 16, 1 / 8, 1 / 4, 1 / 2, 1, 1.5, 2, 35])
def test_the_axis_of_a_small_class_has_marks_with_names(least: float) -> None:
    chart = ChartData("column", ("A",), (Series("S", (least,), "#000000"),), "units",
                      numbers="units")
    axis = scale(chart)
    assert all("." not in tick(at, axis.decimals, chart, ENGLISH) for at in axis.marks)
    assert axis.most >= least


def test_formats_of_numbers() -> None:
    chart = ChartData("column", ("A",), (Series("S", (1,), "#000000"),), "CHF", 1)
    assert number_format(chart, ENGLISH, 0) == (
        '[>=1000000]#"\u202f"###"\u202f"##0;[>=1000]#"\u202f"##0;0')
    assert number_format(chart, ENGLISH, before='"+"') == (
        '[>=1000000]"+"#"\u202f"###"\u202f"##0.0;[>=1000]"+"#"\u202f"##0.0;"+"0.0')
    assert '#"\u202f"##0.0' in number_format(chart, Language("es"))
    falling = replace(chart, series=(Series("S", (1, -2000), "#000000"),))
    assert number_format(falling, ENGLISH, 0) == '#"\u202f"##0;−#"\u202f"##0;0'


def test_bars_that_are_too_thin_for_most_numbers_have_none() -> None:
    """In a narrow column numbers of two digits alone stood in bars, as if they were chosen."""
    years = tuple(str(year) for year in range(2000, 2027))
    values = tuple(85.0 if at % 6 == 4 else 180.0 for at in range(len(years)))
    series = tuple(Series(name, values, "#123456") for name in ("one", "two"))
    chart = ChartData("stacked-column", years, series, "n")
    narrow = plot_bars(chart, 450, 200, ENGLISH, (), 9).labels
    assert narrow == (None, None)
    wide = plot_bars(chart, 800, 300, ENGLISH, (), 9).labels
    assert [len(asked.points) for asked in wide if asked] == [27, 27]
