"""A CSV as records with the line that each begins in, or what it is instead."""

import csv
import io
import re
from dataclasses import dataclass
from pathlib import Path

from casebook.build.sources.explained import FORMAT, empty_rows, no_utf8, other_form
from casebook.build.violations import Violation
from casebook.warehouse.faults import visible
from casebook.warehouse.regular_files import whole

MOST_BYTES = 64 << 20
# Tab and line break may stand in a text; UTF-8 read as another encoding leaves such pairs.
_LOST = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd\ufeff]"
                   "|[\u00c3\u00c2][\u0080-\u00bf]|\u00e2\u20ac")


@dataclass(frozen=True)
class Records:
    """Header and rows as text; `lines` are the lines in which the rows begin."""

    header: list[str]
    lines: list[int]
    rows: list[list[str]]


def records(file: str, raw: bytes, wanted: list[str] | None = None) -> Records | list[Violation]:
    """The records of a file, each as long as the header; else what is wrong, with lines.

    `wanted` is the header that it must have.
    """
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return [no_utf8(file, raw)]
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    lines, rows, before = [], [], 0
    try:
        for row in reader:
            if row:
                lines.append(before + 1)
                rows.append(row)
            before = reader.line_num
    except csv.Error as reason:
        # A quotation mark that is not closed swallows the rest: what is named is where it opens.
        return [Violation(file, before + 1, None, text.splitlines()[before][:80],
                          f"the row cannot be read ({reason})",
                          "Close the quotation mark, or write one inside a text twice")]
    if not rows:
        return [Violation(file, 1, None, file, "there is nothing in it", "Put the file back")]
    header = rows[0]
    if wanted is not None and header != wanted:
        return other_form(file, raw, wanted) or [_other_columns(file, header, wanted)]
    empty = [line for line, row in zip(lines, rows, strict=True) if not any(row)]
    if empty:
        return [empty_rows(file, empty, len(empty))]
    for line, row in zip(lines[1:], rows[1:], strict=True):
        if len(row) != len(header):
            return [_uneven(file, line, row, header, rows[1:])]
    if len(rows) > 1 and all(cell.startswith("#") for cell in rows[1]):
        return [Violation(file, lines[1], None, ",".join(rows[1]), "the line holds tags, no row",
                          "Remove it")]
    held = Records(header, lines[1:], rows[1:])
    # Once over the whole is a tenth of the time that it takes cell by cell.
    lost = _damaged_text(file, held) if _LOST.search(text) else None
    return [lost] if lost else held


def read_records(
    path: Path, wanted: list[str] | None = None
) -> tuple[bytes, Records | list[Violation]]:
    """The bytes of a file and its records, or what is wrong with it."""
    file = path.name
    try:
        raw = whole(path, MOST_BYTES)
    except FileNotFoundError:
        return b"", [Violation(file, None, None, file, "the file is missing", "Put it back")]
    except OSError as reason:
        detail = (reason.strerror or str(reason)).lower()
        return b"", [Violation(file, None, None, file, f"it cannot be read ({detail})",
                               "Put a CSV in its place")]
    return raw, records(file, raw, wanted)


def _damaged_text(file: str, held: Records) -> Violation | None:
    for line, row in zip(held.lines, held.rows, strict=True):
        for name, cell in zip(held.header, row, strict=True):
            if "\ufeff" in cell:
                return Violation(file, line, name, cell,
                                 "a byte order mark stands in it, as where files were joined",
                                 "Remove it")
            if _LOST.search(cell):
                return Violation(file, line, name, cell,
                                 "letters in it were lost or read in another encoding", FORMAT)
    return None


def _plain_name(name: str) -> str:
    """The name of a column without what a program or a person set about it."""
    return re.sub(r"\s+", "_", name.strip(" '\u00a0\u200b").casefold())


def _other_columns(file: str, given: list[str], wanted: list[str]) -> Violation:
    missing = [name for name in wanted if name not in given]
    surplus = [visible(name) if name.strip() else f"column {place}, which has no name"
               for place, name in enumerate(given, 1) if name not in wanted]
    meant = [_plain_name(name) for name in given] == wanted
    twice = sorted({name for name in given if given.count(name) > 1})
    rule = "; ".join(filter(None, (
        f"missing columns: {', '.join(missing)}" if missing else "",
        f"surplus columns: {', '.join(surplus)}" if surplus else "",
        f"columns that stand twice: {', '.join(twice)}" if twice else "",
        "capitals, spaces or quotation marks stand in the names" if meant else "",
    ))) or f"the columns must stand in the order {', '.join(wanted)}"
    return Violation(file, 1, None, ",".join(given), rule,
                     "Give the columns that data/codebook.yml lists")


def _uneven(
    file: str, line: int, row: list[str], header: list[str], rows: list[list[str]]
) -> Violation:
    others = sum(len(one) != len(header) for one in rows) - 1
    more = f", and so have {others} rows after it" if others else ""
    return Violation(
        file, line, None, ",".join(row),
        f"the row does not have the {len(header)} cells of the header: it has {len(row)}{more}",
        "Remove a comma at the end of the row, put text with a comma in quotation marks, or add "
        "the cell that lacks")
