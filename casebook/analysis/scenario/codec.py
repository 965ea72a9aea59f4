"""The one text that carries a scenario in an address.

    1~KEN-2~UGA-0.5~see-KEN-2-0.5~unit-330000~usd-0.85~own-KES-146.1~exceptional~add-3

The first item is the version of this notation; the others may stand in any order. All signs but
those of a typed title need no escape in an address. Nothing in the text can raise: what cannot be
read comes back as a fault, with the words that the reader typed.
"""

import re
from dataclasses import dataclass
from typing import Literal

from casebook.analysis.scenario.codec_items import _READERS, BETWEEN, WITHIN, _number
from casebook.analysis.scenario.model import (
    MOST_MOVES,
    MOST_UNITS,
    NONE,
    TITLE_LENGTH,
    UNIT_CHF,
    Move,
    Scenario,
    with_move,
)
from casebook.caches import cached

VERSION = 1
DECIMALS = 6

_MOVE = re.compile(r"([A-Za-z]{3})\s*[-:= ]\s*([0-9.]+)", re.ASCII)


@dataclass(frozen=True)
class Fault:
    """A part of the text that could not be used, as typed, and why."""

    kind: Literal["version", "item", "bounds", "many"]
    text: str


@cached("scenarios")
def read_scenario(text: str | None) -> tuple[Scenario, tuple[Fault, ...]]:
    """The scenario that `text` means, and a fault for every part that had to be left out.

    A repeated item counts with its last value. A text without version is of the present one, so
    that a list typed by hand, KEN:2,UGA:1, can be read too.
    """
    if not text:
        return NONE, ()
    first, *items = text.split(BETWEEN)
    if not re.fullmatch("[0-9]{1,3}", first, re.ASCII):
        items = [first, *items]
    elif int(first) != VERSION:
        return NONE, (Fault("version", first),)
    scenario, faults = NONE, []
    for item in filter(None, _single(items)):
        found = _with(scenario, item)
        if isinstance(found, Fault):
            faults.append(found)
        else:
            scenario = found
    return scenario, tuple(faults)


def write_scenario(scenario: Scenario) -> str | None:
    """The text of `scenario`, differences from the empty one only; None when there are none."""
    items = [f"{move.iso3}-{number(move.units)}" for move in scenario.moves]
    if scenario.seen and (scenario.seen.up or scenario.seen.down):
        classes = (scenario.seen.up, scenario.seen.down)
        items.append("see-" + WITHIN.join(
            [scenario.seen.iso3, *("" if one is None else number(one) for one in classes)]))
    if scenario.unit_chf != UNIT_CHF:
        items.append(f"unit-{scenario.unit_chf}")
    if scenario.usd_rate is not None:
        items.append(f"usd-{number(scenario.usd_rate)}")
    if scenario.own is not None:
        items.append(f"own-{scenario.own.code}-{number(scenario.own.per_chf)}")
    if scenario.exceptional:
        items.append("exceptional")
    if scenario.added != NONE.added:
        items.append(f"add-{scenario.added}")
    items += [f"buy-{key}" for key in scenario.bought]
    items += [f"cost-{cost.chf}-{cost.title}" for cost in scenario.costs]
    return BETWEEN.join([str(VERSION), *items]) if items else None


def number(value: float) -> str:
    """A number as it is written in an address: at most six decimals, no useless zero."""
    text = f"{value:.{DECIMALS}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _single(items: list[str]) -> list[str]:
    """The items, a list of moves with commas taken apart."""
    found: list[str] = []
    for item in items:
        parts = [part.strip() for part in re.split("[,;]", item) if part.strip()]
        moves = len(parts) > 1 and all(_MOVE.fullmatch(part) for part in parts)
        found += parts if moves else [item]
    return found


def _with(scenario: Scenario, item: str) -> Scenario | Fault:
    kind, _, rest = item.partition(WITHIN)
    reader = _READERS.get(kind)
    if reader is not None:
        return reader(scenario, rest) or _fault("bounds", item)
    move = _MOVE.fullmatch(item.strip())
    if move is None:
        return _fault("item", item)
    units = _number(move[2])
    if units is None or not 0 < units <= MOST_UNITS:
        return _fault("bounds", item)
    found = with_move(scenario, Move(move[1].upper(), units))
    return found if len(found.moves) <= MOST_MOVES else _fault("many", item)


def _fault(kind: Literal["item", "bounds", "many"], item: str) -> Fault:
    return Fault(kind, item.strip()[:TITLE_LENGTH])


