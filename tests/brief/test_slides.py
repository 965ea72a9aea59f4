"""Slides: what they hold, whether it fits, whether another program opens and edits them."""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import fastexcel
import pytest
from lxml import etree
from pptx import Presentation
from pptx.util import Emu

from casebook.brief.model import Brief, ChartData
from casebook.brief.office.text import leftward, unbroken
from casebook.brief.office.waterfall import steps
from casebook.brief.pptx.presentation import pptx
from casebook.exports.text_metrics import block
from casebook.warehouse.figure_ids import read_figure_id
from casebook.wording import Language
from tests.brief.office import (
    AUDIENCES,
    BASE,
    HOSTILE,
    SEEN,
    STATES,
    as_pdf,
    audited,
    brief,
    hostile,
    hyphenated,
    needs_office,
    pictures,
    series,
    share_of,
    with_charts,
    with_part,
)
from tests.sampling import sampled

POINT = 12700
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
YEARS = tuple(str(year) for year in range(2013, 2025))
CHARTS = {
    "bar": ChartData("bar", ("Kenya", "Bolivia (Plurinational State of)"),
                     (series("Units", (1.0, 0.25)),), "contributory units", 2),
    "stacked-bar": ChartData(
        "stacked-bar", ("2023", "2024"), (series("Up", (3.0, 4.0)), series(
            "Down", (-1.0, -2.5), colour="#B05E00")), "units", 1),
    "column": ChartData("column", YEARS, (series("Staff", tuple(
        700.0 + n for n in range(12)), estimated=(False,) * 10 + (True, True)),), "staff"),
    "stacked-column": ChartData("stacked-column", YEARS, tuple(
        series(f"Part {n}", tuple(float(n + at) for at in range(12)), colour=colour)
        for n, colour in enumerate(("#1A5B96", "#B05E00", "#0B7F7A"), 1)), "CHF, million", 1),
    "line": ChartData("line", YEARS, (
        series("Kenya", (None, 1.0, 2.0, None, 3.0, None, 4.0, 5.0, 6.0, 7.0, 7.1, 7.2),
               estimated=(False,) * 11 + (True,)),
        series("All Member States", tuple(7.3 - n / 50 for n in range(12)), colour="#8D9AA6"),
    ), "per cent", 1),
    "doughnut": ChartData("doughnut", ("Assessed", "Voluntary", "Other"),
                          (series("Revenue", (113.0, 22.0, 59.0)),), "CHF, million"),
    "waterfall": ChartData("waterfall", ("2016", "Saved", "Added", "Cut", "2020"),
                           (series("Budget", (636.0, -20.0, 5.0, -11.0, 610.0)),),
                           "CHF, million", totals=(0, 4)),
}


def opened(file: bytes) -> Any:
    return Presentation(io.BytesIO(file))


def texts(shapes: Any) -> Iterator[str]:
    """Every text of a slide, tables too."""
    for shape in shapes:
        if shape.has_text_frame:
            yield hyphenated(shape.text_frame.text)
        if getattr(shape, "has_table", False):
            for row in shape.table.rows:
                yield from (hyphenated(cell.text_frame.text) for cell in row.cells)


def parts_slides(deck: Any, whole: Brief) -> list[tuple[Any, Any]]:
    """Each part with its slide: they stand between the opening and the objections."""
    titles = {part.point or part.title: part for part in whole.parts}
    found = [(titles[hyphenated(slide.shapes.title.text)], slide) for slide in deck.slides
             if hyphenated(slide.shapes.title.text) in titles]
    assert len(found) == len(whole.parts)
    return found


def sizes(paragraph: Any, shape: Any, slide: Any) -> float:
    """The paragraph's type size in points: its own, or its layout's."""
    own = [run.font.size for run in paragraph.runs if run.font.size is not None]
    if own:
        return max(one.pt for one in own)
    layout = next(one for one in slide.slide_layout.placeholders
                  if one.placeholder_format.idx == shape.placeholder_format.idx)
    level = layout._element.find(f".//{{*}}lvl{paragraph.level + 1}pPr/{{*}}defRPr")
    return int(level.get("sz")) / 100


def check_fits(deck: Any) -> None:
    """Every shape within the slide, every text within its shape, no placeholder empty."""
    for slide in deck.slides:
        for shape in slide.shapes:
            where = f"{slide.shapes.title.text[:40]}: {shape.name}"
            assert shape.left >= 0, where
            assert shape.top >= 0, where
            assert shape.left + shape.width <= deck.slide_width + 1, where
            assert shape.top + shape.height <= deck.slide_height + 1, where
            if getattr(shape, "has_table", False):
                assert shape.top + shape.height <= Emu(466 * POINT), where
                continue
            if not shape.has_text_frame:
                continue
            assert shape.text_frame.text.strip(), where
            high = 0.0
            for number, paragraph in enumerate(shape.text_frame.paragraphs):
                size = sizes(paragraph, shape, slide)
                bold = any(run.font.bold for run in paragraph.runs)
                text = "".join(run.text for run in paragraph.runs)
                lines = block(text, size, "strong" if bold else "text",
                              shape.width / POINT).lines
                # 1.15 is Arial's own distance of lines.
                high += max(1, len(lines)) * size * 1.15
                if number and paragraph.space_before is not None:
                    high += paragraph.space_before.pt
            assert high <= shape.height / POINT + 1, f"{where}: {high}"


def check_described(deck: Any, language: Language = "en-GB") -> None:
    """Alternative text on all that is no text, a language on every run, a number on every slide."""
    for number, slide in enumerate(deck.slides):
        tree = slide._element
        for frame in tree.iter("{*}graphicFrame", "{*}pic"):
            about = frame.find(".//{*}cNvPr")
            assert len(about.get("descr", "")) > 10 or about.find(".//{*}decorative") is not None
        for run in tree.iter("{*}rPr"):
            if run.getparent().tag.endswith(("}r", "}fld")):
                assert run.get("lang") in (language, "en-GB")  # Latin words in an Arabic deck
        fields = [field for field in tree.iter("{*}fld") if field.get("type") == "slidenum"]
        assert len(fields) == (1 if number else 0)
        identities = [one.get("id") for one in tree.iter("{*}cNvPr")]
        assert len(identities) == len(set(identities))


@pytest.mark.parametrize("iso3", sampled(STATES, 7))
def test_a_national_briefing_is_whole_and_fits(iso3: str) -> None:
    for audience in AUDIENCES if iso3 == "GBR" else AUDIENCES[STATES.index(iso3) % 4:][:1]:
        whole = brief(iso3, audience)
        deck = opened(pptx(whole))
        check_fits(deck)
        check_described(deck)
        for part, slide in parts_slides(deck, whole):
            said = "\n".join(texts(slide.shapes))
            assert part.figure_id in said
            assert part.grade in said
            assert whole.release_day in said
            assert part.source_line.split("; ")[0] in said
            assert any(getattr(one, "has_chart", False) or getattr(one, "has_table", False)
                       for one in slide.shapes)
            links = [slide.part.rels[link.get(RELATION)].target_ref
                     for link in slide._element.iter("{*}hlinkClick")]
            assert links == [part.verify] * 2  # the id and the code
            notes = slide.notes_slide.notes_text_frame.text
            assert all(words in notes for words in (
                part.spoken, part.source_line, *part.caveats, part.figure_id, part.verify))
        everything = "\n".join(text for slide in deck.slides for text in texts(slide.shapes))
        for point in (*whole.opening, *(p for one in whole.objections for p in one.answer)):
            assert point.text in everything
            assert point.figure_id in everything
        for words in (*whole.request, *whole.remarks, whole.disclaimer):
            assert words.removeprefix("• ") in everything
        # One slide of sources; what it has no room for is in its notes.
        last = deck.slides[len(deck.slides) - 1]
        assert [slide.shapes.title.text for slide in deck.slides].count(
            whole.words["sources"]) == 1
        assert all(source in last.notes_slide.notes_text_frame.text for source in whole.sources)
        assert any(source in everything for source in whole.sources)


@pytest.mark.parametrize("iso3", ["KEN", "TUV", "GBR"])
def test_the_file_keeps_the_rules_of_open_xml(iso3: str, tmp_path: Path) -> None:
    assert audited(pptx(brief(iso3)), "pptx", tmp_path) == []


@pytest.mark.parametrize("kind", CHARTS)
def test_every_kind_of_chart_keeps_the_rules(kind: str, tmp_path: Path) -> None:
    assert audited(pptx(with_charts(CHARTS[kind])), "pptx", tmp_path) == []


def test_the_rules_are_really_checked(tmp_path: Path) -> None:
    """A chart with two elements in the wrong order is found."""
    file, spoilt = pptx(with_charts(CHARTS["column"])), io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file)) as whole, zipfile.ZipFile(spoilt, "w") as worse:
        for name in whole.namelist():
            data = whole.read(name)
            if name.startswith("ppt/charts/chart"):
                tree = etree.fromstring(data)
                series_element = tree.find(".//{*}ser")
                series_element.append(series_element.find("{*}tx"))
                data = etree.tostring(tree)
            worse.writestr(name, data)
    assert audited(spoilt.getvalue(), "pptx", tmp_path)


def charts(file: bytes) -> list[tuple[Any, Any]]:
    """Each chart with the frame of the workbook inside it, as another library reads that."""
    found = []
    for slide in opened(file).slides:
        for shape in slide.shapes:
            if getattr(shape, "has_chart", False):
                book = shape.chart.part.chart_workbook.xlsx_part.blob
                rows = fastexcel.read_excel(book).load_sheet(0).to_pandas()
                found.append((shape.chart, rows))
    return found


def near(values: Any) -> list[float | None]:
    return [None if value is None or value != value else round(float(value), 9)
            for value in values]


@pytest.mark.parametrize("iso3", ["KEN", "BOL", "VAT"])
def test_the_workbook_inside_holds_the_numbers_of_the_chart(iso3: str) -> None:
    whole = brief(iso3)
    given = [part.chart for part in whole.parts if part.chart is not None]
    drawn = charts(pptx(whole))
    assert len(drawn) == len(given)
    for data, (chart, rows) in zip(given, drawn, strict=True):
        assert [str(one) for one in rows.iloc[:, 0]] == list(data.categories)
        for at, one in enumerate(data.series):
            assert rows.columns[at + 1] == one.name
            assert near(rows.iloc[:, at + 1]) == near(one.values)
            # What is drawn before anyone edits is the same.
            assert near(chart.plots[0].series[at].values) == near(one.values)


def test_a_waterfall_stands_on_a_base_that_is_not_drawn() -> None:
    (chart, rows), = charts(pptx(with_charts(CHARTS["waterfall"])))
    base, total, added, taken = (near(rows.iloc[:, at]) for at in range(1, 5))
    assert base == [None, 616.0, 616.0, 610.0, None]
    assert total == [636.0, None, None, None, 610.0]
    assert added == [None, None, 5.0, None, None]
    assert taken == [None, 20.0, None, 11.0, None]
    first = chart.plots[0].series[0]._element
    assert first.find("{*}spPr/{*}noFill") is not None
    legend = chart._chartSpace.find(".//{*}legend")
    assert legend.find("{*}legendEntry/{*}delete") is not None


def test_a_step_across_zero_has_a_part_on_either_side() -> None:
    crossing = ChartData("waterfall", ("Start", "Loss", "End"),
                         (series("Result", (10.0, -25.0, -15.0)),), "CHF", totals=(0, 2))
    assert [(one.start, one.end) for one in steps(crossing)] == [(0, 10), (10, -15), (0, -15)]
    (_, rows), = charts(pptx(with_charts(crossing)))
    down = [near(rows[name]) for name in rows.columns if name.startswith("Removed")]
    assert down == [[None, 10.0, None], [None, -15.0, None]]


def test_bars_that_stand_alone_have_their_values_at_their_ends() -> None:
    apart = ChartData("stacked-bar", ("Kenya", "Oman"), (
        series("Own", (318.0, None)), series("Others", (None, -20.0), colour="#8D9AA6")), "CHF")
    (chart, rows), = charts(pptx(with_charts(apart)))
    assert near(rows.iloc[:, 1]) == [318.0, None]
    plot = chart.plots[0]._element
    assert plot.find("{*}grouping").get("val") == "clustered"
    assert plot.find("{*}overlap").get("val") == "100"
    assert {one.get("val") for one in plot.iter("{*}dLblPos")} == {"outEnd"}


def test_gaps_stay_gaps_and_estimates_are_marked() -> None:
    (chart, _), = charts(pptx(with_charts(CHARTS["line"])))
    assert chart._chartSpace.find(".//{*}dispBlanksAs").get("val") == "gap"
    first = chart.plots[0].series[0]
    assert first.values[3] is None
    (dash,) = first._element.findall("{*}dPt")
    assert dash.find("{*}idx").get("val") == "11"
    assert dash.find("{*}spPr/{*}ln/{*}prstDash").get("val") == "sysDash"
    (chart, _), = charts(pptx(with_charts(CHARTS["column"])))
    hatched = chart.plots[0].series[0]._element.findall("{*}dPt")
    assert [one.find("{*}idx").get("val") for one in hatched] == ["10", "11"]
    assert all(one.find("{*}spPr/{*}pattFill") is not None for one in hatched)
    assert "estimate" in chart.chart_title.text_frame.text


def test_names_stand_at_the_lines_and_a_legend_only_where_it_is_needed() -> None:
    (line, _), (single, _), (stack, _) = charts(pptx(with_charts(
        CHARTS["line"], CHARTS["column"], CHARTS["stacked-column"])))
    assert not line.has_legend
    shown = [one.find(".//{*}dLbl/{*}showSerName").get("val") for one in
             (series._element for series in line.plots[0].series)]
    assert shown == ["1", "1"]
    assert not single.has_legend
    assert stack.has_legend


def test_two_names_at_nearly_the_same_height_are_moved_apart() -> None:
    (chart, _), = charts(pptx(with_charts(CHARTS["line"])))
    shifts = [float(one._element.find(".//{*}dLbl/{*}layout/{*}manualLayout/{*}y").get("val"))
              if one._element.find(".//{*}dLbl/{*}layout") is not None else 0.0
              for one in chart.plots[0].series]
    # Both end at about 7.1 of 8: a line of type apart, one of them has to move.
    assert abs(shifts[0] - shifts[1]) > 0.02


def test_hostile_text_is_text(tmp_path: Path) -> None:
    file = pptx(hostile())
    deck = opened(file)
    check_fits(deck)
    notes = "\n".join(slide.notes_slide.notes_text_frame.text for slide in deck.slides)
    assert all(words in notes for words in SEEN)
    whole = b"".join(zipfile.ZipFile(io.BytesIO(file)).read(name) for name in
                     zipfile.ZipFile(io.BytesIO(file)).namelist() if name.endswith(".xml"))
    assert b"<script" not in whole
    assert "\u202e".encode() not in whole
    assert audited(file, "pptx", tmp_path) == []
    for slide in deck.slides:
        for shape in slide.shapes:
            if getattr(shape, "has_chart", False):
                book = zipfile.ZipFile(io.BytesIO(shape.chart.part.chart_workbook.xlsx_part.blob))
                assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")


def test_a_name_like_a_formula_stays_a_name_in_the_workbook() -> None:
    data = replace(CHARTS["bar"], categories=("=1+1", "- phase 2"))
    (chart, rows), = charts(pptx(with_charts(data)))
    names = ["'=1+1", "- phase 2"]
    assert list(rows.iloc[:, 0]) == list(chart.plots[0].categories) == names


def test_the_own_note_is_in_the_speakers_notes() -> None:
    deck = opened(pptx(with_part(note="First line\n<b>second</b>")))
    notes = [slide.notes_slide.notes_text_frame.text for slide in deck.slides]
    assert sum("First line\n<b>second</b>" in one for one in notes) == 1


def test_every_slide_says_that_values_are_illustrative() -> None:
    sentence = "Illustrative: made with values that a reader typed in."
    for slide in opened(pptx(replace(brief(), illustrative=sentence))).slides:
        assert sentence in list(texts(slide.shapes))
    assert not any("Illustrative" in text for slide in opened(pptx(brief())).slides
                   for text in texts(slide.shapes))


def test_without_an_address_there_is_no_link_and_no_code() -> None:
    whole = brief()
    parts = tuple(replace(part, link="", verify="") for part in whole.parts)
    bare = replace(whole, parts=parts, link="", opening=(), objections=())
    for slide in opened(pptx(bare)).slides:
        assert not any(link.is_external for link in slide.part.rels.values())
        assert "Code" not in [shape.name for shape in slide.shapes]


def test_a_sentence_alone_and_a_table_have_slides_of_their_own() -> None:
    deck = opened(pptx(with_part(sentence_only=True)))
    check_fits(deck)
    assert "Statement" in [slide.slide_layout.name for slide in deck.slides]
    whole = with_part(chart=None)
    deck = opened(pptx(whole))
    check_fits(deck)
    check_described(deck)
    ((part, slide),) = parts_slides(deck, whole)
    frame, = (one for one in slide.shapes if getattr(one, "has_table", False))
    assert frame.table.first_row
    cells = [[hyphenated(cell.text_frame.text) for cell in row.cells] for row in frame.table.rows]
    assert cells[0] == list(part.table.columns)
    assert cells[1:] == part.table.astype(str).to_numpy().tolist()


def test_a_table_too_long_says_how_many_rows_it_leaves_out() -> None:
    table = brief().parts[0].table
    long = table.loc[table.index.repeat(8)].reset_index(drop=True)
    whole = with_part(chart=None, table=long)
    deck = opened(pptx(whole))
    check_fits(deck)
    ((_, slide),) = parts_slides(deck, whole)
    frame, = (one for one in slide.shapes if getattr(one, "has_table", False))
    left = len(long) - (len(frame.table.rows) - 1)
    assert left > 0
    assert f"{left} more rows" in "\n".join(texts(slide.shapes))


def test_right_to_left_turns_paragraphs_and_mirrors_the_slide() -> None:
    plain = opened(pptx(brief()))
    turned = opened(pptx(replace(brief(), right_to_left=True, language=Language("ar"))))
    check_fits(turned)
    for before, after in zip(plain.slides, turned.slides, strict=True):
        for paragraph in after.shapes.title.text_frame.paragraphs:
            assert paragraph._p.pPr.get("algn") == "r"
        for old, new in zip(before.shapes, after.shapes, strict=True):
            if old.name == "Code" and old.width < 80 * POINT:
                assert new.left == plain.slide_width - old.left - old.width


def test_every_paragraph_of_an_arabic_deck_runs_by_its_letters() -> None:
    deck = opened(pptx(brief("EGY", language=Language("ar"))))
    check_described(deck, "ar-SA")
    seen = [paragraph for slide in deck.slides for shape in slide.shapes if shape.has_text_frame
            for paragraph in shape.text_frame.paragraphs if leftward(paragraph.text)]
    assert len(seen) > 30
    assert {paragraph._p.pPr.get("rtl") for paragraph in seen} == {"1"}


def test_a_note_in_arabic_runs_from_the_right_in_an_english_deck() -> None:
    note = "نطلب قراراً قبل مارس 2027."
    deck = opened(pptx(with_part(note=note)))
    spoken = [paragraph for slide in deck.slides
              for paragraph in slide.notes_slide.notes_text_frame.paragraphs]
    own, = (one for one in spoken if one.text == note)
    assert own._p.pPr.get("rtl") == "1"
    assert own.runs[0]._r.rPr.get("lang") == "ar-SA"
    assert all(one._p.pPr is None or one._p.pPr.get("rtl") is None
               for one in spoken if one.text != note)


def test_the_file_says_what_it_is_and_names_nobody() -> None:
    whole = brief()
    deck = opened(pptx(whole))
    own = deck.core_properties
    assert own.title == whole.title
    assert own.subject == whole.subtitle
    assert whole.parts[0].figure_id in own.keywords
    assert own.language == "en-GB"
    assert own.author == own.last_modified_by == "Why ITU matters: the case for investment"
    assert own.created.date().isoformat() == whole.release_date
    assert not re.search(r"python-pptx|Steve Canny", own.author + own.comments)


def test_the_codes_lead_where_the_links_lead() -> None:
    import zxingcpp
    from PIL import Image

    whole = brief()
    for part, slide in parts_slides(opened(pptx(whole)), whole):
        picture, = (one for one in slide.shapes if one.name == "Code")
        read = zxingcpp.read_barcodes(Image.open(io.BytesIO(picture.image.blob)).convert("RGB"))
        assert [code.text for code in read] == [part.verify]
        assert part.verify.startswith(BASE)


def test_a_long_note_of_any_length_is_made(tmp_path: Path) -> None:
    deck = opened(pptx(with_part(note=HOSTILE * 5)))
    assert any("emoji" in slide.notes_slide.notes_text_frame.text for slide in deck.slides)


@pytest.mark.browser
@needs_office
@pytest.mark.slow
def test_another_program_draws_every_slide(tmp_path: Path) -> None:
    whole = replace(brief(), parts=(
        *brief().parts[:2], *with_charts(*CHARTS.values()).parts))
    shown = pictures(as_pdf({"deck": pptx(whole)}, "pptx", tmp_path)["deck"], tmp_path)
    assert len(shown) == len(opened(pptx(whole)).slides)
    for page in shown:
        colours = page.getcolors(maxcolors=1 << 24) or []
        # Never blank: letters, a code, and more than the ground.
        assert max(count for count, _ in colours) < 0.97 * page.width * page.height
    first = 2 + 2  # the first slide, the opening, two cards
    for at, data in enumerate(CHARTS.values()):
        if data.kind in ("doughnut", "waterfall"):
            continue
        for one in data.series:
            assert share_of(shown[first + at], one.colour) > 0.0005, (data.kind, one.name)


@pytest.mark.parametrize(("text", "kept"), [
    ("ITU-R and ITU-T Recommendations", "ITU\u2011R and ITU\u2011T Recommendations"),
    ("Отчеты МСЭ-R, UIT-D", "Отчеты МСЭ\u2011R, UIT\u2011D"),
    ("(Derived; figure 8F0K1-6DDTK-9BA6)", "(Derived; figure 8F0K1\u20116DDTK\u20119BA6)"),
    ("数据编号8F0K1-6DDTK-9BA6)", "数据编号8F0K1\u20116DDTK\u20119BA6)"),
    ("release 2026-11-30-461cc99e", "release 2026\u201111\u201130\u2011461cc99e"),
    ("WRC-19, 2026-11-30, well-known, non-geostationary",) * 2,
])
def test_no_line_breaks_in_an_id_or_the_name_of_a_sector(text: str, kept: str) -> None:
    assert unbroken(text) == kept
    if "8F0K1" in text:
        assert read_figure_id(kept[kept.index("8F"):-1]) == read_figure_id(
            text[text.index("8F"):-1])
