"""Recognise the source table of a sheet by its headings, its cells and the figures held."""

import math
from collections.abc import Iterator, Sequence
from pathlib import Path

from casebook.desk.loading.assign import Assignment, assign
from casebook.desk.loading.compare import same
from casebook.desk.loading.content import columns_of
from casebook.desk.loading.frame import Frame, frame_of, framed
from casebook.desk.loading.headings import tables_named
from casebook.desk.loading.mapping import ColumnUse, Recognised, TableMapping
from casebook.desk.loading.places import PlaceNames, place_names
from casebook.desk.loading.rows import Record, read_rows
from casebook.desk.loading.source_table import SourceTable, source_table, stems
from casebook.desk.loading.upload import Note, Upload, letters

# Of two tables that fit so nearly alike, a person says which it is.
ALIKE = 0.35
# Of a second sheet: every column that the table needs, or most of them and a title that says so.
SURE = 1.0
SAMPLE = 500


def recognise(upload: Upload, folder: Path) -> list[Recognised]:
    """The tables of the data folder that the sheets may be of, the likeliest first; none where
    no sheet has the key of a table and a value."""
    names = place_names(folder)
    found = [one for sheet in upload.sheets if sheet.rows
             for one in _of_frame(frame_of(sheet), upload, folder, names)]
    found.sort(key=lambda one: (-one.score, one.stem, one.mapping.sheet))
    return [_with_doubt(one, found) for one in found]


def by_sheet(found: Sequence[Recognised]) -> list[tuple[list[Recognised], bool]]:
    """What `recognise` found by sheet, the likeliest first, and whether the sheet is taken unless
    a person says otherwise: the first one, and each other that is surely of another table."""
    sheets: dict[str, list[Recognised]] = {}
    for one in found:
        sheets.setdefault(one.mapping.sheet, []).append(one)
    taken: set[str] = set()
    parts = []
    for some in sheets.values():
        best = some[0]
        takes = not taken or (best.stem not in taken and best.certain and best.score >= SURE)
        taken |= {best.stem} if takes else set()
        parts.append((some, takes))
    return parts


def with_header(
    upload: Upload, sheet: str, header_rows: tuple[int, int], folder: Path
) -> list[Recognised]:
    """The same for one sheet, where a person says which rows are its header."""
    one = next(one for one in upload.sheets if one.name == sheet)
    found = list(_of_frame(framed(one, header_rows), upload, folder, place_names(folder)))
    return sorted(found, key=lambda one: -one.score)


def unrecognised(upload: Upload) -> Note:
    """What to say where `recognise` finds nothing: the headings that were seen."""
    seen: dict[str, None] = {}
    for sheet in (one for one in upload.sheets if one.rows):
        headings = [one.text for one in frame_of(sheet).headings if one.text]
        seen |= dict.fromkeys(headings or [
            cell.text for cell in sheet.rows[0].cells if cell.text])
    return Note("loading-not-recognised", {"columns": "; ".join(list(seen)[:12])[:300] or "-"})


def _with_doubt(one: Recognised, every: list[Recognised]) -> Recognised:
    # Another sheet may well be of another table: both are taken then.
    rivals = [other for other in every if other is not one
              and (other.mapping.sheet == one.mapping.sheet or other.stem == one.stem)
              and other.score > one.score - ALIKE]
    if not rivals:
        return one
    names = ", ".join(dict.fromkeys(_shown(other) for other in rivals[:4]))
    return Recognised(one.stem, one.mapping, one.score,
                      (*one.why, Note("loading-also", {"others": names})), one.conflicts,
                      certain=False)


def _shown(one: Recognised) -> str:
    return f"{one.stem} ({one.mapping.sheet})" if one.mapping.sheet else one.stem


def _of_frame(
    frame: Frame, upload: Upload, folder: Path, names: PlaceNames
) -> Iterator[Recognised]:
    columns = columns_of(frame, names)
    named = tables_named(f"{frame.title} {frame.sheet.name} {upload.name}")
    for stem in stems(folder):
        table = source_table(stem, folder)
        found = assign(frame, columns, table, upload.name)
        if found is None:
            continue
        mapping = TableMapping(frame.sheet.name, frame.header_rows, tuple(found.uses),
                               found.constants)
        yield _scored(frame, mapping, table, found, names, stem in named)


def _scored(
    frame: Frame, mapping: TableMapping, table: SourceTable, found: Assignment,
    names: PlaceNames, named: bool,
) -> Recognised:
    why: list[Note] = []
    wanted = [name for name in table.table.columns if name not in table.table.nullable]
    filled = [name for name in wanted if name in found.columns]
    # Headings that fit nothing in the table speak for another one.
    used = {use.place for use in mapping.columns}
    stray = sum(1 for place, one in enumerate(frame.headings)
                if one.sure and place not in used) / max(len(frame.headings), 1)
    score = len(filled) / len(wanted) + 0.3 * found.sure / len(wanted) - stray
    why.append(Note("loading-why-columns", {
        "columns": ", ".join(_labelled(mapping.filled)) or "-"}))
    score += 0.4 * bool(found.spoken_of & found.columns)
    if named:
        score += 0.6
        why.append(Note("loading-why-title"))
    if not found.conflicts:
        known, near = _evidence(frame, mapping, table, names)
        if known:
            why.append(Note("loading-why-rows", {"percent": f"{100 * known:.0f}",
                                                 "near": f"{100 * near:.0f}"}))
        score += 0.3 * known + near
    return Recognised(table.stem, mapping, round(score, 4), (*why, *found.notes),
                      tuple(found.conflicts))


def _labelled(uses: tuple[ColumnUse, ...]) -> list[str]:
    labels = [f"{letters(use.place)} = {use.label}" for use in uses]
    return [*labels[:8], "…"] if len(labels) > 8 else labels


def _evidence(
    frame: Frame, mapping: TableMapping, table: SourceTable, names: PlaceNames
) -> tuple[float, float]:
    """The part of the rows that are held (or held for one of three years before), and the part of
    their numbers that are about as large."""
    short = Frame(frame.sheet, frame.header_rows, frame.headings, frame.titles,
                  frame.body[:SAMPLE])
    records = [one for one in read_rows(short, mapping, table, names).records if one.sound]
    if not records:
        return 0.0, 0.0
    known = near = compared = 0
    for record in records:
        held = _held(record, table)
        known += held is not None
        for name in table.measures if held else ():
            if record.values.get(name) and held and held[name]:
                compared += 1
                near += same(held[name], record.values[name], table, name) or _alike(
                    held[name], record.values[name])
    return known / len(records), near / compared if compared else 0.0


def _held(record: Record, table: SourceTable) -> dict[str, str] | None:
    key = table.key_of(record.values)
    held = table.rows.get(key)
    if held is None and "year" in table.table.key:
        place = table.table.key.index("year")
        if key[place].isdecimal():
            earlier = (table.rows.get((*key[:place], str(year), *key[place + 1:]))
                       for year in range(int(key[place]) - 1, int(key[place]) - 4, -1))
            held = next((row for row in earlier if row is not None), None)
    return dict(held) if held is not None else None


def _alike(old: str, new: str) -> bool:
    left, right = float(old), float(new)
    if left <= 0 or right <= 0:
        return left == right
    return abs(math.log(left / right)) < math.log(3)
