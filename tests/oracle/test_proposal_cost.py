"""Two thousand generated proposals: the estimate's totals equal those of a second reckoning."""

from fractions import Fraction
from random import Random

import pytest

from casebook.analysis.proposal_cost.arithmetic import Amounts, estimate
from casebook.analysis.proposal_cost.codec import read_proposal, write_proposal
from casebook.analysis.proposal_cost.prices import Prices, prices
from casebook.warehouse import live
from tests.oracle.generated_proposals import proposal
from tests.oracle.proposal_cost import consumer_prices, reckon

MANY, PARTS = 2000, 4
# Shares of units and amounts in another currency are quotients and products of 28 digits.
CLOSE = Fraction(1, 10**18)


@pytest.fixture(scope="module")
def index() -> Prices:
    return prices(live())


def exact(amounts: Amounts) -> tuple[Fraction, ...]:
    return tuple(Fraction(one) for one in amounts)


def near(found: Fraction, wanted: Fraction) -> bool:
    return abs(found - wanted) <= CLOSE * max(abs(wanted), 1)


def test_the_price_index_is_that_of_the_source(index: Prices) -> None:
    assert {year: Fraction(one) for year, one in index.index.items()} == consumer_prices()
    assert index.index[index.base_year] == 1


@pytest.mark.parametrize("part", range(PARTS))
def test_totals_equal_a_second_reckoning(index: Prices, part: int) -> None:
    draw, levels = Random(part), consumer_prices()
    for _ in range(MANY // PARTS):
        drawn = proposal(draw)
        found, wanted = estimate(drawn, index), reckon(drawn.model_dump_json(), levels)
        for name in ("total", "once", "yearly", "in_kind", "on_units"):
            assert exact(getattr(found, name)) == wanted[name], (name, drawn)
        for name in ("by_year", "by_kind", "by_fund"):
            assert {key: exact(one) for key, one in getattr(found, name).items()} == wanted[name]
        assert list(found.open) == wanted["open"]
        assert [(one.place, exact(one.total)) for one in found.lines] == wanted["lines"]
        for name in ("units_one_year", "units_four_years"):
            assert near(Fraction(getattr(found, name)), wanted[name])  # type: ignore[arg-type]
        assert (found.own_currency is None) == (wanted["own_currency"] is None)
        if found.own_currency is not None:
            assert all(map(near, exact(found.own_currency), wanted["own_currency"]))  # type: ignore[call-overload]


def test_generated_proposals_survive_their_link() -> None:
    draw = Random(7)
    for _ in range(200):
        drawn = proposal(draw)
        assert read_proposal(write_proposal(drawn)) == (drawn, ())
