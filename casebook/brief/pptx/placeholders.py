"""A slide's placeholders by name: each is written in, as large as its text fits, or taken away."""

from collections.abc import Sequence
from typing import Any

from casebook.brief.model import Brief
from casebook.brief.office.geometry import Box
from casebook.brief.office.text import bounded, line
from casebook.brief.office.text_fit import Paragraph, fitting, shortened, smaller
from casebook.brief.pptx.blank_slides import Blank, Place
from casebook.brief.pptx.text import Para, removed, truncated_paragraph, write
from casebook.exports.text_metrics import Face


class TemplateSlide:
    """A slide with its placeholders by name; each is written in or taken away."""

    def __init__(self, brief: Brief, made: Any, blank: Blank) -> None:
        self.brief, self.made, self.blank = brief, made, blank
        self.layout = {one.name: (number, one) for number, one in blank.places.items()}
        self.places = {blank.places[one.placeholder_format.idx].name: one
                       for one in made.placeholders}

    def place(self, name: str) -> Place:
        """A placeholder as its layout has it."""
        return self.layout[name][1]

    def text(self, place: str, text: str, size: float = 0) -> None:
        """`text` in a placeholder; without any, the placeholder goes. `size` in points, the
        layout's own when 0."""
        if line(text):
            write(self.places.pop(place), [truncated_paragraph(text)], self.brief, size)
        else:
            self.without(place)

    def fitted(self, place: str, text: str, least: float = 8, face: Face = "text",
               box: Box | None = None) -> float:
        """`text` in a placeholder, as large as it fits but no larger than the layout sets it;
        the size."""
        own, words = self.place(place), bounded(text)
        room = box or own.box
        size = fitting([Paragraph(words, face)], smaller(own.size, least), room.w, room.h)
        words = shortened(words, size, room.w, room.h, face)
        self.text(place, words, 0 if size == own.size else size)
        return size

    def paragraphs(self, place: str, paragraphs: Sequence[Para], size: float = 0) -> None:
        """Several paragraphs in a placeholder."""
        write(self.places.pop(place), paragraphs, self.brief, size)

    def filled(
        self, place: str, paragraphs: Sequence[Para], least: float = 9, box: Box | None = None,
        inset: tuple[float, float] = (0, 0),
    ) -> None:
        """Several paragraphs in a placeholder, as large as they fit; `inset` are the points that
        the layout keeps free on both sides, and over and under the text."""
        own = self.place(place)
        room = box or own.box
        size = fitting([one.measure for one in paragraphs], smaller(own.size, least),
                       room.w - inset[0], room.h - inset[1])
        self.paragraphs(place, paragraphs, size)

    def without(self, *places: str) -> None:
        """Takes placeholders away."""
        for place in places:
            removed(self.places.pop(place))

    def moved(self, place: str, box: Box) -> None:
        """Puts a placeholder elsewhere than its layout does."""
        shape = self.places[place]
        shape.left, shape.top, shape.width, shape.height = box.emu
