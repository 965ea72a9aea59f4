"""`data/codebook.yml` as typed values: every column, parameter, table and warning, defined once."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal, TypeVar, get_args

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from casebook.errors import BadConfiguration
from casebook.paths import DATA, SOURCES
from casebook.selection import PARAMETERS
from casebook.selection.codec import OneOf

Grade = Literal["official", "derived", "estimate", "illustrative"]
GRADES: tuple[Grade, ...] = ("official", "derived", "estimate", "illustrative")
ColumnType = Literal["string", "integer", "number", "boolean", "date"]
Dimension = Literal["payer", "stage", "cover", "edition"]
DIMENSIONS: tuple[Dimension, ...] = get_args(Dimension)


Model = TypeVar("Model", bound=BaseModel)


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Column(_Strict):
    words: str
    type: ColumnType
    unit: str | None = None
    allowed: list[str | int | float] | None = None
    pattern: str | None = None
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


class Table(_Strict):
    title: str
    grain: str
    key: list[str]
    columns: list[str]
    nullable: list[str] = []
    sources: list[str] = []
    grade: Grade = "official"
    warnings: list[str] = []


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
    sha256: str
    rows: int
    grade: Grade
    notes: str | list[str] | None = None


def weakest(grades: list[Grade]) -> Grade:
    """The weakest of `grades`; a figure is no better than its weakest input."""
    return max(grades, key=GRADES.index, default="official")


@cache
def codebook(path: Path = DATA / "codebook.yml") -> Codebook:
    """The codebook. Raises BadConfiguration naming the first entry that is not well formed."""
    return _read(path, Codebook)


@cache
def source(stem: str, folder: Path = SOURCES) -> Source:
    """The sidecar of one source. Raises BadConfiguration when it is missing or malformed."""
    return _read(folder / f"{stem}.source.yml", Source)


def _read(path: Path, model: type[Model]) -> Model:
    try:
        return model.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
    except (OSError, yaml.YAMLError) as reason:
        raise BadConfiguration(file=path, reason=reason) from None
    except ValidationError as invalid:
        first = invalid.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise BadConfiguration(file=path, reason=f"{where}: {first['msg']}") from None
