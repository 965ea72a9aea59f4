"""Every picture has its card's finding, source, grade and figure id."""

import re
from dataclasses import replace
from html import unescape

import pytest

from casebook.exports.picture import qr_code
from casebook.exports.picture.sheet import FORMATS, names_places, sheet
from casebook.wording import ENGLISH, Day
from tests.exports.pictures import CARDS, address, ready

each_card = pytest.mark.parametrize("card_id", CARDS)


def read(told):
    """The texts of the sheet as a reader sees them."""
    words = re.sub(r"<svg.*?</svg>|<[^>]*>", " ", told["html"], flags=re.DOTALL)
    return " ".join(unescape(words).replace("\u2060", "").split())


@each_card
def test_it_says_what_it_shows_and_where_from(card_id):
    prepared = ready(card_id, country="KEN")
    told = sheet(prepared, "wide", "light", address(prepared))
    said = read(told)
    for words in (prepared.title, prepared.subtitle):
        assert " ".join(words.split()) in said
    assert prepared.grade in said
    assert (prepared.provenance.figure_id or "reader’s own values") in said
    assert Day.of(prepared.provenance.release_date).written("en") in said
    assert said.count(ENGLISH.say("disclaimer")) == names_places(prepared)
    assert told["alt"] == prepared.alt
    assert told["figure"] == prepared.figure


def test_sources_are_left_out_one_by_one_and_counted():
    prepared = replace(ready("units-total"), source_line="First; Second; Third")
    assert sheet(prepared, "tall", "light", address(prepared))["sources"] == (
        "Source: First; Second; Third", "Source: First; Second; and one more source",
        "Source: First; and 2 more sources")


def test_notes_are_announced():
    prepared = ready("units-total")
    for count, words in ((0, None), (1, "Read its note before quoting"),
                         (3, "Read its 3 notes before quoting")):
        said = read(sheet(replace(prepared, warnings=("A warning.",) * count), "wide", "light",
                          address(prepared)))
        assert ("before quoting" in said) == bool(words)
        assert words is None or words in said


def test_what_a_reader_writes_is_no_markup():
    prepared = replace(ready("units-total"), title="<img src=x onerror=alert(1)> & more")
    assert "<img" not in sheet(prepared, "wide", "light", address(prepared))["html"]


def test_a_module_of_the_code_has_whole_pixels():
    for size, form in FORMATS.items():
        prepared = ready("units-total")
        style = sheet(prepared, size, "light", address(prepared))["style"]
        modules = qr_code.modules(address(prepared))
        assert int(style["--side"]) % modules == 0
        assert int(style["--side"]) == pytest.approx(form.code, abs=modules / 2)


def test_no_line_of_a_title_ends_within_a_code():
    prepared = replace(ready("units-total"), title="Reports of ITU-R and ITU-T, 1.94亿")
    told = sheet(prepared, "wide", "light", address(prepared))
    assert "ITU\u2060-\u2060R and ITU\u2060-\u2060T, 1.94\u2060亿" in told["html"]
    assert prepared.title in read(told)
