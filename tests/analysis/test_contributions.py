"""The arithmetic of classes of contribution, against the rule in words and worked examples."""

import csv
import re
from fractions import Fraction

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from casebook.analysis.contributions import (
    LAWFUL,
    RESTRICTED,
    contribution,
    is_lawful,
    lawful_moves,
    lowest_allowed,
    share,
    within_rule,
)
from casebook.errors import BadParameterValue
from casebook.paths import DATA
from casebook.warehouse import run

lawful = st.sampled_from(LAWFUL)
above_the_scale = st.integers(41, 500).map(float)
any_class = lawful | above_the_scale


def test_scale_and_rule_are_those_of_the_data() -> None:
    written = yaml.safe_load((DATA / "classes.yml").read_text(encoding="utf-8"))
    assert sorted(entry["units"] for entry in written["classes"]) == list(LAWFUL)
    assert {entry["units"] for entry in written["classes"] if entry["restricted"]} == set(
        RESTRICTED)
    rule = next(entry for entry in written["rules"] if entry["id"] == "reduction")
    assert (rule["at_least_units"], rule["at_most_share"], rule["at_most_classes_below"]) == (
        3, 0.15, 1)


# Constitution and Convention as they stand: No. 471 of the Convention is repealed (consolidated
# text of Switzerland, 0.784.021). Nos. 161F, 165A, 165B, 168 and 473 were read in no text.
CITED = {"160", "161B", "161C", "161E", "161F", "165", "165A", "165B", "168", "169",
         "468", "468A", "469", "472", "473", "474"}
NOT_READ = {"silence": "161F", "lower-class": "161E", "increase": "165B",
            "exceptional-between": "165A", "due-date": "168", "denunciation": "473"}
MARK = "To be checked against the Basic Texts"


def test_rules_cite_provisions_in_force_and_say_which_were_read() -> None:
    rules = run("contribution_rules").rows
    assert set(re.findall(r"No\. (\d+[A-Z]?)", " ".join(rules["articles"]))) == CITED
    unread = rules[~rules["is_read"].astype(bool)]
    assert {row.id: re.findall(r"No\. (\d+[A-Z]?)", row.articles)[0]
            for row in unread.itertuples()} == NOT_READ
    assert unread["words"].str.contains(MARK).all()
    read = rules[rules["is_read"].astype(bool)]
    assert read["source_title"].str.len().gt(10).all()
    assert read["source_url"].str.startswith("https://").all()


@pytest.mark.parametrize(("rule", "amounts"), [
    # Convention (Geneva, 1992), Art. 33; Constitution (1992), No. 169; Resolution 41 (Rev. 2010).
    ("interest", {"F0922": 3, "F0923": 6}), ("vote", {"F0924": 2}),
    ("arrears", {"F0916": 5, "F0917": 10, "F0918": 15}), ("reduction", {"F0806": 15}),
])
def test_amounts_of_rules_are_those_of_published_figures(
    rule: str, amounts: dict[str, float]
) -> None:
    found = run("contribution_rules").rows.set_index("id").loc[rule]
    with (DATA / "sources/published_figures.csv").open(encoding="utf-8", newline="") as file:
        published = {row["fact_id"]: float(row["value"]) for row in csv.DictReader(file)
                     if row["fact_id"] in amounts}
    assert found["fact_ids"].split() == sorted(amounts)
    assert published == amounts
    written = {2: "two"}
    for amount in amounts.values():
        assert re.search(rf"\b{written.get(int(amount), int(amount))}\b", found["words"])


@pytest.mark.parametrize(("before", "lowest"), [
    (60, 51), (40, 34), (30, 25), (25, 21), (21, 17), (20, 17), (18, 15), (13, 11), (11, 9),
    (8, 6), (7, 5), (5, 4), (4, 3), (3, 2), (2, 1.5), (1.5, 1), (1, 0.5), (0.5, 0.25),
])
def test_lowest_class_for_any_member_state(before: float, lowest: float) -> None:
    assert lowest_allowed(before, may_hold_lowest=False) == lowest
    assert lowest_allowed(before, may_hold_lowest=True) == lowest


def test_the_two_lowest_classes_are_for_those_who_may_hold_them() -> None:
    assert lowest_allowed(0.25, may_hold_lowest=True) == 0.125
    assert lowest_allowed(0.25, may_hold_lowest=False) == 0.25
    assert lowest_allowed(0.125, may_hold_lowest=True) == 0.0625
    assert lowest_allowed(0.0625, may_hold_lowest=True) == 0.0625
    assert lowest_allowed(0.125, may_hold_lowest=False) == 0.125
    assert not within_rule(0.0625, 0.125, may_hold_lowest=False)


@pytest.mark.parametrize(("before", "after", "within"), [
    (25, 21, True), (18, 13, False), (13, 11, True), (8, 6, True), (3, 2, True), (2, 1, False),
    (1, 0.5, True), (1, 0.25, False), (1.5, 1, True), (3, 11, True), (30, 35, True),
])
def test_moves_seen_since_2013(before: float, after: float, within: bool) -> None:
    assert within_rule(before, after, may_hold_lowest=True) is within


@pytest.mark.parametrize("units", [0, -1, 0.75, 2.5, 40.5, 1 / 32, float("nan"), float("inf")])
def test_what_is_no_class_is_refused(units: float) -> None:
    assert not is_lawful(units)
    with pytest.raises(BadParameterValue, match="no class of the scale"):
        lowest_allowed(units, may_hold_lowest=True)
    with pytest.raises(BadParameterValue):
        within_rule(1, units, may_hold_lowest=True)


@given(any_class, st.booleans())
def test_one_step_down_keeps_to_the_rule(units: float, eligible: bool) -> None:
    lowest = lowest_allowed(units, eligible)
    assert is_lawful(lowest)
    assert lowest <= units
    if units >= 3:
        # The scale has a class at every whole number here, so rounding down costs less than one.
        limit = Fraction(units) * Fraction(85, 100)
        assert limit - 1 < Fraction(lowest) <= limit
    else:
        assert LAWFUL.index(units) - LAWFUL.index(lowest) <= 1


@given(any_class, st.booleans())
def test_moves_are_the_lawful_classes_within_the_rule(units: float, eligible: bool) -> None:
    moves = lawful_moves(units, eligible)
    assert list(moves) == sorted(set(moves))
    assert units in moves
    assert set(moves) - {*LAWFUL} <= {float(more) for more in range(41, int(units) + 1)}
    assert set(moves) & {*LAWFUL} == {
        step for step in LAWFUL if within_rule(units, step, eligible)}


@given(any_class, any_class, st.booleans())
def test_going_up_is_free(before: float, after: float, eligible: bool) -> None:
    if after >= before and (eligible or after not in RESTRICTED):
        assert within_rule(before, after, eligible)


@given(any_class, any_class)
def test_eligibility_never_takes_a_move_away(before: float, after: float) -> None:
    assert within_rule(before, after, True) or not within_rule(before, after, False)


@given(any_class, st.integers(1, 10**7))
def test_contributions_are_proportional(units: float, amount: int) -> None:
    assert Fraction(contribution(units, amount)) == Fraction(units) * amount


def test_contribution_of_a_unit_and_its_parts() -> None:
    assert contribution(1, 318_000) == 318_000
    assert contribution(1.5, 318_000) == 477_000
    assert contribution(0.0625, 318_000) == 19_875


@given(st.lists(any_class, min_size=1, max_size=194))
def test_shares_add_up_to_one(classes: list[float]) -> None:
    assert sum(share(units, sum(classes)) for units in classes) == pytest.approx(1)


def test_no_share_of_nothing() -> None:
    with pytest.raises(BadParameterValue, match="above zero"):
        share(1, 0)
