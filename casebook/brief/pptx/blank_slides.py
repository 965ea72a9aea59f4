"""Empty slides with their notes: made once by the library for each layout, then copied.

The library puts a slide's placeholders together one by one: a quarter of the time of a deck.
"""

import io
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from pptx import Presentation
from pptx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from pptx.opc.packuri import PackURI
from pptx.parts.slide import NotesSlidePart, SlidePart

from casebook.brief.office.geometry import EMU, Box
from casebook.brief.office.layouts import NAMES
from casebook.brief.office.template_files import template


@dataclass(frozen=True)
class Place:
    """A layout's placeholder: where it is, and the points in which its first level is set."""

    name: str
    box: Box
    size: float


@dataclass(frozen=True)
class Blank:
    """An empty slide and its notes as XML; the layout's placeholders by number."""

    slide: bytes
    notes: bytes
    places: Mapping[int, Place]


def opened(right: bool) -> Any:
    """The template as a presentation without slides."""
    return Presentation(io.BytesIO(template("pptx", right)))


def layouts(file: Any) -> dict[str, Any]:
    """The layouts of a presentation by what they are for."""
    named = {layout.name: layout for layout in file.slide_layouts}
    return {kind: named[name] for kind, name in NAMES.items()}


@cache
def blanks(right: bool) -> Mapping[str, Blank]:
    """The empty slide of every layout, mirrored when `right` to left."""
    file = opened(right)
    made = {}
    for kind, layout in layouts(file).items():
        slide = file.slides.add_slide(layout)
        places = {one.placeholder_format.idx: _place(one) for one in layout.placeholders}
        # Named as in the layout: code, screen readers and the list of objects find them so.
        for shape in slide.placeholders:
            shape.name = places[shape.placeholder_format.idx].name
        made[kind] = Blank(slide.part.blob, slide.notes_slide.part.blob, places)
    return made


def _place(shape: Any) -> Place:
    size = next(iter(shape._element.xpath(".//a:lvl1pPr/a:defRPr/@sz")), "1600")
    return Place(shape.name, Box(*(one / EMU for one in (
        shape.left, shape.top, shape.width, shape.height))), int(size) / 100)


def add_slide(file: Any, layout: Any, blank: Blank) -> Any:
    """The library's slide, the last of the presentation `file`."""
    name = PackURI(f"/ppt/slides/slide{len(file.slides) + 1}.xml")
    part = SlidePart.load(name, CONTENT_TYPE.PML_SLIDE, file.part.package, blank.slide)
    part.relate_to(layout.part, RELATIONSHIP_TYPE.SLIDE_LAYOUT)
    file.slides._sldIdLst.add_sldId(file.part.relate_to(part, RELATIONSHIP_TYPE.SLIDE))
    return part.slide


def add_notes(slide: Any, blank: Blank) -> Any:
    """The frame of the slide's notes, which it may be given once."""
    part = slide.part
    name = PackURI(part.partname.replace("slides/slide", "notesSlides/notesSlide"))
    notes = NotesSlidePart.load(name, CONTENT_TYPE.PML_NOTES_SLIDE, part.package, blank.notes)
    master = part.package.presentation_part.notes_master_part
    notes.relate_to(master, RELATIONSHIP_TYPE.NOTES_MASTER)
    notes.relate_to(part, RELATIONSHIP_TYPE.SLIDE)
    part.relate_to(notes, RELATIONSHIP_TYPE.NOTES_SLIDE)
    return notes.notes_slide.notes_text_frame
