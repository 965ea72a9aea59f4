"""The law of the scale, read from its words: which class may be held, and which may follow."""

from fractions import Fraction
from math import floor
from typing import NamedTuple

BELOW_TWO = tuple(Fraction(*one) for one in ((1, 16), (1, 8), (1, 4), (1, 2), (1, 1), (3, 2)))
RESTRICTED = BELOW_TWO[:2]
TOP = 40
# How far above the scale, or above the class held, the list of classes to pick from goes on.
OFFERED = 10


class State(NamedTuple):
    """A class held, and whether 1/8 and 1/16 are open to who holds it."""

    units: Fraction
    may_hold_lowest: bool


def is_class(units: Fraction) -> bool:
    """40 to 2 in steps of one, then 1 1/2, 1, 1/2, 1/4, 1/8, 1/16; above 40 any whole number."""
    return units in BELOW_TWO or (units >= 2 and units.denominator == 1)


def floor_of(state: State) -> Fraction:
    """The lowest class that may follow: at most 15 per cent down, below three units one class."""
    if state.units >= 3:
        return Fraction(floor(state.units - state.units * Fraction(15, 100)))
    scale = [units for units in (*BELOW_TWO, Fraction(2))
             if units < state.units and (state.may_hold_lowest or units not in RESTRICTED)]
    return scale[-1] if scale else state.units


def broken(state: State, wanted: Fraction, exceptional: bool = False) -> str | None:
    """The rule that refuses a class; none where it may be held."""
    if wanted == state.units:
        return None
    if not is_class(wanted):
        return "no-class"
    if wanted in RESTRICTED and not state.may_hold_lowest:
        return "lowest-class"
    return "reduction" if wanted < floor_of(state) and not exceptional else None


def open_classes(state: State, exceptional: bool = False) -> list[Fraction]:
    """The classes to pick from, the lowest first."""
    top = max(Fraction(TOP), state.units) + OFFERED
    scale = [*BELOW_TWO, *(Fraction(units) for units in range(2, int(top) + 1))]
    return [units for units in scale if broken(state, units, exceptional) is None]


def nearest(state: State, wanted: Fraction, exceptional: bool = False) -> Fraction:
    """The class open that is nearest; of two as near the one nearer to the class held."""
    beside = [Fraction(floor(wanted)), Fraction(floor(wanted) + 1)]
    some = [*open_classes(state, exceptional), state.units, *(
        units for units in beside if broken(state, units, exceptional) is None)]
    return min(some, key=lambda units: (abs(units - wanted), abs(units - state.units)))


def three(state: State, up: Fraction | None, down: Fraction | None,
          exceptional: bool = False) -> dict[str, Fraction | None]:
    """Up, same and down: the next classes, or the nearest to those that were wanted."""
    some = open_classes(state, exceptional)
    higher = min(units for units in some if units > state.units)
    lower = max((units for units in some if units < state.units), default=None)
    if up is not None:
        higher = max(higher, nearest(state, up, exceptional))
    if down is not None and lower is not None:
        lower = min(lower, nearest(state, down, exceptional))
    return {"up": higher, "same": state.units, "down": lower}
