"""Own words in the scripts of the UN and beyond: whole in the PDF, or refused before."""

import io
import re
from dataclasses import replace

import pytest
from pypdf import PdfReader

from casebook.brief.assemble import assemble, national
from casebook.brief.model import Brief
from casebook.brief.pdf.glyphs import MISSING, printable_text, unprintable_characters
from casebook.brief.pdf.note import pdf
from casebook.brief.reader_words import OwnWords
from casebook.brief.write import FORMATS, write
from casebook.errors import LettersMissing
from casebook.exports.text_metrics import SCRIPTS
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.wording import ENGLISH, Language

TEXTS = {
    "Arabic": "نطلب قرارا قبل شهر مارس",
    "Chinese": "我们请求在三月之前作出决定，會員國",
    "Cyrillic": "Просим принять решение до марта",
    "Greek": "Ζητούμε απόφαση πριν από τον Μάρτιο",
    "Devanagari": "मार्च से पहले निर्णय चाहिए",
    "Persian": "می‌خواهیم گفتگو کنیم",
}
FONT = {"Arabic": "NotoSansArabic", "Persian": "NotoSansArabic", "Chinese": "NotoSansSC",
        "Devanagari": "NotoSansDevanagari", "Cyrillic": "SourceSans3", "Greek": "SourceSans3"}


def made(note: str, own: OwnWords | None = None) -> Brief:
    basket = national("KEN", "finance", live()).changed(0, note=note)
    return assemble(replace(basket, words=own or OwnWords()), "finance",
                    Selection(country="KEN"), live(), "https://a.example")


@pytest.mark.parametrize("script", TEXTS)
def test_letters_of_the_script_are_whole(script: str) -> None:
    text = TEXTS[script]
    own = OwnWords().titled(text).headed(text).adding(0, text).asking(0, text, text)
    file = pdf(made(text, own))
    pages = PdfReader(io.BytesIO(file)).pages
    fonts = {str(font.get_object()["/BaseFont"]) for page in pages
             for font in page["/Resources"]["/Font"].values()}
    assert any(FONT[script] in font for font in fonts), fonts
    said = "".join(page.extract_text() for page in pages)
    assert MISSING not in said
    # What turns from right to left comes in another order, and a joiner is no letter.
    letters = {sign for sign in text if sign.isalpha()}
    shown = {sign for sign in said if sign.isalpha()}
    assert letters - shown == set(), letters - shown
    if script in ("Chinese", "Cyrillic", "Greek"):
        assert re.sub(r"\s", "", said).count(re.sub(r"\s", "", text)) >= 5
    assert len(pages) == 2


@pytest.mark.parametrize(("text", "named"), [
    ("ไทย", "ไ (U+0E44)"), ("한국어 메모", "한 (U+D55C)"), ("Good 😀", "😀 (U+1F600)"),
    ("עברית", "ע (U+05E2)"),
])
def test_a_script_without_letters_is_refused_by_name_before_the_file(
    text: str, named: str
) -> None:
    with pytest.raises(LettersMissing, match=re.escape(named)):
        pdf(made(text))
    for own in (OwnWords(title=text), OwnWords(letterhead=(text,)), OwnWords(added=(text,)),
                OwnWords(questions=((text, ""),)), OwnWords(questions=(("Why?", text),))):
        with pytest.raises(LettersMissing):
            pdf(made("", own))


@pytest.mark.parametrize("format", sorted(set(FORMATS) - {"pdf", "page"}))
def test_other_formats_hold_what_the_note_has_no_letters_for(format: str) -> None:
    assert write(made("ไทย 😀"), format)


def test_a_whole_alphabet_is_not_listed() -> None:
    with pytest.raises(LettersMissing) as refused:
        pdf(made("กขคงจฉชซฌญฎฏฐ"))
    assert str(refused.value).count("U+") == 6


def test_what_has_no_shape_is_no_letter() -> None:
    assert unprintable_characters("a\u200b\u202e\ufe0f\u200d\n\t b") == ()
    assert unprintable_characters("ก ข ก") == ("ก", "ข")


def test_the_fonts_stay_small() -> None:
    assert sum(path.stat().st_size for path in SCRIPTS.glob("*.ttf")) < 6_000_000


Place = tuple[str, float, float]


def places(language: Language) -> list[Place]:
    """The texts of the note's first page and where they stand, in points."""
    brief = assemble(national("EGY", "finance", live(), language), "finance",
                     Selection(country="EGY", language=language), live(), "https://a.example")
    found: list[Place] = []

    def keep(text: str, turn: list[float], at: list[float], *_: object) -> None:
        x, y = at[4], at[5]
        found.append((text.strip(), turn[0] * x + turn[2] * y + turn[4],
                      turn[1] * x + turn[3] * y + turn[5]))

    PdfReader(io.BytesIO(pdf(brief))).pages[0].extract_text(visitor_text=keep)
    return found


@pytest.mark.parametrize(("language", "right"), [(ENGLISH, False), (Language("ar"), True)])
def test_bars_begin_where_reading_begins(language: Language, right: bool) -> None:
    seen = places(language)
    middle = 297
    _, value, row = next(one for one in seen if one[0] == "72.6")
    names = [x for text, x, y in seen if abs(y - row) < 4 and text.isalpha()
             and (x > middle) == (value > middle)]
    assert names
    assert all((name > value) == right for name in names)


def test_arabic_headings_are_bold() -> None:
    fonts = {str(font.get_object()["/BaseFont"])
             for page in PdfReader(io.BytesIO(pdf(assemble(
                 national("EGY", "finance", live(), Language("ar")), "finance",
                 Selection(country="EGY", language="ar"), live(), "https://a.example")))).pages
             for font in page["/Resources"]["/Font"].values()}  # type: ignore[index]
    assert any("NotoSansArabic-Bold" in one for one in fonts), fonts


def test_a_mixed_number_keeps_its_order_within_arabic() -> None:
    within = "صافي \u2068+12 5/16\u2069 ثم \u2068مصر\u2069"
    assert printable_text(within) == "صافي \u200e+12 5/16\u200e ثم مصر"
    # What a reader types turns nothing around.
    assert printable_text("a\u200e\u202eb\u2067") == "ab"
