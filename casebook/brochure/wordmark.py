"""The site's wordmark in each language: rising bars and its name, in outlines of its letters.

`python -m casebook.brochure.wordmark` writes the files after the name or a font has changed.
"""

import re
from collections.abc import Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from fontTools.misc.transform import Identity, Transform
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.recordingPen import RecordingPen
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.svgLib.path import parse_path

from casebook.brief.pdf.typesetting import typeset
from casebook.paths import PACKAGE, STATIC
from casebook.wording import Language, languages

THEMES = {"light": ("#0B1218", "#1B4F72"), "dark": ("#E8EDF2", "#1B4F72")}
HIGH, MARK, GAP = 32, 28, 10
# As large as English is set, and smaller where a name would be wider than the menu has room for.
SIZE, WIDEST = 18.8, 196
# The Chinese font has one weight: its outlines are drawn around as well.
BOLDER = {"zh": 0.5}
_MOVES = re.compile(r"(translate|scale|matrix)\(([-.\d ]+)\)")
_SVG, _LINK = "{http://www.w3.org/2000/svg}", "{http://www.w3.org/1999/xlink}href"


def file(language: Language, theme: str) -> str:
    """The name of the file below the static folder."""
    return f"wordmark-{language}-{theme}.svg"


def drawn(language: Language, theme: str) -> str:
    """The wordmark as SVG, 32 pixels high and as wide as the name is long."""
    words = language.say("site-short")
    outlines, wide = _outlines(words, language, SIZE)
    if wide > WIDEST:
        outlines, wide = _outlines(words, language, SIZE * WIDEST / wide)
    ink, mark = THEMES[theme]
    width = round(MARK + GAP + wide + 1)
    left = language.right_to_left
    bolder = BOLDER.get(language)
    stroke = f' stroke="{ink}" stroke-width="{bolder}"' if bolder else ""
    letters = SVGPathPen(None, lambda number: f"{number:.1f}".removesuffix(".0"))
    outlines.replay(TransformPen(letters, (1, 0, 0, 1, 0 if left else MARK + GAP, 0)))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {HIGH}" width="{width}" '
        f'height="{HIGH}" role="img"><title>{words}</title>'
        f'<g transform="translate({width - MARK if left else 0})">'
        f'<rect width="28" height="28" y="2" rx="5" fill="{mark}"/><g fill="#fff">'
        '<rect x="6" y="17" width="4" height="8"/><rect x="12" y="13" width="4" height="12"/></g>'
        '<rect x="18" y="8" width="4" height="17" fill="#E58A2B"/></g>'
        f'<path fill="{ink}"{stroke} d="{letters.getCommands()}"/></svg>\n')


def _outlines(words: str, language: Language, size: float) -> tuple[RecordingPen, float]:
    """The letters from the left edge of the first on, and how wide they are."""
    page = ElementTree.fromstring(typeset(
        PACKAGE / "brochure" / "typst" / "wordmark.typ", PACKAGE,
        {"words": words, "language": language, "size": size}, "2000-01-01", "svg"))
    shapes = {symbol.get("id"): symbol[0].get("d") for symbol in page.iter(f"{_SVG}symbol")}
    pen = RecordingPen()
    for shape, place in _placed(page, Identity):
        parse_path(shapes[shape], TransformPen(pen, place))
    bounds = BoundsPen(None)
    pen.replay(bounds)
    left, _, right, _ = bounds.bounds
    made = RecordingPen()
    pen.replay(TransformPen(made, (1, 0, 0, 1, -left, 0)))
    return made, right - left


def _placed(part: Element, place: Transform) -> Iterator[tuple[str, Transform]]:
    """The letters below `part` by the id of their shape, each with where it stands."""
    for one in part:
        if one.tag == f"{_SVG}g":
            yield from _placed(one, _moved(place, one.get("transform", "")))
        elif one.tag == f"{_SVG}use":
            yield (one.get(_LINK, "").removeprefix("#"),
                   place.translate(float(one.get("x", 0)), float(one.get("y", 0))))


def _moved(place: Transform, transform: str) -> Transform:
    for name, numbers in _MOVES.findall(transform):
        by = [float(one) for one in numbers.split()]
        place = (place.transform(by) if name == "matrix" else place.translate(*by)
                 if name == "translate" else place.scale(*by))
    return place


def write() -> None:
    """Writes every language's files."""
    for language in languages():
        for theme in THEMES:
            (STATIC / file(language, theme)).write_text(drawn(language, theme), encoding="utf-8")


if __name__ == "__main__":
    write()
