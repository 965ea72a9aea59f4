"""The curated CSVs as typed frames, or the list of every cell that is not what it should be."""

import hashlib
from pathlib import Path

import pandas as pd

from casebook.build.sources.csv_records import Records, read_records
from casebook.build.sources.typed_cells import TYPED
from casebook.build.violations import Violation, of_configuration
from casebook.errors import BadConfiguration
from casebook.warehouse.codebook import Codebook, Table, source


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
    raw, held = read_records(folder / file, table.columns)
    if not isinstance(held, Records):
        return None, held
    violations = _against_sidecar(stem, file, raw, len(held.rows), folder) if sealed else []
    if sealed and not held.rows:
        return None, [*violations, Violation(file, 1, None, None, "it has no rows", "Add them")]
    # The index is the line in the file: whatever keeps it can name the line.
    lines = pd.Index(held.lines, name=file)
    text = pd.DataFrame(held.rows, index=lines, columns=held.header, dtype=str)
    typed = {}
    for name in table.columns:
        cells = text[name].str.strip()
        kind = TYPED[book.columns[name].type]
        values, bad = kind.read(cells)
        violations += [
            Violation(file, int(row), name, cells[row], kind.rule(cells[row]), kind.remedy)
            for row in cells.index[bad & (cells != "")]
        ]
        typed[name] = values
    return pd.DataFrame(typed), violations


def _against_sidecar(
    stem: str, file: str, raw: bytes, rows: int, folder: Path
) -> list[Violation]:
    try:
        sidecar = source(stem, folder)
    except BadConfiguration as reason:
        return of_configuration(f"{stem}.source.yml", reason)
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
