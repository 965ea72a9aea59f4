"""A note read back by other libraries: words with their places, tags, coloured shapes."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Any

import pikepdf
import pypdf
from PIL import ImageFont

from casebook.exports.text_metrics import FONTS

# Of the size of the letters: what stands above the line, without accents.
CAPITALS = 0.66


def squeezed(text: str) -> str:
    """`text` without spaces and line ends, which a PDF does not keep."""
    return "".join(text.split())


def pages_of(made: bytes) -> list[str]:
    """Each page's text, squeezed."""
    return [squeezed(page.extract_text()) for page in pypdf.PdfReader(BytesIO(made)).pages]


@dataclass(frozen=True)
class Words:
    """One run of letters and the box it takes, in points from the lower left corner."""

    text: str
    left: float
    right: float
    foot: float
    head: float

    def covers(self, other: "Words", by: float = 0.6) -> bool:
        return (min(self.right, other.right) - max(self.left, other.left) > by
                and min(self.head, other.head) - max(self.foot, other.foot) > by)


def words_of(page: pypdf.PageObject) -> list[Words]:
    """The page's runs of letters, measured with the font files that are shipped."""
    found: list[Words] = []

    def visit(text: str, outer: list[float], own: list[float], font: Any, size: float) -> None:
        words = text.replace("\n", "")
        if not words.strip() or font is None:
            return
        x, y = own[4] * outer[0] + outer[4], own[5] * outer[3] + outer[5]
        face = str(font["/BaseFont"]).split("+")[1]
        # Spaces at either end may be the library's own guess at what parts two runs.
        wide = _face(face).getlength(words.strip()) / 100 * size
        found.append(Words(words, x, x + wide, y, y + CAPITALS * size))

    page.extract_text(visitor_text=visit)
    return found


@cache
def _face(name: str) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONTS / f"{name}.ttf", 100)


def elements(node: pikepdf.Object) -> Iterator[pikepdf.Dictionary]:
    """Every element of a structure tree, in reading order."""
    children = node.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield child
            yield from elements(child)


def boxes(page: pikepdf.Page, colour: str) -> list[tuple[float, float]]:
    """Width and height of every rectangle filled with `colour` (#RRGGBB), in points."""
    wanted = [int(colour[at:at + 2], 16) / 255 for at in (1, 3, 5)]
    filled, corners, found = [0.0], list[tuple[float, float]](), []
    for operands, operator in pikepdf.parse_content_stream(page):
        kind = str(operator)
        if kind == "scn" and len(operands) == 3:
            filled = [float(one) for one in operands]
        elif kind == "m":
            corners = [(float(operands[0]), float(operands[1]))]
        elif kind == "l":
            corners.append((float(operands[0]), float(operands[1])))
        elif kind == "f" and len(corners) == 4 and max(
                abs(one - other) for one, other in zip(filled, wanted, strict=False)) < 0.004:
            across, down = zip(*corners, strict=True)
            found.append((max(across) - min(across), max(down) - min(down)))
    return found
