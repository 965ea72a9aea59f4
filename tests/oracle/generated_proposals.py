"""Proposals drawn at random: every kind of line, ranges and none, zero quantities, open costs."""

from decimal import Decimal
from random import Random
from typing import Any, get_args

from pydantic import ValidationError

from casebook.analysis.proposal_cost.model import (
    LAST_YEAR,
    MEASURES,
    MOST_LINES,
    Currency,
    Grade,
    Line,
    Proposal,
    UnitCost,
)

TITLES = ("", "A", "=1+1", "<b>x</b>", "Réunion à Genève", "会议", "اجتماع", "a|b `c` [d](e)", "😀")


def decimal(draw: Random, most: int, places: int) -> Decimal:
    """A number from 0 to `most`, with at most so many decimals; 0 and `most` come often."""
    scale = 10 ** draw.randint(0, places)
    number = draw.choice([0, most * scale, draw.randint(0, most * scale), draw.randint(0, 99)])
    return Decimal(number) / scale


def unit_cost(draw: Random, most: int = 10**9) -> UnitCost:
    low, likely, high = sorted(decimal(draw, draw.choice([9, 5_000, most]), 2) for _ in range(3))
    first = draw.randint(1990, 2030)
    dated = draw.random() < 0.5
    return UnitCost(
        low=low if draw.random() < 0.5 else None,
        likely=likely if draw.random() < 0.9 else None,
        high=high if draw.random() < 0.5 else None,
        price_first=first if dated else None,
        price_last=first + draw.randint(0, 4) if dated else None,
        published=draw.choice([None, None, "page-at-least"]))


def line(draw: Random, most: int = 10**9) -> Line:
    kind = draw.choice(list(MEASURES))
    first = draw.randint(1990, LAST_YEAR)
    more: dict[str, Any] = {
        "grade": draw.choice(get_args(Grade)) if kind == "staff" else None,
        "timing": draw.choice(["once", "yearly"]), "paid": draw.choice(["cash", "in-kind"]),
        "fund": draw.choice(["regular", "voluntary", "open"])}
    last = min(LAST_YEAR, first + draw.choice([0, 0, 1, 3, 12]))
    while True:
        try:
            return Line(
                kind=kind, title=draw.choice(TITLES), cost=unit_cost(draw, most),
                quantity=tuple(decimal(draw, draw.choice([1, 40, min(most, 10**6)]), 3)
                               for _ in MEASURES[kind]),
                first_year=first, last_year=last, **more)
        except ValidationError:  # more than a line may cost
            continue


def proposal(draw: Random, most_lines: int = MOST_LINES, most: int = 10**9) -> Proposal:
    """A proposal with so many lines, and no quantity or unit cost above `most`."""
    count = draw.choice([0, 1, 2, 5, draw.randint(0, most_lines)])
    return Proposal(
        title=draw.choice(TITLES), conference=draw.choice(["", "PP-26", "WRC-27"]),
        lines=tuple(line(draw, most) for _ in range(count)),
        answers={key: draw.choice(TITLES) for key in ("mandate", "risks") if draw.random() < 0.5},
        currency=Currency(code="KES", per_chf=Decimal(draw.randint(1, 10**9)) / 10**6)
        if draw.random() < 0.5 else None,
        unit_chf=draw.choice([318_000, 1, 330_000, 10_000_000]))
