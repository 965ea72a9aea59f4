"""DuckDB over one release, locked: no file but its large tables, no network, no other settings."""

import re
from collections.abc import Container
from dataclasses import dataclass
from threading import Lock

import duckdb
from cachetools import LRUCache

from casebook.caches import bounded, cached
from casebook.errors import ReleaseDamaged
from casebook.paths import QUERIES
from casebook.warehouse.release_folder import Release, opened

# The shipped release takes a few MB; the bound is there for a release a thousand times larger.
MEMORY_LIMIT = "1GB"
# A question is answered on the thread that asks it: in the few milliseconds that it takes, another
# one costs more than it brings.
THREADS = 1
# Tables up to this many rows (a few MB each) are held in memory.
IN_MEMORY_ROWS = 200_000
# What earlier releases answered takes 6 MB, and is asked for when a figure is verified.
READ_RARELY = frozenset({"ledger"})
# Joins leave some 5 kB a question behind, which DuckDB (2.0) gives back when it is closed.
# After so many questions another is opened, in a tenth of a second.
QUESTIONS = 1_000
VIEWS = "views.sql"
_VIEW = re.compile(r"^create view (\w+) as\b(.*?);$", re.MULTILINE | re.DOTALL)


@dataclass
class _Open:
    """A database, and how many questions it has been asked."""

    database: duckdb.DuckDBPyConnection
    questions: int = 0


# Two are kept: the live release and the last one.
_OPEN: LRUCache[Release, _Open] = bounded("databases")
_OPENING = Lock()


def _database(release: Release) -> duckdb.DuckDBPyConnection:
    """An in-memory database whose views read `release`. Raises ReleaseDamaged."""
    held = _small(release)
    # What lies in memory needs no file, and a file that may be read may be written over as well.
    files = [str((release.folder / f"{name}.parquet").resolve())
             for name, _ in release.tables if name not in held]
    database = duckdb.connect(
        ":memory:",
        config={
            "memory_limit": MEMORY_LIMIT,
            "threads": THREADS,
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
        },
    )
    database.execute("SET parquet_metadata_cache = true")
    # What a question took goes back to the machine, else each of the threads that ask keeps some.
    # Not at once (allocator_bulk_deallocation_flush_threshold): to fault the pages in again took a
    # third of each question's time.
    database.execute("SET allocator_background_threads = true")
    database.execute("SET allocator_flush_threshold = '1MB'")
    database.execute("SET allowed_paths = ?", [files])
    try:
        database.execute(definitions(release, held))
    except duckdb.Error as reason:
        raise ReleaseDamaged(
            release=release.id, file="a Parquet file", damage=f"not readable ({reason})"
        ) from reason
    database.execute("SET temp_directory = ''")
    database.execute("SET enable_external_access = false")
    database.execute("SET lock_configuration = true")
    return database


def definitions(release: Release, held: Container[str]) -> str:
    """`queries/views.sql` over the folder of `release`, the views named in `held` made tables."""
    def made(found: re.Match[str]) -> str:
        return f"create {'table' if found[1] in held else 'view'} {found[1]} as"

    text = re.sub(r"^create view (\w+) as\b", made, _written(), flags=re.MULTILINE)
    # A path may hold a quotation mark as any path may.
    folder = str(release.folder.resolve()).replace("'", "''")
    return text.replace("'release:/", f"'{folder}/")


def _small(release: Release) -> set[str]:
    """What small tables hold and give: there, planning a scan of Parquet, or a view upon views,
    costs more than the scan. What draws on a large table is worked out anew for each question.
    """
    small = {name for name, file in release.tables
             if file.rows <= IN_MEMORY_ROWS and name not in READ_RARELY}
    return {name for name, tables in view_tables(release).items() if tables <= small}


def _written() -> str:
    return (QUERIES / VIEWS).read_text(encoding="utf-8")


def cursor(release: Release) -> duckdb.DuckDBPyConnection:
    """A cursor of its own for one call: a connection shared by threads mixes up their rows.

    Raises ReleaseDamaged.
    """
    with _OPENING:
        found = _OPEN.get(release)
        if found is not None:
            found.questions += 1
            if found.questions < QUESTIONS or not _reads_again(release, found):
                return found.database.cursor()
            # Before the next one is opened: two at once would take twice the memory. Who is asking
            # the old one goes on with it.
            del _OPEN[release], found
        opened_now = _Open(_database(release))
        _OPEN[release] = opened_now
        return opened_now.database.cursor()


def _reads_again(release: Release, held: _Open) -> bool:
    """Whether the files are still whole; else what `held` has read of them is asked for longer."""
    try:
        opened(release.folder, afresh=True)
    except ReleaseDamaged:
        held.questions = 0
        return False
    return True


def close() -> None:
    """Forgets the databases: the next question opens its own."""
    with _OPENING:
        _OPEN.clear()


@cached("view-tables")
def view_tables(release: Release) -> dict[str, frozenset[str]]:
    """For every view and table, the release tables it draws on, seen through views upon views."""
    tables = {name for name, _ in release.tables}
    direct = {view: read_from(sql) for view, sql in _VIEW.findall(_written())
              if view not in tables}

    def resolve(name: str) -> frozenset[str]:
        if name in tables:
            return frozenset({name})
        return frozenset().union(*map(resolve, direct.get(name, frozenset()) - {name}))

    return {name: resolve(name) for name in (*tables, *direct)}


def read_from(sql: str) -> frozenset[str]:
    """The names that stand after FROM or JOIN: tables, views and common table expressions.

    DuckDB's own `get_table_names` binds the statement and fails on parameters and `using`.
    """
    return frozenset(re.findall(r"\b(?:from|join)\s+\(*([a-z_]+)", sql.lower()))
