"""Every class of the scale, and what may follow it, beside the law read a second time."""

from fractions import Fraction

import pytest

from casebook.analysis import contributions
from casebook.analysis.scenario import rules
from tests.oracle import classes, members
from tests.oracle.reckoners.simulator import states

# All of the scale, twice as far above it, and some that are no class.
HELD = (*classes.BELOW_TWO, *(Fraction(units) for units in range(2, 81)))
NO_CLASS = tuple(Fraction(*one) for one in (
    (0, 1), (1, 32), (3, 16), (3, 4), (5, 4), (7, 4), (5, 2), (81, 2), (161, 2), (-1, 1)))
BOTH = pytest.mark.parametrize("may_hold_lowest", [True, False])


def test_lawful_classes() -> None:
    for units in (*HELD, *NO_CLASS):
        assert contributions.is_lawful(float(units)) == classes.is_class(units), units


@BOTH
@pytest.mark.slow
def test_moves_and_refusals(may_hold_lowest: bool) -> None:
    for units in HELD:
        state = classes.State(units, may_hold_lowest)
        member = rules.Member("KEN", float(units), may_hold_lowest)
        assert contributions.lowest_allowed(float(units), may_hold_lowest) == classes.floor_of(
            state), units
        for exceptional in (False, True):
            assert list(rules.open_classes(member, exceptional)) == [
                float(one) for one in sorted({*classes.open_classes(state, exceptional), *(
                    [units] if units <= classes.TOP else [])})], units
            for wanted in (*HELD, *NO_CLASS[1:-1]):
                found = rules.refusal(member, float(wanted), exceptional)
                assert (found and found.rule) == classes.broken(state, wanted, exceptional)
                if found:
                    assert found.nearest == classes.nearest(state, wanted, exceptional), (
                        units, wanted)


@BOTH
def test_reductions_within_the_limit(may_hold_lowest: bool) -> None:
    for before in HELD:
        state = classes.State(before, may_hold_lowest)
        for after in HELD:
            assert contributions.within_rule(
                float(before), float(after), may_hold_lowest
            ) == (classes.broken(state, after) is None), (before, after)


def test_next_classes_of_every_member_state() -> None:
    for iso3, state in states().items():
        member = rules.Member(iso3, float(state.units), state.may_hold_lowest)
        assert rules.alternatives(member) == classes.three(state, None, None), iso3
    assert len(states()) == len(members.members())
