"""A change set applied to the CSV of its table: rows that it does not touch keep their bytes."""

import csv
import io
from pathlib import Path

from casebook.atomic_files import write
from casebook.desk.changes.change_set import Changes, tables_of
from casebook.desk.changes.merging import clash_of, together
from casebook.desk.changes.model import Conflict, Key, TableChanges, checked
from casebook.errors import BadChanges, ChangeConflict

# Numbers in their order, before texts in theirs.
_Order = tuple[tuple[int, float, str], ...]


def apply(changes: Changes, folder: Path) -> None:
    """Writes the changes into `sources/<stem>.csv` of the data folder `folder`, for each of their
    tables, or nothing.

    Raises ChangeConflict naming each cell that is no longer what the change set takes it to be
    (what already is as it should become is none), BadChanges for columns that the table does not
    have, and OSError.
    """
    texts: dict[Path, str] = {}
    clashes: list[ChangeConflict] = []
    for one in tables_of(changes):
        path = folder / "sources" / f"{checked(one).stem}.csv"
        if not path.is_file():
            raise BadChanges(reason=f"there is no source table {one.stem}")
        try:
            texts[path] = apply_to_text(one, path.read_bytes().decode("utf-8-sig"))
        except ChangeConflict as clash:
            clashes.append(clash)
    if clashes:
        raise together(clashes)
    for path, text in texts.items():
        write(path, text, lasting=True)


def apply_to_text(changes: TableChanges, text: str) -> str:
    """The text of the CSV with the changes; raises what `apply` raises."""
    changes = checked(changes)
    header, rows = _records(text)
    _known_columns(changes, header)
    places = [header.index(name) for name in changes.key]
    lines = {tuple(cells[place] for place in places): (cells, raw) for cells, raw in rows}
    if len(lines) < len(rows):
        raise BadChanges(reason=f"{', '.join(changes.key)} do not tell the rows apart")
    in_order = _is_sorted(lines)
    conflicts: list[Conflict] = []
    for cell in changes.cells:
        at = header.index(cell.column)
        found = lines[cell.key][0][at] if cell.key in lines else None
        if found not in (cell.old, cell.new):
            conflicts.append(Conflict(cell.key, cell.column, cell.old, found))
        elif found == cell.old:
            cells = list(lines[cell.key][0])
            cells[at] = cell.new
            lines[cell.key] = (cells, _written(cells))
    for row in changes.withdrawn:
        if row.key in lines:
            there = dict(zip(header, lines.pop(row.key)[0], strict=True))
            conflicts += [Conflict(row.key, name, value, there[name])
                          for name, value in row.values.items() if there[name] != value]
    for new in changes.added:
        cells = [new.values.get(name, "") for name in header]
        if new.key not in lines:
            lines[new.key] = (cells, _written(cells))
        elif lines[new.key][0] != cells:
            conflicts.append(Conflict(new.key, "", None, ",".join(lines[new.key][0])))
    if conflicts:
        raise clash_of(changes.stem, conflicts)
    if in_order:
        lines = dict(sorted(lines.items(), key=lambda one: _order(one[0])))
    return text[:len(text) - sum(len(raw) for _, raw in rows)] + "".join(
        raw for _, raw in lines.values())


def _records(text: str) -> tuple[list[str], list[tuple[list[str], str]]]:
    """The header, and each row with its own text, line end included."""
    # As csv counts lines: other signs that break them may stand inside a cell.
    lines = io.StringIO(text, newline="").readlines()
    if lines and not lines[-1].endswith("\n"):
        raise BadChanges(reason="the table's last line has no end")
    reader = csv.reader(lines, strict=True)
    header = next(reader, [])
    before, rows = reader.line_num, []
    for cells in reader:
        rows.append((cells, "".join(lines[before:reader.line_num])))
        before = reader.line_num
    return header, rows


def _written(cells: list[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(cells)
    return line.getvalue()


def _known_columns(changes: TableChanges, header: list[str]) -> None:
    named = {*changes.key, *(one.column for one in changes.cells),
             *(name for one in changes.rows for name in one.values)}
    unknown = sorted(named - set(header))
    if unknown:
        raise BadChanges(reason=f"{changes.stem} has no column {', '.join(unknown)}")
    if not set(changes.key).isdisjoint(one.column for one in changes.cells):
        raise BadChanges(reason="a cell of a row's key is changed: add another row, and "
                                "withdraw this one")
    for one in changes.added:
        if tuple(one.values.get(name, "") for name in changes.key) != one.key:
            raise BadChanges(reason="a new row has another key than its cells say")


def _is_sorted(keys: dict[Key, tuple[list[str], str]]) -> bool:
    orders = [_order(key) for key in keys]
    return orders == sorted(orders)


def _order(key: Key) -> _Order:
    return tuple((0, float(cell), "") if cell.replace(".", "", 1).isdecimal() else (1, 0.0, cell)
                 for cell in key)
