"""Text metrics: width and line breaks, measured with the fonts that are drawn."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from html import escape, unescape
from pathlib import Path
from typing import Literal

from PIL import ImageFont

from casebook.caches import cached

FONTS = Path(__file__).resolve().parent / "fonts"
# Arabic, Chinese and Devanagari, for what readers write themselves.
SCRIPTS = FONTS / "scripts"
Face = Literal["text", "strong", "title"]

_FILES: dict[Face, str] = {
    "text": "SourceSans3-Regular.ttf",
    "strong": "SourceSans3-Semibold.ttf",
    "title": "SourceSerif4-Semibold.ttf",
}
# A file may be opened where these fonts are not: Arial runs 7.5 per cent wider than Source Sans,
# Times 5 per cent narrower than Source Serif.
_SLACK: dict[Face, float] = {"text": 1.1, "strong": 1.1, "title": 1.03}
_MEASURED_AT = 100
# plotly's own distance of lines, in ems.
LEADING = 1.3
# Chinese is written without spaces and may break after any character.
_HAN = r"\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef"
_ARABIC = re.compile("[\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufefc]+")
_DIRECTION = re.compile("[\u200e\u200f\u2066-\u2069]")
_TOKEN = re.compile(f"[{_HAN}]|[^ {_HAN}]+| +")


@dataclass(frozen=True)
class Block:
    """Lines of one kind of text, as they are drawn."""

    lines: tuple[str, ...]
    size: float
    face: Face = "text"

    @property
    def height(self) -> float:
        """In pixels."""
        return len(self.lines) * self.size * LEADING

    @property
    def markup(self) -> str:
        """The lines as plotly wants them."""
        return "<br>".join(escape(line, quote=False) for line in self.lines)


def width(text: str, size: float, face: Face = "text") -> float:
    """Pixels that the widest line of `text` (plotly's markup allowed) takes, with some slack."""
    lines = re.split(r"<br ?/?>", text)
    return max(_measured(unescape(re.sub(r"<[^<>]*>", "", line)), face) for line in lines) * size


def block(text: str, size: float, face: Face, room: float) -> Block:
    """`text` in as few lines as `room` pixels allow: nothing is cut."""
    return Block(tuple(_greedy(text, size, face, room)), size, face)


def balanced(text: str, size: float, face: Face, room: float) -> Block:
    """The same, with lines of about the same length: for titles."""
    lines = len(_greedy(text, size, face, room))
    narrow, wide = room / lines, room
    while lines > 1 and wide - narrow > size:
        middle = (narrow + wide) / 2
        if len(_greedy(text, size, face, middle)) > lines:
            narrow = middle
        else:
            wide = middle
    return block(text, size, face, wide)


def _greedy(text: str, size: float, face: Face, room: float) -> list[str]:
    """As many words to a line as fit; a word longer than a line is broken."""
    lines: list[str] = []
    line, taken = "", 0.0
    for token in _TOKEN.findall(text):
        long = _measured(token, face) * size
        if line.strip(" ") and token.strip(" ") and taken + long > room:
            lines.append(line.strip(" "))
            line, taken = "", 0.0
        if long > room and token.strip(" "):
            *full, rest = _broken(token, size, face, room)
            lines += full
            line, taken = line + rest, taken + _measured(rest, face) * size
        else:
            line, taken = line + token, taken + long
    return [*lines, line.strip(" ")] if line.strip(" ") else lines


def _broken(word: str, size: float, face: Face, room: float) -> list[str]:
    parts = [""]
    for character in word:
        if parts[-1] and _measured(parts[-1] + character, face) * size > room:
            parts.append("")
        parts[-1] += character
    return parts


@cache
def _font(face: Face) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONTS / _FILES[face], _MEASURED_AT)


@cache
def _arabic(face: Face) -> ImageFont.FreeTypeFont:
    weight = "Regular" if face == "text" else "Bold"
    return ImageFont.truetype(SCRIPTS / f"NotoSansArabic-{weight}.ttf", _MEASURED_AT)


@cached("letters")
def _measured(text: str, face: Face) -> float:
    """In ems; characters of double width, which these fonts do not have, count as one em each.

    Arabic letters have their own font, and marks of direction no width.
    """
    text = _DIRECTION.sub("", text)
    arabic = "".join(_ARABIC.findall(text))
    other = _ARABIC.sub("", text)
    narrow = "".join(c for c in other if unicodedata.east_asian_width(c) not in "WF")
    double = len(other) - len(narrow)
    wide = float(_font(face).getlength(narrow)) + float(_arabic(face).getlength(arabic))
    return _SLACK[face] * (wide / _MEASURED_AT + double)
