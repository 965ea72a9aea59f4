"""An upload as it was read: sheets of cells, each with what a person would see in it."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from casebook.desk.words import ENGLISH, DeskLanguage
from casebook.errors import UploadRefused

# A number or a date of a workbook has its type; a text is read by the locale of its table.
Kind = Literal["text", "number", "date", "boolean", "error", "uncomputed"]
Values = Mapping[str, str]


def counted(values: Values) -> dict[str, str | int]:
    """The values of a message, with that by which a language chooses its plural as a number."""
    return {name: int(value) if name == "count" else value for name, value in values.items()}


@dataclass(frozen=True, slots=True)
class Cell:
    """`text` is written with a point before decimals and a sign of per cent where the sheet shows
    one; a date as 2026-11-30. A formula whose result was not kept is `uncomputed`.
    """

    text: str = ""
    kind: Kind = "text"


EMPTY = Cell()


@dataclass(frozen=True)
class SheetRow:
    """`number` counts as the spreadsheet or an editor does, from 1."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Note:
    """What was found, changed or left out, as a message of the desk with its values."""

    message: str
    values: Values = field(default_factory=dict, hash=False)

    def sentence(self, language: DeskLanguage) -> str:
        """The note in `language`."""
        return language.say(self.message, **counted(self.values))


@dataclass(frozen=True)
class Sheet:
    """`merged` are ranges as first row, first column, last row, last column, columns from 0.

    Rows that hold nothing are left out; every row has as many cells as the widest.
    """

    name: str
    rows: tuple[SheetRow, ...]
    merged: tuple[tuple[int, int, int, int], ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def width(self) -> int:
        """How many columns it has."""
        return len(self.rows[0].cells) if self.rows else 0


@dataclass(frozen=True)
class Upload:
    """`name` is shown, and never used as a path."""

    name: str
    sheets: tuple[Sheet, ...]
    notes: tuple[Note, ...] = ()


def written(text: str) -> str:
    """A text as cells are read: composed letters, single spaces."""
    return unicodedata.normalize("NFC", " ".join(text.split()))


def letters(column: int) -> str:
    """The letters of a column, from 0: A, B, ... Z, AA."""
    text, column = "", column + 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


def column_of(text: str) -> int:
    """The number of a column by its letters, from 0."""
    number = 0
    for letter in text:
        number = number * 26 + ord(letter) - 64
    return number - 1


def refused(reason: str, **values: Any) -> UploadRefused:
    """The error with the sentence `upload-<reason>`, in English; `refusal` says it otherwise."""
    message = f"upload-{reason}"
    texts = {name: str(value) for name, value in values.items()}
    return UploadRefused(message=message, sentence=ENGLISH.say(message, **texts), **texts)


def refusal(error: UploadRefused, language: DeskLanguage) -> str:
    """The sentence of a refused upload in `language`."""
    texts = {name: str(value) for name, value in error.values.items()
             if name not in ("message", "sentence")}
    return language.say(str(error.values["message"]), **texts)
