"""A source table as it stands in a data folder: its rows as text, its shape, what it refers to."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from casebook.warehouse.codebook import Bounds, Codebook, Column, Table, codebook

Key = tuple[str, ...]
_OPEN = Bounds()


@dataclass(frozen=True, eq=False)
class SourceTable:
    """The table `stem` of a data folder."""

    stem: str
    folder: Path
    book: Codebook
    table: Table

    @cached_property
    def rows(self) -> Mapping[Key, Mapping[str, str]]:
        """Its rows by key, as text."""
        path = self.folder / "sources" / f"{self.stem}.csv"
        with path.open(encoding="utf-8-sig", newline="") as file:
            held = list(csv.DictReader(file))
        return MappingProxyType({self.key_of(row): row for row in held})

    def key_of(self, row: Mapping[str, str]) -> Key:
        """The key of a row."""
        return tuple(row.get(name, "") for name in self.table.key)

    def column(self, name: str) -> Column:
        """A column's declaration."""
        return self.book.columns[name]

    def bounds(self, name: str) -> Bounds:
        """The bounds that a column has in this table alone."""
        return self.table.bounds.get(name, _OPEN)

    def is_number(self, name: str) -> bool:
        """Whether the column holds measures: numbers that are neither key nor year."""
        return (name not in self.table.key and not name.endswith("year")
                and self.column(name).type in ("number", "integer"))

    @property
    def measures(self) -> tuple[str, ...]:
        """The columns of measures."""
        return tuple(name for name in self.table.columns if self.is_number(name))

    def referred(self, name: str) -> frozenset[str] | None:
        """The values that a column may refer to, where they are of a source table."""
        table, _, of = (self.column(name).references or "").partition(".")
        if not table or table == self.stem or table not in self.book.shapes():
            return None
        other = source_table(table, self.folder)
        return frozenset(row[of] for row in other.rows.values() if of in row)


def source_table(stem: str, folder: Path) -> SourceTable:
    """The source table `stem` of a data folder; its file is read when its rows are asked for."""
    book = codebook(folder / "codebook.yml")
    return SourceTable(stem, folder, book, book.shapes()[stem])


def stems(folder: Path) -> tuple[str, ...]:
    """The source tables of a data folder."""
    return tuple(codebook(folder / "codebook.yml").shapes())
