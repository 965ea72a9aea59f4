"""The type size at which a text fits its box: measured, because a file cannot ask the screen."""

from collections.abc import Sequence
from dataclasses import dataclass

from casebook.exports.text_metrics import Face, block

# Arial's own distance of lines is 1.15; what is left is for a program that sets lines wider.
LEADING = 1.2
# Source Sans, which is measured, is a hair narrower than Arial in bold and in capitals.
ROOM = 0.97


@dataclass(frozen=True)
class Paragraph:
    """A paragraph as it is measured: its size relative to the box's, and points over it."""

    text: str
    face: Face = "text"
    scale: float = 1.0
    before: float = 0.0
    indent: float = 0.0


def height(paragraphs: Sequence[Paragraph], size: float, wide: float) -> float:
    """Points that the paragraphs take at `size` in a box `wide` points wide."""
    total = 0.0
    for number, one in enumerate(paragraphs):
        own = size * one.scale
        lines = sum(
            max(1, len(block(part, own, one.face, (wide - one.indent) * ROOM).lines))
            for part in one.text.split("\n"))
        total += lines * own * LEADING + (one.before if number else 0)
    return total


def fitting(
    paragraphs: Sequence[Paragraph], sizes: Sequence[float], wide: float, high: float
) -> float:
    """The first of `sizes`, the largest first, at which all fits; the last when none does."""
    return next((size for size in sizes if height(paragraphs, size, wide) <= high), sizes[-1])


def smaller(size: float, least: float) -> tuple[float, ...]:
    """`size` and sizes below it, a twelfth or a half point less each, down to `least`."""
    sizes = [size]
    while sizes[-1] > least:
        sizes.append(max(least, round((sizes[-1] - max(0.5, sizes[-1] / 12)) * 2) / 2))
    return tuple(sizes)


def shortened(text: str, size: float, wide: float, high: float, face: Face = "text") -> str:
    """`text`, or as many of its words as fit, with an ellipsis."""
    if height([Paragraph(text, face)], size, wide) <= high:
        return text
    words = text.split(" ")
    least, most = 0, len(words)
    while least < most:
        middle = (least + most + 1) // 2
        kept = " ".join(words[:middle]) + " …"
        if height([Paragraph(kept, face)], size, wide) <= high:
            least = middle
        else:
            most = middle - 1
    # A single word longer than the whole box is cut within.
    return (" ".join(words[:least]) or text[: max(1, int(wide / size))]) + " …"
