"""`data/codebook.yml` as typed values: every column, parameter, table and warning, defined once."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Annotated, Literal, cast, get_args

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from casebook.paths import DATA, SOURCES
from casebook.selection import PARAMETERS
from casebook.selection.codec import OneOf
from casebook.warehouse.faults import nearest
from casebook.warehouse.yaml_files import read

Grade = Literal["official", "derived", "estimate", "illustrative"]
GRADES: tuple[Grade, ...] = ("official", "derived", "estimate", "illustrative")
ColumnType = Literal["string", "integer", "number", "boolean", "date"]
Dimension = Literal["payer", "stage", "cover", "edition"]
DIMENSIONS: tuple[Dimension, ...] = get_args(Dimension)


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Column(_Strict):
    words: str
    type: ColumnType
    unit: str | None = None
    allowed: list[str | int | float] | None = None
    pattern: str | None = None
    examples: list[str] | None = None
    minimum: float | None = None
    maximum: float | None = None
    references: str | None = None


class Parameter(_Strict):
    words: str
    type: ColumnType
    allowed: list[str | int] | None = None
    default: str | int | None = None
    minimum: int | None = None
    maximum: int | None = None
    references: str | None = None


class Bounds(_Strict):
    """What a number is at least and at most; either may be open."""

    minimum: float | None = None
    maximum: float | None = None


class Table(_Strict):
    """`bounds` are those of a column in this table alone, within what the column has anyway."""

    title: str
    grain: str
    key: list[str]
    columns: list[str]
    nullable: list[str] = []
    sources: list[str] = []
    grade: Grade = "official"
    warnings: list[str] = []
    bounds: dict[str, Bounds] = {}


class Warning(_Strict):
    words: str


class Scope(_Strict):
    """What a figure is a figure of. A dimension that does not apply is empty.

    `breaks` are years from which the series counts something else, each with a warning's name;
    `points` are published figures by series, with their labels in it (the whole series when
    empty).
    """

    words: str
    payer: str = ""
    stage: str = ""
    cover: str = ""
    edition: str = ""
    breaks: dict[int, str] = {}
    points: dict[str, list[str]] = {}


class Comparison(_Strict):
    """The scopes that a sentence sets side by side, and the differences that its words name."""

    of: list[str]
    names: list[Dimension] = []


class Codebook(_Strict):
    columns: dict[str, Column]
    parameters: dict[str, Parameter]
    remainders: dict[str, list[str]]
    scopes: dict[str, Scope]
    comparisons: dict[str, Comparison]
    source_tables: dict[str, Table]
    tables: dict[str, Table]
    warnings: dict[str, Warning]
    # By type or unit: no value is further from zero, whatever its column.
    magnitudes: dict[str, float]

    @model_validator(mode="after")
    def _names_are_known(self) -> "Codebook":
        for name, table in [*self.tables.items(), *self.source_tables.items()]:
            columns = [*table.columns, *table.bounds, *table.key, *table.nullable]
            for kind, named, known in (("columns", columns, list(self.columns)),
                                       ("warnings", table.warnings, list(self.warnings))):
                for one in named:
                    if one not in known:
                        raise ValueError(f"the table {name} names {one}, which is none of the "
                                         f"{kind}: {nearest(one, known)}")
        return self

    @field_validator("parameters")
    @classmethod
    def _of_the_selection(cls, entries: dict[str, Parameter]) -> dict[str, Parameter]:
        """What a reader's choice may be is declared with the selection."""
        codecs = {name: one.code[1] for name, one in PARAMETERS.items() if one.code}
        return {
            name: entry.model_copy(update={"allowed": list(codec.values)})
            if isinstance(codec := codecs.get(name), OneOf) else entry
            for name, entry in entries.items()}

    def shapes(self) -> dict[str, Table]:
        """The shape of every source file by stem: its own, or that of the table of its name."""
        stems = sorted({stem for table in self.tables.values() for stem in table.sources})
        return {stem: self.source_tables.get(stem) or self.tables[stem] for stem in stems}


class Source(_Strict):
    """A sidecar `<stem>.source.yml`: who published a CSV, when, on what terms, what was done."""

    producer: str
    short: str
    title: str
    period: str
    published: date | str
    retrieved: date
    licence: str
    address: str
    treatment: str
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    rows: Annotated[int, Field(ge=0)]
    grade: Grade
    notes: str | list[str] | None = None


def weakest(grades: list[Grade]) -> Grade:
    """The weakest of `grades`; a figure is no better than its weakest input."""
    return max(grades, key=GRADES.index, default="official")


@cache
def codebook(path: Path = DATA / "codebook.yml") -> Codebook:
    """The codebook. Raises BadConfiguration naming every entry that is not well formed."""
    return cast(Codebook, read(path, Codebook))


@cache
def source(stem: str, folder: Path = SOURCES) -> Source:
    """The sidecar of one source. Raises BadConfiguration when it is missing or malformed."""
    return cast(Source, read(folder / f"{stem}.source.yml", Source))
