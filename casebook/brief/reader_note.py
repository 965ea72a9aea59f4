"""A reader's own text: plain, bounded, with nothing in it that could hide or turn text."""

import re
import unicodedata

from casebook.errors import CasebookError, NoteTooLong, TextTooLong

MAX_NOTE = 600
# Embeddings, overrides and isolates turn the direction of what follows, up to the page's own words.
_BIDI = r"\u202a-\u202e\u2066-\u2069"
# Line and paragraph separators, and the line ends of every system, are one line end.
_LINE_ENDS = re.compile(r"\r\n|[\r\u0085\u2028\u2029\v\f]")
_SPACES = re.compile(r"[ \t]+")
_LEFT_OUT = re.compile(f"[{_BIDI}\ufeff\ufffc]")
# Lone surrogates, controls and code points that are no characters: XML has no way to write them.
_NO_TEXT = ("Cc", "Cs", "Cn")


def clean_note(text: str) -> str:
    """The note as every format can show it, at most 600 characters in lines without empty ones.

    Raises NoteTooLong.
    """
    return _clean(text, MAX_NOTE, NoteTooLong)


def clean_line(text: str, limit: int) -> str:
    """The text on one line as every format can show it; raises TextTooLong beyond `limit`."""
    return _clean(text, limit, TextTooLong).replace("\n", " ")


def _clean(text: str, limit: int, too_long: type[CasebookError]) -> str:
    # What is long beyond measure is not looked at any closer.
    if len(text) > 4 * limit:
        raise too_long(length=len(text), limit=limit)
    lines = _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", text))
    kept = "".join(
        sign for sign in _LEFT_OUT.sub("", lines)
        if sign in "\n\t" or unicodedata.category(sign) not in _NO_TEXT)
    written = map(str.strip, _SPACES.sub(" ", kept).split("\n"))
    note = "\n".join(filter(None, written))
    if len(note) > limit:
        raise too_long(length=len(note), limit=limit)
    return note
