"""Ranges of unit costs that published figures give, in the latest prices.

A published cost bounds from one side: the count beside it covers more or less time than the amount.
What it bounds is offered as the low or the high cost; the likely one is never filled in.
"""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from casebook.analysis.proposal_cost.model import Key, Kind, UnitCost
from casebook.analysis.proposal_cost.prices import CENT, Prices
from casebook.warehouse import Release, run

# Which kind of line is counted in the unit of a published cost.
_KINDS: dict[str, Kind] = {"page": "document", "interpreter-day": "interpretation"}


@dataclass(frozen=True)
class Offer:
    """A published unit cost of a kind of line.

    `chf` is in prices of the years `first_year` to `last_year`, `moved_chf` in those of
    `base_year`; `side` is the side of the range that it bounds.
    """

    cost_id: Key
    kind: Kind
    side: str
    chf: Decimal
    moved_chf: Decimal
    first_year: int
    last_year: int
    base_year: int
    computation: str
    remark: str
    fact_ids: str
    source_title: str
    grade: str


def offers(release: Release, prices: Prices) -> tuple[Offer, ...]:
    """Every published unit cost that a line can have, in the order of the query `unit_costs`."""
    rows = run("unit_costs", {}, release).rows.to_dict("records")
    return tuple(_offer(row, prices) for row in rows if row["unit"] in _KINDS)


def offered_range(kind: Kind, published: tuple[Offer, ...]) -> UnitCost | None:
    """The range that published costs leave for a kind of line, in the latest prices.

    None where no cost is published, or where the low one would be above the high one. The range
    carries the id of one published cost: of the low side where there is one.
    """
    low = _bound("low", kind, published)
    high = _bound("high", kind, published)
    first = low or high
    if first is None or (low and high and low.moved_chf > high.moved_chf):
        return None
    return UnitCost(low=low.moved_chf if low else None, high=high.moved_chf if high else None,
                    published=first.cost_id)


def _bound(side: str, kind: Kind, published: tuple[Offer, ...]) -> Offer | None:
    """The published cost that bounds the kind most closely on a side."""
    some = sorted((one for one in published if (one.side, one.kind) == (side, kind)),
                  key=lambda one: one.moved_chf)
    if not some:
        return None
    return some[-1] if side == "low" else some[0]


def _offer(row: dict[Any, Any], prices: Prices) -> Offer:
    first, last = int(row["from_year"]), int(row["to_year"])
    chf = Decimal(str(row["unit_cost_chf"])).quantize(CENT, ROUND_HALF_UP)
    sides = {"at-least": "low", "at-most": "high", "exact": "likely"}
    return Offer(
        row["cost_id"], _KINDS[row["unit"]], sides[row["bound"]], chf,
        prices.moved(chf, first, last), first, last, prices.base_year, row["computation"],
        row["remark"], row["fact_ids"], row["source_title"], row["grade"])
