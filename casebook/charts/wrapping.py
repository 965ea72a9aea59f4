"""Lines of a chart's words: as `textwrap.wrap`, and between the letters of scripts without spaces.

Widths count letters of the Latin kind: a Chinese one takes the room of two, and of Cyrillic ones
a line holds fewer.
"""

import re
import textwrap
from unicodedata import category, east_asian_width

from casebook.unbroken import CODE_HYPHEN

# What may begin no line, and what may end none.
_NOT_FIRST = "，。、；：！？）》”’…%"
_NOT_LAST = "（《“‘"
# Part of the number before them.
_MAGNITUDES = "万亿年月日"
_WIDE = re.compile("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]")
# Signs of direction about a value in Arabic, which take no room.
_UNSEEN = re.compile("[\u200e\u200f\u2066-\u2069]")
_CYRILLIC = re.compile("[\u0400-\u04ff]")
# Of the letters that a line of Latin ones has.
_ROOM = 0.93
# One wide letter, a run of others, or the spaces between runs; a no-break space is no such.
_LETTER = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60“”‘’…"
_PIECE = re.compile(rf"[{_LETTER}]| +|[^ {_LETTER}]+")
# Stands for the hyphen of a code meanwhile.
_HYPHEN = "\0"
# Between facts of one line: it ends behind one, not within it. The space within one, meanwhile.
_BETWEEN = " · "
_SPACE = "\1"


def wrap(
    text: str, width: int, *, break_on_hyphens: bool = True, break_long_words: bool = True
) -> list[str]:
    """The lines of `text`, each at most `width` letters wide; where it has `<br>`, a line ends."""
    lines = []
    for part in text.split("<br>"):
        lines += _wrapped(part, width, break_on_hyphens, break_long_words)
    return lines


def _wrapped(text: str, width: int, break_on_hyphens: bool, break_long_words: bool) -> list[str]:
    if _CYRILLIC.search(text):
        width = max(1, round(width * _ROOM))
    if not _WIDE.search(text) and not _UNSEEN.search(text):
        found = textwrap.wrap(
            CODE_HYPHEN.sub(_HYPHEN, _whole_facts(text, width)), width,
            break_on_hyphens=break_on_hyphens, break_long_words=break_long_words)
        return [line.replace(_HYPHEN, "-").replace(_SPACE, " ") for line in found]
    lines = [""]
    for piece in _together(_PIECE.findall(text)):
        if lines[-1] and wide(lines[-1] + piece.rstrip()) > width:
            lines[-1] = lines[-1].rstrip()
            lines.append(piece.lstrip())
        else:
            lines[-1] += piece
    return [line for line in (line.strip() for line in lines) if line]


def _whole_facts(text: str, width: int) -> str:
    """The text with spaces that no line ends at in each of its facts that fits in a line."""
    facts = text.split(_BETWEEN)
    if len(facts) == 1:
        return text
    whole = [fact.replace(" ", _SPACE) if len(fact) + 2 <= width else fact for fact in facts]
    return f"{_SPACE}· ".join(whole)


def _together(pieces: list[str]) -> list[str]:
    """The pieces that a line may break between."""
    found: list[str] = []
    for piece in pieces:
        amount = found and found[-1][-1].isdigit() and piece[0] in _MAGNITUDES
        if found and (amount or piece[0] in _NOT_FIRST or found[-1][-1] in _NOT_LAST):
            found[-1] += piece
        else:
            found.append(piece)
    return found


def wide(text: str) -> int:
    """The room that a text takes, in Latin letters: a Chinese sign is as wide as two, signs of
    direction and marks upon letters have no width."""
    return sum(0 if category(letter) in ("Cf", "Mn") else 2 if east_asian_width(letter) in "WF"
               else 1 for letter in text)
