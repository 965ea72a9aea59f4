"""A table as CSV, in the forms that programs and spreadsheets take."""

from dataclasses import dataclass
from typing import Literal, get_args

import pyarrow as pa
import pyarrow.compute as pc

from casebook.exports.tables.csv_injection import neutral_column, quoted
from casebook.wording import Language

# As addresses name them, the usual one first. `local` is what spreadsheets take where the language
# of the file is spoken.
Separator = Literal["comma", "semicolon", "local"]
SEPARATORS: tuple[Separator, ...] = get_args(Separator)


@dataclass(frozen=True)
class CsvForm:
    """What separates cells, what marks decimals, and whether a byte order mark comes first.

    Without the mark spreadsheets spoil accents; programs take it for a part of the first name.
    """

    delimiter: str = ","
    decimal: str = "."
    mark: bool = True


USUAL = CsvForm()
# Where the semicolon separates, a comma marks decimals: 1.5 would open as the first of May.
SEMICOLON = CsvForm(";", ",")


def csv_form(separator: Separator, language: Language, mark: bool) -> CsvForm:
    """The form that an address asks for; `language` decides where the separator is `local`."""
    semicolon = separator == "semicolon" or (
        separator == "local" and language.separators[0] == ",")
    form = SEMICOLON if semicolon else USUAL
    return CsvForm(form.delimiter, form.decimal, mark)


def comma_separated(table: pa.Table, form: CsvForm = USUAL) -> bytes:
    """The table as CSV in UTF-8, lines ended as RFC 4180 has it.

    Nothing but a header and rows: what else there is to say goes into the file's name and the
    bundle's README, because a comment line breaks most readers.
    """
    cells = [pc.fill_null(_as_text(column, form.decimal), "").to_pylist()
             for column in table.columns]
    header = form.delimiter.join(quoted(pa.chunked_array([table.column_names])).to_pylist())
    lines = [header, *map(form.delimiter.join, zip(*cells, strict=True)), ""]
    return "\r\n".join(lines).encode("utf-8-sig" if form.mark else "utf-8")


def _as_text(column: pa.ChunkedArray, decimal: str) -> pa.ChunkedArray:
    if pa.types.is_string(column.type):
        return quoted(neutral_column(column))
    text = pc.cast(column, pa.string())
    if pa.types.is_floating(column.type):
        return pc.replace_substring(text, pattern=".", replacement=decimal)
    return text
