"""Copied empty slides: the same as those that the library puts together itself."""

from typing import Any

import pytest

from casebook.brief.office.layouts import NAMES
from casebook.brief.pptx.blank_slides import add_notes, add_slide, blanks, layouts, opened


def relations(part: Any) -> dict[str, tuple[str, str]]:
    return {key: (one.reltype, str(one.target_part.partname)) for key, one in part.rels.items()}


@pytest.mark.parametrize("right", [False, True])
def test_copies_are_the_slides_that_the_library_makes(right: bool) -> None:
    ours, theirs = opened(right), opened(right)
    for kind in (*NAMES, *NAMES):
        blank = blanks(right)[kind]
        copy = add_slide(ours, layouts(ours)[kind], blank)
        frame = add_notes(copy, blank)
        made = theirs.slides.add_slide(layouts(theirs)[kind])
        for shape in made.placeholders:
            shape.name = blank.places[shape.placeholder_format.idx].name
        assert copy.part.partname == made.part.partname
        assert copy.part.blob == made.part.blob
        assert frame.part.blob == made.notes_slide.part.blob
        assert frame.part.partname == made.notes_slide.part.partname
        assert relations(copy.part) == relations(made.part)
        assert relations(frame.part) == relations(made.notes_slide.part)
    assert ours.part.blob == theirs.part.blob


def test_placeholders_bear_the_names_of_their_layout() -> None:
    for kind, layout in layouts(opened(False)).items():
        named = {one.placeholder_format.idx: one.name for one in layout.placeholders}
        assert {at: one.name for at, one in blanks(False)[kind].places.items()} == named
