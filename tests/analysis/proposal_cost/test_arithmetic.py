"""Estimates worked out by hand: years, ranges, prices, units, and lines whose cost is open."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from pydantic import ValidationError

from casebook.analysis.proposal_cost.arithmetic import ZERO, Amounts, estimate
from casebook.analysis.proposal_cost.model import (
    EMPTY,
    MOST_LINE_CHF,
    Currency,
    Line,
    Proposal,
    UnitCost,
)
from casebook.analysis.proposal_cost.prices import Prices
from casebook.errors import BadParameterValue

PRICES = Prices({2020: Decimal("0.8"), 2021: Decimal("1.2"), 2022: Decimal(1)}, 2022)


def chf(low: str, likely: str, high: str) -> Amounts:
    return Amounts(Decimal(low), Decimal(likely), Decimal(high))


def line(likely: str | None = "100", **more: object) -> Line:
    cost = UnitCost(likely=None if likely is None else Decimal(likely))
    return Line.model_validate({"first_year": 2028, "last_year": 2028, "cost": cost, **more})


def test_a_yearly_line_is_paid_in_full_in_every_year() -> None:
    found = estimate(Proposal(lines=(line(timing="yearly", last_year=2030, quantity=("2.5",)),)),
                     PRICES)
    assert found.by_year == dict.fromkeys((2028, 2029, 2030), chf("250", "250", "250"))
    assert found.total == found.yearly == chf("750", "750", "750")
    assert found.once == ZERO


def test_a_line_paid_once_over_several_years_has_no_year() -> None:
    found = estimate(Proposal(lines=(line(last_year=2031), line("5", first_year=2027,
                                                                last_year=2027))), PRICES)
    assert list(found.by_year.items()) == [(2027, chf("5", "5", "5")),
                                           (None, chf("100", "100", "100"))]


def test_a_range_is_carried_to_the_total_and_orders_the_effects() -> None:
    wide = Line(first_year=2028, last_year=2028, quantity=(Decimal(2),), cost=UnitCost(
        low=Decimal(40), likely=Decimal(50), high=Decimal(80)))
    found = estimate(Proposal(lines=(line("900"), line("1000"), wide)), PRICES)
    assert found.total == chf("1980", "2000", "2060")
    assert [one.place for one in found.effects] == [2, 1, 0]
    assert found.effects[0] == (2, Decimal(-20), Decimal(60), Decimal(10))


def test_a_line_without_likely_cost_is_open_and_in_no_total() -> None:
    found = estimate(Proposal(lines=(line(None), line())), PRICES)
    assert found.open == (0,)
    assert found.total.likely == 100
    assert [one.place for one in found.lines] == [1]


def test_costs_of_past_years_are_moved_by_the_mean_index_of_these_years() -> None:
    dated = Line(first_year=2028, last_year=2028, quantity=(Decimal(3),), cost=UnitCost(
        likely=Decimal("0.10"), price_first=2020, price_last=2020))
    assert estimate(Proposal(lines=(dated,)), PRICES).total.likely == Decimal("0.39")
    assert PRICES.factor(2020, 2021) == 1
    assert PRICES.moved(Decimal(90), 2021, 2022) == Decimal("81.82")
    # No inflation of years to come is assumed.
    assert PRICES.factor(2022, 2040) == 1
    with pytest.raises(BadParameterValue, match="2020"):
        PRICES.factor(2019, 2021)


def test_units_pay_what_is_in_cash_and_not_voluntary() -> None:
    lines = (line("636000", fund="regular"), line("318000"), line("1", paid="in-kind"),
             line("2", fund="voluntary"))
    found = estimate(Proposal(lines=lines), PRICES)
    assert found.units_one_year == 3
    assert found.units_four_years == Decimal("0.75")
    assert found.in_kind.likely == 1
    assert {name: one.likely for name, one in found.by_fund.items()} == {
        "regular": 636000, "open": 318001, "voluntary": 2}


def test_the_largest_estimate_is_exact() -> None:
    most = Line(kind="meeting", first_year=2000, last_year=2059, timing="yearly",
                quantity=(Decimal("0.999"), Decimal("0.163")),
                cost=UnitCost(likely=Decimal("999999999.99")))
    found = estimate(Proposal(lines=(most,), currency=Currency(code="KES", per_chf=Decimal(2))),
                     PRICES)
    digits = 999 * 163 * 99_999_999_999 * 60
    assert Fraction(found.total.likely) == Fraction(digits, 10**8)
    assert found.own_currency is not None
    assert Fraction(found.own_currency.likely) == Fraction(2 * digits, 10**8)


def test_a_line_costs_ten_billion_at_most() -> None:
    fits: dict[str, Any] = {
        "kind": "meeting", "quantity": (100_000, 10), "cost": {"likely": 1000, "high": 5000},
        "timing": "yearly", "first_year": 2028, "last_year": 2029}
    assert Line.model_validate(fits).most_chf == MOST_LINE_CHF
    for more in ({"last_year": 2030}, {"quantity": (100_001, 10)},
                 {"cost": {"likely": 5001}}, {"cost": {"likely": 1, "high": "5000.01"}}):
        with pytest.raises(ValidationError, match="10 billion"):
            Line.model_validate({**fits, **more})
    assert Line.model_validate({**fits, "timing": "once", "last_year": 2060}).most_chf == 5 * 10**9


def test_nothing_costs_nothing() -> None:
    found = estimate(EMPTY, PRICES)
    assert (found.total, found.by_year, found.effects, found.units_one_year) == (ZERO, {}, (), 0)
