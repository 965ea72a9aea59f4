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

from casebook.brief.slides_layouts import LAYOUTS
from casebook.brief.slides_master import template


@dataclass(frozen=True)
class Blank:
    """An empty slide and its notes as XML; the names of the layout's placeholders by number."""

    slide: bytes
    notes: bytes
    names: Mapping[int, str]


@cache
def blanks(language: str, right: bool) -> Mapping[str, Blank]:
    """The empty slide of every layout; prompts in `language`, mirrored when `right` to left."""
    file = Presentation(io.BytesIO(template(language, right)))
    made = {}
    for kind, layout in zip(LAYOUTS, file.slide_layouts, strict=True):
        slide = file.slides.add_slide(layout)
        names = {one.placeholder_format.idx: one.name for one in layout.placeholders}
        # Named as in the layout: screen readers and the list of objects say it.
        for shape in slide.placeholders:
            shape.name = names[shape.placeholder_format.idx]
        made[kind] = Blank(slide.part.blob, slide.notes_slide.part.blob, names)
    return made


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
