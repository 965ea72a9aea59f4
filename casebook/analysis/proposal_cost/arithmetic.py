"""Totals of an estimate by line, year, kind and fund, in Swiss francs of the latest prices.

Every amount is a range of low, likely and high; a line without a range has the same three times. A
line without a likely cost is open: it is counted in no total, and named, so that the total can be
said to be a least amount.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, localcontext
from math import prod
from typing import NamedTuple

from casebook.analysis.proposal_cost.model import UNIT_YEARS, Line, Proposal
from casebook.analysis.proposal_cost.prices import Prices


class Amounts(NamedTuple):
    """Swiss francs: the least, the likely and the most."""

    low: Decimal
    likely: Decimal
    high: Decimal

    def times(self, factor: Decimal | int) -> "Amounts":
        """The three amounts multiplied."""
        return Amounts(self.low * factor, self.likely * factor, self.high * factor)


# Lines at their largest, with all decimals and a currency, have more digits than decimals keep.
DIGITS = 60
ZERO = Amounts(Decimal(0), Decimal(0), Decimal(0))


class LineCost(NamedTuple):
    """A line by its place in the estimate, with its amounts; `unit` and all else of one quantity.

    `each` is what one year costs, `by_year` has None for a year that is not known.
    """

    place: int
    line: Line
    unit: Amounts
    each: Amounts
    total: Amounts
    by_year: dict[int | None, Amounts]


class Effect(NamedTuple):
    """How far a line moves the total: by its range, and if its quantity were a tenth more."""

    place: int
    low: Decimal
    high: Decimal
    tenth: Decimal


@dataclass(frozen=True)
class Estimate:
    """What a proposal costs. Totals leave out the lines of `open`, given by their places.

    `units_one_year` is how many contributory units pay, in one year, what is paid in cash and not
    from voluntary contributions; `units_four_years` how many do in the four years of a plan.
    """

    lines: tuple[LineCost, ...]
    open: tuple[int, ...]
    base_year: int
    total: Amounts
    once: Amounts
    yearly: Amounts
    by_year: dict[int | None, Amounts]
    by_kind: dict[str, Amounts]
    by_fund: dict[str, Amounts]
    in_kind: Amounts
    on_units: Amounts
    units_one_year: Decimal
    units_four_years: Decimal
    own_currency: Amounts | None
    effects: tuple[Effect, ...]


def added(amounts: Iterable[Amounts]) -> Amounts:
    """The sum of the amounts, low with low, likely with likely, high with high."""
    total = ZERO
    for one in amounts:
        total = Amounts(total.low + one.low, total.likely + one.likely, total.high + one.high)
    return total


def estimate(proposal: Proposal, prices: Prices) -> Estimate:
    """The totals of the proposal in prices of the base year of `prices`.

    Raises BadParameterValue for a unit cost in prices of a year before the price index.
    """
    with localcontext(prec=DIGITS):
        return _estimate(proposal, prices)


def _estimate(proposal: Proposal, prices: Prices) -> Estimate:
    costs = [_line(place, line, prices) for place, line in enumerate(proposal.lines)]
    known = tuple(one for one in costs if one is not None)
    total = added(one.total for one in known)
    on_units = added(one.total for one in known
                     if one.line.paid == "cash" and one.line.fund != "voluntary")
    one_year = on_units.likely / proposal.unit_chf
    return Estimate(
        lines=known,
        open=tuple(place for place, one in enumerate(costs) if one is None),
        base_year=prices.base_year,
        total=total,
        once=added(one.total for one in known if one.line.timing == "once"),
        yearly=added(one.total for one in known if one.line.timing == "yearly"),
        by_year=_by_year(known),
        by_kind=_by(known, [one.line.kind for one in known]),
        by_fund=_by(known, [one.line.fund for one in known]),
        in_kind=added(one.total for one in known if one.line.paid == "in-kind"),
        on_units=on_units,
        units_one_year=one_year,
        units_four_years=one_year / UNIT_YEARS,
        own_currency=total.times(proposal.currency.per_chf) if proposal.currency else None,
        effects=_effects(known),
    )


def _line(place: int, line: Line, prices: Prices) -> LineCost | None:
    """The amounts of a line; None where its likely cost is open."""
    cost = line.cost
    if cost.likely is None:
        return None
    low = cost.likely if cost.low is None else cost.low
    high = cost.likely if cost.high is None else cost.high
    unit = Amounts(*(prices.moved(one, cost.price_first, cost.price_last)
                     for one in (low, cost.likely, high)))
    each = unit.times(prod(line.quantity, start=Decimal(1)))
    years = range(line.first_year, line.last_year + 1)
    if line.timing == "yearly":
        by_year: dict[int | None, Amounts] = dict.fromkeys(years, each)
    else:
        by_year = {line.first_year if len(years) == 1 else None: each}
    return LineCost(place, line, unit, each, each.times(len(by_year)), by_year)


def _by_year(lines: tuple[LineCost, ...]) -> dict[int | None, Amounts]:
    """Amounts by year, the years in order, what is paid in a year not known last."""
    found = {year for one in lines for year in one.by_year}
    order = [*sorted(year for year in found if year is not None), *({None} & found)]
    return {year: added(one.by_year[year] for one in lines if year in one.by_year)
            for year in order}


def _by(lines: tuple[LineCost, ...], names: list[str]) -> dict[str, Amounts]:
    return {name: added(one.total for one, of in zip(lines, names, strict=True) if of == name)
            for name in dict.fromkeys(names)}


def _effects(lines: tuple[LineCost, ...]) -> tuple[Effect, ...]:
    """The lines by how far they move the total: the widest range first, then the largest cost."""
    effects = [Effect(one.place, one.total.low - one.total.likely,
                      one.total.high - one.total.likely, one.total.likely / 10) for one in lines]
    return tuple(sorted(effects, key=lambda one: (one.low - one.high, -one.tenth, one.place)))
