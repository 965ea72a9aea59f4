"""The note: two pages, tagged, with the numbers of its briefing and nothing else."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO
from itertools import combinations
from threading import BoundedSemaphore

import pandas as pd
import pikepdf
import pypdf
import pytest

from casebook.brief.assemble import assemble, national
from casebook.brief.audiences import AUDIENCES
from casebook.brief.model import Audience, Brief, ChartData, Series
from casebook.brief.pdf import note, typesetting
from casebook.errors import NoteBusy, NoteFailed
from casebook.selection import Selection
from casebook.warehouse import live
from tests.brief.note_reading import boxes, elements, pages_of, squeezed, words_of
from tests.brief.note_sample import BASE, BLUE, CHARTS, YEARS, part, sample
from tests.fractions import grouped
from tests.sampling import sampled

# Largest and smallest contributors, longest names, no product, no figures on the Internet, each
# region, classes from a sixteenth up, and those whose briefings once ran on to a third page.
MEMBER_STATES = (
    "KEN", "CHE", "PLW", "GBR", "BOL", "USA", "JPN", "DEU", "VAT", "PRK", "COD", "STP", "TUV",
    "NRU", "SAU", "RUS", "CHN", "FSM", "VCT", "SSD",
)
# Each with one audience, the longest briefings with two more.
CASES = sorted({
    *((iso3, AUDIENCES[place % 4]) for place, iso3 in enumerate(MEMBER_STATES)),
    *((iso3, audience) for iso3 in ("GBR", "NRU", "FSM") for audience in ("finance", "regulator")),
})


def briefing(iso3: str, audience: Audience) -> Brief:
    return assemble(national(iso3, audience, live()), audience, Selection(country=iso3), live(),
                    base_url=BASE)


@pytest.mark.parametrize(("iso3", "audience"), sampled(CASES, 8))
def test_a_national_note_has_two_tagged_pages_with_all_its_numbers(
    iso3: str, audience: Audience
) -> None:
    brief = briefing(iso3, audience)
    made = note.pdf(brief)
    pages = pages_of(made)
    assert len(pages) == 2
    whole = "".join(pages)
    said = [brief.title, brief.subtitle, *(one.removeprefix("• ") for one in brief.request),
            *brief.remarks,
            brief.disclaimer, brief.release_id,
            *brief.sources, *(point.text for point in brief.opening)]
    for objection in brief.objections:
        said += [objection.question, *(point.text for point in objection.answer)]
    for one in brief.parts:
        said += [one.point, one.subtitle, one.source_line, one.figure_id, one.grade]
        said += one.caveats
        if one.chart is None:
            said += [str(cell) for cell in one.table.to_numpy().ravel()]
    assert [words for words in said if squeezed(words) not in whole] == []
    holds_the_rules_of_accessible_files(made, brief)
    stands_in_its_place(made)


def holds_the_rules_of_accessible_files(made: bytes, brief: Brief) -> None:
    """What PDF/UA-1 asks of a file and a library can see."""
    with pikepdf.open(BytesIO(made)) as pdf:
        root = pdf.Root
        assert root.MarkInfo.Marked
        assert str(root.Lang) == brief.language
        assert root.ViewerPreferences.DisplayDocTitle
        with pdf.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["dc:title"] == brief.title
        tags = list(elements(root.StructTreeRoot))
        kinds = [str(tag.S) for tag in tags]
        assert kinds.count("/H1") == 1
        assert kinds.index("/H1") < kinds.index("/H2")
        figures = [str(tag.get("/Alt", "")) for tag in tags if tag.S == "/Figure"]
        charts = [one for one in brief.parts if one.chart is not None and not one.sentence_only]
        assert len(figures) == len(charts) + 1  # the QR code
        assert all(alt.strip() for alt in figures)
        assert all(any(one.point in alt for alt in figures) for one in charts)
        assert kinds.count("/Table") == kinds.count("/THead")
        links = [annotation for page in pdf.pages for annotation in page.get("/Annots", [])]
        assert links
        assert all(str(link.get("/Contents", "")) for link in links)
        assert all(page.get("/Tabs") == "/S" for page in pdf.pages)
        assert len(pdf.open_outline().root) == 1
        fonts = [font for font in pdf.objects if isinstance(font, pikepdf.Dictionary)
                 and font.get("/Type") == "/FontDescriptor"]
        assert fonts
        assert all(any(str(key).startswith("/FontFile") for key in font)
                   for font in fonts)


def stands_in_its_place(made: bytes) -> None:
    """No letter outside the margins, none on top of another."""
    for page in pypdf.PdfReader(BytesIO(made)).pages:
        words = words_of(page)
        assert words
        outside = [one for one in words if one.left < 48 or one.right > 548.5 or one.foot < 20]
        assert outside == []
        covered = [(one.text, other.text) for one, other in combinations(words, 2)
                   if one.covers(other)]
        assert covered == []


def test_a_chart_of_every_kind_finds_room_for_its_words() -> None:
    made = note.pdf(sample())
    stands_in_its_place(made)
    whole = "".join(pages_of(made))
    for words in ("A name that is so long that it takes two lines at least", "−3.0", "+12", "−30",
                  "Sector Members", "12.5", "A group of Member States with a long name",
                  "An enabling environment", "Hatched or dashed: estimate", "Türkiye",
                  grouped("1,234,567"),
                  "7 more rows are left out."):
        assert squeezed(words) in whole, words


@pytest.mark.parametrize("kind", ["bar", "column"])
def test_bars_are_as_long_as_their_values(kind: str) -> None:
    chart = ChartData(kind, ("A", "B", "C", "D"),
                      (Series("Units", (1, 2, None, 4), "#AA0011"),), "units")
    with pikepdf.open(BytesIO(note.pdf(sample(charts=(chart,))))) as pdf:
        found = boxes(pdf.pages[0], "#AA0011")
    lengths = sorted(size[0 if kind == "bar" else 1] for size in found)
    assert len(lengths) == 3
    assert lengths[1] / lengths[0] == pytest.approx(2, rel=1e-3)
    assert lengths[2] / lengths[0] == pytest.approx(4, rel=1e-3)


def test_the_steps_of_a_waterfall_lead_from_one_total_to_the_next() -> None:
    chart = ChartData("waterfall", ("2013", "2014", "2015", "2016"),
                      (Series("Units", (100, 60, -40, 120), "#AA0011"),), "units", 0, (0, 3))
    with pikepdf.open(BytesIO(note.pdf(sample(charts=(chart,))))) as pdf:
        totals = [height for _, height in boxes(pdf.pages[0], "#AA0011")]
        up = [height for _, height in boxes(pdf.pages[0], "#0B7F7A")]
        down = [height for _, height in boxes(pdf.pages[0], "#B05E00")]
    assert totals[1] / totals[0] == pytest.approx(1.2, rel=1e-3)
    assert up[0] / totals[0] == pytest.approx(0.6, rel=1e-3)
    assert down[0] / totals[0] == pytest.approx(0.4, rel=1e-3)


def test_the_alternative_text_says_every_number() -> None:
    chart = ChartData("line", YEARS, (
        Series("Kenya", tuple(float(n) for n in range(12)), BLUE),
        Series("Others", (None,) * 11 + (7.25,), BLUE)), "per cent", 2)
    with pikepdf.open(BytesIO(note.pdf(sample(charts=(chart,))))) as pdf:
        said = [str(tag.Alt) for tag in elements(pdf.Root.StructTreeRoot) if tag.S == "/Figure"]
    alt = next(text for text in said if "Kenya" in text)
    assert "Kenya, 2013: 0.00; Kenya, 2014: 1.00" in alt
    assert alt.endswith("Others, 2024: 7.25.")
    assert "Others, 2013" not in alt


HOSTILE = {
    "code": '#import "x.typ" #eval("1") $x$ ] } #read("/etc/passwd") \\ @ref <label> `raw`',
    "markup": "<script>alert(1)</script> & <b>bold</b> &amp;",
    "formula": "=HYPERLINK(\"http://x\") +1 -1 @SUM(A1)",
    "direction": "\u202eright to left\u202c \u2067isolated\u2069 \u200fmark",
    "controls": "nul\x00 escape\x1b[31m bell\x07 lone\ud800 \ufffe \U000e0041",
    "scripts": "عربي 中文 हिन्दी кириллица Ελληνικά",
    "long": "word " * 2000,
    "one word": "x" * 10_000,
    "accents": "Z" + "\u0301" * 300 + "algo",
    "lines": "first\n\n\n\r\nsecond\u2028third",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_note_is_text_and_no_more(name: str) -> None:
    made = note.pdf(sample(HOSTILE[name], charts=CHARTS[:2]))
    whole = "".join(pages_of(made))
    expected = {
        "code": '#import "x.typ" #eval("1") $x$ ] } #read("/etc/passwd") \\ @ref <label> `raw`',
        "markup": "<script>alert(1)</script> & <b>bold</b> &amp;",
        "formula": '=HYPERLINK("http://x") +1 -1 @SUM(A1)',
        "direction": "right to left isolated mark",
        "controls": "nul escape[31m bell lone",
        "scripts": "кириллица Ελληνικά",
        "long": "word word word",
        "one word": "x" * 50,
        "accents": "algo",
        "lines": "first second third",
    }
    assert squeezed(expected[name]) in whole
    if name == "accents":
        assert "\u0301" * 3 not in whole
    elif name != "scripts":  # an accent stands on its letter by design, and so do other signs
        stands_in_its_place(made)


def test_values_of_a_reader_are_marked_on_every_page() -> None:
    warning = "Illustrative: made with values that a reader typed in."
    pages = pages_of(note.pdf(sample(illustrative=warning)))
    assert len(pages) >= 2
    assert all(squeezed(warning) in page for page in pages)
    assert not any("Illustrative" in page for page in pages_of(note.pdf(sample())))


def test_every_page_has_release_and_number() -> None:
    brief = sample(charts=CHARTS * 3)
    pages = pages_of(note.pdf(brief))
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert f"Page{number}of{len(pages)}" in page
        assert brief.release_id in page


def test_without_an_address_nothing_leads_anywhere() -> None:
    brief = sample(charts=CHARTS[:2], link="")
    brief = replace(brief, opening=(), objections=(), parts=tuple(
        replace(one, link="/units#units-total", verify="javascript:alert(1)")
        for one in brief.parts))
    with pikepdf.open(BytesIO(note.pdf(brief))) as pdf:
        assert [link for page in pdf.pages for link in page.get("/Annots", [])] == []


def test_an_address_too_long_for_a_code_is_still_a_link() -> None:
    long = f"{BASE}/briefing?basket={'A' * 3000}"
    with pikepdf.open(BytesIO(note.pdf(sample(charts=CHARTS[:1], link=long)))) as pdf:
        assert long in {str(link.A.URI) for page in pdf.pages for link in page.get("/Annots", [])}


def test_an_empty_briefing_is_a_page() -> None:
    empty = sample(charts=(), opening=(), objections=(), request=(), remarks=(), sources=(),
                   citation="")
    assert len(pages_of(note.pdf(replace(empty, parts=())))) == 1


def test_a_table_wider_than_half_the_page_takes_the_whole() -> None:
    table = pd.DataFrame({f"A header of column {n}": ["a cell of several words", "12"] * 3
                          for n in range(6)})
    brief = sample(charts=())
    made = note.pdf(replace(brief, parts=(part(None, table=table),)))
    stands_in_its_place(made)
    assert squeezed("A header of column 5") in "".join(pages_of(made))


def test_equal_briefings_give_equal_files() -> None:
    assert note.pdf(sample(charts=CHARTS[:3])) == note.pdf(sample(charts=CHARTS[:3]))


@pytest.mark.slow
def test_eight_at_once_get_each_their_own() -> None:
    briefs = [sample(charts=CHARTS[:2], title=f"Briefing number {n}{n}{n}") for n in range(8)]
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(note.pdf, briefs))
    for number, file in enumerate(made):
        titles = [n for n in range(8) if f"Briefingnumber{n}{n}{n}" in pages_of(file)[0]]
        assert titles == [number]


def test_who_finds_no_place_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    taken = BoundedSemaphore(1)
    taken.acquire()
    monkeypatch.setattr(typesetting, "places", taken)
    monkeypatch.setattr(typesetting, "QUEUE_SECONDS", 0.01)
    with pytest.raises(NoteBusy):
        note.pdf(sample(charts=()))


def test_a_failure_is_a_sentence_and_frees_its_place() -> None:
    chart = ChartData("bar", ("A",), (Series("Units", (1,), "no colour"),), "units")
    for _ in range(typesetting.AT_ONCE + 1):
        with pytest.raises(NoteFailed, match="could not be made as PDF") as failure:
            note.pdf(sample(charts=(chart,)))
        assert "\n" not in str(failure.value)
    assert note.pdf(sample(charts=()))
