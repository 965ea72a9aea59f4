"""The questions that an estimate should answer, with the resolutions that they rest on."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from casebook.analysis.proposal_cost.model import MOST_ANSWERS, Proposal
from casebook.paths import DATA
from casebook.warehouse.faults import Fault, refused
from casebook.warehouse.yaml_files import read_with_lines

FILE = DATA / "proposal_criteria.yml"


class Criterion(BaseModel):
    """A question with the resolution that it rests on, as far as that was read.

    `found` sums up what was read, `weighs` groups the questions.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)
    id: str = Field(pattern=r"^[a-z0-9][a-z0-9-]{0,40}$")
    weighs: Literal["need", "result", "cost"]
    question: str = Field(min_length=20, max_length=200)
    reference: str = Field(pattern=r"^Resolution [0-9]+ \([^()]+, [0-9]{4}\)$")
    found: str = Field(min_length=20, max_length=200)


@dataclass(frozen=True)
class Answered:
    """A criterion, and the reader's answer; empty where there is none."""

    criterion: Criterion
    answer: str


@cache
def read_criteria(path: Path = FILE) -> tuple[Criterion, ...]:
    """The criteria on file in their order; raises BadConfiguration for a file that is not sound."""
    kept = read_with_lines(path, tuple[Criterion, ...])
    criteria: tuple[Criterion, ...] = kept.content
    ids = [one.id for one in criteria]
    faults = [Fault(kept.line(n), one, one, "another criterion has this id",
                    "Give it one of its own") for n, one in enumerate(ids) if one in ids[:n]]
    if len(ids) > MOST_ANSWERS:
        reason = f"an estimate has at most {MOST_ANSWERS} answers"
        faults.append(Fault(None, "", str(len(ids)), reason, "Take criteria out"))
    if faults:
        raise refused(path, faults)
    return criteria


def checklist(proposal: Proposal, path: Path = FILE) -> tuple[Answered, ...]:
    """Every criterion with the proposal's answer, in the order of the file."""
    return tuple(Answered(one, proposal.answers.get(one.id, "")) for one in read_criteria(path))
