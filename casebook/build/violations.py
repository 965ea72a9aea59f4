"""What is wrong with a source, said so that the person who edits the file can mend it."""

from collections.abc import Iterable
from dataclasses import dataclass

from casebook.errors import BadSource


@dataclass(frozen=True)
class Violation:
    """One finding. `line` counts as a spreadsheet does: the header is line 1."""

    file: str
    line: int | None
    column: str | None
    value: object
    rule: str
    remedy: str

    def __str__(self) -> str:
        where = self.file + (f", line {self.line}" if self.line else "")
        where += f", column {self.column}" if self.column else ""
        return f"{where}: {self.value!r} - {self.rule}. {self.remedy}."


def refuse(violations: Iterable[Violation]) -> None:
    """Raises BadSource listing every violation at once; does nothing when there is none."""
    found = list(violations)
    if found:
        raise BadSource(count=len(found), findings="\n".join(f"  {one}" for one in found))
