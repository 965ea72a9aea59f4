"""The frame of every card: nothing cut, nothing over anything else, the figure id in the code."""

import copy
import json
import re
from dataclasses import replace
from html import unescape

import pytest
from PIL import Image, ImageDraw

from casebook.cards.packed import Packed
from casebook.exports.framed import INK, framed
from casebook.exports.lettering import width
from casebook.exports.qr import QUIET, code
from casebook.exports.sheet import FORMATS, LEAST, SOURCE_LINES, names_places, sheet
from casebook.wording import say
from tests.exports.pictures import CARDS, address, ready, scanned

SIZES = tuple(FORMATS)
each_card = pytest.mark.parametrize("card_id", CARDS)
each_size = pytest.mark.parametrize("size", SIZES)


def texts(figure, prepared):
    """The texts that the frame added to the chart's own, as a reader sees them."""
    own = len(prepared.figure["layout"].get("annotations", ()))
    return [unescape(note["text"].replace("<br>", " ")).replace("\u00a0", " ")
            for note in figure["layout"]["annotations"][own:]]


def one_line(text):
    return text.replace("\u00a0", " ")


@each_card
@each_size
def test_it_says_what_it_shows_and_where_from(card_id, size):
    prepared = ready(card_id, country="KEN")
    said = texts(framed(prepared, size, "light", address(prepared)), prepared)
    assert said[0] == one_line(prepared.title)
    assert said[1] == one_line(prepared.subtitle)
    assert said[2] == prepared.grade
    assert (prepared.provenance.figure_id or "reader’s own values") in said[3]
    assert prepared.provenance.release_date in said[3]
    first = prepared.source_line.split("; ")[0]
    assert said[4].startswith(f"Source: {one_line(first)}")
    left_out = re.search(r"and (one|\d+) more sources?$", said[4])
    named = len(prepared.source_line.split("; "))
    kept = said[4].removesuffix(left_out[0] if left_out else "").count("; ") + (not left_out)
    missing = int(left_out[1].replace("one", "1")) if left_out else 0
    assert kept + missing == named


@each_card
@each_size
def test_everything_is_within_the_picture_and_nothing_overlaps(card_id, size):
    prepared = ready(card_id, country="KEN")
    page = sheet(prepared, size, address(prepared), "en")
    pixels = FORMATS[size].pixels
    assert (page.width * page.scale, page.height * page.scale) == pytest.approx(pixels)
    inner = page.width - 2 * page.padding
    beside = inner - page.code_side
    for part, room in ((page.title, inner), (page.subtitle, inner), (page.sources, beside),
                       (page.small, beside), (page.facts, beside - page.indent)):
        assert max(width(line, part.size, part.face) for line in part.lines) <= room
    assert len(page.sources.lines) <= SOURCE_LINES
    assert page.top < page.bottom < page.foot < page.height - page.padding / 2
    # The chart has the height it was drawn for, or very nearly.
    assert page.bottom - page.top >= LEAST * prepared.figure["layout"].get("height", 0)
    margin = framed(prepared, size, "light", address(prepared))["layout"]["margin"]
    assert page.width - margin["l"] - margin["r"] > 0.4 * page.width
    assert page.height - margin["t"] - margin["b"] > 0.2 * page.height


@each_card
def test_the_chart_itself_stays_as_it_was(card_id):
    prepared = ready(card_id)
    before = copy.deepcopy(prepared.figure)
    figure = framed(prepared, "wide", "dark", address(prepared))
    assert prepared.figure == before
    assert figure["data"] == before["data"]
    assert json.loads(json.dumps(figure)) == json.loads(json.dumps(figure, default=str))


def test_a_long_finding_is_told_in_full():
    words = "Member States hold 356 contributory units in 2024, by far the most in any year. " * 5
    prepared = replace(ready("units-total"), title=words.strip())
    for size in SIZES:
        said = texts(framed(prepared, size, "light", address(prepared)), prepared)
        assert said[0] == words.strip()


def test_many_sources_are_counted():
    prepared = replace(ready("units-total"), source_line="; ".join(
        f"Union of Producers, table number {n} of the statistics" for n in range(12)))
    said = texts(framed(prepared, "tall", "light", address(prepared)), prepared)
    assert re.search(r"; and \d+ more sources$", said[4])


def test_places_come_with_the_disclaimer_once():
    with_places = [card_id for card_id in CARDS if names_places(ready(card_id))]
    assert with_places
    for card_id in CARDS:
        prepared = ready(card_id)
        said = " ".join(texts(framed(prepared, "wide", "light", address(prepared)), prepared))
        assert said.count(say("disclaimer", "en")) == (card_id in with_places)


def test_notes_are_announced():
    prepared = ready("units-total")
    for count, words in ((0, None), (1, "Read its note before quoting"),
                         (3, "Read its 3 notes before quoting")):
        noted = replace(prepared, warnings=("A warning.",) * count)
        said = " ".join(texts(framed(noted, "wide", "light", address(prepared)), noted))
        assert ("before quoting" in said) == bool(words)
        assert words is None or words in said


@each_size
def test_the_code_lies_on_whole_pixels_and_can_be_read(size):
    prepared = ready("units-total")
    page = sheet(prepared, size, address(prepared), "en")
    module = page.module * page.scale
    assert module == pytest.approx(round(module))
    shapes = framed(prepared, size, "dark", address(prepared))["layout"]["shapes"]
    path = next(shape for shape in shapes if shape["type"] == "path" and shape["fillcolor"] == INK)
    image = Image.new("RGB", (round(page.code_side * page.scale),) * 2, "white")
    draw = ImageDraw.Draw(image)
    for run in re.findall(r"M([\d.]+),(-?[\d.]+)H([\d.]+)V(-?[\d.]+)H[\d.]+Z", path["path"]):
        left, top, right, bottom = (float(n) * page.scale for n in run)
        draw.rectangle((round(left), round(-top), round(right) - 1, round(-bottom) - 1), "black")
    assert scanned(image) == [address(prepared)]


def test_the_code_has_its_quiet_zone():
    made = code("https://casebook.example/verify?figure=9B2M7-QK3D4")
    assert min(min(row, first) for row, first, _ in made.runs) == QUIET
    assert max(max(row + 1, end) for row, _, end in made.runs) == made.modules - QUIET


def test_a_title_or_legend_placed_in_its_container_moves_with_the_chart():
    prepared = ready("units-total")
    key = {"text": "key", "x": 0, "y": 1, "yref": "container"}
    placed = {**prepared.figure, "layout": {**prepared.figure["layout"], "title": key}}
    moved = replace(prepared, packed_figure=Packed(placed))
    page = sheet(moved, "wide", address(moved), "en")
    title = framed(moved, "wide", "light", address(moved))["layout"]["title"]
    assert (1 - title["y"]) * page.height == pytest.approx(page.top)
    assert title["x"] * page.width == pytest.approx(page.padding)
