"""The parts of a sheet: what stands above the header, the header in one row or two, the body."""

from dataclasses import dataclass
from functools import cached_property

from casebook.desk.loading.headings import Heading, heading
from casebook.desk.loading.upload import Cell, Sheet, SheetRow
from casebook.table_reader.layout import is_number

# A header that stands lower is none.
LOWEST = 60
# So much of a header has to be known; the first that has such a part of what the best one has.
ENOUGH, PART = 2.0, 0.7


@dataclass(frozen=True)
class Frame:
    """`titles` are the texts above the header; `header_rows` its first and last row, 0 for none."""

    sheet: Sheet
    header_rows: tuple[int, int]
    headings: tuple[Heading, ...]
    titles: tuple[str, ...]
    body: tuple[SheetRow, ...]

    @cached_property
    def title(self) -> str:
        """All that stands above the header, as one text."""
        return " ".join(self.titles)


def frame_of(sheet: Sheet) -> Frame:
    """The parts of the sheet as far as they can be seen."""
    rows = sheet.rows[:LOWEST]
    singles = [_score(_texts(sheet, (row,))) for row in rows]
    found = [(score, place, place) for place, score in enumerate(singles)]
    for place in range(len(rows) - 1):
        if not any(_measure(cell) for cell in rows[place].cells):
            both = _score(_texts(sheet, rows[place:place + 2]))
            if both > max(singles[place], singles[place + 1]):
                found.append((both, place, place + 1))
    most = max((score for score, _, _ in found), default=0.0)
    if most < ENOUGH:
        return framed(sheet, _plain_header(sheet))
    # A header may stand again further down, below a row that seems to belong to it.
    start = min(place for score, place, _ in found if score >= PART * most)
    _, first, last = max(one for one in found if one[1] == start)
    return framed(sheet, (rows[first].number, rows[last].number))


def framed(sheet: Sheet, header_rows: tuple[int, int]) -> Frame:
    """The parts of the sheet where the header is known."""
    first, last = header_rows
    header = tuple(row for row in sheet.rows if first <= row.number <= last)
    texts = _texts(sheet, header) if header else [""] * sheet.width
    titles = tuple(cell.text.strip() for row in sheet.rows if row.number < first
                   for cell in row.cells if cell.text.strip())
    body = tuple(row for row in sheet.rows if row.number > last)
    return Frame(sheet, header_rows, tuple(map(heading, texts)), titles, _filled(sheet, body))


def _plain_header(sheet: Sheet) -> tuple[int, int]:
    """A row of words above numbers; else no header."""
    for above, below in zip(sheet.rows[:LOWEST], sheet.rows[1:LOWEST + 1], strict=False):
        texts = [cell for cell in above.cells if cell.text]
        if len(texts) > 1 and not any(_number(cell) for cell in texts) and any(
                _number(cell) for cell in below.cells):
            return above.number, above.number
    return 0, 0


def _number(cell: Cell) -> bool:
    return cell.kind == "number" or (cell.kind == "text" and is_number(cell.text))


def _measure(cell: Cell) -> bool:
    """Whether the cell holds a number that is no year."""
    return _number(cell) and not heading(cell.text).is_year


def _texts(sheet: Sheet, rows: tuple[SheetRow, ...]) -> list[str]:
    """The text above each column, from one row or from two; a merged cell is over all its columns.
    """
    lines = [[cell.text.strip() for cell in row.cells] for row in rows]
    if len(rows) == 1:
        return lines[0]
    covered = {}
    for top, left, bottom, right in sheet.merged:
        for row in rows:
            if top <= row.number <= bottom:
                for place in range(left, min(right + 1, sheet.width)):
                    covered[row.number, place] = (top, left)
    held = {row.number: line for row, line in zip(rows, lines, strict=True)}
    for (number, place), (top, left) in covered.items():
        held[number][place] = held.get(top, held[number])[left]
    upper, lower = lines
    if not sheet.merged:
        for place in range(1, len(upper)):
            # In a text file a merged cell has left its text in the first of its columns.
            if not upper[place] and lower[place] and lower[place - 1] and upper[place - 1]:
                upper[place] = upper[place - 1]
    return [" ".join(dict.fromkeys(filter(None, pair))) for pair in zip(upper, lower, strict=True)]


def _score(texts: list[str]) -> float:
    """How much a row looks like the header of a table of ours."""
    if len({text for text in texts if text}) < 2:
        return 0.0
    score, seen = 0.0, set()
    for text in texts:
        if not text or len(text) > 120:
            continue
        one = heading(text)
        if one.is_year and text not in seen:
            score += 1
        elif one.sure:
            score += 1.5 if one.year else 1
        elif one.likely:
            score += 0.4
        seen.add(text)
    return score


def _filled(sheet: Sheet, body: tuple[SheetRow, ...]) -> tuple[SheetRow, ...]:
    """The rows with the text of a cell that is merged over several of them in each; never a number.
    """
    down = [one for one in sheet.merged if one[2] > one[0] and one[1] == one[3]]
    if not down:
        return body
    held = {row.number: list(row.cells) for row in body}
    for top, left, bottom, _ in down:
        source = held.get(top)
        if source is None or left >= sheet.width or source[left].kind != "text":
            continue
        for number in range(top + 1, bottom + 1):
            if number in held and not held[number][left].text:
                held[number][left] = source[left]
    return tuple(SheetRow(number, tuple(cells)) for number, cells in held.items())
