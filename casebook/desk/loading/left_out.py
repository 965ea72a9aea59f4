"""Rows of a sheet that are no rows of the table: totals, footnotes, headers that stand again."""

from dataclasses import dataclass, field

from casebook.desk.loading.frame import Frame
from casebook.desk.loading.mapping import TableMapping
from casebook.desk.loading.upload import Note, SheetRow
from casebook.table_reader.layout import is_total


@dataclass
class Parts:
    """`rows` are to be read; `totals` are left out and compared with them; `notes` say the rest."""

    rows: list[SheetRow] = field(default_factory=list)
    totals: list[SheetRow] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)


def parted(frame: Frame, mapping: TableMapping) -> Parts:
    """The rows of the body without those that a person left out."""
    parts = Parts()
    blank, footnotes = [], []
    headings = [one.text for one in frame.headings]
    for row in frame.body:
        texts = [row.cells[use.place].text.strip() for use in mapping.columns]
        if row.number in mapping.skipped:
            continue
        if is_total([cell.text.strip() for cell in row.cells]):
            parts.totals.append(row)
        elif not any(texts) and all(
                row.cells[use.place].kind == "text" for use in mapping.columns):
            blank.append(row.number)
        elif mapping.header_rows[0] and texts == [
                headings[use.place] for use in mapping.columns]:
            parts.notes.append(Note("loading-header-again", {"row": str(row.number)}))
        elif _is_footnote(row, mapping, texts):
            footnotes.append(row.number)
        else:
            parts.rows.append(row)
    for message, numbers in (("loading-totals", [row.number for row in parts.totals]),
                             ("loading-footnotes", [*footnotes, *blank])):
        if numbers:
            parts.notes.append(Note(message, {
                "count": str(len(numbers)), "rows": ", ".join(map(str, sorted(numbers)[:12]))}))
    return parts


def _is_footnote(row: SheetRow, mapping: TableMapping, texts: list[str]) -> bool:
    """A row with one text alone, in a table of several columns: a footnote, a part's heading."""
    filled = [cell for cell in row.cells if cell.text.strip() or cell.kind != "text"]
    return (len(mapping.columns) > 1 and len(filled) == 1 and filled[0].kind == "text"
            and sum(map(bool, texts)) <= 1)
