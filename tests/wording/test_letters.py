"""Every letter that readers meet is in the fonts that come along: none becomes an empty box."""

import unicodedata
from functools import cache
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from casebook.analysis.member_names import names
from casebook.exports.text_metrics import FONTS
from casebook.warehouse import live
from casebook.wording import Language, languages
from casebook.wording.data_words import FOLDER, words_of
from tests.wording.catalogues import catalogue

SCRIPTS = FONTS / "scripts"
# The fonts of each face, one standing in for what those before it lack, as pictures and PDF set it.
FACES = {
    "text": ("SourceSans3-Regular.ttf", "scripts/NotoSansArabic-Regular.ttf",
             "scripts/NotoSansSC-Regular.ttf"),
    "strong": ("SourceSans3-Semibold.ttf", "scripts/NotoSansArabic-Bold.ttf",
               "scripts/NotoSansSC-Regular.ttf"),
    "title": ("SourceSerif4-Semibold.ttf", "SourceSans3-Semibold.ttf",
              "scripts/NotoSansArabic-Bold.ttf", "scripts/NotoSansSC-Regular.ttf"),
}
# Marks of direction and joining, and ends of lines: nothing is drawn for them.
UNSEEN = ("Cc", "Cf")


@cache
def letters_of(path: Path) -> frozenset[int]:
    with TTFont(path, lazy=True) as font:
        return frozenset(font.getBestCmap())


@cache
def written(language: Language) -> dict[str, str]:
    """Every text of a language by where it is from."""
    texts = {f"message {name}": parts.text for name, parts in catalogue(language).items()}
    for path in sorted((FOLDER / language).glob("*.yml")):
        texts |= {f"{path.stem} {key}": text for key, text in words_of(path.stem, language).items()}
    return texts | {f"name {code}": name for code, name in names(live(), language).items()}


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("face", FACES)
def test_the_fonts_have_every_letter(face: str, language: Language) -> None:
    known = frozenset().union(*(letters_of(FONTS / file) for file in FACES[face]))
    lacking = {
        f"U+{ord(letter):04X} {letter}": place for place, text in written(language).items()
        for letter in text
        if ord(letter) not in known and unicodedata.category(letter) not in UNSEEN}
    assert lacking == {}
