"""Copied empty slides: the same as those that the library puts together itself."""

import io
from typing import Any

import pytest
from pptx import Presentation

from casebook.brief.slides_blank import add_notes, add_slide, blanks
from casebook.brief.slides_layouts import LAYOUTS
from casebook.brief.slides_master import template


def deck(language: str, right: bool) -> Any:
    return Presentation(io.BytesIO(template(language, right)))


def relations(part: Any) -> dict[str, tuple[str, str]]:
    return {key: (one.reltype, str(one.target_part.partname)) for key, one in part.rels.items()}


@pytest.mark.parametrize(("language", "right"), [("en", False), ("ar", True)])
def test_copies_are_the_slides_that_the_library_makes(language: str, right: bool) -> None:
    ours, theirs = deck(language, right), deck(language, right)
    for at, kind in enumerate((*LAYOUTS, *LAYOUTS)):
        blank = blanks(language, right)[kind]
        layout = at % len(LAYOUTS)
        copy = add_slide(ours, ours.slide_layouts[layout], blank)
        frame = add_notes(copy, blank)
        made = theirs.slides.add_slide(theirs.slide_layouts[layout])
        for shape in made.placeholders:
            shape.name = blank.names[shape.placeholder_format.idx]
        assert copy.part.partname == made.part.partname
        assert copy.part.blob == made.part.blob
        assert frame.part.blob == made.notes_slide.part.blob
        assert frame.part.partname == made.notes_slide.part.partname
        assert relations(copy.part) == relations(made.part)
        assert relations(frame.part) == relations(made.notes_slide.part)
    assert ours.part.blob == theirs.part.blob


def test_placeholders_bear_the_names_of_their_layout() -> None:
    for layout, blank in zip(deck("fr", False).slide_layouts, blanks("fr", False).values(),
                             strict=True):
        named = {one.placeholder_format.idx: one.name for one in layout.placeholders}
        assert blank.names == named
