"""A pasted list of Member States, each with a class if the reader likes: as people write such.

Lines of text, one line with commas, or a block of cells with codes, names, classes and amounts.
Nothing is taken that can be read in two ways: it is given back with the choices.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from casebook.analysis.contributions import LAWFUL, nearest_classes
from casebook.analysis.scenario.pasted_lines import (
    COMMA,
    LINE_ENDS,
    beside_code,
    lines_of,
    part_and_whole,
    taken_apart,
)
from casebook.analysis.scenario.pasted_result import Pasted, UnmatchedEntry
from casebook.analysis.scenario.pasted_table import (
    columns_of,
    is_code_list,
    rows_of,
    with_first_row,
)
from casebook.analysis.search import Meaning
from casebook.analysis.search_index import plain
from casebook.analysis.written_names import WrittenNames
from casebook.table_reader import Marks, marks_of, read_number, read_table
from casebook.table_reader.layout import is_total
from casebook.wording import Units

# Room for every Member State on a line of its own, under its longest name.
LONGEST, MOST = 12_000, 400
# So many entries are compared with what they may have been meant for, a few milliseconds each: a
# page tells fewer one by one.
GUESSED = 20
SHOWN_TEXT = 60


@dataclass
class _List:
    """What has been read so far."""

    where: WrittenNames
    marks: Marks
    codes: bool
    wanted: dict[str, float | None] = field(default_factory=dict)
    unmatched: list[UnmatchedEntry] = field(default_factory=list)
    twice: set[str] = field(default_factory=set)
    guesses: dict[str, Meaning] = field(default_factory=dict)

    def meant(self, name: str) -> Meaning:
        """What a name means; a code of two letters only in a list of codes."""
        if self.codes and (iso3 := self.where.code(name)):
            return Meaning(iso3)
        if iso3 := beside_code(name, self.where):
            return Meaning(iso3)
        if not any(map(str.isalpha, name)):
            return Meaning(None)  # 1/16 is no code 116
        found = self.where.meaning(name)
        if len(name) == 2 and any(name.casefold() in codes
                                  for _, codes, _ in self.where.index.rows):
            return Meaning(None, (found.iso3,) if found.iso3 else found.choices)
        return found

    def guessed(self, name: str) -> Meaning:
        """What a name that means nothing may have been meant for, as long as there is time."""
        if name not in self.guesses and len(self.guesses) < GUESSED:
            # Of several parts, one may be no Member State.
            area = any(plain(part) in self.where.index.areas for part in name.split(","))
            self.guesses[name] = (Meaning(None, other="area") if area
                                  else self.where.meaning(name, guess=True))
        return self.guesses.get(name, Meaning(None))

    def take(self, entry: str, name: str, units: str = "", *, signed: bool = False) -> None:
        """One entry: its name, the text of its class; a name that may be `signed` is given back."""
        found, text = self.meant(name), entry[:SHOWN_TEXT]
        if signed and found.iso3 and not units:
            found = Meaning(None, (found.iso3,))
        if found.iso3 is None:
            self.unmatched.append(
                UnmatchedEntry(text, self.guessed(name) if found == Meaning(None) else found))
            return
        number = read_number(units, self.marks)
        if number.fault or number.percent or (number.value is not None and number.value <= 0):
            self.unmatched.append(UnmatchedEntry(text, found, "class", number.choices))
            return
        if number.value is not None and number.value not in LAWFUL:
            self.unmatched.append(UnmatchedEntry(text, found, "scale", tuple(
                map(Units, nearest_classes(number.value)))))
            return
        held = self.wanted.get(found.iso3)
        if found.iso3 in self.twice or (
                held is not None and number.value is not None and held != number.value):
            self.twice.add(found.iso3)
            self.wanted.pop(found.iso3, None)
            self.unmatched.append(UnmatchedEntry(text, found, "conflict", tuple(
                Units(one) for one in (held, number.value) if one is not None)))
            return
        self.wanted[found.iso3] = number.value if number.value is not None else held


def read_list(text: str, where: WrittenNames) -> Pasted:
    """The list that `text` holds, with the names of `where`; the first MOST entries count.

    A block of cells is read by its columns. Otherwise lines and semicolons separate, and commas
    where each part is a name or a class. A Member State that is named with two classes is given
    back.
    """
    text = text[:LONGEST].replace("\r\n", "\n").replace("\r", "\n").translate(LINE_ENDS)
    try:
        table = read_table(text)
    except csv.Error:
        table = read_table(text, "")
    table = with_first_row(table, where)
    columns = columns_of(table, where) if table.delimiter and table.width > 1 else None
    if columns is None:
        return _read_lines(text, where)
    found = _List(where, marks_of(cell for row in table.rows for cell in row.cells), codes=True)
    for entry, name, units in islice(rows_of(table, columns, where), MOST):
        found.take(entry, name, units)
    return Pasted(tuple(found.wanted.items()), tuple(found.unmatched), table.notes,
                  columns.class_header, columns.unclear, columns.unused)


def _read_lines(text: str, where: WrittenNames) -> Pasted:
    lines = lines_of(text, MOST)
    apart = [taken_apart(line) for line in lines]
    found = _List(where, marks_of(units for _, units in apart),
                  is_code_list([part.strip() for name, _ in apart
                                for part in name.split(",")], where))
    entries = ((line, one) for line in lines for one in _entries(line, found))
    before = ""
    for line, entry in islice(entries, MOST):
        name, units = taken_apart(entry)
        if not is_total([name]):
            held = len(found.unmatched)
            found.take(entry, name, units, signed=_closes(before, found))
            before = line if len(found.unmatched) > held else ""
    return Pasted(tuple(found.wanted.items()), tuple(found.unmatched))


def _entries(line: str, found: _List) -> Iterator[str]:
    """The entries of a line. A line with a comma is one where it names a single Member State.

    A part that names nothing may say more of its neighbour: China, Macao SAR; Hong Kong, China.
    Both are then one entry, which is given back.
    """
    name, _ = taken_apart(line)
    if "," not in name or found.meant(name).iso3 is not None:
        yield line
        return
    held: list[str] = []
    area, before = False, Meaning(None)
    parts = [one.strip() for one in COMMA.split(line) if one.strip()]
    if len(parts) == 2 and (_says_which(parts[0], parts[1], found) or _addressed(parts, found)):
        yield line
        return
    for part in parts:
        own, units = taken_apart(part)
        known = found.meant(own)
        if known == Meaning(None):
            known = found.guessed(own)
        number = not units and read_number(part, found.marks).value is not None
        if held and (area or number or known == Meaning(None) or known.other == "area"
                     or part_and_whole(before, known)):
            held[-1] += f" {part}" if number else f", {part}"
        else:
            held.append(part)
        area, before = known.other == "area", known
    yield from held


def _closes(before: str, found: _List) -> bool:
    """Whether an unmatched line may close a letter, so that a first name follows: Regards, / Chad.

    It ends with a comma, or what was taken before has classes, as a signature has none.
    """
    phrase, units = taken_apart(before)
    return bool(phrase) and not units and (before.endswith(",") or any(found.wanted.values())) and (
        found.guessed(phrase.rstrip(", ")) == Meaning(None))


def _addressed(parts: list[str], found: _List) -> bool:
    """Whether two parts may be a phrase and a first name, in no list: Best regards, Chad."""
    own, units = taken_apart(parts[1])
    return (not units and " " in parts[0] and not taken_apart(parts[0])[1]
            and found.meant(own).iso3 is not None
            and found.meant(parts[0]) == Meaning(None) == found.guessed(parts[0]))


def _says_which(first: str, second: str, found: _List) -> bool:
    """Whether the second of two parts may say which the first means: Cyprus, Northern 2."""
    own, _ = taken_apart(second)
    return (not taken_apart(first)[1] and any(map(str.isalpha, own))
            and found.meant(first).iso3 is not None and found.meant(own).iso3 is None)
