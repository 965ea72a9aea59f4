"""The offline pack: one file with everything in it, a ZIP that agrees with it, nothing hostile."""

import base64
import csv
import hashlib
import io
import json
import re
import time
import zipfile
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.brief.basket import Basket, item, write_basket
from casebook.brief.model import Brief, ChartData, Series
from casebook.brief.offline import files as pack_files
from casebook.brief.offline import page as pack
from casebook.brief.presenter import bars, charts, labels, table, templates, text_fit
from casebook.brief.presenter.talk import slides
from casebook.brief.query import requested_brief
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.wording import ENGLISH, Language

HOSTILE = (
    "</script><script>alert(1)</script>", "=HYPERLINK(\"x\")", "<img src=x onerror=alert(1)>",
    "{{ 7*7 }} {% raw %}", "\u2028\u2029", "😀 ÿ 漢", "a" * 500, "]]><!--",
)
TALKS = ({"story": "council"}, {"story": "ministry", "country": "KEN"}, {"country": "KEN"},
         {"country": "GBR", "audience": "foreign"}, {"country": "BOL", "audience": "regulator"},
         {"country": "PLW", "audience": "parliament"})


@pytest.fixture(scope="module")
def kenya() -> Brief:
    return requested_brief({"country": "KEN"}, live(), "https://figures.example")[0]


@pytest.fixture(scope="module")
def whole(kenya: Brief) -> str:
    return pack.html(kenya).decode()


class Page(HTMLParser):
    """Elements, scripts and what a reader sees."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.scripts: list[tuple[dict[str, str | None], str]] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag == "script":
            self.scripts.append((dict(attrs), ""))

    def handle_data(self, data: str) -> None:
        if self.cdata_elem == "script":
            attributes, before = self.scripts[-1]
            self.scripts[-1] = attributes, before + data
        elif self.cdata_elem is None:
            self.text += data


def test_one_file_holds_everything(whole: str, kenya: Brief) -> None:
    seen = Page(whole)
    assert whole.count(templates.plotly()) == 1
    for tag, found in seen.elements:
        for name in ("src", "href", "action", "data"):
            if value := found.get(name):
                assert value.startswith(("data:", "#")), (tag, name, value[:80])
    words = " ".join(seen.text.split())
    for part in kenya.parts:
        for text in (part.title, part.source_line, part.figure_id, part.verify,
                     part.prepared.method):
            assert " ".join(text.split()) in words
    for text in (*kenya.request, *kenya.remarks, kenya.citation, kenya.disclaimer, kenya.release_id,
                 *kenya.sources, *(point.text for point in kenya.opening),
                 *(one.question for one in kenya.objections)):
        assert " ".join(text.split()) in words


def test_policy_allows_its_own_scripts_and_no_request(whole: str) -> None:
    seen = Page(whole)
    policy = next(str(found["content"]) for tag, found in seen.elements
                  if found.get("http-equiv") == "Content-Security-Policy")
    told = dict(part.strip().partition(" ")[::2] for part in policy.split(";"))
    assert told["default-src"] == "'none'"
    assert "connect-src" not in told
    run = [text for found, text in seen.scripts if found.get("type") != "application/json"]
    digests = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in run]
    assert told["script-src"].split() == [f"'sha256-{digest}'" for digest in digests]
    assert len(run) == 2


def test_links_save_the_rows_that_the_charts_show(whole: str, kenya: Brief) -> None:
    links = {str(found["download"]): str(found["href"]) for tag, found in Page(whole).elements
             if tag == "a" and str(found.get("download")).endswith(".csv")}
    assert len(links) == len(kenya.parts)
    for address, part in zip(links.values(), kenya.parts, strict=True):
        text = base64.b64decode(address.partition(",")[2]).decode("utf-8-sig")
        rows = list(csv.DictReader(io.StringIO(text)))
        assert len(rows) == len(part.prepared.rows)
        column = next(name for name in part.prepared.rows.select_dtypes("number"))
        kept = [float(row[column]) for row in rows if row[column]]
        assert kept == pytest.approx(part.prepared.rows[column].dropna().tolist())


def test_codebook_covers_every_column(kenya: Brief) -> None:
    noted = {note.name: note.words for note in pack_files.codebook(kenya)}
    for content in pack_files.data(kenya).values():
        header = next(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
        assert all(noted[name] for name in header)


def test_archive_agrees_with_itself(kenya: Brief, whole: str) -> None:
    made = pack.archive(kenya)
    assert made == pack.archive(kenya)
    with zipfile.ZipFile(io.BytesIO(made)) as files:
        assert files.testzip() is None
        names = files.namelist()
        assert files.read(f"{kenya.name}.html").decode() == whole
        sums = dict(line.split("  ")[::-1]
                    for line in files.read("SHA256SUMS.txt").decode().splitlines())
        assert set(sums) == set(names) - {"SHA256SUMS.txt"}
        for name, digest in sums.items():
            assert hashlib.sha256(files.read(name)).hexdigest() == digest
        assert sum(name.startswith("data/") for name in names) == len(kenya.parts)
        readme = files.read("README.txt").decode()
        assert all(name in readme for name in names if name != "README.txt")
        assert all(part.figure_id in readme for part in kenya.parts)
        assert files.read("citations.bib").decode().count("@misc{") == len(kenya.parts)
        assert files.read("citations.ris").decode().count("TY  - DATA") == len(kenya.parts)


def test_made_in_time(kenya: Brief) -> None:
    pack.html(kenya)
    took = []
    for _ in range(3):
        started = time.process_time()
        pack.html(kenya)
        took.append(time.process_time() - started)
    assert min(took) < 1.5


@pytest.mark.parametrize("note", HOSTILE)
def test_hostile_notes_are_text(note: str, kenya: Brief) -> None:
    line = " ".join(note.split()) or "x"  # what is measured for a slide has no line ends
    hostile = replace(kenya, title=line, illustrative=note, request=(line,), parts=tuple(
        replace(part, note=note, title=line, caveats=(note,)) for part in kenya.parts[:2]))
    plain = replace(hostile, title="x", illustrative="x", request=("x",), parts=tuple(
        replace(part, note="x", title="x", caveats=("x",)) for part in hostile.parts))
    seen, usual = Page(pack.html(hostile).decode()), Page(pack.html(plain).decode())
    assert [tag for tag, _ in seen.elements] == [tag for tag, _ in usual.elements]
    assert " ".join(note.split()) in " ".join(seen.text.split())
    for found, text in seen.scripts:
        if found.get("type") == "application/json":
            json.loads(text)
            assert "<" not in text


@given(st.recursive(st.text(), lambda part: st.lists(part) | st.dictionaries(st.text(), part)))
def test_data_in_pages_is_inert_and_whole(value: object) -> None:
    text = templates.json("x", value).partition(">")[2].removesuffix("</script>")
    assert json.loads(text) == value
    assert not re.search("[<>&\u2028\u2029]", text)


def test_missing_numbers_are_null() -> None:
    assert ">[null,1.0]<" in templates.json("x", [float("nan"), 1.0])


def test_illustrative_stands_on_every_slide_and_on_the_pack() -> None:
    basket = Basket((item("simulator-total", Selection(scenario="KEN=2")),
                     item("units-total", Selection())))
    brief, _ = requested_brief({"basket": write_basket(basket)}, live())
    assert brief.illustrative
    made = pack.html(brief).decode()
    assert made.count(f'<p class="illustrative">{brief.illustrative}</p>') == len(
        slides(brief)) + 1


@pytest.mark.parametrize("parameters", TALKS, ids=lambda one: "-".join(one.values()))
def test_slides_say_what_the_briefing_says(parameters: dict[str, str]) -> None:
    brief, _ = requested_brief(parameters, live())
    told = slides(brief)
    assert [slide.kind for slide in told[:1]] == ["title"]
    assert told[-1].kind == "sources"
    findings = [slide for slide in told if slide.part]
    for slide, part in zip(findings, brief.parts, strict=True):
        assert slide.heading.whole == part.point
        assert slide.point == part.spoken
        assert slide.heading.size >= 40
        assert slide.rows
        if part.chart and slide.figure:
            drawn = sum(len(trace.get("text") or trace["y"]) for trace in slide.figure["data"])
            assert drawn or part.chart.kind == "doughnut"
    listed = [line for slide in told if slide.kind == "sources" for line in slide.lines]
    assert listed[:len(brief.remarks)] == list(brief.remarks)
    # One slide of sources: as many as can be read, how many more, and the disclaimer.
    last = [*told[-1].lines]
    assert last.pop() == brief.disclaimer
    shown = [line for line in last if line in brief.sources]
    assert shown == list(brief.sources[:len(shown)]) != []
    more = [line for line in last if line not in brief.sources]
    assert [line.split()[0] for line in more] == (
        [str(len(brief.sources) - len(shown))] if len(shown) < len(brief.sources) else [])
    opened = [line for slide in told if slide.kind == "opening" for line in slide.lines]
    assert opened == [point.text for point in brief.opening]


def sample(kind: str, values: tuple[float | None, ...], **more: object) -> ChartData:
    names = tuple(f"Item {place}" for place in range(len(values)))
    return ChartData(kind, names, (Series("One <b>", values, "#1A5B96"),), "units", **more)


@pytest.mark.parametrize("kind", [
    "bar", "stacked-bar", "column", "stacked-column", "line", "doughnut", "waterfall"])
def test_every_kind_of_chart(kind: str) -> None:
    values = (1000.5, None, 20.0) if kind != "doughnut" else (10.0, 20.0, 30.0)
    chart = sample(kind, values, decimals=1, totals=(0,) if kind == "waterfall" else ())
    drawn = charts.figure(chart, Language("fr"), 380)
    text = json.dumps(drawn, ensure_ascii=False, allow_nan=False)
    assert "<b> " not in json.dumps(drawn["data"][0].get("name", ""))
    if kind not in ("doughnut", "line"):  # a line is labelled at its end
        assert "1\u202f000,5" in text  # as French writes it
    sizes = [float(size) for size in re.findall(r'"size": (\d+)', text)]
    assert min(size for size in sizes if size > 12) >= labels.TEXT


def test_waterfall_steps_and_totals() -> None:
    chart = sample("waterfall", (100.0, -30.0, 70.0), totals=(0, 2))
    trace = charts.figure(chart, ENGLISH, 380)["data"][0]
    assert trace["measure"] == ["absolute", "relative", "absolute"]
    assert trace["text"] == ["100", "−30", "70"]


def test_many_bars_stand_upright_or_are_cut_and_said() -> None:
    short = ChartData("bar", tuple(map(str, range(20))),
                      (Series("x", tuple(map(float, range(20))), "#1A5B96"),), "units")
    assert bars.bounded(short, 300).kind == "column"
    long = replace(short, categories=tuple(f"A long name of an item, {n}" for n in range(20)))
    cut = bars.bounded(long, 300)
    assert cut.categories == long.categories[:len(cut.categories)]
    assert 5 <= len(cut.categories) < 20
    assert bars.bounded(long, 2_000) is long


def test_a_bar_with_a_series_of_its_own_is_not_cut() -> None:
    """The legend names the subject, so its bar is there: as the last, with how many are left out.
    """
    values = tuple(float(20 - place) for place in range(20))
    own = 17
    chart = ChartData(
        "bar", tuple(f"A long name of an item, {n}" for n in range(20)),
        (Series("others", tuple(None if at == own else value for at, value in enumerate(values)),
                "#1A5B96"),
         Series("own", tuple(value if at == own else None for at, value in enumerate(values)),
                "#B5540A")), "units")
    cut = bars.bounded(chart, 300)
    assert cut.categories == (*chart.categories[:len(cut.categories) - 1], chart.categories[own])
    assert [one for one in cut.series[1].values if one is not None] == [values[own]]


@pytest.mark.parametrize(("title", "head", "rest"), [
    ("Short: it is", "Short: it is", ""),
    ("The unit has stood at CHF 318\u202f000 since 2006: prices have taken 8.3% by 2024",
     "The unit has stood at CHF 318\u202f000 since 2006", "prices have taken 8.3% by 2024"),
    ("Kenya contributed CHF 5.64 for a thousand inhabitants (all: CHF 13.97) and USD 3.54 for each",
     "Kenya contributed CHF 5.64 for a thousand inhabitants (all: CHF 13.97) and USD 3.54 for each",
     ""),
    ("One unit comes to 85% of the yearly amount planned for “ITU-D: special assistance” and to 2%",
     "One unit comes to 85% of the yearly amount planned for “ITU-D: special assistance” and to 2%",
     ""),
    ("انخفضت إيرادات الاتحاد بنسبة 7.3% بالقيمة الحقيقية؛ ونمت إيرادات 10 من أصل 13 من الوكالات",
     "انخفضت إيرادات الاتحاد بنسبة 7.3% بالقيمة الحقيقية", "ونمت إيرادات 10 من أصل 13 من الوكالات"),
])
def test_headings(title: str, head: str, rest: str) -> None:
    found = text_fit.heading(title)
    assert (found.head, found.rest, found.whole) == (head, rest, title)


def test_what_needs_two_slides_is_shared_out_between_them() -> None:
    lines = ["A message of some forty letters or so."] * 4
    high = 3 * (28 * 1.35 + 28) + 1
    assert [len(one) for one in text_fit.pages(lines, 28, 28, high)] == [3, 1]
    assert [len(one) for one in text_fit.evenly(lines, 28, 28, high)] == [2, 2]
    assert text_fit.evenly(lines, 28, 28, 2 * high) == [tuple(lines)]


def test_large_numbers_are_enlarged_only_where_their_lines_stay_apart() -> None:
    words = {"data": [], "layout": {"height": 300, "yaxis": {"visible": False},
                                    "annotations": [{"font": {"size": 10}}]}}
    assert text_fit.enlarged(words, 600) == 2
    assert text_fit.enlarged(words, 500) is None
    a_map = {"data": [{"type": "choropleth"}], "layout": words["layout"]}
    assert text_fit.enlarged(a_map, 500) == 2


def test_tables_of_a_slide_show_the_latest_years() -> None:
    every = table.Rows(("Year", "Value"), tuple(
        (str(year), f"{year * 2}") for year in range(2001, 2025)), (True, True))
    shown = table.rows_of(every, ENGLISH, 300)
    assert shown.cells == every.cells[-len(shown.cells):]
    assert 3 <= len(shown.cells) < 10
    assert "latest" in shown.more
    named = replace(every, cells=tuple((f"Item {row[0]}", row[1]) for row in every.cells))
    assert table.rows_of(named, ENGLISH, 300).cells == named.cells[:len(shown.cells)]
    assert table.rows_of(every, ENGLISH, 2_000) == every


def test_sources_fill_pages_in_order() -> None:
    lines = [f"Source number {number}, " + "of some length " * 9 for number in range(40)]
    pages = [*text_fit.pages(lines, 20, 12, 470, 550)]
    assert [line for page in pages for line in page] == lines
    assert len(pages) > 3
    assert text_fit.together(["a"], 10, 400, 1000) > text_fit.together(lines[:6], 10, 400, 1000)


def test_letters_keep_contrast() -> None:
    for colour in ("#E6EAEE", "#8D9AA6", "#17212B", "#1A5B96", "#FFFFFF"):
        assert labels.contrast(labels.readable_on(colour), colour) >= 4.5
        assert labels.contrast(labels.legible(colour), "#FFFFFF") >= 4.5
    assert labels.contrast("#000000", "#FFFFFF") == pytest.approx(21)
