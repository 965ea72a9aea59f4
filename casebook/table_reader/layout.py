"""Text as rows of cells: its delimiter, and which rows are header, title, tags or totals."""

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import clevercsv

from casebook.table_reader.notes import Note

DELIMITERS = ("\t", ";", "|", ",")
# A sample is enough to see a delimiter by, and keeps the time of a long text bounded.
_SAMPLE = 6_000
_NUMBER = re.compile(r"[+\-−(]?[0-9][0-9 .,'’/\u00a0\u202f]*[)%*]?")
# The words for a total in the six languages, at the beginning of a cell.
_TOTAL = re.compile(
    r"(?:grand |sub-?|sous-|sub)?(?:totals?|totaux|totales|sum|somme|ensemble|suma)\b"
    r"|(?:всего|итого)\b|(?:合计|总计|小计|共计)|(?:المجموع|الإجمالي|مجموع)", re.IGNORECASE)


@dataclass(frozen=True)
class Row:
    """The cells of a row and the line that it begins in."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True)
class HumanTable:
    """A table as a person made it. `header` is None where no row looks like one.

    `totals` are the rows that add up others; every row has as many cells as the widest.
    """

    delimiter: str
    header: Row | None
    rows: tuple[Row, ...]
    totals: tuple[Row, ...]
    notes: tuple[Note, ...]

    def column(self, number: int) -> tuple[str, ...]:
        """The cells of a column, from 0."""
        return tuple(row.cells[number] for row in self.rows)

    @property
    def width(self) -> int:
        """How many columns there are."""
        return len(self.rows[0].cells) if self.rows else 0


def delimiter_of(text: str) -> tuple[str, bool]:
    """The sign between cells, "" where there is none, and whether a line `sep=` names it."""
    first = text.lstrip("\n").partition("\n")[0].strip().strip('"').casefold()
    if first.startswith("sep=") and len(first) <= 5:
        return {"sep=": "\t"}.get(first, first[4:]), True
    if "\t" in text:
        return "\t", False
    sample = text[:_SAMPLE].rpartition("\n")[0] or text[:_SAMPLE]
    lines = [line for line in sample.split("\n") if line.strip()]
    # A sign that stands as often in each line separates, whatever else is in it.
    for sign in DELIMITERS[1:3]:
        if len(lines) > 1 and len({line.count(sign) for line in lines} - {0}) == 1 and all(
                sign in line for line in lines):
            return sign, False
    try:
        found = clevercsv.Detector().detect(sample, delimiters=list(DELIMITERS))
    except clevercsv.Error:
        found = None
    return (found.delimiter or "") if found else "", False


def read_table(text: str, delimiter: str | None = None) -> HumanTable:
    """The table in `text`, without title lines, tags, empty rows and columns, and totals.

    `delimiter` is that sign where the caller knows it. Raises csv.Error where a quotation mark is
    not closed.
    """
    found, named = delimiter_of(text)
    sign = found if delimiter is None else delimiter
    notes = [Note("separator-line", 1, sign)] if named else []
    rows = _rows(text, sign, skip=1 if named else 0)
    filled = [row for row in rows if any(row.cells)]
    notes += _blanks(text, rows)
    if not filled:
        return HumanTable(sign, None, (), (), tuple(notes))
    above = _above_header(filled)
    if above:
        notes.append(Note("preamble", above[0].line, " ".join(filter(None, above[0].cells))[:80],
                          len(above)))
    held = filled[len(above):]
    totals = [row for row in held if is_total(row.cells)]
    notes += [Note("total", row.line, " ".join(filter(None, row.cells))[:80]) for row in totals]
    held = [row for row in held if row not in totals]
    header = held[0] if _is_header(held) else None
    body = held[1:] if header else held
    tags = [row for row in body[:1] if all(not one or one.startswith("#") for one in row.cells)]
    notes += [Note("tags", row.line, " ".join(filter(None, row.cells))[:80]) for row in tags]
    header, body, more = _even(header, body[len(tags):], sign)
    return HumanTable(sign, header, tuple(body), tuple(totals), (*notes, *more))


def is_total(cells: Sequence[str]) -> bool:
    """Whether the first text of the row says that it adds up others."""
    first = next((one for one in cells if one), "")
    return _TOTAL.match(first) is not None


def is_number(cell: str) -> bool:
    """Whether the cell looks like a number of any locale."""
    return _NUMBER.fullmatch(cell) is not None


def _rows(text: str, sign: str, skip: int) -> list[Row]:
    if not sign:
        return [Row(number, (line.strip(),))
                for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign, strict=True)
    rows, before = [], 0
    for cells in reader:
        if cells and before >= skip:
            rows.append(Row(before + 1, tuple(cell.strip() for cell in cells)))
        before = reader.line_num
    return rows


def _blanks(text: str, rows: Sequence[Row]) -> list[Note]:
    ghosts = [row.line for row in rows if not any(row.cells)]
    lines = text.rstrip("\n").split("\n")
    blank = [number for number, line in enumerate(lines, 1) if not line.strip()]
    return ([Note("ghost-rows", ghosts[0], str(ghosts[-1]), len(ghosts))] if ghosts else []) + (
        [Note("blank-lines", blank[0], count=len(blank))] if blank else [])


def _above_header(rows: Sequence[Row]) -> Sequence[Row]:
    """The rows above the first that is as wide as most: titles, dates, units."""
    widths = [sum(map(bool, row.cells)) for row in rows]
    # Of two widths that are equally common, titles have the lesser.
    usual = max(Counter(widths).items(), key=lambda one: (one[1], one[0]))[0]
    if usual < 2:
        return ()
    first = next(number for number, width in enumerate(widths) if width >= usual)
    return rows[:first]


def _is_header(rows: Sequence[Row]) -> bool:
    """Whether the first row names columns: words only, above a column that has numbers."""
    if len(rows) < 2:
        return False
    first, others = rows[0].cells, rows[1:]
    if len(first) < 2 or any(is_number(cell) for cell in first):
        return False
    return any(is_number(row.cells[place]) for row in others
               for place in range(len(first)) if place < len(row.cells))


def _even(
    header: Row | None, body: Sequence[Row], sign: str
) -> tuple[Row | None, list[Row], list[Note]]:
    """All rows as wide as the widest that has something in its last column."""
    every = [*([header] if header else []), *body]
    if not every:
        return header, [], []
    notes = []
    width = max((place + 1 for row in every for place, cell in enumerate(row.cells) if cell),
                default=1)
    ghosts = max(len(row.cells) for row in every) - width
    if ghosts and header and len(header.cells) > width:
        notes.append(Note("ghost-columns", header.line, str(width + 1), ghosts))
    elif ghosts:
        longer = [row for row in every if len(row.cells) > width]
        notes.append(Note("ends-with-delimiter", longer[0].line, sign, len(longer)))
    uneven = [row for row in body if header and len(row.cells) < width]
    if uneven:
        notes.append(Note("uneven", uneven[0].line, str(len(uneven[0].cells)), len(uneven)))

    def cut(row: Row) -> Row:
        return Row(row.line, (*row.cells[:width], *[""] * (width - len(row.cells))))

    return cut(header) if header else None, [cut(row) for row in body], notes
