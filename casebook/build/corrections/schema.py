"""Schema of a correction: the row, the change, the reason."""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

Cell = bool | str | int | float | None


class Expectation(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)
    column: str
    aggregate: Literal["sum"]
    minimum: float
    maximum: float


class Transfer(BaseModel):
    """The one row that an added amount is part of in the source, and the column of the amount."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    where: Annotated[dict[str, Cell], Field(min_length=1)]
    column: str


class Correction(BaseModel):
    """One correction. `row` are the other cells of a row that is added, or cells that a replaced
    row has besides, in columns that the source lacks."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    id: Annotated[str, Field(pattern=r"^[a-z0-9-]+$")]
    table: str
    where: Annotated[dict[str, Cell], Field(min_length=1)]
    action: Literal["replace", "withhold", "add"]
    column: str | None = None
    seen: Cell = None
    use: Cell = None
    row: dict[str, Cell] | None = None
    taken_from: Transfer | None = None
    expect: Expectation | None = None
    what: str
    why: str
    done: str
    date: date

    @model_validator(mode="after")
    def _complete(self) -> "Correction":
        if self.action == "replace" and (self.column is None or self.use is None):
            raise ValueError("a replacement says column, seen and use")
        if self.action == "withhold" and self.expect is None:
            raise ValueError("what is withheld needs an expectation, or it stays so for ever")
        if self.action == "add" and not self.row:
            raise ValueError("a row that is added needs its cells")
        if self.taken_from and (self.row is None or self.taken_from.column not in self.row):
            raise ValueError("what is taken from another row is one of the cells added")
        return self
