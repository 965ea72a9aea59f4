"""The estimate of a proposal as a value: lines of work with quantities, unit costs and years.

Everything here was typed or picked by a reader, so whatever is reckoned with it is illustrative.
Numbers are decimals, so that sums are exact and a spreadsheet arrives at the same ones.
"""

from decimal import Decimal
from math import prod
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from casebook.analysis.scenario.model import UNIT_CHF

MOST_LINES, MOST_ANSWERS = 40, 12
TITLE_LENGTH, CONFERENCE_LENGTH, ANSWER_LENGTH = 120, 60, 400
# Several times what the Union spends in a decade; columns of the files hold forty such lines.
MOST_LINE_CHF = 10_000_000_000
# The consumer prices on file begin in 1990; no published cost of the sources is older.
FIRST_YEAR, LAST_YEAR = 1990, 2060
FIRST_PRICE_YEAR = 1990
UNIT_YEARS = 4

Kind = Literal[
    "meeting", "interpretation", "remote", "participants", "document", "publication", "staff",
    "mission", "fellowship", "expert", "software", "event", "other"]
Grade = Literal["G1", "G2", "G3", "G4", "G5", "G6", "G7", "P1", "P2", "P3", "P4", "P5", "D1", "D2"]

# The type of the error of a line beyond MOST_LINE_CHF.
TOO_LARGE = "line_too_large"

# What the quantity of each kind is counted in: the product of one or two numbers.
MEASURES: dict[Kind, tuple[str, ...]] = {
    "meeting": ("days", "rooms"),
    "interpretation": ("days", "interpreters"),
    "remote": ("days",),
    "participants": ("people",),
    "document": ("pages", "languages"),
    "publication": ("titles",),
    "staff": ("months", "posts"),
    "mission": ("missions", "travellers"),
    "fellowship": ("fellowships",),
    "expert": ("days", "experts"),
    "software": ("months",),
    "event": ("events",),
    "other": ("items",),
}


def clean_text(text: str) -> str:
    """A typed text as it is kept: printable signs and single spaces, nothing before or after."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


Quantity = Annotated[Decimal, Field(ge=0, le=1_000_000, decimal_places=3)]
Francs = Annotated[Decimal, Field(ge=0, le=1_000_000_000, decimal_places=2)]
Year = Annotated[int, Field(ge=FIRST_YEAR, le=LAST_YEAR)]
Title = Annotated[str, Field(max_length=TITLE_LENGTH), AfterValidator(clean_text)]
Conference = Annotated[str, Field(max_length=CONFERENCE_LENGTH), AfterValidator(clean_text)]
Answer = Annotated[str, Field(max_length=ANSWER_LENGTH), AfterValidator(clean_text)]
Key = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,40}$")]


class _Value(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class UnitCost(_Value):
    """Swiss francs for one of the quantity. `likely` is None as long as nobody typed it.

    `low` and `high` are None where no range was given. The amounts are in prices of the years
    `price_first` to `price_last`; without these, in the latest prices on file. `published` is the
    id of the published unit cost that the range was taken from.
    """

    low: Francs | None = None
    likely: Francs | None = None
    high: Francs | None = None
    price_first: Annotated[int, Field(ge=FIRST_PRICE_YEAR, le=LAST_YEAR)] | None = None
    price_last: Annotated[int, Field(ge=FIRST_PRICE_YEAR, le=LAST_YEAR)] | None = None
    published: Key | None = None

    @model_validator(mode="after")
    def _in_order(self) -> "UnitCost":
        known = [one for one in (self.low, self.likely, self.high) if one is not None]
        if known != sorted(known):
            raise ValueError("the low, the likely and the high cost must rise in this order")
        if (self.price_first is None) != (self.price_last is None):
            raise ValueError("the years of the prices need a first and a last one")
        if self.price_first and self.price_last and self.price_first > self.price_last:
            raise ValueError("the first year of the prices is after the last")
        return self


class Line(_Value):
    """One line of work.

    A yearly line has its full quantity in every year from the first to the last. One that is paid
    once over several years is paid in a year of these that is not known.
    """

    kind: Kind = "other"
    title: Title = ""
    quantity: Annotated[tuple[Quantity, ...], Field(max_length=2)] = (Decimal(1),)
    grade: Grade | None = None
    cost: UnitCost = UnitCost()
    timing: Literal["once", "yearly"] = "once"
    first_year: Year
    last_year: Year
    paid: Literal["cash", "in-kind"] = "cash"
    fund: Literal["regular", "voluntary", "open"] = "open"

    @model_validator(mode="after")
    def _fits(self) -> "Line":
        if self.first_year > self.last_year:
            raise ValueError("the first year is after the last")
        measures = MEASURES[self.kind]
        if len(self.quantity) != len(measures):
            raise ValueError(f"the quantity must give: {', '.join(measures)}")
        if self.grade is not None and self.kind != "staff":
            raise ValueError("only staff time has a grade")
        if self.most_chf > MOST_LINE_CHF:
            raise PydanticCustomError(TOO_LARGE, "a line may cost CHF 10 billion at most")
        return self

    @property
    def most_chf(self) -> Decimal:
        """What the line costs at most over all its years, in the prices it was typed in."""
        unit = self.cost.likely if self.cost.high is None else self.cost.high
        years = self.last_year - self.first_year + 1 if self.timing == "yearly" else 1
        return prod((*self.quantity, unit or Decimal(0)), start=Decimal(years))


class Currency(_Value):
    """A currency by its code, and how much of it one Swiss franc buys."""

    code: Annotated[str, Field(pattern="^[A-Z]{3}$")]
    per_chf: Annotated[Decimal, Field(gt=0, le=10_000_000, decimal_places=6)]


class Proposal(_Value):
    """The estimate of a proposal: its head, its lines, and answers by id of the criterion."""

    title: Title = ""
    conference: Conference = ""
    sector: Literal["general", "radiocommunication", "standardization", "development"] = "general"
    lines: Annotated[tuple[Line, ...], Field(max_length=MOST_LINES)] = ()
    answers: Annotated[dict[Key, Answer], Field(max_length=MOST_ANSWERS)] = {}
    currency: Currency | None = None
    unit_chf: Annotated[int, Field(ge=1, le=10_000_000)] = UNIT_CHF


EMPTY = Proposal()
