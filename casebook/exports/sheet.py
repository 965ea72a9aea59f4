"""The texts of a picture's frame, set for its width: finding, subtitle, facts, sources, code."""

from bisect import bisect_left
from dataclasses import dataclass
from typing import Literal

from casebook.cards import Prepared
from casebook.exports.lettering import Block, balanced, block, width
from casebook.exports.qr import Code, code
from casebook.wording import say

Size = Literal["wide", "tall"]


@dataclass(frozen=True)
class Format:
    """A picture's size, and its frame's measures, all in the picture's own pixels.

    `widths` are the sheets tried for it, from the most to the least enlarged; `code` is the side
    of the QR code.
    """

    pixels: tuple[int, int]
    widths: range
    padding: float
    gap: float
    title: float
    subtitle: float
    text: float
    small: float
    code: int


FORMATS: dict[Size, Format] = {
    "wide": Format((1600, 900), range(1040, 3201, 20), 44, 9, 37, 23, 18, 15, 132),
    "tall": Format((1080, 1350), range(520, 1601, 20), 52, 11, 45, 28, 21, 18, 190),
}
SOURCE_LINES = 3
# A chart is drawn a little lower than on its page rather than smaller. Less than this, and rows
# that carry their labels over their bars run into each other.
LEAST = 0.95
# The frame's own type grows smaller with the chart's, within these bounds.
FULL_TYPE_FROM, LEAST_TYPE = 1.35, 0.8


@dataclass(frozen=True)
class Sheet:
    """A frame of `width` by `height` pixels, all its measures still to be enlarged by `scale`."""

    width: float
    height: float
    scale: float
    padding: float
    gap: float
    title: Block
    subtitle: Block
    grade: Block
    facts: Block
    sources: Block
    small: Block
    code: Code
    module: float

    @property
    def top(self) -> float:
        """Where the chart begins."""
        return self.padding + self.title.height + self.subtitle.height + 2 * self.gap

    @property
    def foot(self) -> float:
        """Where the texts under the chart begin."""
        texts = sum(part.height for part in (self.facts, self.sources, self.small))
        return self.height - 0.8 * self.padding - max(texts + 2.5 * self.gap, self.code_side)

    @property
    def bottom(self) -> float:
        """Where the chart ends: the rule over the foot."""
        return self.foot - 1.5 * self.gap

    @property
    def indent(self) -> float:
        """How far the grade in its box pushes the facts to the right."""
        return _badge(self.grade, self.gap)

    @property
    def code_side(self) -> float:
        """Pixels of the QR code's side, its quiet zone included."""
        return self.code.modules * self.module


def sheet(prepared: Prepared, size: Size, verify_url: str, language: str) -> Sheet:
    """The most enlarged sheet on which the chart has about the height it was drawn for."""
    form, wanted = FORMATS[size], LEAST * prepared.figure["layout"].get("height", 0)

    def made(wide: int) -> Sheet:
        return _set(prepared, form, wide, verify_url, language)

    def suffices(wide: int) -> bool:
        page = made(wide)
        return bool(page.bottom - page.top >= wanted)

    place = bisect_left(form.widths, True, key=suffices)
    return made(form.widths[min(place, len(form.widths) - 1)])


def names_places(prepared: Prepared) -> bool:
    """Whether a map or a list of Member States is shown, which asks for the disclaimer."""
    return "iso3" in prepared.rows or any(
        trace["type"] in ("choropleth", "scattergeo") for trace in prepared.figure["data"])


def _set(
    prepared: Prepared, form: Format, wide: float, verify_url: str, language: str
) -> Sheet:
    scale = form.pixels[0] / wide
    padding, gap = form.padding / scale, form.gap / scale
    type_scale = min(1, max(LEAST_TYPE, scale / FULL_TYPE_FROM)) / scale
    text = form.text * type_scale
    inner = wide - 2 * padding
    qr = code(verify_url)
    # Whole pixels of the picture a module: a code with blurred edges is hard to read from afar.
    module = max(3, round(form.code / qr.modules)) / scale
    beside = inner - qr.modules * module - 2 * gap
    grade = Block((prepared.grade,), text, "strong")
    return Sheet(
        width=wide, height=form.pixels[1] / scale, scale=scale, padding=padding, gap=gap,
        title=balanced(prepared.title, form.title * type_scale, "title", inner),
        subtitle=block(prepared.subtitle, form.subtitle * type_scale, "text", inner),
        grade=grade,
        facts=_facts(prepared, text, beside - _badge(grade, gap), language),
        sources=_sources(prepared.source_line, text, beside, language),
        small=block(_small(prepared, language), form.small * type_scale, "text", beside),
        code=qr, module=module,
    )


def _facts(prepared: Prepared, size: float, wide: float, language: str) -> Block:
    """Figure id, release and how many notes there are; none is torn apart where a line breaks."""
    source = prepared.provenance
    facts = [say("picture-id" if source.figure_id else "picture-own-values", language,
                 figure=source.figure_id),
             say("picture-release", language, date=source.release_date)]
    if prepared.warnings:
        facts.append(say("picture-notes", language, count=len(prepared.warnings)))
    line = " · ".join(fact.replace(" ", "\u00a0") for fact in facts)
    lines = block(line, size, "text", wide).lines
    return Block(tuple(line.strip("· ") for line in lines), size)


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


def _small(prepared: Prepared, language: str) -> str:
    """Whose tool this is, after the disclaimer on names and boundaries where one is needed."""
    disclaimer, whose = say("disclaimer", language), say("picture-whose", language)
    said = disclaimer in prepared.subtitle or not names_places(prepared)
    return whose if said else f"{disclaimer} {whose}"


def _badge(grade: Block, gap: float) -> float:
    return width(grade.lines[0], grade.size, grade.face) + 2.5 * gap
