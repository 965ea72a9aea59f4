"""The board of initiatives open to voluntary funding: what is on file, with its published figures.

An amount comes from a published figure or is not there: the file names figures, never numbers.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from casebook.caches import cached
from casebook.errors import BadConfiguration
from casebook.paths import DATA
from casebook.warehouse import Release, run
from casebook.warehouse.faults import Fault, refused
from casebook.warehouse.yaml_files import read_with_lines

FILE = DATA / "initiatives.yml"
FACT = r"^F[0-9]{4}$"


class PublishedAmount(BaseModel):
    """A published figure, and what it says of the initiative."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    fact_id: str = Field(pattern=FACT)
    says: Literal["mobilised", "needed", "pledged", "target", "one-project"]


class Initiative(BaseModel):
    """One entry of the file. `source` is a published figure from the document it was read in."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)
    id: str = Field(pattern=r"^[a-z0-9-]{2,60}$")
    title: str = Field(min_length=3, max_length=120)
    words: str = Field(min_length=20, max_length=600)
    funds: str = Field(min_length=5, max_length=300)
    status: Literal["open", "running"]
    source: str = Field(pattern=FACT)
    amounts: tuple[PublishedAmount, ...] = ()


@dataclass(frozen=True)
class Figure:
    """A published figure as the board shows it."""

    says: str
    value: float
    unit: str
    qualifier: str
    period: str
    grade: str
    document: str
    address: str


@dataclass(frozen=True)
class Entry:
    """An initiative with its figures and the document it was read in."""

    initiative: Initiative
    figures: tuple[Figure, ...]
    document: str
    address: str


def read_initiatives(path: Path = FILE) -> tuple[Initiative, ...]:
    """The initiatives on file; raises BadConfiguration for one that is not complete."""
    kept = read_with_lines(path, tuple[Initiative, ...])
    initiatives: tuple[Initiative, ...] = kept.content
    ids = [one.id for one in initiatives]
    twice = [Fault(kept.line(n), one, one, "another initiative has this id",
                   "Give it one of its own") for n, one in enumerate(ids) if one in ids[:n]]
    if twice:
        raise refused(path, twice)
    return initiatives


@cached("initiatives")
def board(release: Release, path: Path = FILE) -> tuple[Entry, ...]:
    """The initiatives with what the release says of them, in the order of the file.

    Raises BadConfiguration when one names a figure that the release does not have, or an amount
    that is not money.
    """
    known = {str(row["fact_id"]): {str(key): value for key, value in row.items()}
             for row in run("voluntary_initiative_figures", {}, release).rows.to_dict("records")}
    entries = []
    for one in read_initiatives(path):
        named = [one.source, *(amount.fact_id for amount in one.amounts)]
        lacking = [fact for fact in named if fact not in known]
        if lacking:
            raise BadConfiguration(file=path, reason=f"{one.id}: no published figure {lacking[0]}")
        for amount in one.amounts:
            if not str(known[amount.fact_id]["unit"]).startswith(("CHF", "USD", "EUR")):
                reason = f"{one.id}: {amount.fact_id} is no amount of money"
                raise BadConfiguration(file=path, reason=reason)
        figures = tuple(_figure(known[amount.fact_id], amount.says) for amount in one.amounts)
        read = known[one.source]
        entries.append(Entry(one, figures, _text(read["source_title"]), _text(read["source_url"])))
    return tuple(entries)


def _figure(row: dict[str, Any], says: str) -> Figure:
    return Figure(
        says, float(row["value"]), _text(row["unit"]), _text(row["qualifier"]),
        _text(row["period"]), _text(row["grade"]), _text(row["source_title"]),
        _text(row["source_url"]))


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
