"""Text as the note's fonts can show it: PDF/UA refuses a file with a letter that has no shape."""

import re
import unicodedata
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

from casebook.brief.office.text import without_isolates
from casebook.exports.text_metrics import FONTS, SCRIPTS

# Stands for a character that no shipped font has. A reader's own text with one is refused before.
MISSING = "□"
# A word longer than this may be broken anywhere: it would leave its column.
_ENDLESS = re.compile(r"\S{24}(?=\S)")
_BREAK = "\u200b"
# No language puts more accents than two on a letter; a pile of them would cover the line above.
_PILE = re.compile(r"([\u0300-\u036f]{2})[\u0300-\u036f]+")
# These join or part the letters beside them in Arabic and Devanagari; they turn nothing around.
_JOINERS = "\u200c\u200d"
# What stands on either side of a value that a text from right to left would turn around.
_MARK = "\u200e"
# They only choose a look of the sign before them.
_SELECTORS = re.compile("[\ufe00-\ufe0f]")
# Line ends and tabs are space in a note; other controls say nothing to a reader.
_SPACE = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"


def printable_text(text: str, longest: int | None = None) -> str:
    """`text` in one line, in letters that every font of the note has, at most `longest` of them.

    Controls and the marks that turn the direction of writing around are left out, so that what
    was typed cannot rearrange the sentences beside it; what a font lacks becomes an empty square.
    """
    # Values of a sentence keep their order by marks of our own: +12 5/16 within Arabic.
    ordered = without_isolates(text.replace(_MARK, ""))
    composed = unicodedata.normalize(
        "NFC", ordered.translate(dict.fromkeys(map(ord, _SPACE), " ")))
    kept = "".join(_shape(character) for character in composed)
    kept = _PILE.sub(r"\1", kept)
    line = " ".join(part for part in kept.split(" ") if part)
    if longest is not None and len(line) > longest:
        return f"{line[:longest - 1].rstrip()}…"
    return line


def unprintable_characters(text: str) -> tuple[str, ...]:
    """The characters of `text` that no font of the note has, each once, in their order."""
    composed = _SELECTORS.sub("", unicodedata.normalize("NFC", text))
    return tuple(dict.fromkeys(
        sign for sign in composed
        if ord(sign) not in _letters() and sign not in _SPACE
        and unicodedata.category(sign) not in _SAYS_NOTHING))


def breakable(line: str) -> str:
    """`line` with a place to break in every word that no column could hold."""
    return _ENDLESS.sub(rf"\g<0>{_BREAK}", line)


_SAYS_NOTHING = ("Cc", "Cf", "Cs", "Cn")


def _shape(character: str) -> str:
    if character in _JOINERS or character == _MARK:
        return character
    if unicodedata.category(character) in _SAYS_NOTHING:
        return ""
    if unicodedata.category(character) == "Mn" and ord(character) not in _letters():
        return ""  # a variation mark after an emoji, say: it has no shape of its own
    return character if ord(character) in _letters() else MISSING


@cache
def _letters() -> frozenset[int]:
    """The code points that the note can show: those that both weights of the sans have, which
    stands in where the serif has none, and those of the fonts for other scripts."""
    sans = (_of(path) for path in FONTS.glob("SourceSans3-*.ttf"))
    scripts = (_of(path) for path in SCRIPTS.glob("*.ttf"))
    return frozenset.intersection(*sans).union(*scripts)


def _of(path: Path) -> frozenset[int]:
    with TTFont(path, lazy=True) as font:
        return frozenset(font.getBestCmap())
