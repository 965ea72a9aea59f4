"""A deck in the making: a slide of a layout, its head, its foot, its notes."""

import io
from collections.abc import Sequence

from casebook.brief.model import Brief
from casebook.brief.office import layouts
from casebook.brief.office.chart_xml import element
from casebook.brief.office.geometry import Box
from casebook.brief.office.hyperlinks import linked
from casebook.brief.office.text import bounded, leftward, line, plain, tag
from casebook.brief.office.text_fit import Paragraph, fitting, height, shortened, smaller
from casebook.brief.pptx.blank_slides import add_notes, add_slide, blanks, opened
from casebook.brief.pptx.blank_slides import layouts as layouts_of
from casebook.brief.pptx.icons import ICONS
from casebook.brief.pptx.placeholders import TemplateSlide
from casebook.brief.pptx.text import (
    Para,
    Run,
    decorative,
    described,
    language_of,
    proof_runs,
    removed,
    turned,
)
from casebook.caches import cached
from casebook.exports.picture import qr_code

UNDER_TITLE = 5.0  # points between title and subtitle
# The least side of a code's module in points, and more characters than any such code holds.
MODULE, LONGEST = 1.0, 600


class Deck:
    """A presentation that slides are added to."""

    def __init__(self, brief: Brief) -> None:
        self.brief = brief
        self.file = opened(brief.right_to_left)
        self._layouts = layouts_of(self.file)
        self._blanks = blanks(brief.right_to_left)

    def slide(self, kind: str) -> "Slide":
        """A new slide of the layout `kind`, marked illustrative where the briefing is."""
        blank = self._blanks[kind]
        slide = Slide(self.brief, add_slide(self.file, self._layouts[kind], blank), blank)
        slide.text(layouts.BAND, bounded(self.brief.illustrative, 150))
        if kind != "first":
            slide.number()
        return slide


class Slide(TemplateSlide):
    """A slide with its head, foot and notes."""

    def number(self) -> None:
        """The slide's number, as a field that follows when slides are moved."""
        index, _ = self.layout[layouts.NUMBER]
        identity = 1 + max(int(one) for one in self.made.shapes._spTree.xpath(".//p:cNvPr/@id"))
        shape = element(
            f'<p:sp xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:nvSpPr>'
            f'<p:cNvPr id="{identity}" name="{layouts.NUMBER}"/><p:cNvSpPr><a:spLocks noGrp="1"/>'
            f'</p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="{index}"/>'
            '</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p>'
            '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">'
            f'<a:rPr lang="{tag(self.brief.language)}"/><a:t>‹#›</a:t></a:fld></a:p></p:txBody>'
            "</p:sp>")
        self.made.shapes._spTree.append(shape)

    def head(self, topic: str, title: str, subtitle: str = "") -> float:
        """Topic, title and subtitle, as large as they fit; where the slide's body may begin."""
        self.topic(topic)
        box = self.place(layouts.TITLE).box
        size = self.fitted(layouts.TITLE, title, 12, "strong")
        words = shortened(bounded(title), size, box.w, box.h, "strong")
        below = box.y + height([Paragraph(words, "strong")], size, box.w) + UNDER_TITLE
        if layouts.SUBTITLE not in self.places:
            return below
        # Close under the title, however many lines that has.
        own = self.place(layouts.SUBTITLE).box
        room = Box(own.x, below, own.w, own.h)
        self.moved(layouts.SUBTITLE, room)
        small = self.fitted(layouts.SUBTITLE, subtitle, box=room)
        under = shortened(bounded(subtitle), small, room.w, room.h)
        return below + height([Paragraph(under)], small, room.w)

    def topic(self, topic: str) -> None:
        """The words over the title."""
        self.fitted(layouts.TOPIC, bounded(topic, 200), 8, "strong")

    def foot(
        self, verify: str, source: str = "", grade: str = "", figure_id: str = ""
    ) -> None:
        """Grade, figure, release, source and code. Without a grade, the release alone: the slide
        shows no figure of its own, and `verify` opens the briefing."""
        brief = self.brief
        if not grade:
            text = brief.language.say("office-release", date=brief.release_day,
                                      release=brief.release_id)
            opens = ((Run(" · "), Run(brief.words["open-briefing"], link=verify))
                     if linked(verify) else ())
            self.paragraphs(layouts.FACTS, [Para((Run(text), *opens))])
        else:
            runs = proof_runs(brief, grade, figure_id, verify)
            self.paragraphs(layouts.FACTS, [Para(runs)])
        self.source(source)
        self.text(layouts.WHOSE, brief.language.say("picture-whose"))
        self.code(verify)

    def source(self, source: str) -> None:
        """The source line, shortened by whole sources, in words that say so."""
        own, language = self.place(layouts.SOURCE), self.brief.language
        box = own.box
        if not line(source):
            self.without(layouts.SOURCE)
            return
        named = language.clauses_of(line(source))
        text, sizes = "", smaller(own.size, own.size - 1)
        size = sizes[-1]
        for kept in range(len(named), 0, -1):
            words = bounded(language.clauses(named[:kept]))
            if kept < len(named):
                words = language.clauses([words, language.say("picture-more-sources",
                                                              count=len(named) - kept)])
            text = language.say("picture-source", sources=words)
            size = fitting([Paragraph(text)], sizes, box.w, box.h)
            if height([Paragraph(text)], size, box.w) <= box.h:
                break
        self.text(layouts.SOURCE, shortened(text, size, box.w, box.h), size)

    def code(self, address: str) -> None:
        """The code that leads to `address`, which a click does too; none for an address so long
        that its code could not be read from a screen."""
        room = self.place(layouts.CODE).box
        if not 0 < len(address) <= LONGEST or qr_code.modules(address) * MODULE > room.w:
            self.without(layouts.CODE)
            return
        # The picture stands where its layout has it; here the library need not look that up.
        self.moved(layouts.CODE, room)
        picture = self.places.pop(layouts.CODE).insert_picture(io.BytesIO(_code(address)))
        picture.click_action.hyperlink.address = address
        words = self.brief.language.say("office-code-alt", address=address)
        described(picture, words, layouts.CODE)

    def icon(self, name: str) -> None:
        """A sign of what the slide is about; it says nothing that the words do not say."""
        place = self.places.pop(layouts.ICON, None)
        if place is None:
            return
        if not name:
            removed(place)
            return
        room = self.place(layouts.ICON).box
        place.left, place.top, place.width, place.height = room.emu
        decorative(place.insert_picture(str(ICONS / f"{name}.png")), layouts.ICON)

    def notes(self, paragraphs: Sequence[tuple[str, str]]) -> None:
        """What the speaker reads: each a label and its text, which may have several lines."""
        right = self.brief.right_to_left
        # Words that run the other way begin a line of their own.
        joint = self.brief.language.colon
        noted = [text if not label else f"{label}{joint}{text}" if leftward(text) in (None, right)
                 else f"{label}{joint.rstrip()}\n{text}" for label, text in paragraphs if text]
        frame = add_notes(self.made, self.blank)
        lines = [one for text in noted for one in text.split("\n")]
        for number, text in enumerate(lines):
            paragraph = frame.paragraphs[0] if number == 0 else frame.add_paragraph()
            run = paragraph.add_run()
            run.text = plain(text)
            run._r.get_or_add_rPr().set("lang", language_of(text, self.brief))
            turned(paragraph, text, self.brief)


@cached("slide-codes")
def _code(address: str) -> bytes:
    """The code as PNG, large enough to be printed."""
    file = io.BytesIO()
    qr_code.code(address).save(file, kind="png", scale=8, border=qr_code.QUIET)
    return file.getvalue()
