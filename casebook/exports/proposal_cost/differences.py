"""Differences of a workbook that comes back from the estimate it was made of, in words."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from casebook.analysis.proposal_cost.criteria import read_criteria
from casebook.analysis.proposal_cost.model import Line, Proposal
from casebook.exports.proposal_cost.labels import CHOICES, field, label
from casebook.wording import Language

Kind = Literal[
    "changed", "changed-head", "changed-answer", "added", "removed", "moved", "formula",
    "replaced", "no-formulas", "rounded", "refused", "left-out", "too-large", "too-large-new",
    "too-many", "missing", "range", "baseline"]
Value = Decimal | int | str | None
# A longer formula or text would hide what is different.
LONGEST = 200


@dataclass(frozen=True)
class Difference:
    """One difference: its kind, the field and the line (by its old number) that it is about.

    `old` and `new` are values, choices by their code; `cell` is where it was found (lines!E7).
    """

    kind: Kind
    field: str = ""
    line: int = 0
    old: Value = None
    new: Value = None
    cell: str = ""

    def sentence(self, language: Language) -> str:
        """The difference in words."""
        return language.say(f"proposal-file-{self.kind}", line=str(self.line), cell=self.cell,
                            field=self._field(language), old=shown(self.field, self.old, language),
                            new=shown(self.field, self.new, language))

    def _field(self, language: Language) -> str:
        if self.kind == "changed-answer":
            questions = {one.id: one.question for one in read_criteria()}
            return language.data_words(questions.get(self.field, self.field))
        if not self.field or self.kind == "range" or self.field.startswith("#"):
            return self.field.removeprefix("#")
        return field(self.field, language)


@dataclass(frozen=True)
class ReadBack:
    """The estimate that a workbook means, and every difference from the one that it was made of."""

    proposal: Proposal
    differences: tuple[Difference, ...]

    def sentences(self, language: Language) -> tuple[str, ...]:
        """The differences in words, or one sentence that there are none."""
        return tuple(one.sentence(language) for one in self.differences) or (
            language.say("proposal-file-no-differences"),)


def shown(name: str, value: Value, language: Language) -> str:
    """A value as a reader sees it: choices by their word, numbers as the language writes them."""
    if value is None or value == "":
        return language.say("proposal-file-none")
    if isinstance(value, Decimal):
        return language.decimal(value, "#,##0.######")
    if name in CHOICES and value in CHOICES[name]:
        return label(name, str(value), language)
    text = str(value)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def summary(line: Line) -> str:
    """What names a line among others: its title, else its kind of work as a code."""
    return line.title or line.kind
