"""Build a release in a new folder and make it live by switching one small pointer file."""

from dataclasses import dataclass
from pathlib import Path

import pandas as pd
import pyarrow as pa

from casebook import paths
from casebook.build.archive import LEDGER, archived
from casebook.build.checks.codebook_rules import check_tables
from casebook.build.checks.figure_rules import RULES
from casebook.build.checks.member_state_codes import absences, unknown_codes
from casebook.build.checks.name_lists import unfitting
from casebook.build.corrections.apply import apply_corrections, read_corrections
from casebook.build.derived_tables import derive
from casebook.build.ledgers import ledger_before
from casebook.build.published_releases import (
    changes_of_published,
    digest,
    others_of_the_number,
    whole_hash,
)
from casebook.build.release_writer import Heading, is_whole, point, write_release, writing
from casebook.build.sources.read import read_sources
from casebook.build.sources.release_notes import entries, newest
from casebook.build.sources.yaml_lists import lists
from casebook.build.unit_costs import read_unit_costs, unit_costs
from casebook.build.violations import refuse
from casebook.warehouse.codebook import Codebook, ColumnType, Table, codebook
from casebook.warehouse.release_folder import Release

_ARROW: dict[ColumnType, pa.DataType] = {
    "string": pa.string(),
    "integer": pa.int32(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
    "date": pa.date32(),
}


@dataclass(frozen=True)
class Checked:
    """Release tables that passed every check, the names of the checks, and the release's hash."""

    tables: dict[str, pa.Table]
    checks: tuple[str, ...]
    hash: str


def build(
    data: Path = paths.DATA, tables: Path | None = None, *, replace: bool = False
) -> Release:
    """A new live release made from `data`. Same sources, same id and hash.

    Where a release of the same number with other figures is in `tables` already, it is refused
    unless `replace`, which is for work on a number that no reader has seen.

    Raises BadSource with every violation (one is to change a release that is published), or
    BadConfiguration, CannotWrite or BuildBusy; the live release then stays as it was, because
    nothing is switched before everything is written and read back.
    """
    tables = tables or paths.TABLES
    number, day, title = newest(data)
    checked = check(data)
    heading = Heading(f"{day.isoformat()}-{checked.hash[:8]}", number, day, title, checked.hash,
                      checked.checks, entries(data))
    with writing(tables):
        if not replace:
            refuse(others_of_the_number(heading, checked.tables, tables))
        release = write_release(heading, checked.tables, tables)
        _restore(data, tables, number)
        point(release, tables)
    return release


def _restore(data: Path, tables: Path, before: int) -> None:
    """Puts the releases that are archived in `data` into `tables`, where they are missing."""
    book = codebook(data / "codebook.yml")
    shape = book.tables[LEDGER]
    for one in archived(data, before):
        if not is_whole(tables / one.heading.id):
            ledger = _columns(ledger_before(data, one.heading.number), shape)
            held = {**one.tables(), LEDGER: _arrow(ledger, shape, book)}
            write_release(one.heading, held, tables)


def switch(release: Release, tables: Path | None = None) -> None:
    """Makes `release` the live one: one atomic replacement of the pointer file.

    Raises CannotWrite or BuildBusy; the live release is then the one that it was.
    """
    tables = tables or paths.TABLES
    with writing(tables):
        point(release, tables)


def check(data: Path) -> Checked:
    """The release tables made from `data`.

    Raises BadSource listing everything that is wrong with sources and corrections, or
    BadConfiguration listing all that is wrong with the first other file that is.
    """
    book = codebook(data / "codebook.yml")
    corrections = read_corrections(data / "corrections.yml")
    number, day, _ = newest(data)
    places, absent = absences(data / "places.yml")
    declared = read_unit_costs(data / "unit_costs.yml")
    kept = lists(data, book, corrections.content, number)
    frames, violations = read_sources(book, data / "sources")
    known = {(one.file, one.line, one.column) for one in violations}
    # A cell that cannot be read counts as empty from here on: that is no second fault.
    violations += [one for one in check_tables(frames, book.shapes(), book)
                   if (one.file, one.line, one.column) not in known]
    if not violations:
        violations = unknown_codes(frames, places)
    # What follows computes with the tables: it would only repeat, less clearly, what is listed.
    refuse(violations)
    refuse(apply_corrections(frames, corrections, book))
    refuse([*unknown_codes(frames, places), *unfitting(data, frames)])
    frames = {**frames, **derive(frames, day), **kept, "absences": absent,
              "complete_tables": pd.DataFrame({"table": places.complete})}
    frames["unit_costs"] = unit_costs(declared, frames, data / "unit_costs.yml")
    published = {name: frames[name].reindex(columns=table.columns)
                 for name, table in book.tables.items()}
    violations = check_tables(published, book.tables, book)
    for rule in RULES:
        violations += rule(frames)
    refuse(violations)
    published = {name: _columns(frames[name], table) for name, table in book.tables.items()}
    tables = {name: _arrow(frame, book.tables[name], book) for name, frame in published.items()}
    digests = {name: digest(table) for name, table in tables.items()}
    whole = whole_hash(day, digests)
    refuse(changes_of_published(number, digests, whole, data))
    names = ["sources match their sidecars", "types, keys, allowed values, references",
             f"{len(corrections.content)} corrections still needed",
             *(rule.__name__.replace("_", " ") for rule in RULES),
             "a published release holds what it held"]
    return Checked(tables, tuple(names), whole)


def _columns(frame: pd.DataFrame, table: Table) -> pd.DataFrame:
    """The table's own columns, in its order, sorted by its key."""
    return frame.reindex(columns=table.columns).sort_values(table.key, ignore_index=True)


def _arrow(frame: pd.DataFrame, table: Table, book: Codebook) -> pa.Table:
    schema = pa.schema([
        pa.field(name, _ARROW[book.columns[name].type], nullable=name in table.nullable)
        for name in table.columns
    ])
    return pa.table(
        {name: pa.array(frame[name], schema.field(name).type, from_pandas=True)
         for name in table.columns},
        schema=schema,
    )
