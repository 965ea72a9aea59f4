"""Problems of a cell, a column or a whole file, each with what to do about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from casebook.desk.loading.upload import counted
from casebook.desk.words import DeskLanguage

# What has to be mended, and what a person may confirm.
Severity = Literal["mend", "confirm"]


@dataclass(frozen=True)
class CellProblem:
    """`row` and `letter` are the cell in the file (None: all rows, the whole file), `label` its
    column in the grid. `value` is what stands there.
    """

    message: str
    sheet: str = ""
    row: int | None = None
    letter: str = ""
    label: str = ""
    value: str = ""
    values: Mapping[str, str] = field(default_factory=dict, hash=False)
    severity: Severity = "mend"

    @property
    def mark(self) -> str:
        """What names this problem among those that a person has confirmed."""
        values = ",".join(f"{name}={value}" for name, value in sorted(self.values.items()))
        return f"{self.message}|{self.sheet}|{self.row}|{self.letter}|{self.value}|{values}"

    @property
    def place(self) -> str:
        """The cell as spreadsheets name it: C7; a column C, or a row 7; empty for the file."""
        return f"{self.letter}{self.row if self.row is not None else ''}"

    def sentence(self, language: DeskLanguage) -> str:
        """What is wrong and what to do, in `language`, without the place."""
        return language.say(f"loading-{self.message}", value=self.value, **counted(self.values))
