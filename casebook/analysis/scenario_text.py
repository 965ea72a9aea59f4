"""The one text that carries a scenario in an address.

    1~KEN-2~UGA-0.5~see-KEN-2-0.5~unit-330000~usd-0.85~own-KES-146.1~exceptional~add-3

The first item is the version of this notation; the others may stand in any order. All signs but
those of a typed title need no escape in an address. Nothing in the text can raise: what cannot be
read comes back as a fault, with the words that the reader typed.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from casebook.analysis.scenario import (
    LEAST_RATE,
    MOST_ADDED,
    MOST_BOUGHT,
    MOST_CHF,
    MOST_COSTS,
    MOST_MOVES,
    MOST_RATE,
    MOST_UNIT_CHF,
    MOST_UNITS,
    NONE,
    TITLE_LENGTH,
    UNIT_CHF,
    Cost,
    Move,
    OwnCurrency,
    Scenario,
    Seen,
    with_move,
)
from casebook.caches import cached

VERSION = 1
BETWEEN, WITHIN = "~", "-"
DECIMALS = 6

_NUMBER = re.compile(r"[0-9]{1,13}(?:\.[0-9]{1,6})?", re.ASCII)
_MOVE = re.compile(r"([A-Za-z]{3})\s*[-:= ]\s*([0-9.]+)", re.ASCII)
_KEY = re.compile(r"[a-z0-9][a-z0-9_-]{0,40}", re.ASCII)


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
    said = [f"{move.iso3}-{number(move.units)}" for move in scenario.moves]
    if scenario.seen and (scenario.seen.up or scenario.seen.down):
        classes = (scenario.seen.up, scenario.seen.down)
        said.append("see-" + WITHIN.join(
            [scenario.seen.iso3, *("" if one is None else number(one) for one in classes)]))
    if scenario.unit_chf != UNIT_CHF:
        said.append(f"unit-{scenario.unit_chf}")
    if scenario.usd_rate is not None:
        said.append(f"usd-{number(scenario.usd_rate)}")
    if scenario.own is not None:
        said.append(f"own-{scenario.own.code}-{number(scenario.own.per_chf)}")
    if scenario.exceptional:
        said.append("exceptional")
    if scenario.added != NONE.added:
        said.append(f"add-{scenario.added}")
    said += [f"buy-{key}" for key in scenario.bought]
    said += [f"cost-{cost.chf}-{cost.title}" for cost in scenario.costs]
    return BETWEEN.join([str(VERSION), *said]) if said else None


def number(value: float) -> str:
    """A number as it is written in an address: at most six decimals, no useless zero."""
    text = f"{value:.{DECIMALS}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def clean_title(text: str) -> str:
    """A typed title as it is kept: printable, single spaces, nothing that separates, not long."""
    printable = "".join(c if c.isprintable() and c != BETWEEN else " " for c in text)
    return " ".join(printable.split())[:TITLE_LENGTH].strip()


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


def _number(text: str) -> float | None:
    return float(text) if _NUMBER.fullmatch(text) else None


def _seen(scenario: Scenario, rest: str) -> Scenario | None:
    code, *classes = rest.split(WITHIN)
    if not re.fullmatch("[A-Z]{3}", code, re.ASCII) or len(classes) != 2:
        return None
    values = [_number(one) if one else None for one in classes]
    if any(one and value is None for one, value in zip(classes, values, strict=True)):
        return None
    if any(value is not None and not 0 < value <= MOST_UNITS for value in values):
        return None
    return replace(scenario, seen=Seen(code, *values)) if any(values) else scenario


def _unit(scenario: Scenario, rest: str) -> Scenario | None:
    value = _whole(rest, 1, MOST_UNIT_CHF)
    return None if value is None else replace(scenario, unit_chf=value)


def _usd(scenario: Scenario, rest: str) -> Scenario | None:
    rate = _rate(rest)
    return None if rate is None else replace(scenario, usd_rate=rate)


def _own(scenario: Scenario, rest: str) -> Scenario | None:
    code, _, raw = rest.partition(WITHIN)
    rate = _rate(raw)
    if rate is None or not re.fullmatch("[A-Z]{3}", code, re.ASCII):
        return None
    return replace(scenario, own=OwnCurrency(code, rate))


def _exceptional(scenario: Scenario, rest: str) -> Scenario | None:
    return None if rest else replace(scenario, exceptional=True)


def _added(scenario: Scenario, rest: str) -> Scenario | None:
    value = _whole(rest, 0, MOST_ADDED)
    return None if value is None else replace(scenario, added=value)


def _bought(scenario: Scenario, rest: str) -> Scenario | None:
    kept = tuple(key for key in scenario.bought if key != rest)
    if not _KEY.fullmatch(rest) or len(kept) >= MOST_BOUGHT:
        return None
    return replace(scenario, bought=(*kept, rest))


def _cost(scenario: Scenario, rest: str) -> Scenario | None:
    raw, _, typed = rest.partition(WITHIN)
    chf, title = _whole(raw, 1, MOST_CHF), clean_title(typed)
    if chf is None or not title or len(scenario.costs) >= MOST_COSTS:
        return None
    return replace(scenario, costs=(*scenario.costs, Cost(title, chf)))


def _whole(text: str, least: int, most: int) -> int | None:
    value = int(text) if re.fullmatch("[0-9]{1,13}", text, re.ASCII) else None
    return value if value is not None and least <= value <= most else None


def _rate(text: str) -> float | None:
    value = _number(text)
    return value if value is not None and LEAST_RATE <= value <= MOST_RATE else None


_READERS: dict[str, Callable[[Scenario, str], Scenario | None]] = {
    "see": _seen, "unit": _unit, "usd": _usd, "own": _own, "exceptional": _exceptional,
    "add": _added, "buy": _bought, "cost": _cost,
}
