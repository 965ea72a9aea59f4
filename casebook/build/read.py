"""The curated CSVs as typed frames, or the list of every cell that is not what it should be."""

import csv
import hashlib
import io
from collections.abc import Callable
from pathlib import Path

import pandas as pd

from casebook.build.violations import Violation
from casebook.errors import BadConfiguration
from casebook.warehouse.codebook import Codebook, ColumnType, Table, source


def read_sources(
    book: Codebook, folder: Path
) -> tuple[dict[str, pd.DataFrame], list[Violation]]:
    """Every source table of the codebook by stem, with its violations.

    A frame whose columns are wrong is left out: nothing further can be said of it.
    """
    frames, violations = {}, []
    shapes = book.shapes()
    for stem, table in shapes.items():
        frame, found = _read(stem, table, book, folder)
        violations += found
        if frame is not None:
            frames[stem] = frame
    stray = {path.stem for path in folder.glob("*.csv")} - set(shapes)
    violations += [
        Violation(f"{stem}.csv", None, None, stem, "it is not in the codebook",
                  "Name it among the sources of a table in data/codebook.yml, or remove it")
        for stem in sorted(stray)
    ]
    return frames, violations


def read_unsealed(
    stem: str, table: Table, book: Codebook, folder: Path
) -> tuple[pd.DataFrame | None, list[Violation]]:
    """One table from a folder whose files have no sidecars, with its violations."""
    return _read(stem, table, book, folder, sealed=False)


def _read(
    stem: str, table: Table, book: Codebook, folder: Path, *, sealed: bool = True
) -> tuple[pd.DataFrame | None, list[Violation]]:
    file = f"{stem}.csv"
    try:
        raw = (folder / file).read_bytes()
        text = pd.read_csv(folder / file, dtype=str, keep_default_na=False, encoding="utf-8")
    except FileNotFoundError:
        return None, [Violation(file, None, None, file, "the file is missing", "Put it back")]
    except (ValueError, UnicodeDecodeError) as reason:
        return None, [Violation(file, None, None, file, f"it is no CSV in UTF-8: {reason}",
                                "Save it as CSV UTF-8 with the header in the first line")]
    violations = _against_sidecar(stem, file, raw, len(text), folder) if sealed else []
    if uneven := _uneven(file, raw):
        return None, [*violations, uneven]
    if list(text.columns) != table.columns:
        missing = [name for name in table.columns if name not in text.columns]
        surplus = [name for name in text.columns if name not in table.columns]
        rule = (f"missing columns {missing}, surplus columns {surplus}" if missing or surplus
                else f"the columns must stand in the order {table.columns}")
        violations.append(Violation(file, 1, None, ",".join(map(str, text.columns)), rule,
                                    "Give the columns that data/codebook.yml lists"))
        return None, violations
    typed = {}
    for name in table.columns:
        cells = text[name].str.strip()
        values, bad = _TYPED[book.columns[name].type](cells)
        empty = cells == ""
        violations += [
            Violation(file, int(row) + 2, name, cells[row],
                      f"it is no {book.columns[name].type}", "Correct the cell")
            for row in cells.index[bad & ~empty]
        ]
        typed[name] = values
    return pd.DataFrame(typed), violations


def _uneven(file: str, raw: bytes) -> Violation | None:
    """The first row that has more or fewer cells than the header, and how many more there are.

    pandas takes a surplus cell in every row for names of rows and shifts all columns by one.
    """
    header, *rows = csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline=""))
    other = [(line, row) for line, row in enumerate(rows, 2) if row and len(row) != len(header)]
    if not other:
        return None
    line, row = other[0]
    more = f", and so have {len(other) - 1} rows after it" if len(other) > 1 else ""
    return Violation(
        file, line, None, ",".join(row)[:80],
        f"the row does not have the {len(header)} cells of the header: it has {len(row)}{more}",
        "Remove a comma at the end of the row, put text with a comma in quotation marks, or add "
        "the cell that lacks")


def _against_sidecar(
    stem: str, file: str, raw: bytes, rows: int, folder: Path
) -> list[Violation]:
    try:
        sidecar = source(stem, folder)
    except BadConfiguration as reason:
        return [Violation(f"{stem}.source.yml", None, None, stem, str(reason),
                          "Every source needs a sidecar that says where it comes from")]
    found = []
    digest = hashlib.sha256(raw).hexdigest()
    if digest != sidecar.sha256:
        found.append(Violation(
            f"{stem}.source.yml", None, "sha256", sidecar.sha256,
            f"the file has changed since its sidecar was written (it is now {digest})",
            "Check the change, then write the new checksum and what was done to the file"))
    if rows != sidecar.rows:
        found.append(Violation(f"{stem}.source.yml", None, "rows", sidecar.rows,
                               f"{file} has {rows} rows", "Check the change, then correct rows"))
    return found


Typed = tuple["pd.Series[object]", "pd.Series[bool]"]


def _string(cells: pd.Series) -> Typed:
    return cells.where(cells != "", None).astype(object), pd.Series(False, index=cells.index)


def _number(cells: pd.Series) -> Typed:
    values = pd.to_numeric(cells.where(cells != "", None), errors="coerce").astype("float64")
    return values, values.isna() | values.abs().eq(float("inf"))


def _integer(cells: pd.Series) -> Typed:
    values, bad = _number(cells)
    bad = bad | (values % 1 != 0)
    return values.where(~bad).astype("Int64"), bad


def _boolean(cells: pd.Series) -> Typed:
    values = cells.map({"0": False, "1": True, "false": False, "true": True})
    return values.astype("boolean"), values.isna()


def _date(cells: pd.Series) -> Typed:
    values = pd.to_datetime(cells.where(cells != "", None), format="%Y-%m-%d", errors="coerce")
    return values, values.isna()


_TYPED: dict[ColumnType, Callable[[pd.Series], Typed]] = {
    "string": _string,
    "number": _number,
    "integer": _integer,
    "boolean": _boolean,
    "date": _date,
}
