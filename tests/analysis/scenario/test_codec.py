"""The scenario in the address: round trip, versions, bounds, and whatever a stranger writes."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.analysis.contributions import LAWFUL
from casebook.analysis.scenario.codec import read_scenario, write_scenario
from casebook.analysis.scenario.codec_items import clean_title
from casebook.analysis.scenario.model import (
    MOST_ADDED,
    MOST_CHF,
    MOST_COSTS,
    MOST_UNIT_CHF,
    NONE,
    TITLE_LENGTH,
    Cost,
    Move,
    OwnCurrency,
    Scenario,
    Seen,
)
from casebook.selection import MAX_SCENARIO_LENGTH

codes = st.text(string.ascii_uppercase, min_size=3, max_size=3)
units = st.sampled_from(LAWFUL) | st.integers(1, 1000).map(float) | st.sampled_from([2.5, 0.75])
rates = st.integers(1, 10**12).map(lambda millionths: round(millionths / 1e6, 6))
titles = st.text(max_size=80).map(clean_title).filter(bool)
keys = st.from_regex("[a-z0-9][a-z0-9_-]{0,12}", fullmatch=True)


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    up, down = draw(st.none() | units), draw(st.none() | units)
    seen = Seen(draw(codes), up, down) if up or down else None
    return Scenario(
        moves=tuple(draw(st.lists(st.builds(Move, codes, units), max_size=20,
                                  unique_by=lambda move: move.iso3))),
        seen=seen,
        unit_chf=draw(st.integers(1, MOST_UNIT_CHF)),
        usd_rate=draw(st.none() | rates),
        own=draw(st.none() | st.builds(OwnCurrency, codes, rates)),
        exceptional=draw(st.booleans()),
        added=draw(st.integers(0, MOST_ADDED)),
        bought=tuple(draw(st.lists(keys, max_size=6, unique=True))),
        costs=tuple(draw(st.lists(st.builds(Cost, titles, st.integers(1, MOST_CHF)),
                                  max_size=MOST_COSTS))),
    )


@given(scenarios())
def test_round_trip(scenario: Scenario) -> None:
    text = write_scenario(scenario)
    assert read_scenario(text) == (scenario, ())
    assert text is None or (text.isprintable() and text == text.strip())


@given(st.text(max_size=300) | st.lists(
    st.sampled_from(["1", "2", "KEN-2", "ken:1", "see-KEN-2-", "unit-0", "usd-x", "own-KES-1",
                     "exceptional", "add-3", "buy-x", "cost-5-<b>", "cost--", "~", "KEN:2,UGA:1"]),
    max_size=12).map("~".join))
def test_any_text_can_be_read_and_what_was_read_can_be_written(text: str) -> None:
    scenario, faults = read_scenario(text)
    assert read_scenario(write_scenario(scenario)) == (scenario, ())
    assert all(len(fault.text) <= TITLE_LENGTH for fault in faults)


def test_nothing_typed_is_nothing_in_the_address() -> None:
    assert write_scenario(NONE) is None
    assert read_scenario(None) == (NONE, ())
    assert read_scenario("1") == (NONE, ())


def test_a_list_typed_by_hand_is_read() -> None:
    found, faults = read_scenario("KEN:2,uga:0.5")
    assert faults == ()
    assert found.moves == (Move("KEN", 2), Move("UGA", 0.5))
    assert write_scenario(found) == "1~KEN-2~UGA-0.5"


def test_a_newer_version_is_not_guessed_at() -> None:
    found, faults = read_scenario("2~KEN-2")
    assert found == NONE
    assert [fault.kind for fault in faults] == ["version"]


def test_the_last_of_repeated_moves_counts() -> None:
    assert read_scenario("1~KEN-2~UGA-1~KEN-3")[0].moves == (Move("KEN", 3), Move("UGA", 1))


@pytest.mark.parametrize(("item", "kind"), [
    ("KEN-0", "bounds"), ("KEN--1", "item"), ("KEN-1e5", "item"), ("KEN-9999999", "bounds"),
    ("KEN-1.2.3", "bounds"), ("KEN-٢", "item"), ("unit-0", "bounds"), ("unit-1.5", "bounds"),
    ("unit-99999999", "bounds"), ("usd-0", "bounds"), ("usd-inf", "bounds"), ("usd-nan", "bounds"),
    ("own-KE-1", "bounds"), ("own-KES-", "bounds"), ("exceptional-yes", "bounds"),
    ("add-201", "bounds"), ("add--1", "bounds"), ("buy-../etc", "bounds"), ("cost-5-", "bounds"),
    ("cost-0-x", "bounds"), ("cost-x", "bounds"), ("see-KEN", "bounds"), ("see-KEN-x-1", "bounds"),
    ("<script>", "item"), ("'; drop table contributions; --", "item"), ("KENYA-2", "item"),
])
def test_what_cannot_be_used_is_a_fault_and_the_rest_stands(item: str, kind: str) -> None:
    found, faults = read_scenario(f"1~UGA-1~{item}~JPN-31")
    assert found.moves == (Move("UGA", 1), Move("JPN", 31))
    assert [fault.kind for fault in faults] == [kind]


def test_too_many_costs_are_left_out() -> None:
    text = "~".join(["1", *(f"cost-{n}-x{n}" for n in range(1, MOST_COSTS + 3))])
    found, faults = read_scenario(text)
    assert len(found.costs) == MOST_COSTS
    assert len(faults) == 2


def test_every_member_state_fits_into_an_address() -> None:
    many = tuple(Move(a + b + "X", 0.0625) for a in string.ascii_uppercase
                 for b in string.ascii_uppercase)[:194]
    text = write_scenario(Scenario(moves=many))
    assert text is not None
    assert len(text) < MAX_SCENARIO_LENGTH
    assert read_scenario(text)[0].moves == many


@given(st.text(max_size=200))
def test_a_title_is_one_short_printable_line(text: str) -> None:
    title = clean_title(text)
    assert clean_title(title) == title
    assert len(title) <= TITLE_LENGTH
    assert title.isprintable()
    assert "~" not in title
