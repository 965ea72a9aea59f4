"""The payload of a card equals what it was prepared with, and none of it is markup."""

import json
import re
import zlib
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pandas as pd
import pytest

from casebook.cards import Prepared, card_view, cards, details, prepare
from casebook.cards.compressed import Compressed
from casebook.cards.table import cell_words, columns
from casebook.selection import Selection
from casebook.warehouse import Release, live
from casebook.warehouse.codebook import codebook
from casebook.wording import ENGLISH, Language
from tests import fractions
from tests.sampling import sampled

HOSTILE = "</p><script>alert(\"1\")</script>&'{{7*191}}"
VIEW = Selection(country="KEN", price_basis="usd")


class Read(HTMLParser):
    """The words of a piece of HTML, tag by tag, and its rows."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[str] = []
        self.given: list[dict[str, str | None]] = []
        self.rows: list[list[str]] = []
        # What no line ends within is no piece of its own.
        self.feed(re.sub(r"<span class=whole>(.*?)</span>", r"\1", html))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.given.append(dict(attrs))
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_data(self, data: str) -> None:
        self.words.append(data)
        if self.rows and self.tags[-1] in ("td", "th"):
            self.rows[-1][-1] += data.strip()

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def unpacked(prepared: Prepared, place: card_view.Place = "card") -> dict[str, Any]:
    told: dict[str, Any] = json.loads(zlib.decompress(card_view.compress_view(prepared, place)))
    return told


@pytest.fixture(scope="module")
def release() -> Release:
    return live()


@pytest.mark.parametrize("card_id", sampled(list(cards()), 5))
def test_a_card_is_told_as_it_is_prepared(card_id: str, release: Release) -> None:
    prepared = prepare(cards()[card_id], VIEW, release, "light")
    told = unpacked(prepared)
    # Numbers that are none are null to a browser.
    assert json.dumps(told["figure"], sort_keys=True) == json.dumps(
        json.loads(re.sub(r"\bNaN\b", "null", json.dumps(prepared.figure, default=list))),
        sort_keys=True)
    assert told["height"] == (0 if told["empty"] else prepared.figure["layout"]["height"])
    above, below = Read(told["above"]), Read(told["below"])
    assert " ".join(prepared.title.split()) in above.text
    if not told["empty"]:
        assert " ".join(prepared.subtitle.split()) in above.text
    if told["empty"]:
        return
    for words in (prepared.source_line, prepared.grade):
        assert " ".join(words.split()) in below.text
    figure = prepared.provenance.figure_id
    links = [given["href"] for given in below.given if given.get("href", "mailto:") != "mailto:"]
    assert links == ([f"./verify?figure={figure}"] if figure else [])
    assert (ENGLISH.say("own-values") in below.text) == (not figure)
    # A tile has no table that its words could lead to.
    assert told["alt"] == f"{prepared.alt} {Language('en').say('chart-alt-table')}"
    assert unpacked(prepared, "tile")["alt"] == prepared.alt
    assert told["clicks"] == bool(prepared.card.opens or prepared.card.follows)
    assert not unpacked(prepared, "embed")["clicks"], "a frame elsewhere stays one view"
    assert prepared.source_line in told["says"]["source"]
    assert (figure or prepared.grade) in told["says"]["mark"]


def test_a_figure_is_known_by_what_is_drawn(release: Release) -> None:
    card = cards()["units-total"]
    light, dark = (prepare(card, Selection(), release, theme) for theme in ("light", "dark"))
    same = prepare(card, Selection(country="KEN"), release, "light")
    assert unpacked(light)["drawn"] != unpacked(dark)["drawn"]
    assert unpacked(light)["drawn"] == unpacked(same)["drawn"]
    other = prepare(card, Selection(region="Africa"), release, "light")
    assert unpacked(light)["drawn"] != unpacked(other)["drawn"]


def test_each_place_has_its_parts(release: Release) -> None:
    prepared = prepare(cards()["case-units"], Selection(), release, "light")
    full, small, bare = (
        Read("".join((said.above, said.below)))
        for said in (card_view.words(prepared, place) for place in ("card", "tile", "embed")))
    for read, menu in ((full, card_view.MENU), (small, card_view.SMALL_MENU)):
        entries = [entry for _, entries in menu for entry in entries]
        offered = [given.get("data-what") or given["data-do"] for given in read.given
                   if given.get("data-do") not in (None, "about", "add")]
        assert offered == entries
    assert sum(given.get("role") == "tab" for given in full.given) == 2
    assert "./units" in [given.get("href") for given in small.given]
    assert not any(given.get("role") == "tab" for given in small.given)
    assert not {"button", "ul"} & set(bare.tags)
    assert [given["target"] for given in bare.given if "href" in given] == ["_blank"]
    for part in (full, small, bare):
        assert prepared.provenance.figure_id in part.text


def test_no_words_are_markup(release: Release) -> None:
    prepared = prepare(cards()["units-by-class"], Selection(), release, "light")
    spoilt = replace(
        prepared, title=HOSTILE, subtitle=HOSTILE, method=HOSTILE, name=HOSTILE,
        source_line=HOSTILE, grade=HOSTILE, warnings=(HOSTILE,), alt=HOSTILE)
    said = card_view.words(spoilt, "card")
    for html in (said.above, said.below, details.about(spoilt), details.table(spoilt)):
        assert "<script" not in html
        assert "1337" not in html
        assert "alert(" in html
    assert unpacked(spoilt)["alt"].startswith(HOSTILE)


@pytest.mark.parametrize("card_id", sampled(list(cards()), 6))
def test_a_table_holds_the_card_s_rows(card_id: str, release: Release) -> None:
    prepared = prepare(cards()[card_id], VIEW, release, "light")
    head, *rows = Read(details.table(prepared)).rows
    assert head == [str(name).strip() for name in prepared.table.columns]
    assert len(rows) == min(len(prepared.table), details.MOST_ROWS)
    for row, (_, wanted) in zip(rows, prepared.table.iterrows(), strict=False):
        for shown, value in zip(row, wanted, strict=True):
            if isinstance(value, float) and value == value:
                half = 5e-7 if abs(value) < 1 else 5e-5
                assert fractions.value(shown) == pytest.approx(value, abs=1.001 * half)
            elif isinstance(value, bool):
                assert shown == ("yes" if value else "no")
            elif not pd.api.types.is_scalar(value) or not pd.isna(value):
                assert shown == str(value).strip()


def test_a_long_table_says_what_it_leaves_out(release: Release) -> None:
    prepared = prepare(cards()["units-by-class"], Selection(), release, "light")
    rows = pd.concat([prepared.rows] * 20, ignore_index=True)
    long = replace(prepared, packed_rows=Compressed(rows))
    read = Read(details.table(long))
    assert len(read.rows) == 1 + details.MOST_ROWS
    assert f"first {details.MOST_ROWS} of {len(rows)} rows" in read.text
    assert "rows." not in Read(details.table(prepared)).text


def test_what_is_said_of_a_card(release: Release) -> None:
    prepared = prepare(cards()["units-total"], Selection(), release, "light")
    read = Read(details.about(prepared))
    for words in (prepared.method, *prepared.warnings, prepared.provenance.query):
        assert " ".join(words.split()) in read.text
    for _, source in prepared.provenance.sources:
        assert source.title in read.text
    assert "Contributory unit:" in read.text


def test_values_are_sorted_by_what_they_are() -> None:
    for value, column, words in (
        (2024, "year", "2024"), (1234.56789, "amount_chf", "1\u202f234.5679"),
        (0.000123456, "share", "0.000123"), (float("nan"), "units", ""), (None, "iso3", ""),
        (343.6875, "units", "343\u00a011/16"), (0.0625, "class_of_contribution", "1/16"),
        (-0.75, "units_change", "−3/4"), (8.0, "units_change", "+8"), (-5.2, "amount_usd", "−5.2"),
        (True, "is_ldc", "yes"), (False, "is_ldc", "no"),
    ):
        assert cell_words(value, column, ENGLISH) == words


def test_units_are_sorted_as_numbers(release: Release) -> None:
    """Whatever their text: 1/16 comes before 1/8, and 2 before 13."""
    prepared = prepare(cards()["units-map"], Selection(), release, "light")
    found = dict(re.findall(r'data-value="([^"]+)">([^<]+)<', details.table(prepared)))
    assert found["0.0625"] == "1/16"
    assert found["1.5"] == "1\u00a01/2"
    assert found["35.0"] == "35"


@pytest.mark.parametrize(("card_id", "words"), [
    ("units-peers", "Choose a Member State under Filters to compare its class with its peers."),
    ("simulator-choices", "Choose a Member State"), ("agencies-rank", "Choose a Member State"),
])
def test_a_card_without_a_chart_is_a_line(card_id: str, words: str, release: Release) -> None:
    """It says what to choose, and offers nothing to take: there is nothing yet."""
    prepared = prepare(cards()[card_id], Selection(), release, "light")
    told = unpacked(prepared)
    assert (told["empty"], told["height"], told["below"]) == (True, 0, "")
    line = Read(told["above"])
    assert line.text.startswith(f"{prepared.name} {words}")
    assert "<br>" not in line.text
    assert set(line.tags) == {"div", "h3", "p"}


def test_a_sentence_without_a_chart_is_proven(release: Release) -> None:
    """France has no project in UN INFO: the sentence stands with its source, grade and id."""
    prepared = prepare(cards()["country-projects"], Selection(country="FRA"), release, "light")
    told = unpacked(prepared)
    assert told["empty"]
    assert Read(told["above"]).text == prepared.title
    assert prepared.provenance.figure_id in Read(told["below"]).text
    assert "button" not in Read(told["below"]).tags


def test_long_tables_can_be_searched(release: Release) -> None:
    long, short = (prepare(cards()[one], Selection(), release, "light")
                   for one in ("units-map", "units-total"))
    assert len(long.table) > details.SEARCHED_ROWS >= len(short.table)
    fields = [given for given in Read(details.table(long)).given if given.get("type") == "search"]
    assert [given["data-found"] for given in fields] == ["{shown} of {rows} rows"]
    assert "input" not in Read(details.table(short)).tags


def test_a_table_s_heads_say_what_they_are_of(release: Release) -> None:
    prepared = prepare(cards()["country-map"], Selection(), release, "light")
    given = Read(details.table(prepared)).given
    assert sum(one.get("scope") == "row" for one in given) == len(prepared.table)
    heads = [one for one in given if one.get("scope") == "col"]
    # Class is a number; whether a Member State is an LDC is none.
    assert [one.get("class") for one in heads] == [None, None, "number", None, None, None, None]
    assert heads[2]["data-rising"] == "Sorted by Class, lowest first"


@pytest.mark.parametrize("card_id", ["units-total", "units-changes", "units-by-region",
                                     "country-class", "country-peers", "units-since-1998"])
def test_no_table_writes_units_with_decimals(card_id: str, release: Release) -> None:
    prepared = prepare(cards()[card_id], Selection(country="CIV"), release, "light")
    _head, *rows = Read(details.table(prepared)).rows
    units = [at for at, name in enumerate(columns(prepared.card, prepared.rows))
               if codebook().columns[name].unit == "units"]
    assert units
    cells = [row[at] for row in rows for at in units if row[at]]
    assert cells
    assert not any("." in cell or "⁄" in cell for cell in cells)
    assert card_id != "units-total" or "+12\u00a05/16" in cells
