"""One view of the figures, and what a reckoning of it gives."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, NamedTuple

Number = Fraction | float | int
# A row by its columns: numbers, text, truth values, or nothing.
Cells = dict[str, Any]


class View(NamedTuple):
    """What a reader has chosen, with the defaults of a fresh visit."""

    country: str | None = None
    peers: str = "region"
    from_year: int | None = None
    to_year: int | None = None
    price_basis: str = "chf"
    region: str | None = None
    grouping: str | None = None
    peer_list: str | None = None
    yardstick: str | None = None
    compared: str | None = None
    measure: str = "class"
    scenario: str | None = None
    estimate: str | None = None
    plan_period: str = "2024-2027"
    node: str | None = None

    @property
    def currency(self) -> str:
        """What amounts are in."""
        return "USD" if self.price_basis == "usd" else "CHF"

    def shows(self, first: int, last: int | None = None) -> bool:
        """Whether a year, or any year of a period, lies in the years chosen."""
        last = first if last is None else last
        return ((self.from_year is None or last >= self.from_year)
                and (self.to_year is None or first <= self.to_year))


@dataclass(frozen=True)
class Money:
    """An amount and its currency, as a sentence says it."""

    value: Number
    currency: str = "CHF"


@dataclass(frozen=True)
class Sentence:
    """The message that is true, its values by name, and the years that its own words may name."""

    message: str
    values: Mapping[str, object]
    years: tuple[int, ...] = ()


@dataclass(frozen=True)
class Reckoned:
    """The rows of a card, each found by its key, and its sentence: none where no finding holds.

    A row has every column of the card but those of the key.
    """

    key: tuple[str, ...]
    rows: Mapping[tuple[Any, ...], Cells]
    sentence: Sentence | None = field(default=None)


def table(key: Sequence[str], rows: Sequence[Cells], sentence: Sentence | None = None) -> Reckoned:
    """A reckoning from rows that hold the columns of the key too."""
    keyed = {tuple(row[name] for name in key): {
        name: value for name, value in row.items() if name not in key} for row in rows}
    assert len(keyed) == len(rows), f"{key} does not tell the rows apart"
    return Reckoned(tuple(key), keyed, sentence)
