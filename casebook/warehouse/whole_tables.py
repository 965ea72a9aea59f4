"""Tables of a release as a whole, for those who want everything and not one answer."""

from dataclasses import dataclass

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from casebook.caches import cached
from casebook.errors import ReleaseDamaged
from casebook.warehouse.release import live
from casebook.warehouse.release_folder import Release, checked_table

# The columns that say which years a table covers, by first and last; the first pair it has counts.
_YEARS = (("year", "year"), ("first_year", "last_year"), ("start", "end"))


@dataclass(frozen=True)
class Coverage:
    """The first and the last calendar year that a table has rows for."""

    first: int
    last: int


def whole_table(name: str, release: Release | None = None) -> pd.DataFrame:
    """Every row of the table `name` of `release` (the live one by default), as it was published.

    Raises ReleaseDamaged when the release has no such table or its file cannot be read.
    """
    return typed_table(name, release).to_pandas(types_mapper=pd.ArrowDtype)


def typed_table(name: str, release: Release | None = None) -> pa.Table:
    """The same rows with the types of the file itself, for whoever writes another file of them."""
    release = release or live()
    try:
        return pq.read_table(pa.BufferReader(parquet(name, release)))
    except pa.ArrowException:
        raise ReleaseDamaged(release=release.id, file=name, damage="not readable") from None


def parquet(name: str, release: Release | None = None) -> bytes:
    """The table's own Parquet file, byte for byte.

    Raises ReleaseDamaged when the release has no such table, or it is not what was published.
    """
    release = release or live()
    if name not in dict(release.tables):
        raise ReleaseDamaged(release=release.id, file=name[:100], damage="not one of its tables")
    return checked_table(release, name).read_bytes()


def coverage(name: str, release: Release | None = None) -> Coverage | None:
    """The years that the table covers, or None when it has no column of years."""
    return _coverage(name, release or live())


@cached("coverage")
def _coverage(name: str, release: Release) -> Coverage | None:
    file = pq.ParquetFile(pa.BufferReader(parquet(name, release)))
    pair = next((pair for pair in _YEARS if set(pair) <= set(file.schema_arrow.names)), None)
    if pair is None:
        return None
    ends = [_as_years(file.read([column]).column(column)) for column in pair]
    first = pc.min(ends[0]).as_py()
    if first is None:
        return None
    # A period may be open at its end: the year in which it begins is then the last one known.
    return Coverage(first, max(pc.max(end).as_py() or first for end in ends))


def _as_years(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """The years of a column that holds either years or days."""
    return pc.year(column) if pa.types.is_date(column.type) else column
