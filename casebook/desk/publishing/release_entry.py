"""The entry of a publication in data/RELEASES.md, written from its request."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from casebook.atomic_files import write
from casebook.build.published_releases import published
from casebook.build.sources.release_notes import FILE, LONGEST_TITLE, newest
from casebook.desk.changes import ChangeSet, RowAdded, RowWithdrawn, Source, TableChanges
from casebook.warehouse.codebook import Table

# Of each kind of change; the rest is counted.
MOST_LISTED = 12
_MOST_CELL = 120
# What would make a heading, a list or a quotation of a line.
_MARKS = re.compile(r"^[\s#>*+\-=|`~]+")
_TAKEN_BACK = "Taken back on "


def add_entry(
    data: Path, day: date, tables: Mapping[str, Table], changes: ChangeSet, source: Source,
    reason: str,
) -> date:
    """Writes the entry at the top of the data folder's RELEASES.md, and returns its date.

    That is `day`, or the date of the entry below where it is later: entries stand in order.
    """
    _, before, _ = newest(data)
    day = max(day, before)
    path = data / FILE
    text = path.read_text(encoding="utf-8")
    place = text.index("\n## ") + 1
    heading = f"## {day.isoformat()} - {_title(tables, changes)}"
    entry = "\n\n".join([heading, *_paragraphs(tables, changes, source, reason)])
    write(path, f"{text[:place]}{entry}\n\n{text[place:]}", lasting=True)
    return day


def note_taken_back(data: Path, taken_back: Mapping[str, tuple[str, str]]) -> None:
    """Says in the entry of each release that was taken back when and why, once.

    `taken_back` is release id -> day and reason.
    """
    path = data / FILE
    text = path.read_text(encoding="utf-8")
    headings = [found.end() for found in re.finditer(r"(?m)^## .*$", text)]
    for one in sorted(published(data), key=lambda each: each.number):
        if one.id in taken_back:
            at = headings[len(headings) - one.number]
            if not text[at:].lstrip().startswith(_TAKEN_BACK):
                day, why = taken_back[one.id]
                text = f"{text[:at]}\n\n{_TAKEN_BACK}{day}: {_line(why)}{text[at:]}"
                headings = [found.end() for found in re.finditer(r"(?m)^## .*$", text)]
    write(path, text, lasting=True)


def summary(changes: TableChanges) -> str:
    """`2 values revised, 1 row added`."""
    counted = ((len(changes.cells), "value", "revised"), (len(changes.added), "row", "added"),
               (len(changes.withdrawn), "row", "withdrawn"))
    return ", ".join(f"{count} {what}{'s' * (count > 1)} {done}"
                     for count, what, done in counted if count)


def _title(tables: Mapping[str, Table], changes: ChangeSet) -> str:
    parts = [f"{tables[one.stem].title}: {summary(one)}" for one in changes]
    # Of many tables their names alone, so that none is missing where a title has an end.
    whole = "; ".join(parts)
    return whole if len(whole) <= LONGEST_TITLE else "; ".join(
        tables[stem].title for stem in changes.stems)[:LONGEST_TITLE]


def _paragraphs(
    tables: Mapping[str, Table], changes: ChangeSet, source: Source, reason: str,
) -> Iterator[str]:
    yield _line(reason)
    for one in changes:
        of = f" in {tables[one.stem].title}" if len(changes.tables) > 1 else ""
        yield from _listed(f"What it adds{of}:", [_row(row) for row in one.added])
        yield from _listed(f"What was revised{of}:", [
            f"- {', '.join(cell.key)}, {cell.column.replace('_', ' ')}: {_cell(cell.new)}, "
            f"before {_cell(cell.old)}." for cell in one.cells])
        yield from _listed(f"What was withdrawn{of}:", [_row(row) for row in one.withdrawn])
    address = f" {_line(source.address)}" if source.address else ""
    yield f"Source: {_line(source.document)}.{address}"


def _listed(heading: str, lines: list[str]) -> Iterator[str]:
    if lines:
        yield heading
        more = len(lines) - MOST_LISTED
        shown = lines[:MOST_LISTED] + ([f"- and {more} more."] if more > 0 else [])
        yield "\n".join(shown)


def _row(one: RowAdded | RowWithdrawn) -> str:
    rest = [f"{name.replace('_', ' ')} {_cell(value)}" for name, value in one.values.items()
            if value and value not in one.key]
    more = f", and {len(rest) - 4} more columns" if len(rest) > 4 else ""
    return f"- {', '.join(one.key)}: {', '.join(rest[:4])}{more}."


def _cell(text: str) -> str:
    line = " ".join(text.split())
    return (line if len(line) <= _MOST_CELL else f"{line[:_MOST_CELL - 1]}…") or "empty"


def _line(text: str) -> str:
    """What a person wrote as one line of text, whatever signs it begins with."""
    return _MARKS.sub("", " ".join(text.split())) or "No reason is given."
