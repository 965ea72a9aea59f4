"""Scenarios against the rule in words and against a reckoning that shares nothing with the code."""

from fractions import Fraction
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.analysis.contributions import LAWFUL, is_lawful, within_rule
from casebook.analysis.scenario.model import Move, Seen
from casebook.analysis.scenario.rules import (
    Member,
    alternatives,
    four_years,
    moved,
    nearest,
    open_classes,
    paid_for,
    rank,
    refusal,
)
from tests.cards import reckoning

SCALE = [Fraction(1, 16), Fraction(1, 8), Fraction(1, 4), Fraction(1, 2), Fraction(1),
         Fraction(3, 2), *(Fraction(n) for n in range(2, 41))]


@cache
def history() -> dict[str, dict[int, Fraction]]:
    """Classes by Member State and year from the sources, corrections applied by hand."""
    found: dict[str, dict[int, Fraction]] = {}
    for (iso3, year), units in reckoning.classes().items():
        found.setdefault(iso3, {})[year] = Fraction(units)
    return found


@cache
def ldcs() -> frozenset[str]:
    return reckoning.groups(2024)["ldc"]


@cache
def members() -> dict[str, Member]:
    """Every Member State as it stands in the last year, from the sources alone."""
    last = max(year for years in history().values() for year in years)
    held = {iso3: years[last] for iso3, years in history().items() if last in years}
    return {iso3: Member(iso3, float(units), iso3 in ldcs() or units <= Fraction(1, 8))
            for iso3, units in held.items()}


def allowed(before: Fraction, asked: Fraction, eligible: bool, exceptional: bool) -> bool:
    """No. 165 and Nos. 468-469 as they are written, in exact fractions."""
    if asked not in SCALE and not (asked > 40 and asked.denominator == 1):
        return False
    if asked == before:
        return True
    if asked < Fraction(1, 4) and not eligible:
        return False
    if asked > before or exceptional:
        return True
    if before >= 3:
        limit = before - before * Fraction(15, 100)
        # Rounded down to the nearest lower number of units in the scale.
        return asked >= max(step for step in [*SCALE, Fraction(limit // 1)] if step <= limit)
    return asked == max(step for step in SCALE if step < before)


def test_there_are_194_of_them() -> None:
    assert len(members()) == 194


def test_25_states_that_are_no_ldcs_hold_one_of_the_lowest_classes() -> None:
    low = {iso3 for iso3, one in members().items() if one.units in (0.0625, 0.125)}
    # São Tomé and Príncipe is one of them since December 2024.
    assert len(low - ldcs()) == 25
    assert "STP" in low
    assert all(members()[iso3].may_hold_lowest for iso3 in low)


def test_19_of_the_22_reductions_lie_within_the_rule() -> None:
    reductions = [
        (iso3, year, years[year - 1], years[year])
        for iso3, years in history().items() for year in sorted(years)
        if year - 1 in years and years[year] < years[year - 1]]
    beyond = {(iso3, year) for iso3, year, before, after in reductions
              if not within_rule(float(before), float(after), may_hold_lowest=True)}
    assert len(reductions) == 22
    assert beyond == {("CAN", 2016), ("PAK", 2020), ("LBY", 2024)}
    assert beyond == {(iso3, year) for iso3, year, before, after in reductions
                      if not allowed(before, after, True, False)}


@pytest.mark.parametrize("exceptional", [False, True])
def test_every_class_for_every_member_state(exceptional: bool) -> None:
    """194 Member States by every class of the scale, some above it, and some that are none."""
    asked = [*SCALE, Fraction(41), Fraction(55), Fraction(3, 4), Fraction(5, 2), Fraction(81, 2)]
    for member in members().values():
        before = Fraction(member.units)
        for units in asked:
            found = refusal(member, float(units), exceptional)
            may = allowed(before, units, member.may_hold_lowest, exceptional)
            assert (found is None) == may, (member, units)
            if found is not None:
                assert found.nearest is not None
                near = Fraction(found.nearest)
                assert allowed(before, near, member.may_hold_lowest, exceptional)
                open_ones = [step for step in [*SCALE, Fraction(41), Fraction(40), before]
                             if allowed(before, step, member.may_hold_lowest, exceptional)]
                assert abs(near - units) == min(abs(step - units) for step in open_ones)
                lowest = units < Fraction(1, 4) and not member.may_hold_lowest
                assert found.rule == ("no-class" if units not in SCALE
                                      else "lowest-class" if lowest else "reduction")


@pytest.mark.parametrize(("iso3", "lowest"), [("JPN", 25), ("CAN", 9)])
def test_how_far_down_named_member_states_may_go(iso3: str, lowest: float) -> None:
    assert open_classes(members()[iso3])[0] == lowest
    assert refusal(members()[iso3], lowest) is None
    assert refusal(members()[iso3], lowest - 1) is not None
    assert refusal(members()[iso3], lowest - 1, exceptional=True) is None


@pytest.mark.parametrize(("before", "lowest", "eligible"), [
    (3, 2, False), (2, 1.5, False), (0.25, 0.125, True), (0.25, 0.25, False), (40, 34, False),
    (0.0625, 0.0625, True), (35, 29, False),
])
def test_the_lowest_class_offered(before: float, lowest: float, eligible: bool) -> None:
    assert open_classes(Member("XXX", before, eligible))[0] == lowest


classes = st.sampled_from(LAWFUL) | st.integers(41, 300).map(float)
anything = st.floats(allow_nan=True, allow_infinity=True) | classes
some_member = st.builds(Member, st.just("XXX"), classes, st.booleans())


@given(some_member, anything, st.booleans())
def test_whatever_is_asked_the_nearest_is_lawful(
    member: Member, asked: float, exceptional: bool
) -> None:
    near = nearest(member, asked, exceptional)
    assert is_lawful(near)
    assert refusal(member, near, exceptional) is None


@given(some_member, st.booleans(), st.none() | anything, st.none() | anything, st.none() | anything)
def test_the_three_alternatives_are_up_same_and_down(
    member: Member, exceptional: bool, up: float | None, down: float | None, move: float | None
) -> None:
    three = alternatives(member, Seen("XXX", up, down), move, exceptional)
    assert list(three) == ["up", "same", "down"]
    assert three["same"] == member.units
    assert three["up"] is not None
    assert three["up"] > member.units
    if three["down"] is None:
        assert open_classes(member, exceptional)[0] == member.units
    else:
        assert three["down"] < member.units
    for units in three.values():
        assert units is None or refusal(member, units, exceptional) is None


@given(some_member, st.sampled_from(LAWFUL))
def test_a_lawful_wish_is_kept(member: Member, wish: float) -> None:
    three = alternatives(member, None, wish)
    if refusal(member, wish) is None:
        assert wish in three.values()


moves = st.lists(st.builds(
    Move, st.sampled_from([*sorted(members()), "XXX"]), classes | st.sampled_from([0.75, 2.5])),
    max_size=30)


@given(moves, st.booleans())
def test_totals_equal_an_independent_reckoning(wanted: list[Move], exceptional: bool) -> None:
    after, refused = moved(members(), wanted, exceptional)
    exact = {iso3: Fraction(one.units) for iso3, one in members().items()}
    turned_down = 0
    for move in wanted:
        one = members().get(move.iso3)
        if one and allowed(Fraction(one.units), Fraction(move.units), one.may_hold_lowest,
                           exceptional):
            exact[move.iso3] = Fraction(move.units)
        else:
            turned_down += 1
    assert len(refused) == turned_down
    assert {iso3: Fraction(units) for iso3, units in after.items()} == exact
    assert Fraction(sum(after.values())) == sum(exact.values())
    order = sorted(exact.values(), reverse=True)
    for iso3 in list(exact)[:20]:
        assert rank(after, iso3) == order.index(exact[iso3]) + 1


@given(st.lists(st.floats(0, 1e12), max_size=20), st.floats(-10, 1e13))
def test_costs_are_paid_in_order(costs: list[float], money: float) -> None:
    paid = paid_for(costs, money)
    assert len(paid) == len(costs)
    assert all(0 <= given <= cost for given, cost in zip(paid, costs, strict=True))
    assert sum(paid) == pytest.approx(min(max(money, 0), sum(costs)), abs=0.01)
    for place in range(1, len(costs)):
        if paid[place] > 0:
            assert paid[place - 1] == costs[place - 1]


@given(st.lists(st.floats(0, 1e9), min_size=1, max_size=10), st.integers(0, 50))
def test_more_units_never_pay_for_less(costs: list[float], units: int) -> None:
    fewer = paid_for(costs, four_years(units * 318_000))
    more = paid_for(costs, four_years((units + 1) * 318_000))
    assert all(one <= other for one, other in zip(fewer, more, strict=True))
