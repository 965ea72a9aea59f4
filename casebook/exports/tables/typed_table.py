"""An extract as a typed table: the codebook's types, nulls as nulls, filters as columns."""

from dataclasses import dataclass

import pyarrow as pa

from casebook.exports.extract import Extract
from casebook.selection import PARAMETERS
from casebook.warehouse.codebook import Column, ColumnType, Parameter, codebook

ARROW: dict[ColumnType, pa.DataType] = {
    "string": pa.string(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
    "date": pa.date32(),
}

@dataclass(frozen=True)
class ColumnNote:
    """What the codebook says of one column of a file."""

    name: str
    words: str
    type: ColumnType
    unit: str
    allowed: str


def filters(extract: Extract) -> dict[str, str | int]:
    """The parameters that a file must carry to be understood alone: name to value.

    Rows of one region or one price basis look like any others once the file has left the app; so
    each parameter that was given becomes a column of its own, unless the rows show it; so does the
    scenario that they were reckoned with.
    """
    rows, source = extract.answer.rows, extract.answer.provenance
    return {
        name: value
        for name, value in (*source.parameters, ("scenario", source.scenario))
        if value is not None and name not in rows
        and (name not in PARAMETERS or PARAMETERS[name].shown_by not in rows)
    }


def notes(extract: Extract) -> tuple[ColumnNote, ...]:
    """The codebook's entries of the columns of `table`, in their order."""
    book = codebook()
    entries: list[tuple[str, Column | Parameter]] = [
        *((str(name), book.columns[name]) for name in extract.answer.rows.columns),
        *((name, book.parameters[name]) for name in filters(extract)),
    ]
    return tuple(
        ColumnNote(
            name=name,
            words=extract.language.data_words(entry.words),
            type=entry.type,
            unit=(entry.unit or "") if isinstance(entry, Column) else "",
            allowed=", ".join(map(str, entry.allowed or ())),
        )
        for name, entry in entries
    )


def table(extract: Extract) -> pa.Table:
    """The rows in the codebook's types: no integer turned into a float by a missing value.

    Raises pyarrow.ArrowInvalid when a column does not hold what the codebook says it holds.
    """
    rows, given = extract.answer.rows, filters(extract)
    arrays, fields = [], []
    for note in notes(extract):
        kind = ARROW[note.type]
        if note.name in given:
            arrays.append(pa.repeat(pa.scalar(given[note.name], kind), len(rows)))
        else:
            arrays.append(pa.array(rows[note.name], type=kind, from_pandas=True))
        words = {"words": note.words, "unit": note.unit, "allowed": note.allowed}
        fields.append(pa.field(note.name, kind, metadata={k: v for k, v in words.items() if v}))
    return pa.Table.from_arrays(arrays, schema=pa.schema(fields))
