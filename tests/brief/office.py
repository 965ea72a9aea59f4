"""Helpers for tests of slides and documents: briefings, hostile text, other readers."""

import io
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from openxml_audit import OpenXmlValidator
from PIL import Image

from casebook.brief.assemble import assemble, national
from casebook.brief.model import Audience, Brief, ChartData, Part, Series
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.wording import Language

BASE = "https://casebook.example"
AUDIENCES: tuple[Audience, ...] = ("finance", "foreign", "regulator", "parliament")
# The smallest and the largest, the longest names, no GDP, no Internet figures, all regions.
STATES = ("KEN", "CHE", "TUV", "PLW", "BOL", "GBR", "USA", "JPN", "CHN", "DEU", "FRA", "VAT", "MCO",
          "PRK", "NRU", "VCT", "COD", "LAO", "IRN", "LIE")
HOSTILE = (
    "<script>alert(1)</script> & \"quotes\" 'and' ]]>\n=1+1\n@SUM(A1)\n"
    "\u202eright to left override\u202c \u0000\u0001\u000b\ufffe\ud800 nulls "
    "\U0001f469\u200d\U0001f4bb emoji\n" + "long " * 2000)
# What of it a reader must see as text, in every format.
SEEN = ("<script>alert(1)</script>", "=1+1", "@SUM(A1)", "right to left override", "emoji", "]]>")


@cache
def brief(iso3: str = "KEN", audience: Audience = "finance", language: Language = "en") -> Brief:
    """The usual briefing on a Member State."""
    chosen = Selection(country=iso3, language=language)
    return assemble(national(iso3, audience, live(), language), audience, chosen, live(), BASE)


def hyphenated(text: str) -> str:
    """The text of a file with common hyphens where it has some that no line breaks at."""
    return text.replace("\u2011", "-")


def with_charts(*charts: ChartData) -> Brief:
    """A briefing whose parts have these charts, all else from the first card."""
    whole = brief()
    part = whole.parts[0]
    return replace(whole, opening=(), objections=(),
                   parts=tuple(replace(part, chart=chart) for chart in charts))


def with_part(**changed: object) -> Brief:
    """A briefing of one part, changed as told."""
    whole = brief()
    return replace(whole, parts=(replace(whole.parts[0], **changed),))


def hostile(text: str = HOSTILE) -> Brief:
    """A briefing with hostile text wherever a reader's or a source's words may stand."""
    whole = brief()
    part: Part = whole.parts[0]
    chart = part.chart
    assert chart is not None
    names = tuple(text[:60] if n == 0 else one for n, one in enumerate(chart.categories))
    worse = replace(
        part, note=text, title=text, point=text, subtitle=text, caveats=(text,), source_line=text,
        chart=replace(chart, categories=names, unit=text[:80],
                      series=tuple(replace(one, name=text[:50]) for one in chart.series)))
    table = replace(worse, chart=None, table=part.table.assign(
        Note=text[:200].replace("\ud800", "")))
    alone = replace(worse, sentence_only=True)
    return replace(
        whole, title=text, subtitle=text, request=(text,), remarks=(text,), citation=text,
        illustrative=text,
        parts=(worse, table, alone), sources=(text, *whole.sources),
        opening=tuple(replace(point, text=text) for point in whole.opening),
        objections=tuple(
            replace(one, question=text, answer=tuple(
                replace(point, text=text) for point in one.answer))
            for one in whole.objections))


def audited(file: bytes, suffix: str, folder: Path) -> list[str]:
    """What the rules of the Open XML SDK find wrong with the file."""
    path = folder / f"audited.{suffix}"
    path.write_bytes(file)
    return [f"{error.part_uri} {error.path}: {error.description}"
            for error in OpenXmlValidator().validate(path).errors]


def series(name: str, values: tuple[float | None, ...], **more: object) -> Series:
    """A series in the first colour of the palette."""
    return Series(name, values, **{"colour": "#1A5B96", **more})


needs_office = pytest.mark.skipif(
    shutil.which("soffice") is None or shutil.which("pdftoppm") is None,
    reason="needs LibreOffice (soffice) and pdftoppm to look at the pages")


def as_pdf(files: Mapping[str, bytes], suffix: str, folder: Path) -> dict[str, Path]:
    """Each file as LibreOffice prints it, by name; it starts once for all of them."""
    for name, file in files.items():
        (folder / f"{name}.{suffix}").write_bytes(file)
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless",
         "--convert-to", "pdf", "--outdir", str(folder),
         *(str(folder / f"{name}.{suffix}") for name in files)],
        check=True, capture_output=True, timeout=400)
    return {name: folder / f"{name}.pdf" for name in files}


def pictures(pdf: Path, folder: Path, dots: int = 40) -> list[Image.Image]:
    """The pages in pictures of `dots` per inch."""
    subprocess.run(["pdftoppm", "-r", str(dots), "-png", str(pdf), str(folder / "page")],
                   check=True, capture_output=True, timeout=60)
    return [Image.open(io.BytesIO(path.read_bytes())).convert("RGB")
            for path in sorted(folder.glob("page*.png"))]


def share_of(image: Image.Image, colour: str, near: int = 24) -> float:
    """The share of the picture's pixels that have about this colour, #RRGGBB."""
    wanted = tuple(int(colour[at:at + 2], 16) for at in (1, 3, 5))
    found = sum(
        count for count, pixel in image.getcolors(maxcolors=1 << 24) or ()
        if all(abs(a - b) <= near for a, b in zip(pixel, wanted, strict=True)))
    return found / (image.width * image.height)
