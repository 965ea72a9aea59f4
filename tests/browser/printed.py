"""A page printed to PDF by the browser, read back: words, links and pixels of each sheet."""

import io
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import unescape
from itertools import combinations
from pathlib import Path

import pypdf
from PIL import Image

DOTS = 60  # per inch
POINTS = 72
# Points of a sheet's edge that belong to its margin.
MARGIN = 38
_PAGE = re.compile(r'<page width="(?P<width>[\d.]+)" height="(?P<height>[\d.]+)">'
                   r"(?P<inside>.*?)</page>", re.DOTALL)
_WORD = re.compile(r'<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">'
                   r"(.*?)</word>")
# Signs of direction, which are not seen.
_ISOLATES = re.compile("[\u2066-\u2069]")


@dataclass(frozen=True)
class Box:
    """Points from the upper left corner of the sheet."""

    left: float
    top: float
    right: float
    bottom: float
    text: str = ""

    def shared(self, other: "Box") -> float:
        """The part of the smaller of two boxes that lies in the other."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        least = min(self.area, other.area)
        return across * down / least if across > 0 and down > 0 and least else 0

    @property
    def letters(self) -> "Box":
        """Without the room that a line has above and below its letters."""
        air = (self.bottom - self.top) / 4
        return replace(self, top=self.top + air, bottom=self.bottom - air)

    @property
    def area(self) -> float:
        return (self.right - self.left) * (self.bottom - self.top)


@dataclass(frozen=True)
class Sheet:
    width: float
    height: float
    words: tuple[Box, ...]
    figures: dict[str, Box]
    image: Image.Image

    @property
    def text(self) -> str:
        return " ".join(one.text for one in self.words)

    def overlaps(self) -> list[str]:
        """Pairs of words of which one lies on the other by more than a third of its letters."""
        return [f"{one.text} / {other.text}" for one, other in combinations(
            [word for word in self.words if sum(map(str.isalnum, word.text)) > 1], 2)
                if one.letters.shared(other.letters) > 0.35]

    def ink(self, box: Box) -> float:
        """The share of the box's pixels that are not paper."""
        scale = DOTS / POINTS
        part = self.image.convert("L").crop(
            tuple(round(edge * scale) for edge in (box.left, box.top, box.right, box.bottom)))
        levels = part.histogram()
        return sum(levels[:235]) / max(sum(levels), 1)

    def filled(self) -> float:
        """How far down the sheet anything stands, its foot left out, as a share."""
        inside = self.image.convert("L").crop(
            (0, 0, self.image.width, round((self.height - MARGIN) * DOTS / POINTS)))
        box = inside.point(lambda level: 255 * (level < 235)).getbbox()
        return box[3] / inside.height if box else 0

    def pixels(self, colour: str) -> int:
        """How many pixels have exactly this colour."""
        wanted = tuple(int(colour[at:at + 2], 16) for at in (1, 3, 5))
        return sum(count for count, found in self.image.getcolors(1 << 24) or ()
                   if found[:3] == wanted)


def sheets(pdf: bytes, folder: Path) -> list[Sheet]:
    """The sheets of `pdf`; `folder` takes what is made on the way."""
    path = folder / "page.pdf"
    path.write_bytes(pdf)
    words = subprocess.run(["pdftotext", "-bbox", str(path), "-"], check=True,
                           capture_output=True, text=True, encoding="utf-8").stdout
    subprocess.run(["pdftoppm", "-r", str(DOTS), "-png", str(path), str(folder / "sheet")],
                   check=True)
    images = sorted(folder.glob("sheet-*.png"))
    read = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return [
        Sheet(float(found["width"]), float(found["height"]), tuple(_words(found["inside"])),
              dict(_figures(page, float(found["height"]))), Image.open(image).convert("RGB"))
        for found, page, image in zip(_PAGE.finditer(words), read, images, strict=True)]


def _words(page: str) -> Iterator[Box]:
    for *edges, text in _WORD.findall(page):
        shown = _ISOLATES.sub("", unescape(text))
        if shown:
            yield Box(*map(float, edges), shown)


def _figures(page: pypdf.PageObject, height: float) -> Iterator[tuple[str, Box]]:
    """Where the link of each figure id stands."""
    for reference in page.get("/Annots", ()):
        link = reference.get_object()
        address = str(link.get("/A", {}).get("/URI", ""))
        if found := re.search(r"/verify\?figure=([\w-]+)", address):
            left, low, right, high = map(float, link["/Rect"])
            yield found[1], Box(left, height - high, right, height - low)
