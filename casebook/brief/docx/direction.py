"""Direction of each paragraph and run by its own letters: a reader's words may run another way."""

from collections.abc import Iterator
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from casebook.brief.office.text import leftward, right_to_left_letters, tag

# What may stand after the mark of direction in a paragraph's properties, in the schema's order.
_AFTER = ("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing",
          "w:mirrorIndents", "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment",
          "w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle", "w:rPr", "w:sectPr",
          "w:pPrChange")


def set_directions(document: Any, right: bool) -> None:
    """Turns what runs against a document that runs from the `right`, or from the left."""
    for root in _roots(document):
        for paragraph in root.iter(qn("w:p")):
            _paragraph(paragraph, right)


def _roots(document: Any) -> Iterator[Any]:
    yield document.element.body
    for section in document.sections:
        for part in (section.header, section.footer):
            if not part.is_linked_to_previous:
                yield part._element


def _paragraph(paragraph: Any, right: bool) -> None:
    text = "".join(one.text or "" for one in paragraph.iter(qn("w:t")))
    own = leftward(text)
    drawn = next(paragraph.iter(qn("w:drawing")), None) is not None
    # A chart has years and amounts of its own, which LibreOffice turns with its paragraph.
    if right and (drawn or (own is False and not right_to_left_letters(text))):
        _turned(paragraph, "0")
        if not drawn:  # it stands where all others do
            paragraph.get_or_add_pPr().get_or_add_jc().set(qn("w:val"), "right")
    elif not right and own:
        _turned(paragraph, "1")
    for run in paragraph.iter(qn("w:r")):
        _run(run, right)


def _turned(paragraph: Any, value: str) -> None:
    made = OxmlElement("w:bidi")
    made.set(qn("w:val"), value)
    properties = paragraph.get_or_add_pPr()
    properties.insert_element_before(made, *_AFTER)


def _run(run: Any, right: bool) -> None:
    text = "".join(one.text or "" for one in run.iter(qn("w:t")))
    letters = right_to_left_letters(text)
    # Figure ids and addresses keep their order; numbers and signs go with the words around them.
    if not letters and (not right or leftward(text) is False):
        return
    properties = run.get_or_add_rPr()
    properties.append(OxmlElement("w:rtl"))
    if not right:
        language = OxmlElement("w:lang")
        language.set(qn("w:bidi"), tag("ar"))
        properties.append(language)
