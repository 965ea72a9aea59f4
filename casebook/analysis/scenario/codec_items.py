"""Parsing of the items of a scenario's text."""

import re
from collections.abc import Callable
from dataclasses import replace

from casebook.analysis.scenario.model import (
    LEAST_RATE,
    MOST_ADDED,
    MOST_BOUGHT,
    MOST_CHF,
    MOST_COSTS,
    MOST_RATE,
    MOST_UNIT_CHF,
    MOST_UNITS,
    TITLE_LENGTH,
    Cost,
    OwnCurrency,
    Scenario,
    Seen,
)

BETWEEN, WITHIN = "~", "-"
_NUMBER = re.compile(r"[0-9]{1,13}(?:\.[0-9]{1,6})?", re.ASCII)
_KEY = re.compile(r"[a-z0-9][a-z0-9_-]{0,40}", re.ASCII)


def clean_title(text: str) -> str:
    """A typed title as it is kept: printable, single spaces, nothing that separates, not long."""
    printable = "".join(c if c.isprintable() and c != BETWEEN else " " for c in text)
    return " ".join(printable.split())[:TITLE_LENGTH].strip()


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
