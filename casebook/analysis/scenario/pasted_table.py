"""Columns of a pasted block: names and codes of Member States, and their classes."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from casebook.analysis.contributions import LAWFUL
from casebook.analysis.search import Meaning
from casebook.analysis.search_index import plain
from casebook.analysis.written_names import WrittenNames
from casebook.table_reader import HumanTable, marks_of, read_number

# So much of a column has to be names, or lawful classes, for it to be one.
MOSTLY = 0.5
LARGEST_CLASS = 1000
_CLASS_HEADER = re.compile(
    r"unit|class|unité|unidad|clase|единиц|класс|单位|等级|会费|وحد|فئة", re.IGNORECASE)
# What a column of numbers is headed by that are no classes, however small they are.
_OTHER_HEADER = re.compile(
    r"%|％|\b(?:chf|usd|eur|gdp|gni|pib)\b|franc|share|percent|per cent|amount|popul|vote"
    r"|million|thousand|\byears?\b|\brank\b|part\b|pourcent|montant|voix|millier|année|rang\b"
    r"|cuota|porcent|importe|monto|votos|millones|\bmiles\b|\baño|доля|процент|сумма|насел|голос"
    r"|млн|тыс|\bгод|франк|ввп|份额|百分|金额|人口|票|百万|千|年份|法郎|نسبة|حصة|مبلغ|سكان|أصوات|مليون"
    r"|ألف|سنة|فرنك", re.IGNORECASE)


@dataclass(frozen=True)
class Columns:
    """Places of the columns, from 0; `classes` is None where there is none, or several may be it.

    By header, or by number where there is none: the column of the classes, those that may be it
    and those that were not used.
    """

    names: tuple[int, ...]
    codes: tuple[int, ...]
    classes: int | None
    class_header: str
    unclear: tuple[str, ...]
    unused: tuple[str, ...]


def with_first_row(table: HumanTable, where: WrittenNames) -> HumanTable:
    """The table without a header where that names a Member State: it is a row then."""
    header = table.header
    if header is None or not any(
            (found := _named(cell, where)) and found.iso3 for cell in header.cells if cell):
        return table
    return replace(table, header=None, rows=(header, *table.rows))


def columns_of(table: HumanTable, where: WrittenNames) -> Columns | None:
    """What the columns are, or None where the text is better read line by line."""
    filled = [[cell for cell in table.column(place) if cell] for place in range(table.width)]
    codes = tuple(place for place, cells in enumerate(filled) if is_code_list(cells, where))
    named = tuple(
        place for place, cells in enumerate(filled) if place not in codes and cells
        and sum(_named(cell, where) is not None for cell in cells) >= MOSTLY * len(cells))
    # Two columns of other names each are a list over two columns.
    if len(named) > 1 and not _agree(table, named[0], named[1], where):
        return None
    if not codes and not named:
        return None
    others = [place for place in range(table.width) if place not in (*codes, *named)]
    fitting = _class_columns(table, others, filled)
    classes = fitting[0] if len(fitting) == 1 else None
    if table.delimiter == "," and not fitting and not codes:
        return None
    # Kenya,0,5 may be a half.
    if table.delimiter == "," and table.header is None and any(
            all(cell.isdecimal() for cell in (*filled[place], *filled[place + 1]))
            for place in others if place + 1 in others):
        return None
    # A list of fewer than two rows shows no columns: KEN-2;UGA-1.
    if len(table.rows) < 2 and table.header is None and table.delimiter != "\t":
        return None
    header = [(table.header.cells[place] if table.header else "") or str(place + 1)
              for place in range(table.width)]
    unclear = fitting if len(fitting) > 1 else ()
    return Columns(
        named, codes, classes, header[classes] if classes is not None else "",
        tuple(header[place] for place in unclear),
        tuple(header[place] for place in others if place != classes and place not in unclear))


def rows_of(
    table: HumanTable, columns: Columns, where: WrittenNames
) -> Iterator[tuple[str, str, str]]:
    """The entry, its name and the text of its class, row by row.

    A row whose code and name mean two Member States has both as its name, which is none.
    """
    for row in table.rows:
        cells = row.cells
        entry = " ".join(filter(None, cells))
        if not entry:
            continue
        units = cells[columns.classes] if columns.classes is not None else ""
        yield entry, _name(cells, columns, where), units


def is_code_list(cells: Sequence[str], where: WrittenNames) -> bool:
    """Whether all of these are codes: ISO's in capitals, UN M49's or ITU's symbols."""
    held = [cell for cell in cells if cell]
    return bool(held) and all(where.code(cell) is not None for cell in held)


def _named(cell: str, where: WrittenNames) -> Meaning | None:
    """What a whole name means, or may; None for what names nothing."""
    if (len(cell) <= 2 and cell.isascii()) or not any(map(str.isalpha, cell)):
        return None  # yes and no; 1/16 is no code 116
    found = where.meaning(cell)
    return found if found.iso3 or found.choices or plain(cell) in where.index.areas else None


def _name(cells: Sequence[str], columns: Columns, where: WrittenNames) -> str:
    codes = [cells[place] for place in columns.codes if cells[place]]
    names = [cells[place] for place in columns.names if cells[place]]
    meant = {one for text in codes if (one := where.code(text))}
    for text in names:
        found = _named(text, where)
        if found and found.iso3:
            meant.add(found.iso3)
    if len(meant) == 1:
        return meant.pop()
    return " ".join((*codes, *names)) if meant or not names else names[0]


def _agree(table: HumanTable, one: int, other: int, where: WrittenNames) -> bool:
    """Whether two columns of names mean the same Member States in most rows."""
    both = [(first, second) for row in table.rows
            if (first := _named(row.cells[one], where)) and (second := _named(
                row.cells[other], where))]
    return sum(first.iso3 == second.iso3 for first, second in both) > MOSTLY * len(both)


def _class_columns(
    table: HumanTable, places: Sequence[int], filled: Sequence[Sequence[str]]
) -> Sequence[int]:
    """The columns of lawful classes; of several those whose header says so."""
    marks = marks_of(cell for cells in filled for cell in cells)
    fitting = []
    for place in places:
        values = [read_number(cell, marks) for cell in filled[place]]
        # A header may say that numbers off the scale are meant as classes, too.
        meant = table.header is not None and _CLASS_HEADER.search(table.header.cells[place])
        lawful = [one.fault in ("fraction", "ambiguous", "date") or (
            one.value is not None and not one.percent
            and (0 < one.value <= LARGEST_CLASS if meant else one.value in LAWFUL))
            for one in values]
        counted = [one.value for one in values] == list(range(1, len(values) + 1))
        if values and sum(lawful) > MOSTLY * len(values) and not (counted and len(values) > 1):
            fitting.append(place)
    header = table.header.cells if table.header else [""] * table.width
    fitting = [place for place in fitting if not _OTHER_HEADER.search(header[place])]
    return [place for place in fitting if _CLASS_HEADER.search(header[place])] or fitting
