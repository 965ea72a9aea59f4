"""An extract as a file of rows: CSV, Excel, Parquet, JSON."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from types import MappingProxyType

import pyarrow as pa
import pyarrow.parquet as pq

from casebook import metrics
from casebook.errors import TooManyRows
from casebook.exports import metadata
from casebook.exports.extract import Extract
from casebook.exports.tables import typed_table
from casebook.exports.tables.comma_separated import SEMICOLON, USUAL, CsvForm, comma_separated

# A workbook of this many rows takes seconds and the memory of a hundred readers.
MAX_WORKBOOK_ROWS = 100_000


@dataclass(frozen=True)
class TableFormat:
    """One way to write rows: the end of the file's name, its media type, and who writes it."""

    suffix: str
    mime: str
    write: Callable[[Extract], bytes]


def _csv(extract: Extract, form: CsvForm) -> bytes:
    return comma_separated(typed_table.table(extract), form)


def csv_format(form: CsvForm) -> TableFormat:
    """Rows as CSV in a form of its own."""
    return replace(FORMATS["csv"], write=_counted("csv", partial(_csv, form=form)))


def _xlsx(extract: Extract) -> bytes:
    rows = len(extract.answer.rows)
    if rows > MAX_WORKBOOK_ROWS:
        raise TooManyRows(rows=rows, limit=MAX_WORKBOOK_ROWS)
    # The library takes 10 MB, which a server has no use for until somebody asks for a workbook.
    from casebook.exports.tables.spreadsheet import xlsx

    return xlsx(extract)


def _parquet(extract: Extract) -> bytes:
    """Typed columns, each with the codebook's words; the provenance under the key `casebook`."""
    provenance = json.dumps(metadata.provenance(extract), ensure_ascii=False)
    table = typed_table.table(extract).replace_schema_metadata({"casebook": provenance})
    written = pa.BufferOutputStream()
    pq.write_table(table, written, compression="zstd")
    return bytes(written.getvalue().to_pybytes())


def _json(extract: Extract) -> bytes:
    """One object: provenance, columns, rows (an object each; missing is null, a date its ISO)."""
    whole = {
        "name": extract.name,
        "provenance": metadata.provenance(extract),
        "columns": [
            {"name": note.name, "words": note.words, "type": note.type, "unit": note.unit or None}
            for note in typed_table.notes(extract)
        ],
        "rows": typed_table.table(extract).to_pylist(),
    }
    text = json.dumps(whole, ensure_ascii=False, allow_nan=False, default=str)
    return text.encode("utf-8")


def _counted(kind: str, write: Callable[[Extract], bytes]) -> Callable[[Extract], bytes]:
    def writing(extract: Extract) -> bytes:
        written = write(extract)
        metrics.EXPORTS.labels(kind).inc()
        return written

    return writing


_FORMATS: Mapping[str, TableFormat] = {
    "csv": TableFormat("csv", "text/csv", partial(_csv, form=USUAL)),
    "csv-semicolon": TableFormat("csv", "text/csv", partial(_csv, form=SEMICOLON)),
    "xlsx": TableFormat(
        "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", _xlsx),
    "parquet": TableFormat("parquet", "application/vnd.apache.parquet", _parquet),
    "json": TableFormat("json", "application/json", _json),
}
FORMATS: Mapping[str, TableFormat] = MappingProxyType({
    kind: replace(one, write=_counted(kind, one.write)) for kind, one in _FORMATS.items()
})


def file_name(extract: Extract, suffix: str) -> str:
    """`units-total_seen_9B2M7-QK3D4.csv`: what it is, how much of it, and its figure id.

    A CSV cannot say inside what it is, so its name does. Without a figure id the name says so.
    """
    figure = extract.answer.provenance.figure_id or "illustrative"
    return f"{extract.name}_{extract.scope}_{figure}.{suffix}"
