"""A reader's what-if as a value: classes for 2028-2031, rates, units to spend and what on.

Everything here was typed or picked by a reader, so whatever is reckoned with it is illustrative.
"""

from dataclasses import dataclass, replace

# Preset: the amount of 2024-2027, the last that is known; data/events.yml says which conference
# sets the next one.
UNIT_CHF = 318_000
YEARS, FIRST_YEAR, LAST_YEAR = 4, 2028, 2031
# A lower class is chosen at a Plenipotentiary Conference; after that of 2026 the next is due then.
NEXT_CHOICE = 2030
MOST_UNITS, MOST_MOVES, MOST_ADDED = 1000, 194, 200
MOST_UNIT_CHF, MOST_CHF = 10_000_000, 1_000_000_000_000
LEAST_RATE, MOST_RATE = 0.000001, 10_000_000
MOST_COSTS, TITLE_LENGTH, MOST_BOUGHT = 8, 60, 60


@dataclass(frozen=True)
class Move:
    """A Member State and the class, in units, that it is to hold in 2028-2031."""

    iso3: str
    units: float


@dataclass(frozen=True)
class Seen:
    """The higher and the lower class that are set beside the present one of a Member State."""

    iso3: str
    up: float | None = None
    down: float | None = None


@dataclass(frozen=True)
class OwnCurrency:
    """A currency by its code, and how much of it one Swiss franc buys."""

    code: str
    per_chf: float


@dataclass(frozen=True)
class Cost:
    """What a reader wants paid for over four years, in Swiss francs."""

    title: str
    chf: int


@dataclass(frozen=True)
class Scenario:
    """Everything that a reader typed or picked. `usd_rate` is Swiss francs for one US dollar;
    `added` are units more; `bought` are keys of published costs, in the reader's order."""

    moves: tuple[Move, ...] = ()
    seen: Seen | None = None
    unit_chf: int = UNIT_CHF
    usd_rate: float | None = None
    own: OwnCurrency | None = None
    exceptional: bool = False
    added: int = 1
    bought: tuple[str, ...] = ()
    costs: tuple[Cost, ...] = ()


NONE = Scenario()


def with_move(scenario: Scenario, move: Move) -> Scenario:
    """The scenario with `move`, in the place of an earlier one of the same Member State."""
    moves = {one.iso3: one for one in scenario.moves} | {move.iso3: move}
    return replace(scenario, moves=tuple(moves.values()))
