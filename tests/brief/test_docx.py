"""The note: two pages, headings, tables and charts that another program reads and edits."""

import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import fastexcel
import pytest
from docx import Document
from docx.oxml.ns import qn
from lxml import etree
from pypdf import PdfReader

from casebook.brief.docx.document import docx
from casebook.brief.office.text import right_to_left_letters
from casebook.wording import ENGLISH, Language, languages
from tests.brief.office import (
    AUDIENCES,
    BASE,
    SEEN,
    STATES,
    as_pdf,
    audited,
    brief,
    hostile,
    hyphenated,
    needs_office,
    pictures,
    share_of,
    with_charts,
    with_part,
)
from tests.brief.test_slides import CHARTS, near
from tests.sampling import drawn, sampled

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"


def opened(file: bytes) -> Any:
    return Document(io.BytesIO(file))


def said(document: Any) -> str:
    """Every text of the note, in tables too, links included."""
    return hyphenated("\n".join("".join(text.text or "" for text in paragraph.iter(qn("w:t")))
                                for paragraph in document.element.body.iter(qn("w:p"))))


def charts(file: bytes) -> list[tuple[Any, Any]]:
    """Each chart's XML with the frame of the workbook inside it, in the order of the note."""
    document = opened(file)
    found = []
    for place in document.element.body.iter(f"{C}chart"):
        part = document.part.related_parts[place.get(qn("r:id"))]
        tree = etree.fromstring(part.blob)
        book = part.related_parts[tree.find(f"{C}externalData").get(qn("r:id"))].blob
        found.append((tree, fastexcel.read_excel(book).load_sheet(0).to_pandas()))
    return found


@pytest.mark.parametrize("iso3", sampled(STATES, 4))
def test_a_national_note_is_whole(iso3: str) -> None:
    for audience in AUDIENCES if iso3 == "GBR" else AUDIENCES[STATES.index(iso3) % 4:][:1]:
        whole = brief(iso3, audience)
        document = opened(docx(whole))
        text = said(document)
        for part in whole.parts:
            assert part.point in text
            assert part.figure_id in text
            assert part.grade in text
        for point in (*whole.opening, *(p for one in whole.objections for p in one.answer)):
            assert point.text in text
            assert point.figure_id in text
        for words in (*whole.sources, *whole.request, *whole.remarks):
            assert words in text
        addresses = {link.target_ref for link in document.part.rels.values() if link.is_external}
        assert {part.verify for part in whole.parts} <= addresses
        assert all(one.startswith(BASE) for one in addresses)


@pytest.mark.parametrize("iso3", ["KEN", "TUV", "GBR"])
def test_the_file_keeps_the_rules_of_open_xml(iso3: str, tmp_path: Path) -> None:
    assert audited(docx(brief(iso3, "regulator")), "docx", tmp_path) == []


def test_every_kind_of_chart_keeps_the_rules(tmp_path: Path) -> None:
    assert audited(docx(with_charts(*CHARTS.values())), "docx", tmp_path) == []


def test_the_workbooks_inside_hold_the_numbers_of_the_charts() -> None:
    whole = brief("BOL")
    given = [part.chart for part in whole.parts if part.chart is not None]
    drawn = charts(docx(whole))
    # The last findings may be told without their charts, to keep to two pages.
    given = given[:len(drawn)]
    assert len(given) >= 3
    for data, (tree, rows) in zip(given, drawn, strict=True):
        assert [str(one) for one in rows.iloc[:, 0]] == list(data.categories)
        shown = tree.findall(f".//{C}ser")
        for at, one in enumerate(data.series):
            assert near(rows.iloc[:, at + 1]) == near(one.values)
            points = {int(point.get("idx")): float(point.find(f"{C}v").text)
                      for point in shown[at].findall(f"{C}val//{C}pt")}
            assert points == {n: value for n, value in enumerate(one.values) if value is not None}


def test_headings_form_an_outline_and_styles_have_words_own_names() -> None:
    whole = brief()
    document = opened(docx(whole))
    headings = [(one.style.name, hyphenated(one.text)) for one in document.paragraphs
                if one.style.name.startswith("Heading")]
    assert headings[0] == ("Heading 1", whole.words["opening"])
    assert [text for name, text in headings if name == "Heading 2"] == [
        part.point for part in whole.parts]
    assert {whole.words[name] for name in ("objections", "request", "caveat", "sources")} <= {
        text for name, text in headings if name == "Heading 1"}
    used = {one.style.name for one in document.paragraphs}
    assert {"Title", "Subtitle", "Heading 1", "Heading 2", "Caption", "List Bullet"} <= used
    # Nothing is set by hand that a style sets: restyling reaches all of it.
    for run in document.element.body.iter(qn("w:rPr")):
        assert {child.tag for child in run} <= {qn("w:rStyle"), qn("w:rtl")}


def test_tables_have_a_header_row_that_is_repeated_and_words_for_those_who_hear_them() -> None:
    document = opened(docx(with_part(chart=None)))
    # That of key messages with their numbers side by side, the part's and that of questions.
    assert len(document.tables) == 3
    for table in document.tables[1:]:
        rows = table._tbl.tr_lst
        assert rows[0].find(qn("w:trPr")).find(qn("w:tblHeader")) is not None
        assert all(row.find(qn("w:trPr")).find(qn("w:tblHeader")) is None for row in rows[1:])
        assert len(table._tbl.tblPr.find(qn("w:tblDescription")).get(qn("w:val"))) > 10
    for name in opened(docx(brief())).element.body.iter(
            "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"):
        assert len(name.get("descr")) > 20


def test_every_page_says_release_grade_page_and_disclaimer() -> None:
    whole = replace(brief(), illustrative="Illustrative: made with own values.")
    document = opened(docx(whole))
    foot, head = document.sections[0].footer, document.sections[0].header
    words = hyphenated("\n".join(one.text for one in foot.paragraphs))
    for wanted in (whole.release_id, whole.release_day, whole.disclaimer, "Derived"):
        assert wanted in words
    fields = [one.get(qn("w:instr")) for one in foot._element.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]
    assert whole.illustrative in head.paragraphs[0].text
    # Later sections, of other columns, carry the same.
    assert all(section.footer.is_linked_to_previous for section in document.sections[1:])
    assert "Illustrative" not in opened(docx(brief())).sections[0].header.paragraphs[0].text


def test_hostile_text_is_text(tmp_path: Path) -> None:
    file = docx(hostile())
    text = said(opened(file))
    assert all(words in text for words in SEEN)
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        whole = b"".join(archive.read(name) for name in archive.namelist()
                         if name.endswith(".xml"))
    assert b"<script" not in whole
    assert "\u202e".encode() not in whole
    assert audited(file, "docx", tmp_path) == []


def test_the_own_note_stands_under_its_card_in_lines() -> None:
    document = opened(docx(with_part(note="First line\n<b>second</b>")))
    quoted, = (one for one in document.paragraphs if one.style.name == "Quote")
    assert quoted.text.endswith("First line\n<b>second</b>")


def test_a_sentence_alone_has_no_chart() -> None:
    assert charts(docx(with_part(sentence_only=True))) == []


def turned(run: Any) -> bool:
    properties = run.find(qn("w:rPr"))
    return properties is not None and properties.find(qn("w:rtl")) is not None


def test_right_to_left_is_in_the_styles_and_on_every_run_of_such_letters() -> None:
    document = opened(docx(brief("EGY", language=Language("ar"))))
    assert document.styles["Normal"].element.pPr.find(qn("w:bidi")) is not None
    runs = {run: "".join(text.text or "" for text in run.iter(qn("w:t")))
            for run in document.element.body.iter(qn("w:r"))}
    assert all(turned(run) for run, text in runs.items() if right_to_left_letters(text))
    ids = [run for run, text in runs.items() if re.fullmatch("[A-Z0-9]+-[A-Z0-9-]+", text)]
    assert ids
    assert not any(map(turned, ids)), "a figure id keeps its order"
    assert not re.search("[\u2066-\u2069]", said(document)), "Word draws isolates as gaps"
    assert "CHF\u202f" in said(document)
    assert "\u00a0" not in said(document), "LibreOffice breaks a number behind it"
    assert document.tables[0]._tbl.tblPr.find(qn("w:bidiVisual")) is not None


@pytest.mark.parametrize(("language", "note", "value"), [
    (ENGLISH, "نطلب قراراً قبل مارس 2027 (CHF 159,000).", "1"),
    (Language("ar"), "We ask for a decision (CHF 159,000) before March.", "0"),
])
def test_a_note_runs_its_own_way(language: Language, note: str, value: str) -> None:
    whole = brief("EGY", language=language)
    parts = (replace(whole.parts[0], note=note), *whole.parts[1:])
    document = opened(docx(replace(whole, parts=parts)))
    own, = (one for one in document.paragraphs if one.text == note)
    assert own.style.name == "Quote"
    assert own._p.pPr.find(qn("w:bidi")).get(qn("w:val")) == value
    run = own.runs[0]._r
    assert turned(run) == (value == "1")
    if value == "1":
        assert run.rPr.find(qn("w:lang")).get(qn("w:bidi")) == "ar-SA"
        others = [one for one in document.paragraphs if one.text and one is not own]
        assert not [one.text for one in others
                    if one._p.pPr.find(qn("w:bidi")) is not None and one.text != note]


def test_the_file_says_what_it_is_and_names_nobody() -> None:
    whole = brief()
    document = opened(docx(whole))
    own = document.core_properties
    assert own.title == whole.title
    assert own.language == "en-GB"
    assert own.author == own.last_modified_by == "Why ITU matters: the case for investment"
    language = document.styles.element.find(f".//{qn('w:lang')}")
    assert language.get(qn("w:val")) == "en-GB"
    with zipfile.ZipFile(io.BytesIO(docx(whole))) as archive:
        assert not any("thumbnail" in name or "customXml" in name for name in archive.namelist())


@pytest.mark.browser
@needs_office
@pytest.mark.slow
def test_national_notes_have_two_pages(tmp_path: Path) -> None:
    others = [one for one in STATES if one != "KEN"]
    made = {iso3: docx(brief(iso3, AUDIENCES[at % 4], languages()[at % len(languages())]))
            for at, iso3 in enumerate(STATES)
            if iso3 in ("KEN", *drawn(others, 3, "notes of two pages"))}
    printed = as_pdf(made, "docx", tmp_path)
    assert {iso3: len(PdfReader(path).pages) for iso3, path in printed.items()} == dict.fromkeys(
        made, 2)
    pages = pictures(printed["KEN"], tmp_path)
    assert all(0.05 < 1 - share_of(page, "#FFFFFF") < 0.6 for page in pages)
    # The charts are drawn, in the palette's first colour.
    assert share_of(pages[0], "#1A5B96") > 0.003
