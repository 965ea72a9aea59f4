"""Input of the picture template (casebook/web/picture) for one card: words, chart, sizes."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from casebook.cards import Prepared
from casebook.cards.look import Theme
from casebook.cards.template import rendered
from casebook.charts.style import PALETTES
from casebook.exports.picture import qr_code
from casebook.paths import STATIC
from casebook.unbroken import parts
from casebook.wording import ENGLISH, Day, Language

Size = Literal["wide", "tall"]
# Maps are drawn from these files; plotly would ask the Internet for them.
TOPOJSON = (STATIC / "topojson").as_uri() + "/"
# A chart is drawn a little lower than on its page rather than smaller. Less than this, and rows
# that carry their labels over their bars run into each other.
LEAST = 0.95


@dataclass(frozen=True)
class Format:
    """A picture's size in pixels; the widths of its layout that are tried, from the most to the
    least enlarged; and about how many pixels the side of its QR code has."""

    pixels: tuple[int, int]
    widths: tuple[int, int]
    code: int


# Where a line would end within a code or an amount.
_PARTED = re.compile("[-万亿]")

FORMATS: dict[Size, Format] = {
    "wide": Format((1600, 900), (1040, 3200), 132),
    "tall": Format((1080, 1350), (540, 1600), 190),
}


def sheet(
    prepared: Prepared, size: Size, theme: Theme, verify_url: str, language: Language = ENGLISH
) -> dict[str, Any]:
    """`prepared` as plain values for the page of pictures; the QR code leads to `verify_url`.

    `theme` and `language` are those that `prepared` was made for.
    """
    form, colours, source = FORMATS[size], PALETTES[theme], prepared.provenance
    modules = qr_code.modules(verify_url)
    card = {
        "bare": True, "views": False, "unlimited": "", "title": _together(prepared.title),
        "subtitle": _together(prepared.subtitle), "alt": prepared.alt, "grade": prepared.grade,
        "grade_id": source.grade, "facts": tuple(_facts(prepared, language)),
        "whose": _whose(prepared, language), "code": qr_code.svg(verify_url),
    }
    return {
        "html": rendered("picture", language, card), "title": prepared.title,
        "alt": prepared.alt, "language": language,
        "direction": language.direction,
        "size": size, "pixels": form.pixels, "widths": form.widths,
        "wanted": LEAST * prepared.figure["layout"].get("height", 0),
        "sources": tuple(_sources(prepared.source_line, language)),
        "style": {"--st-background-color": colours.background, "--st-text-color": colours.text,
                  "--st-gray-text-color": colours.quiet_text, "--st-border-color": colours.axis,
                  "--rule": colours.grid,
                  # Whole pixels a module: a code with blurred edges is hard to read from afar.
                  "--side": str(modules * max(3, round(form.code / modules)))},
        "figure": prepared.figure, "topojson": TOPOJSON,
    }


def plain(figure: Mapping[str, Any], width: int, height: int) -> dict[str, Any]:
    """The same of a figure alone."""
    return {"figure": figure, "width": width, "height": height, "topojson": TOPOJSON}


def names_places(prepared: Prepared) -> bool:
    """Whether a map or a list of Member States is shown, which asks for the disclaimer."""
    return "iso3" in prepared.rows or any(
        trace["type"] in ("choropleth", "scattergeo") for trace in prepared.figure["data"])


def _together(text: str) -> str:
    """`text` without line breaks after an en dash, at which browsers would part 2024–2027, and
    within codes and Chinese amounts: a `span` for each would make a text of its own in an SVG."""
    whole = "".join(_PARTED.sub("\u2060\\g<0>\u2060", piece) if is_whole else piece
                    for piece, is_whole in parts(text))
    return whole.replace("–", "\u2060–\u2060")


def _facts(prepared: Prepared, language: Language) -> Iterator[str]:
    """Figure id, release and how many notes there are."""
    source = prepared.provenance
    yield language.say("picture-id" if source.figure_id else "picture-own-values",
                       figure=source.figure_id)
    yield language.say("picture-release", date=Day.of(source.release_date))
    if prepared.warnings:
        yield language.say("picture-notes", count=len(prepared.warnings))


def _sources(line: str, language: Language) -> Iterator[str]:
    """The source line, then shortened by one source after the other, with words that say so."""
    named = language.clauses_of(line)
    for kept in range(len(named), 0, -1):
        more = ([language.say("picture-more-sources", count=len(named) - kept)]
                if kept < len(named) else [])
        words = language.clauses([*named[:kept], *more])
        yield language.say("picture-source", sources=words)


def _whose(prepared: Prepared, language: Language) -> str:
    """Whose tool this is, after the disclaimer on names and boundaries where one is needed."""
    disclaimer, whose = language.say("disclaimer"), language.say("picture-whose")
    disclaimed = disclaimer in prepared.subtitle or not names_places(prepared)
    return whose if disclaimed else f"{disclaimer} {whose}"
