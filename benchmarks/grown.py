"""The tables of contributions, grown: each row told in many parts that add up to it.

So every question has the answer that the shipped release gives, however many rows it reads: the
growth is checked, not only timed. The parts are Parquet, one folder a year, as a ledger of single
payments would be kept.
"""

from dataclasses import dataclass
from pathlib import Path

import duckdb

from casebook.paths import QUERIES
from casebook.warehouse import Release
from casebook.warehouse.connection import MEMORY_LIMIT, THREADS

BYTES_A_ROW = 20  # on disk: 1 to 12 were seen


@dataclass(frozen=True)
class Grown:
    """A table that grows: its key, and the columns of which each part has its share."""

    name: str
    key: tuple[str, ...]
    shared: tuple[str, ...]


TABLES = (
    Grown("contributions", ("iso3", "year"),
          ("assessed_usd", "units_implied", "class_of_contribution", "contribution_chf",
           "contribution_usd")),
    Grown("agency_contributions", ("entity", "iso3", "year", "financing"), ("amount_usd",)),
    Grown("itu_revenue_by_contributor",
          ("year", "contributor_type", "contributor", "financing"), ("amount_usd",)),
)


def grow(release: Release, rows: float, folder: Path) -> int:
    """Writes the parts of all tables to `folder`, a third of `rows` each; how many there are."""
    writing = duckdb.connect(config={"threads": THREADS, "temp_directory": str(folder / "spill"),
                                     "preserve_insertion_order": "false"})
    writing.execute("SET enable_progress_bar = false")
    count = 0
    for table in TABLES:
        source = writing.read_parquet(str(release.folder / f"{table.name}.parquet"))
        times = max(1, round(rows / len(TABLES) / len(source)))
        shares = ", ".join(f"{one} / {times} as {one}" for one in table.shared)
        parts = writing.table_function("range", [times]).project("range::integer as part")
        source.cross(parts).project(f"* replace ({shares})").to_parquet(
            str(folder / table.name), compression="zstd", partition_by=["year"])
        count += times * len(source)
    writing.close()
    return count


def database(release: Release, folder: Path, *, compact: bool) -> duckdb.DuckDBPyConnection:
    """The release's views over the parts in `folder`, with the memory and threads of the site.

    `compact`: over tables made of the parts once, as a build makes them; else each question adds
    the parts up anew.
    """
    asking = duckdb.connect(config={
        "memory_limit": MEMORY_LIMIT, "threads": THREADS, "temp_directory": ""})
    asking.execute("SET enable_progress_bar = false")
    text = (QUERIES / "views.sql").read_text(encoding="utf-8")
    for table in TABLES:
        added = _added_up(asking, release, folder, table)
        (added.create if compact else added.create_view)(table.name)
        text = text.replace(
            f"create view {table.name} as from read_parquet('release:/{table.name}.parquet');", "")
    text = text.replace("'release:/", "'" + str(release.folder).replace("'", "''") + "/")
    for name, _ in release.tables:
        text = text.replace(f"create view {name} as from", f"create table {name} as from")
    asking.execute(text)
    return asking


def _added_up(
    asking: duckdb.DuckDBPyConnection, release: Release, folder: Path, table: Grown
) -> duckdb.DuckDBPyRelation:
    """The table at its own grain, its columns in their order."""
    columns = asking.read_parquet(str(release.folder / f"{table.name}.parquet")).columns
    parts = asking.read_parquet(str(folder / table.name / "*" / "*.parquet"),
                                hive_partitioning=True)

    def told(column: str) -> str:
        if column in table.key:
            return f"{column}::integer as {column}" if column == "year" else column
        # Rounded as money is: the parts of a float add up to it but for its last digits.
        added = f"round(sum({column}), 6)" if column in table.shared else f"any_value({column})"
        return f"{added} as {column}"

    return parts.aggregate(", ".join(map(told, columns)), ", ".join(table.key))
