"""The brochure as PDF: twelve tagged pages, nothing outside or covered, all its numbers."""

from dataclasses import replace
from io import BytesIO
from itertools import combinations

import pikepdf
import pypdf
import pytest

from casebook.analysis.member_names import names
from casebook.brochure.assemble import brochure
from casebook.brochure.document import Brochure
from casebook.brochure.infographic import PIXELS, Size, infographic, numbers
from casebook.brochure.pdf import pdf
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.wording import ENGLISH
from tests.brief.note_reading import elements, pages_of, squeezed, words_of
from tests.brief.office import HOSTILE
from tests.sampling import sampled

# All of them together; the longest names; no product, no people, no Internet figures.
CASES = (None, "KEN", "GBR", "TUV", "VAT", "PRK", "VCT", "BOL", "COD", "USA", "CHN", "FRA")


def made(iso3: str | None) -> Brochure:
    return brochure(Selection(country=iso3), live(), "https://casebook.example")


@pytest.mark.parametrize("iso3", sampled(CASES, 3))
def test_a_brochure_has_twelve_tagged_pages_with_all_its_numbers(iso3: str | None) -> None:
    whole = made(iso3)
    file = pdf(whole)
    pages = pages_of(file)
    assert len(pages) == 12
    for held, text in zip(whole.pages, pages[1:-1], strict=True):
        said = [held.heading, held.lead, *held.notices]
        said += [part for one in held.numbers
                 for part in (one.value, one.label, one.proof.figure_id, one.proof.grade)]
        said += [part for one in held.statements for part in (one.text, one.proof.figure_id)]
        said += [part for one in held.options for part in (one.heading, one.value)]
        said += [part for one in held.questions
                 for part in (one.question, *(answer.text for answer in one.answer))]
        if held.chart:
            said += [held.chart.title, *(one.label for one in held.chart.marks if one.named)]
        assert [words for words in said if squeezed(words) not in text] == []
    for proof, prepared in whole.sources:
        assert squeezed(proof.figure_id) in pages[-1]
        assert squeezed(prepared.name) in pages[-1]
    assert squeezed(whole.words["disclaimer"]) in pages[-1]
    holds_the_rules_of_accessible_files(file, whole.title, charts=sum(
        page.chart is not None for page in whole.pages))
    stands_in_its_place(file)


@pytest.mark.parametrize("iso3", ["FSM", "PRK"])  # most sentences; an Internet use of nothing
def test_the_longest_and_the_emptiest_have_twelve_pages(iso3: str) -> None:
    file = pdf(made(iso3))
    assert len(pages_of(file)) == 12
    stands_in_its_place(file)


def holds_the_rules_of_accessible_files(file: bytes, title: str, charts: int) -> None:
    """What PDF/UA-1 asks of a file and a library can see."""
    with pikepdf.open(BytesIO(file)) as held:
        root = held.Root
        assert root.MarkInfo.Marked
        assert str(root.Lang) == "en"
        assert root.ViewerPreferences.DisplayDocTitle
        with held.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"
            assert metadata["dc:title"] == title
        tags = list(elements(root.StructTreeRoot))
        kinds = [str(tag.S) for tag in tags]
        assert kinds.count("/H1") == 1
        alts = [str(tag.get("/Alt", "")) for tag in tags if tag.S == "/Figure"]
        assert len(alts) == charts + 2  # the wordmark, the QR code
        assert all(alt.strip() for alt in alts)
        links = [one for page in held.pages for one in page.get("/Annots", [])]
        assert links
        assert all(str(link.get("/Contents", "")) for link in links)


def stands_in_its_place(file: bytes) -> None:
    """No letter outside the page's margins, none on top of another."""
    for page in pypdf.PdfReader(BytesIO(file)).pages:
        words = words_of(page)
        assert [one for one in words if one.left < 20 or one.right > 575.3 or one.foot < 12] == []
        covered = [(one.text, other.text) for one, other in combinations(words, 2)
                   if one.covers(other)]
        assert covered == []


def test_equal_brochures_are_equal_files() -> None:
    assert pdf(made("KEN")) == pdf(made("KEN"))


def test_hostile_words_are_words() -> None:
    whole = made("KEN")
    page = replace(whole.pages[0], heading=HOSTILE[:200], lead="#panic(\"x\") *[$ \\u{202e}")
    text = "".join(pages_of(pdf(replace(whole, pages=(page,), country="= <script>#{1}</script>"))))
    assert squeezed("<script>alert(1)</script>") in text
    assert squeezed('#panic("x")') in text


@pytest.mark.parametrize("iso3", sampled(CASES, 3))
def test_an_infographic_has_one_tagged_page_with_its_numbers(iso3: str | None) -> None:
    whole = made(iso3)
    file = infographic(whole, "page", "pdf")
    (text,) = pages_of(file)
    shown = numbers(whole)
    assert len(shown) == 4
    for one in (whole.promise, *shown):
        assert all(squeezed(part) in text for part in (
            one.value, one.label, one.proof.figure_id, one.proof.grade))
    assert squeezed(whole.words["whose"]) in text
    stands_in_its_place(file)


@pytest.mark.parametrize("size", ["post", "link"])
def test_pictures_have_the_size_that_sites_ask_for(size: Size) -> None:
    from PIL import Image

    whole = made("KEN")
    with Image.open(BytesIO(infographic(whole, size, "png"))) as picture:
        assert picture.size == PIXELS[size]
        assert len(picture.convert("RGB").getcolors(1 << 20) or []) > 50
    drawn = infographic(whole, size, "svg").decode()
    wide, high = PIXELS[size]
    assert f'viewBox="0 0 {wide} {high}"' in drawn
    assert "<script" not in drawn


def test_every_member_state_has_its_own() -> None:
    assert len(names(live(), ENGLISH)) == 194
    assert infographic(made("KEN"), "link", "png") != infographic(made("FRA"), "link", "png")
