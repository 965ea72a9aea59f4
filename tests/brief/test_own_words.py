"""A reader's own words in a briefing: in every format, marked as theirs, with no figure id."""

import io
import re
import zipfile
from dataclasses import replace

import pytest
from docx import Document
from pptx import Presentation
from pypdf import PdfReader

from casebook.brief.assemble import assemble, defaults_key, national
from casebook.brief.model import Audience, Brief
from casebook.brief.presenter import talk
from casebook.brief.reader_words import MAX_MESSAGES, OwnWords
from casebook.brief.write import write
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.wording import ENGLISH

TITLE, LINES = "Kenya keeps its seat", ("Ministry of ICT", "Nairobi")
CHANGED, ADDED = "Our seat costs less than a kilometre of fibre.", "We chaired a group in 2025."
QUESTION, ANSWER = "Why not wait until next year?", "Because the class holds for four years."
WHOSE = ENGLISH.say("brief-own-words")


def made(own: OwnWords, audience: Audience = "finance") -> Brief:
    basket = replace(national("KEN", audience, live()), words=own)
    return assemble(basket, audience, Selection(country="KEN"), live(), "https://a.example")


@pytest.fixture(scope="module")
def usual() -> Brief:
    return made(OwnWords())


@pytest.fixture(scope="module")
def own() -> Brief:
    return made(OwnWords().valid_for("finance-KEN").titled(TITLE).headed("\n".join(LINES))
                .saying(1, CHANGED).adding(0, ADDED).asking(0, QUESTION, ANSWER).leaving(0, True))


def test_what_is_changed_takes_the_place_of_the_given_and_has_no_figure(
    usual: Brief, own: Brief
) -> None:
    assert [point.text for point in own.opening] == [
        usual.opening[0].text, CHANGED, *(one.text for one in usual.opening[2:]), ADDED]
    for point in own.opening:
        assert point.own == (point.text in (CHANGED, ADDED))
        assert bool(point.figure_id) != point.own
        assert (point.grade == WHOSE) == point.own
    assert own.objections[0].question == QUESTION
    assert own.objections[1:] == usual.objections[1:]
    remark = next(one for one in own.remarks if "no figure of this site" in one)
    for part in ("the title", "the letterhead", "2 key messages", "one question with its answer"):
        assert part in remark
    # The citation names what is ours: a title of the reader's would pass for the site's.
    assert TITLE not in own.citation
    assert not [one for one in usual.remarks if "person who made" in one]


def test_a_message_emptied_is_left_out_and_can_be_put_back(usual: Brief) -> None:
    left = OwnWords().valid_for(defaults_key("finance", "KEN", None)).saying(0, "")
    assert made(left).opening == usual.opening[1:]
    assert made(left.saying(0, None)).opening == usual.opening


def test_changes_made_for_one_audience_do_not_reach_another() -> None:
    own = OwnWords().valid_for("finance-KEN").saying(0, CHANGED).leaving(0, True).adding(0, ADDED)
    other, usual = made(own, "parliament"), made(OwnWords(), "parliament")
    assert other.opening[:-1] == usual.opening
    assert other.opening[-1].text == ADDED
    assert other.objections == usual.objections


def test_messages_are_bounded_in_all(usual: Brief) -> None:
    own = OwnWords(added=tuple(f"Message {n}" for n in range(MAX_MESSAGES)))
    assert len(made(own).opening) == max(MAX_MESSAGES, len(usual.opening))


def in_slides(file: bytes) -> str:
    return "\n".join(
        shape.text_frame.text if shape.has_text_frame else "\n".join(
            cell.text for row in shape.table.rows for cell in row.cells)
        for slide in Presentation(io.BytesIO(file)).slides for shape in slide.shapes
        if shape.has_text_frame or shape.has_table)


def in_document(file: bytes) -> str:
    document = Document(io.BytesIO(file))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(one.text for one in document.paragraphs), *cells])


def in_note(file: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(file)).pages)


def in_pack(file: bytes) -> str:
    return file.decode()


def in_archive(file: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(file)) as pack:
        return next(pack.read(name).decode() for name in pack.namelist()
                    if name.endswith(".html"))


READ = {"pptx": in_slides, "docx": in_document, "pdf": in_note, "html": in_pack,
        "zip": in_archive}


@pytest.mark.parametrize("format", READ)
def test_every_format_shows_them_and_says_whose_they_are(format: str, own: Brief) -> None:
    text = re.sub(r"\s+", " ", READ[format](write(own, format)))
    for words in (TITLE, *LINES, CHANGED, ADDED, QUESTION, ANSWER):
        assert words in text, (format, words)
    # Two messages and an answer.
    assert text.count(WHOSE) >= 3


def test_five_messages_are_shared_out_over_two_slides() -> None:
    told = made(OwnWords(added=("Fourth.", "Fifth.", "Sixth.")))
    deck = Presentation(io.BytesIO(write(told, "pptx")))
    said = ["\n".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)
            for slide in deck.slides]
    counts = [sum(point.text in text for point in told.opening) for text in said[1:3]]
    assert sum(counts) == len(told.opening) == MAX_MESSAGES
    assert min(counts) >= 2


def test_the_one_slide_shows_them_too(own: Brief) -> None:
    text = in_slides(write(own, "slide"))
    for words in (TITLE, CHANGED, ADDED, LINES[0]):
        assert words in text
    assert text.count(WHOSE) == 2


def test_the_talk_shows_them_and_says_whose_they_are(own: Brief) -> None:
    told = talk.slides(own)
    assert told[0].heading.whole == TITLE
    assert LINES[1] in told[0].subtitle
    lines = [line for slide in told if slide.kind == "opening" for line in slide.lines]
    assert f"{CHANGED} ({WHOSE})" in lines
    assert f"{ADDED} ({WHOSE})" in lines
    asked = [one.question for slide in told for one in slide.questions]
    assert QUESTION in asked
