"""A slide of the brochure's deck: real text boxes in the theme's colours, a title, notes."""

from collections.abc import Sequence
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_THEME_COLOR as THEME
from pptx.enum.text import MSO_ANCHOR
from pptx.util import Pt

from casebook.brief.office import layouts
from casebook.brief.office.geometry import Box
from casebook.brief.office.text import bounded, plain, tag
from casebook.brief.office.text_fit import Paragraph, fitting, smaller
from casebook.brief.pptx.blank_slides import Blank, add_notes, add_slide
from casebook.brief.pptx.blank_slides import layouts as layouts_of
from casebook.brief.pptx.icons import ICONS
from casebook.brief.pptx.text import decorative, removed
from casebook.brochure.document import Brochure, Proof

MARK, PALE, QUIET = RGBColor(0xE5, 0x8A, 0x2B), RGBColor(
    0xD8, 0xE6, 0xF1), THEME.ACCENT_5
WHITE, INK = THEME.BACKGROUND_1, THEME.TEXT_1
Colour = Any  # a colour of the theme, or one of its own
SMALLEST = 9
# The placeholders that every slide of this deck which has them writes in.
WRITTEN = {"first": (layouts.TOPIC, layouts.TITLE, layouts.SUBTITLE, layouts.WHOSE),
           "idea": (layouts.TOPIC, layouts.TITLE, layouts.BODY),
           "questions": (layouts.TOPIC, layouts.TITLE), "text": (layouts.TOPIC, layouts.TITLE)}


class Slide:
    """A slide of the deck `file`; the placeholders that it does not write in are gone."""

    def __init__(self, brochure: Brochure, file: Any, kind: str, blank: Blank) -> None:
        self.brochure, self._blank = brochure, blank
        self.made = add_slide(file, layouts_of(file)[kind], blank)
        self._layout = {one.name: one for one in blank.places.values()}
        self._places = {blank.places[one.placeholder_format.idx].name: one
                        for one in self.made.placeholders}
        for name, shape in self._places.items():
            if name not in WRITTEN[kind]:
                removed(shape)

    def panel(self, box: Box, colour: Colour) -> None:
        """A rectangle that lies behind all else and says nothing."""
        shape = self.made.shapes.add_shape(1, *box.emu)
        shape.shadow.inherit = False
        shape.fill.solid()
        _set(shape.fill.fore_color, colour)
        shape.line.fill.background()
        tree = self.made.shapes._spTree
        tree.remove(shape._element)
        tree.insert(2, shape._element)

    def title(self, text: str) -> None:
        """The slide's title, as large as it fits."""
        self.placed(layouts.TITLE, text, bold=True)

    def placed(self, name: str, text: str, *, bold: bool = False) -> None:
        """`text` in the layout's placeholder `name`, as large as it fits."""
        own = self._layout[name]
        words = bounded(text)
        size = fitting([Paragraph(words, "strong" if bold else "text")], smaller(own.size, 9),
                       own.box.w, own.box.h)
        run = self._run(self._places[name].text_frame.paragraphs[0], words)
        if size != own.size:
            run.font.size = Pt(size)

    def text(
        self, box: Box, text: str, most: float, colour: Colour = INK, bold: bool = False,
        link: str = "", anchor: Any = MSO_ANCHOR.TOP,
    ) -> None:
        """A text box with one paragraph, as large as it fits and no larger than `most`."""
        shape = self.made.shapes.add_textbox(*box.emu)
        sizes = [most - step for step in range(int(most - SMALLEST) + 1)]
        size = fitting([Paragraph(text, "strong" if bold else "text")], sizes, box.w, box.h)
        self._write(shape.text_frame, [(text, size, colour, bold)], anchor)
        if link:
            shape.text_frame.paragraphs[0].runs[0].hyperlink.address = link

    def proof(self, proof: Proof, x: float, y: float, colour: Colour = QUIET) -> None:
        """The figure's id, which leads to its verification, and its grade."""
        words = " · ".join(filter(None, (proof.figure_id, proof.grade)))
        shape = self.made.shapes.add_textbox(*Box(x, y, 220, 13).emu)
        self._write(shape.text_frame, [(words, SMALLEST, colour, False)], MSO_ANCHOR.TOP)
        if proof.verify:
            shape.click_action.hyperlink.address = proof.verify

    def icon(self, name: str, box: Box) -> None:
        """A sign that says nothing that the words beside it do not say."""
        decorative(self.made.shapes.add_picture(str(ICONS / f"{name}.png"), *box.emu), name)

    def notes(self, lines: Sequence[str]) -> None:
        """What the speaker reads."""
        frame = add_notes(self.made, self._blank)
        for number, text in enumerate(one for one in lines if one):
            paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
            self._run(paragraph, text)

    def _write(
        self, frame: Any, paragraphs: Sequence[tuple[str, float, Colour, bool]], anchor: Any
    ) -> None:
        frame.word_wrap, frame.vertical_anchor = True, anchor
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
        for number, (text, size, colour, bold) in enumerate(paragraphs):
            paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
            run = self._run(paragraph, text)
            run.font.size, run.font.bold = Pt(size), bold
            _set(run.font.color, colour)

    def _run(self, paragraph: Any, text: str) -> Any:
        run = paragraph.add_run()
        run.text = plain(text)
        run._r.get_or_add_rPr().set("lang", tag(self.brochure.language))
        if self.brochure.right_to_left:
            paragraph._p.get_or_add_pPr().set("rtl", "1")
        return run


def _set(target: Any, colour: Colour) -> None:
    if isinstance(colour, RGBColor):
        target.rgb = colour
    else:
        target.theme_color = colour
