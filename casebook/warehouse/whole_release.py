"""A whole release as one DuckDB file: every table, the views and macros, the codebook's words.

The questions in `queries/` run on it as they are.
"""

from pathlib import Path

import duckdb

from casebook.atomic_files import temporary_path
from casebook.errors import StorageFull
from casebook.warehouse.codebook import codebook
from casebook.warehouse.connection import definitions
from casebook.warehouse.release_folder import Release, checked_table


def write_database(release: Release, path: Path) -> None:
    """Writes the release to a new DuckDB file at `path`, which appears whole or not at all.

    Raises ReleaseDamaged for a table that is not what was published; StorageFull, or OSError, when
    there is no room for the file.
    """
    for name, _ in release.tables:
        checked_table(release, name)
    with temporary_path(path) as working:
        try:
            with duckdb.connect(str(working)) as database:
                database.execute(definitions(release, dict(release.tables)))
                _describe(release, database)
                database.execute("CHECKPOINT")
        except (duckdb.IOException, duckdb.FatalException) as reason:
            if "No space left" not in str(reason):
                raise
            raise StorageFull(file=path.name) from reason


def _describe(release: Release, database: duckdb.DuckDBPyConnection) -> None:
    """Comments on tables and columns. Names and words come from the codebook, never a reader."""
    book = codebook()
    for name, _ in release.tables:
        table = book.tables[name]
        title = f"{table.title}. Grain: {table.grain}. Grade: {table.grade}. Release: {release.id}."
        database.execute(f"comment on table {name} is {_text(title)}")
        for column in table.columns:
            entry = book.columns[column]
            words = f"{entry.words} ({entry.unit})" if entry.unit else entry.words
            database.execute(f'comment on column {name}."{column}" is {_text(words)}')


def _text(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"
