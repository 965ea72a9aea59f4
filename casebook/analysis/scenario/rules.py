"""Results of a scenario: who may move where, what it costs, and the Union's total.

Pure arithmetic on classes by Member State; the rules themselves are those of `contributions`.
Classes are sums of powers of two, so sums of units are exact.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil, floor, isfinite
from typing import Literal

from casebook.analysis.contributions import LAWFUL, RESTRICTED, is_lawful, lowest_allowed
from casebook.analysis.scenario.model import YEARS, Move, Seen

Rule = Literal["no-class", "lowest-class", "reduction", "no-member"]
Direction = Literal["up", "same", "down"]
# Above the scale any whole number is lawful; a list to pick from has to end somewhere.
OFFERED_ABOVE = 10


@dataclass(frozen=True)
class Member:
    """A Member State with its present class, and whether 1/8 and 1/16 are open to it."""

    iso3: str
    units: float
    may_hold_lowest: bool


@dataclass(frozen=True)
class Refusal:
    """A class that a Member State may not choose: which rule refuses it, and the nearest it may.

    `nearest` is None for a code that is no Member State's.
    """

    iso3: str
    units: float
    rule: Rule
    nearest: float | None


def open_classes(member: Member, exceptional: bool = False) -> tuple[float, ...]:
    """Every class that the Member State may choose, lowest first, some above the scale too.

    With `exceptional` the limit on reductions is lifted, as the Plenipotentiary Conference
    (Constitution, No. 165) or the Council (No. 165A) may do; the lowest two classes stay closed to
    those who may not hold them.
    """
    top = int(max(LAWFUL[-1], member.units))
    above = [float(units) for units in range(int(LAWFUL[-1]) + 1, top + OFFERED_ABOVE + 1)]
    return tuple(
        units for units in (*LAWFUL, *above) if _broken(member, units, exceptional) is None)


def refusal(member: Member, units: float, exceptional: bool = False) -> Refusal | None:
    """Why the Member State may not choose `units` units, or None when it may."""
    rule = _broken(member, units, exceptional)
    return Refusal(member.iso3, units, rule, nearest(member, units, exceptional)) if rule else None


def nearest(member: Member, wanted: float, exceptional: bool = False) -> float:
    """The class open to the Member State that is nearest to `wanted` units.

    Of two as near it is the one nearer to its present class; what is no number is nearest to that.
    """
    if not isfinite(wanted):
        return member.units
    classes = set(open_classes(member, exceptional))
    # Beyond those offered too: above the scale any whole number is a class.
    classes |= {units for units in (float(floor(wanted)), float(ceil(wanted)))
                if _broken(member, units, exceptional) is None}
    return min(classes, key=lambda units: (abs(units - wanted), abs(units - member.units)))


def _broken(member: Member, units: float, exceptional: bool) -> Rule | None:
    """The rule that keeps the Member State from choosing `units` units."""
    if units == member.units:
        return None
    if not is_lawful(units):
        return "no-class"
    if units in RESTRICTED and not member.may_hold_lowest:
        return "lowest-class"
    if units < lowest_allowed(member.units, member.may_hold_lowest) and not exceptional:
        return "reduction"
    return None


def alternatives(
    member: Member, seen: Seen | None = None, move: float | None = None, exceptional: bool = False
) -> dict[Direction, float | None]:
    """The three classes set beside each other: up, same, down; None where no lower one is open.

    Up and down are what the reader chose (`seen`, else `move`), put right to the nearest class in
    that direction, else the next class.
    """
    classes = open_classes(member, exceptional)
    higher = [units for units in classes if units > member.units]
    lower = [units for units in classes if units < member.units]
    up, down = (seen.up, seen.down) if seen and seen.iso3 == member.iso3 else (None, None)
    if move is not None:
        up = move if up is None and move > member.units else up
        down = move if down is None and move < member.units else down
    return {
        "up": higher[0] if up is None else max(nearest(member, up, exceptional), higher[0]),
        "same": member.units,
        "down": None if not lower else lower[-1] if down is None
        else min(nearest(member, down, exceptional), lower[-1]),
    }


def moved(
    members: Mapping[str, Member], moves: Iterable[Move], exceptional: bool = False
) -> tuple[dict[str, float], tuple[Refusal, ...]]:
    """Every Member State's class after the moves; refused moves leave it where it is."""
    classes = {iso3: member.units for iso3, member in members.items()}
    refused = []
    for move in moves:
        member = members.get(move.iso3)
        if member is None:
            refused.append(Refusal(move.iso3, move.units, "no-member", None))
            continue
        found = refusal(member, move.units, exceptional)
        if found is None:
            classes[move.iso3] = move.units
        else:
            refused.append(found)
    return classes, tuple(refused)


def rank(classes: Mapping[str, float], iso3: str) -> int:
    """The place of the Member State by units, 1 for the most; equal classes share a place."""
    return 1 + sum(units > classes[iso3] for units in classes.values())


def four_years(a_year: float) -> float:
    """What an amount a year comes to over the contribution period."""
    return a_year * YEARS


def paid_for(costs: Sequence[float], money: float) -> list[float]:
    """How much of each cost, in order, `money` pays for: the next begins when one is paid in full.

    Amounts in the unit of `costs`, none below zero.
    """
    given, left = [], max(money, 0.0)
    for cost in costs:
        given.append(min(cost, left))
        left -= given[-1]
    return given
