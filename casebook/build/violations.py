"""Violations: validation errors of a source, worded for the person who edits the file."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from casebook.errors import BadConfiguration, BadSource
from casebook.warehouse.faults import value_text

EMPTY = "it must not be empty"
# A file that is spoilt has faults without end; the first ones say what has happened.
MOST_SHOWN = 200


@dataclass(frozen=True)
class Violation:
    """One finding. `line` counts as a spreadsheet does: the header is line 1.

    A row that a correction adds stands in no line of the file: its number is below 1.
    """

    file: str
    line: int | None
    column: str | None
    value: object
    rule: str
    remedy: str

    def __str__(self) -> str:
        where = self.file + (f", line {self.line}" if self.line and self.line > 0 else "")
        where += f", column {self.column}" if self.column else ""
        return f"{where}: {value_text(self.value)} - {self.rule}. {self.remedy}."


def refuse(violations: Iterable[Violation]) -> None:
    """Raises BadSource listing the violations at once; does nothing when there is none."""
    found = _once(violations)
    if found:
        lines = [f"  {one}" for one in found[:MOST_SHOWN]]
        if len(found) > len(lines):
            lines.append(f"  and {len(found) - len(lines)} more")
        raise BadSource(count=len(found), findings="\n".join(lines))


def of_configuration(file: str, error: BadConfiguration) -> list[Violation]:
    """The faults of a file that people keep, as violations of `file`."""
    faults: Any = error.values["faults"]
    return [Violation(file, one.line, one.where or None, one.value, one.rule, one.remedy)
            for one in faults]


def _once(violations: Iterable[Violation]) -> list[Violation]:
    """Without the second finding on a cell that could not be read, which then counts as empty."""
    found = list(violations)
    faulty = {(one.file, one.line, one.column) for one in found if one.rule != EMPTY}
    return [one for one in found
            if one.rule != EMPTY or (one.file, one.line, one.column) not in faulty]
