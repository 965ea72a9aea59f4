"""The texts of a picture's frame, set for its width: finding, subtitle, facts, sources, code."""

from dataclasses import dataclass
from typing import Literal

from casebook.cards import Prepared
from casebook.exports.lettering import Block, block, width
from casebook.exports.qr import Code, code
from casebook.wording import say

Size = Literal["wide", "tall"]


@dataclass(frozen=True)
class Format:
    """A picture of `pixels`; `widths` are the sheets tried for it, the most enlarged first.

    Type sizes are those before enlargement; `code` is the side of the QR code after it.
    """

    pixels: tuple[int, int]
    widths: tuple[int, ...]
    title: float
    subtitle: float
    text: float
    small: float
    code: int


FORMATS: dict[Size, Format] = {
    "wide": Format((1600, 900), (1040, 1140, 1240, 1340, 1440, 1600), 26, 15.5, 12, 10.5, 152),
    "tall": Format((1080, 1350), (540, 600, 660, 720, 840), 23, 14, 11, 9.5, 176),
}
PADDING, GAP, SOURCE_LINES = 30, 6, 3
UNDER_HEAD, ROUND_RULE, BEFORE_CODE = 14, 13, 24
BADGE_PADDING = 6


@dataclass(frozen=True)
class Sheet:
    """A frame of `width` by `height` pixels, to be enlarged by `scale`."""

    width: float
    height: float
    scale: float
    title: Block
    subtitle: Block
    grade: Block
    facts: Block
    sources: Block
    small: Block
    caption: Block
    code: Code
    module: float

    @property
    def top(self) -> float:
        """Where the chart begins."""
        return PADDING + self.title.height + self.subtitle.height + UNDER_HEAD

    @property
    def foot(self) -> float:
        """Where the texts under the chart begin."""
        texts = sum(part.height for part in (self.facts, self.sources, self.small)) + 2 * GAP
        return self.height - PADDING + GAP - max(texts, self.code_side + self.caption.height)

    @property
    def bottom(self) -> float:
        """Where the chart ends: the rule over the foot."""
        return self.foot - ROUND_RULE

    @property
    def indent(self) -> float:
        """How far the grade in its box pushes the facts to the right."""
        return _badge_width(self.grade)

    @property
    def code_side(self) -> float:
        """Pixels of the QR code's side, its quiet zone included."""
        return self.code.modules * self.module


def sheet(prepared: Prepared, size: Size, verify_url: str, language: str) -> Sheet:
    """The most enlarged sheet on which the chart has at least the height it was drawn for."""
    wanted = prepared.figure["layout"].get("height", 0)
    for wide in FORMATS[size].widths:
        found = _set(prepared, FORMATS[size], wide, verify_url, language)
        if found.bottom - found.top >= wanted:
            break
    return found


def _set(
    prepared: Prepared, form: Format, wide: float, verify_url: str, language: str
) -> Sheet:
    scale = form.pixels[0] / wide
    inner = wide - 2 * PADDING
    qr = code(verify_url)
    # Whole pixels of the picture a module: a code with blurred edges is hard to read from afar.
    module = max(2, round(form.code / qr.modules)) / scale
    beside = inner - qr.modules * module - BEFORE_CODE
    source = prepared.provenance
    facts = [say("picture-id", language, figure=source.figure_id),
             say("picture-release", language, date=source.release_date)]
    if prepared.warnings:
        facts.append(say("picture-notes", language, count=len(prepared.warnings)))
    small = [say("picture-whose", language)]
    if names_places(prepared):
        small.insert(0, say("disclaimer", language))
    grade = Block((prepared.grade,), form.text, "strong")
    return Sheet(
        width=wide, height=form.pixels[1] / scale, scale=scale,
        title=block(prepared.title, form.title, "title", inner),
        subtitle=block(prepared.subtitle, form.subtitle, "text", inner),
        grade=grade,
        facts=block(" · ".join(facts), form.text, "text", beside - _badge_width(grade)),
        sources=_sources(prepared.source_line, form.text, beside, language),
        small=block(" ".join(small), form.small, "text", beside),
        caption=Block((say("picture-verify", language),), form.small),
        code=qr, module=module,
    )


def names_places(prepared: Prepared) -> bool:
    """Whether a map or a list of Member States is shown, which asks for the disclaimer."""
    return "iso3" in prepared.rows or any(
        trace["type"] in ("choropleth", "scattergeo") for trace in prepared.figure["data"])


def _sources(line: str, size: float, wide: float, language: str) -> Block:
    """The source line, shortened by whole sources, with words that say so."""
    named = line.split("; ")
    for kept in range(len(named), 0, -1):
        words = "; ".join(named[:kept])
        if kept < len(named):
            words += "; " + say("picture-more-sources", language, count=len(named) - kept)
        found = block(say("picture-source", language, sources=words), size, "text", wide)
        if len(found.lines) <= SOURCE_LINES:
            break
    return found


def _badge_width(grade: Block) -> float:
    return width(grade.lines[0], grade.size, grade.face) + 2 * BADGE_PADDING + 8
