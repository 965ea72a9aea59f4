"""Text fitting for slides of 1280 by 720 pixels, measured with their own fonts."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from casebook.brief.presenter.labels import TEXT, WIDE
from casebook.charts import Figure
from casebook.charts.style import SMALL
from casebook.exports.text_metrics import block

# The same numbers stand in web/talk.css; a browser test holds them together.
HEIGHT = 720
ABOVE, BELOW = 44, 108  # the margin on top; the foot, and the air over it
REST, SUBTITLE, LEAD = 28, 22, 1.25
TITLE_SIZES, TITLE_LEAD = (52, 44, 40), 1.12
# A figure drawn for a page may be laid out so much lower than it was drawn for, no more.
_SQUEEZED = 0.72
# One whose words stand at pixels can hardly be: their lines would lie over each other.
_SQUEEZED_WORDS = 0.94
_LARGE = (48, 44, 40, 36, 34, 32, 30, 28, 26, 24)
_TOGETHER = (36, 34, 32, 30, 28)
# Pixels by which groups are made shorter until they would be more.
_STEP = 20
_JOINTS = re.compile(r"(?<=[^\W\d]|[\d.%)])[:;؛] ")


@dataclass(frozen=True)
class Heading:
    """A finding as it stands on a slide: `head`, and `rest` after the sign `joint`, smaller."""

    head: str
    joint: str = ""
    rest: str = ""
    size: int = TITLE_SIZES[0]

    @property
    def whole(self) -> str:
        """The finding as one sentence."""
        return f"{self.head}{self.joint} {self.rest}".strip()


def heading(title: str) -> Heading:
    """`title`, broken at its first colon or semicolon when it is long, in a size that fits."""
    head, joint, rest = title, "", ""
    cut = next((cut for cut in _JOINTS.finditer(title)
                if 18 < cut.start() < 130 and not _open(title[:cut.start()])), None)
    if len(title) > 70 and cut:
        head, joint, rest = title[:cut.start()], cut.group().strip(), title[cut.end():]
    size = next((size for size in TITLE_SIZES if _lines(head, size, "title") <= 2),
                TITLE_SIZES[-1])
    return Heading(head, joint, rest, size)


def _open(text: str) -> bool:
    """Whether `text` ends inside a quotation or a bracket."""
    return any(text.count(begin) > text.count(end) for begin, end in ("“”", "«»", "()"))


def body(heading: Heading, subtitle: str) -> float:
    """Pixels that are left for the chart under a heading and a subtitle."""
    taken = _lines(heading.head, heading.size, "title") * heading.size * TITLE_LEAD
    if heading.rest:
        taken += _lines(heading.rest, REST, "text") * REST * LEAD + 6
    if subtitle:
        taken += _lines(subtitle, SUBTITLE, "text") * SUBTITLE * LEAD + 8
    return HEIGHT - ABOVE - BELOW - taken - 16


def enlarged(figure: Figure, high: float) -> float | None:
    """By how much a card's own figure is enlarged to be read from afar; None when it will not fit.

    A map fits any height; everything else must not be squeezed.
    """
    scale = TEXT / min(_sizes(figure), default=SMALL)
    drawn_for = figure["layout"].get("height", high)
    # Large numbers and their words are a figure without a trace.
    is_map = bool(figure["data"]) and all("geo" in trace["type"] or trace["type"] == "choropleth"
                                          for trace in figure["data"])
    in_pixels = figure["layout"].get("yaxis", {}).get("visible") is False
    least = drawn_for * (_SQUEEZED_WORDS if in_pixels else _SQUEEZED)
    return scale if is_map or high / scale >= least else None


def large(text: str) -> int:
    """The largest size in which a statement fills its slide."""
    return next((size for size in _LARGE
                 if _lines(text, size, "title") * size * 1.3 <= 430), _LARGE[-1])


def together(lines: Sequence[str], gap: float, high: float, wide: float) -> int:
    """The largest size in which `lines` stand on one page, or else the smallest."""
    return next((size for size in _TOGETHER
                 if len([*pages(lines, size, gap, high, wide)]) <= 1), _TOGETHER[-1])


def pages(
    lines: Sequence[str], size: float, gap: float, high: float, wide: float = WIDE
) -> Iterator[tuple[str, ...]]:
    """`lines` in groups that each fill at most `high` pixels; a line is never parted."""
    page: list[str] = []
    left = high
    for line in lines:
        need = len(block(line, size, "text", wide).lines) * size * 1.35 + gap
        if page and need > left:
            yield tuple(page)
            page, left = [], high
        page.append(line)
        left -= need
    if page:
        yield tuple(page)


def evenly(
    lines: Sequence[str], size: float, gap: float, high: float, wide: float = WIDE
) -> list[tuple[str, ...]]:
    """As many groups as `pages` has, as evenly full as can be: none with one line that was left."""
    found = [*pages(lines, size, gap, high, wide)]
    for less in range(round(high), 0, -_STEP):
        tried = [*pages(lines, size, gap, less, wide)]
        if len(tried) > len(found):
            break
        found = tried
    return found


def _lines(text: str, size: float, face: Any) -> int:
    return len(block(text, size, face, WIDE).lines)


def _sizes(part: Any) -> Iterator[float]:
    """Every size of letters in a figure."""
    if isinstance(part, dict):
        for name, value in part.items():
            if "font" in name and isinstance(value, dict) and "size" in value:
                sizes = value["size"]
                yield from sizes if isinstance(sizes, list) else [sizes]
            yield from _sizes(value)
    elif isinstance(part, list):
        for value in part:
            yield from _sizes(value)
