"""Figure ids: they say what they stand for, and a mistyped one is found."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.errors import BadFigureId
from casebook.selection import (
    DEFAULT,
    GROUPINGS,
    MEASURES,
    PEER_RULES,
    PRICE_BASES,
    REGIONS,
    YARDSTICKS,
    peer_list,
)
from casebook.selection.codec import ALPHABET, NODE_LETTERS
from casebook.warehouse import catalogue, live, run
from casebook.warehouse.figure_id_fields import meant
from casebook.warehouse.figure_ids import card_bits, figure_id, name_bits, read_figure_id, rows_bits
from casebook.wording import ENGLISH

CODES = st.from_regex(r"[A-Z]{3}", fullmatch=True)
# No question takes more than seven: an id has three bits for how many.
PARAMETERS = st.fixed_dictionaries({}, optional={
    "from_year": st.none() | st.integers(1990, 2100),
    "to_year": st.none() | st.integers(1990, 2100),
    "price_basis": st.sampled_from(PRICE_BASES),
    "country": st.none() | CODES,
    "region": st.none() | st.sampled_from(REGIONS),
    "grouping": st.none() | st.sampled_from(GROUPINGS),
    "peers": st.sampled_from(PEER_RULES),
    "peer_list": st.sets(CODES, max_size=30).map(peer_list),
    "yardstick": st.none() | st.sampled_from(YARDSTICKS),
    "compared": st.sampled_from((None, "KEN", "BRA-FRA-KEN-TUV", "AUS-BRA-CHN-DEU-FRA-USA")),
    "measure": st.sampled_from(MEASURES),
    "plan_period": st.none() | st.builds(
        "{}-{}".format, st.integers(1980, 2106), st.integers(1980, 2106)),
    "node": st.none() | st.text(NODE_LETTERS, min_size=1, max_size=31),
}).filter(lambda parameters: len(parameters) <= 7)
HASHES = st.binary(min_size=32, max_size=32).map(bytes.hex)


@given(st.sampled_from(sorted(catalogue())), PARAMETERS, st.integers(1, 63), HASHES)
def test_an_id_says_what_it_stands_for(query, parameters, release, rows) -> None:
    said = read_figure_id(figure_id(query, parameters, release, rows))
    assert said.query_bits == name_bits(query)
    assert said.release_number == release
    assert said.rows_bits == rows_bits(rows)
    differing = {name: value for name, value in parameters.items()
                 if value != getattr(DEFAULT, name)
                 and (value is not None or getattr(DEFAULT, name) is not None)}
    assert dict(said.parameters) == differing


@given(PARAMETERS, HASHES, st.data())
def test_one_wrong_character_is_found(parameters, rows, data) -> None:
    good = figure_id("units_total_by_year", parameters, 1, rows)
    place = data.draw(st.sampled_from([i for i, c in enumerate(good) if c != "-"]))
    wrong = data.draw(st.sampled_from([c for c in ALPHABET if c != good[place]]))
    with pytest.raises(BadFigureId) as caught:
        read_figure_id(good[:place] + wrong + good[place + 1:])
    assert "not a valid figure ID" in ENGLISH.error(caught.value)


@given(PARAMETERS, HASHES)
def test_people_type_it_their_own_way(parameters, rows) -> None:
    good = figure_id("units_total_by_year", parameters, 1, rows)
    typed = " " + good.lower().replace("-", " ").replace("0", "o").replace("1", "l") + " "
    assert read_figure_id(typed) == read_figure_id(good)


@given(st.text(max_size=80))
def test_any_text_is_an_id_or_a_sentence(text: str) -> None:
    # Nothing but the named error: any other would fail the test.
    with contextlib.suppress(BadFigureId):
        read_figure_id(text)


def test_no_question_takes_more_parameters_than_an_id_holds() -> None:
    assert max(len(query.parameters) for query in catalogue().values()) <= 7


def test_an_id_says_which_card_it_is_of() -> None:
    one, other, none = (figure_id("class_changes", {"country": "KEN"}, 1, "0" * 64, name)
                        for name in ("units-changes", "units-change-list", None))
    assert read_figure_id(one).card_bits == card_bits("units-changes")
    assert read_figure_id(other).card_bits == card_bits("units-change-list")
    assert read_figure_id(none).card_bits is None
    assert {read_figure_id(text).parameters for text in (one, other, none)} == {
        (("country", "KEN"),)}


def test_ids_of_plans_stay_what_they_were_when_the_default_changed() -> None:
    """Given out while 2016-2019 was the default: an id holds any other plan, that one never."""
    for plan, given_out in (("2016-2019", "8AS20-NENTP"), ("2024-2027", "8AS21-JP5YN-TQ8X")):
        assert figure_id("outcomes_flow", {"plan_period": plan}, 2, "ab" * 32) == given_out
    assert meant(("plan_period", "country")) == {"plan_period": "2016-2019"}
    assert meant(("country",)) == {}


def test_an_id_never_holds_more_than_it_has_room_for() -> None:
    everything = {"from_year": 2015, "to_year": 2020, "price_basis": "usd", "country": "KEN",
                  "region": "Africa", "grouping": "ldc", "peers": "gdp"}
    assert dict(read_figure_id(figure_id("a", everything, 1, "0" * 64)).parameters) == everything
    with pytest.raises(ValueError, match="holds 7 parameters"):
        figure_id("a", everything, 1, "0" * 64, "units-total")


def test_no_two_questions_share_their_bits() -> None:
    bits = [name_bits(name) for name in catalogue()]
    assert len(set(bits)) == len(bits), "rename the newest question: its id collides"


def test_regions_are_those_of_the_release() -> None:
    held = set(run("member_states", {}).rows["itu_region"])
    assert held <= set(REGIONS)
    assert 1 <= live().number < 64
