"""How wide a text is, and where its lines break: measured with the letters that are drawn."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from html import escape, unescape
from pathlib import Path
from typing import Literal

from PIL import ImageFont

FONTS = Path(__file__).resolve().parent / "fonts"
Face = Literal["text", "strong", "title"]

SANS = '"Source Sans 3", "Source Sans Pro", "Noto Sans", Arial, "Liberation Sans", sans-serif'
SERIF = '"Source Serif 4", "Source Serif Pro", Georgia, "Noto Serif", "Liberation Serif", serif'
_FILES: dict[Face, str] = {
    "text": "SourceSans3-Regular.ttf",
    "strong": "SourceSans3-Semibold.ttf",
    "title": "SourceSerif4-Semibold.ttf",
}
_FONT: dict[Face, dict[str, str | int]] = {
    "text": {"family": SANS, "weight": 400},
    "strong": {"family": SANS, "weight": 600},
    "title": {"family": SERIF, "weight": 600},
}
# An SVG may be opened where these fonts are not: Arial runs 7.5 per cent wider than Source Sans.
_SLACK = 1.1
_MEASURED_AT = 100
# plotly's own distance of lines, in ems.
LEADING = 1.3
# Chinese is written without spaces and may break after any character.
_TOKEN = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^ \u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+| +")


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

    def font(self, colour: str) -> dict[str, str | float]:
        """plotly's font of this block."""
        return {**_FONT[self.face], "size": self.size, "color": colour}


def width(text: str, size: float, face: Face = "text") -> float:
    """Pixels that the widest line of `text` (plotly's markup allowed) takes, with some slack."""
    lines = re.split(r"<br ?/?>", text)
    return max(_measured(unescape(re.sub(r"<[^>]*>", "", line)), face) for line in lines) * size


def block(text: str, size: float, face: Face, room: float) -> Block:
    """`text` in as few lines as `room` pixels allow, of about the same length: nothing is cut."""
    lines = _greedy(text, size, face, room)
    narrow, wide = room / 2, room
    while len(lines) > 1 and wide - narrow > size:
        middle = (narrow + wide) / 2
        if len(_greedy(text, size, face, middle)) > len(lines):
            narrow = middle
        else:
            wide = middle
    return Block(tuple(_greedy(text, size, face, wide)), size, face)


def _greedy(text: str, size: float, face: Face, room: float) -> list[str]:
    lines, line = [], ""
    for token in _TOKEN.findall(text):
        if line.strip() and width(line + token.rstrip(" "), size, face) > room:
            lines.append(line.strip(" "))
            line = ""
        line += token
        while width(line.strip(" "), size, face) > room and len(line) > 1:  # a very long word
            fits = next(n for n in range(len(line) - 1, 0, -1)
                        if n == 1 or width(line[:n], size, face) <= room)
            lines.append(line[:fits])
            line = line[fits:]
    return [*lines, line.strip(" ")] if line.strip(" ") else lines


@cache
def _font(face: Face) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONTS / _FILES[face], _MEASURED_AT)


def _measured(text: str, face: Face) -> float:
    """In ems; characters of double width, which these fonts do not have, count as one em each."""
    double = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    narrow = "".join(c for c in text if unicodedata.east_asian_width(c) not in "WF")
    return _SLACK * (float(_font(face).getlength(narrow)) / _MEASURED_AT + double)
