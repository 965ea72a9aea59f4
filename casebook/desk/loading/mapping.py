"""The mapping of a sheet to a source table, which a person may look at and change."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from casebook.desk.loading.upload import Note, letters

# Which rows held that the upload lacks are withdrawn: none; those of its years; all.
Complete = Literal["no", "years", "table"]


@dataclass(frozen=True)
class ColumnUse:
    """One column of the sheet, from 0, and the column of the table that it fills.

    `year` is that of a table with a column for each year. `check` marks a second column of names
    or codes: it is compared with the first, and fills nothing.
    """

    place: int
    column: str
    year: str = ""
    times: Decimal = Decimal(1)
    check: bool = False

    @property
    def label(self) -> str:
        """Its name in the grid."""
        if self.check:
            return f"{self.column} ({letters(self.place)})"
        return f"{self.column} {self.year}".strip()


@dataclass(frozen=True)
class TableMapping:
    """`header_rows` are the first and the last row of the header (0, 0: there is none).

    `constants` are columns with one value for all rows. `decimal` is the sign before decimals where
    a person has said it. `skipped` are rows left out by hand. `accepted` are the marks of problems
    that a person has looked at and confirmed.
    """

    sheet: str
    header_rows: tuple[int, int]
    columns: tuple[ColumnUse, ...]
    constants: Mapping[str, str] = field(default_factory=dict, hash=False)
    decimal: Literal["", ".", ","] = ""
    skipped: frozenset[int] = frozenset()
    accepted: frozenset[str] = frozenset()
    complete: Complete = "no"

    @property
    def filled(self) -> tuple[ColumnUse, ...]:
        """The columns that fill a column of the table."""
        return tuple(one for one in self.columns if not one.check)


@dataclass(frozen=True)
class Conflict:
    """Columns of the sheet of which each could fill `column`, or years of the title of which each
    could be that of all rows; only a person can say which."""

    column: str
    places: tuple[int, ...]
    years: tuple[str, ...] = ()


@dataclass(frozen=True)
class Recognised:
    """A source table that a sheet may be, with its mapping and why; `score` orders them.

    `certain` is False where another table fits nearly as well.
    """

    stem: str
    mapping: TableMapping
    score: float
    why: tuple[Note, ...]
    conflicts: tuple[Conflict, ...] = ()
    certain: bool = True
