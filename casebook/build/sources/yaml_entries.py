"""Entries of a list kept as YAML, checked field by field against the codebook where they stand."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Annotated, Any, Literal

import pandas as pd
from pydantic import BaseModel, ConfigDict, Field, create_model

from casebook.warehouse.codebook import Codebook, Column, ColumnType, Table
from casebook.warehouse.yaml_files import ParsedFile

_PLAIN: Mapping[ColumnType, Any] = {
    "string": str, "integer": int, "number": float, "boolean": bool, "date": date}


class Entry(BaseModel):
    """What every entry of a list keeps to: no field that is unknown, no value of another type."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


def entry_model(
    table: Table, book: Codebook, fields: Mapping[str, Any] | None = None,
    without: tuple[str, ...] = (),
) -> type[Entry]:
    """The type of an entry that becomes a row of `table`.

    `fields` are of a type of their own or beside the columns; those in `without` come from
    elsewhere.
    """
    own: dict[str, Any] = {
        name: (field_type(book.columns[name]) | None, None) if name in table.nullable
        else (field_type(book.columns[name]), ...)
        for name in table.columns if name not in without}
    return create_model("Entry", __base__=Entry, **{**own, **(fields or {})})


def field_type(column: Column) -> Any:
    """The type of a value of the column: with its allowed values, its pattern, its bounds."""
    return _field_type(column.model_dump_json())


@cache
def _field_type(name: str) -> Any:
    column = Column.model_validate_json(name)
    if column.allowed is not None:
        return Literal[tuple(column.allowed)]
    limits: dict[str, Any] = {}
    if column.type in ("integer", "number"):
        limits = {"ge": column.minimum, "le": column.maximum}
    elif column.type == "string":
        limits = {"pattern": column.pattern, "min_length": 1}
    return Annotated[_PLAIN[column.type], Field(**limits)]


def as_frame(
    rows: list[dict[str, object]], kept: ParsedFile[Any], file: str, *place: str | int
) -> pd.DataFrame:
    """Rows as a table whose index is the line of each, that of the entry so numbered at `place`.

    A list inside a row becomes words.
    """
    lines = [kept.line(*place, number) for number in range(len(rows))]
    return pd.DataFrame([
        {name: " ".join(value) or None if isinstance(value, list) else value
         for name, value in row.items()} for row in rows
    ], index=pd.Index(lines, name=file))
