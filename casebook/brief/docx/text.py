"""Text, links, fields and tables of the note, each marked for those who hear it."""

from collections.abc import Sequence
from typing import Any

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from casebook.brief.office.hyperlinks import linked
from casebook.brief.office.styles import identity
from casebook.brief.office.text import plain, unbroken


class Writer:
    """Writes into a document's body, a cell, a header: whatever has paragraphs."""

    def __init__(self, place: Any) -> None:
        self.place = place

    def paragraph(self, style: str, text: str = "") -> Any:
        """A new paragraph in a style, with `text`; lines of it stay lines."""
        made = self.place.add_paragraph()
        self.styled(made, style)
        if text:
            self.run(made, text)
        return made

    def styled(self, paragraph: Any, style: str) -> None:
        """Sets the style by its id: the library looks names up one by one."""
        properties = paragraph._p.get_or_add_pPr()
        properties.get_or_add_pStyle().set(qn("w:val"), identity(style))

    def run(self, paragraph: Any, text: str, *, strong: bool = False) -> Any:
        """A run at the end of the paragraph."""
        return self._run(paragraph, unbroken(text), strong)

    def _run(self, paragraph: Any, text: str, strong: bool = False) -> Any:
        run = paragraph.add_run(plain(text))
        if strong:
            run._r.get_or_add_rPr().get_or_add_rStyle().set(qn("w:val"), "Strong")
        return run

    def link(self, paragraph: Any, text: str, address: str) -> None:
        """A run that leads to `address`; without one, or with one too long, the text alone."""
        if not linked(address):
            self.run(paragraph, text)
            return
        identity_ = paragraph.part.relate_to(
            address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        link = OxmlElement("w:hyperlink")
        link.set(qn("r:id"), identity_)
        # An id that a reader may copy.
        run = self._run(paragraph, text)._r
        run.get_or_add_rPr().get_or_add_rStyle().set(qn("w:val"), "Hyperlink")
        link.append(run)
        paragraph._p.append(link)

    def field(self, paragraph: Any, name: str) -> None:
        """A field that Word keeps up to date: PAGE, NUMPAGES."""
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), name)
        run = self.run(paragraph, "1")._r
        field.append(run)
        paragraph._p.append(field)


def table(
    document: Any, header: Sequence[str], rows: int, columns: Sequence[float], words: str,
    right: bool,
) -> Any:
    """A table in the briefing's style: its header row is marked and repeated on every page.

    `columns` in points; `words` is its alternative text.
    """
    made = _table(document, rows + 1, columns, words, right, "BriefingTable", header=True)
    for cell, text in zip(made.rows[0].cells, header, strict=True):
        writer = Writer(cell)
        writer.styled(cell.paragraphs[0], "Table Heading")
        writer.run(cell.paragraphs[0], text)
    return made


def plain_table(document: Any, columns: Sequence[float], words: str, right: bool) -> Any:
    """A row of cells side by side, for big numbers; no header."""
    return _table(document, 1, columns, words, right, "NumberTable", header=False)


def _table(
    document: Any, rows: int, columns: Sequence[float], words: str, right: bool, style: str, *,
    header: bool,
) -> Any:
    made = document.add_table(rows, len(columns))
    properties = made._tbl.tblPr
    for old in list(properties):
        properties.remove(old)
    for name, value in (("w:tblStyle", {"w:val": style}),
                        *([("w:bidiVisual", {})] if right else []),
                        ("w:tblW", {"w:w": str(round(sum(columns) * 20)), "w:type": "dxa"}),
                        ("w:tblLayout", {"w:type": "fixed"}),
                        ("w:tblLook", {"w:val": "0020" if header else "0000",
                                       "w:firstRow": str(int(header)), "w:lastRow": "0",
                                       "w:firstColumn": "0", "w:lastColumn": "0",
                                       "w:noHBand": "1", "w:noVBand": "1"}),
                        ("w:tblDescription", {"w:val": plain(words)})):
        child = OxmlElement(name)
        for key, one in value.items():
            child.set(qn(key), one)
        properties.append(child)
    for column, wide in zip(made._tbl.tblGrid, columns, strict=True):
        column.set(qn("w:w"), str(round(wide * 20)))
    for number, row in enumerate(made._tbl.tr_lst):
        about = row.get_or_add_trPr()
        about.append(OxmlElement("w:cantSplit"))
        if header and number == 0:
            about.append(OxmlElement("w:tblHeader"))
        for cell, wide in zip(row.tc_lst, columns, strict=True):
            cell.width = round(wide * 12700)
    return made
