"""The estimate in the address: round trip, versions, bounds, and whatever a stranger writes."""

import base64
import json
import zlib
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.analysis.proposal_cost.codec import (
    MOST_BYTES,
    MOST_TEXT,
    read_proposal,
    write_proposal,
)
from casebook.analysis.proposal_cost.model import EMPTY, MOST_LINES, Line, Proposal, UnitCost
from casebook.errors import ProposalTooLong

LINE = {"first_year": 2028, "last_year": 2031}


def packed(content: Any) -> str:
    return packed_bytes(json.dumps(content).encode())


def packed_bytes(plain: bytes) -> str:
    return "1." + base64.urlsafe_b64encode(zlib.compress(plain, 9)).decode().rstrip("=")


@given(st.text(max_size=400), st.text(max_size=200), st.lists(st.text(max_size=150), max_size=4))
def test_typed_text_survives_as_it_is_kept(title: str, conference: str, titles: list[str]) -> None:
    content = {"title": title, "conference": conference,
               "lines": [{**LINE, "title": one} for one in titles]}
    try:
        text = packed(content)
    except UnicodeEncodeError:
        return
    found, _ = read_proposal(text)
    assert all(one.isprintable() and one == one.strip()
               for one in (found.title, found.conference, *(line.title for line in found.lines)))
    assert read_proposal(write_proposal(found)) == (found, ())


@given(st.text(max_size=300) | st.binary(max_size=300).map(packed_bytes)
       | st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=9),
                      lambda inner: st.lists(inner, max_size=4) | st.dictionaries(
                          st.sampled_from(["title", "lines", "answers", "currency", "unit_chf",
                                           "cost", "quantity", "x"]), inner, max_size=4),
                      max_leaves=30).map(packed))
def test_any_text_can_be_read_and_what_was_read_can_be_written(text: str) -> None:
    found, faults = read_proposal(text)
    assert read_proposal(write_proposal(found)) == (found, ())
    assert all(len(one.value) <= 120 and one.value.isprintable() for one in faults)


def test_the_empty_estimate_is_nothing_in_the_address() -> None:
    assert write_proposal(EMPTY) is None
    assert read_proposal(None) == read_proposal("") == (EMPTY, ())


@pytest.mark.parametrize(("text", "kind"), [
    ("2.abc", "version"), ("abc", "version"), ("1.", "damaged"), ("1.%%%", "damaged"),
    ("1." + "A" * MOST_TEXT, "long"), (packed([1]), "damaged"), (packed("x"), "damaged"),
    (packed_bytes(b"[" * 5000), "damaged"), (packed_bytes(b"9" * 50_000), "damaged"),
    (packed_bytes(b'{"title": "' + b"x" * MOST_BYTES + b'"}'), "damaged"),
    (packed_bytes(b'{"unit_chf": NaN}'), "damaged"), (packed(LINE)[:-4], "damaged"),
])
def test_what_cannot_be_read_gives_one_fault_and_no_estimate(text: str, kind: str) -> None:
    found, faults = read_proposal(text)
    assert (found, [one.kind for one in faults]) == (EMPTY, [kind])


@pytest.mark.parametrize(("wrong", "place"), [
    ({"kind": "war"}, "lines.1.kind"), ({"first_year": 2040}, "lines.1"),
    ({"first_year": 1865}, "lines.1.first_year"), ({"quantity": ["1", "2"]}, "lines.1"),
    ({"quantity": ["-1"]}, "lines.1.quantity.0"), ({"quantity": ["1e400"]}, "lines.1.quantity.0"),
    ({"quantity": ["Infinity"]}, "lines.1.quantity.0"), ({"grade": "P4"}, "lines.1"),
    ({"cost": {"low": "2", "likely": "1"}}, "lines.1.cost"),
    ({"cost": {"likely": "1.234"}}, "lines.1.cost.likely"),
    ({"cost": {"likely": "1", "price_first": 2015}}, "lines.1.cost"),
    ({"surprise": 1}, "lines.1.surprise"),
])
def test_a_wrong_line_is_named_and_left_out_alone(wrong: dict[str, Any], place: str) -> None:
    good = [{**LINE, "title": "first"}, {**LINE, "title": "third"}]
    found, faults = read_proposal(packed(
        {"title": "kept", "lines": [good[0], {**LINE, **wrong}, good[1]]}))
    assert [one.title for one in found.lines] == ["first", "third"]
    assert found.title == "kept"
    assert [one.place for one in faults] == [place]


def test_too_many_lines_are_counted_and_the_first_are_kept() -> None:
    found, faults = read_proposal(packed({"lines": [LINE] * (MOST_LINES + 3)}))
    assert len(found.lines) == MOST_LINES
    assert [(one.kind, one.value) for one in faults] == [("many", "43")]


def test_one_wrong_answer_is_left_out_alone() -> None:
    found, faults = read_proposal(packed({"answers": {"mandate": "x", "No!": "y", "exit": 5}}))
    assert found.answers == {"mandate": "x"}
    assert len(faults) == 2


def test_an_estimate_too_long_for_a_link_is_refused_with_both_lengths() -> None:
    letters = "".join(chr(0x4e00 + (n * 7919) % 20000) for n in range(400 * 12))
    answers = {f"k{n}": letters[n * 400:(n + 1) * 400] for n in range(12)}
    with pytest.raises(ProposalTooLong, match="limit=10000"):
        write_proposal(Proposal(answers=answers))


def test_equal_estimates_have_equal_links() -> None:
    one, other = (Proposal(lines=(Line(first_year=2028, last_year=2028, cost=UnitCost(
        likely=Decimal(amount))),)) for amount in ("5", "5"))
    assert write_proposal(one) == write_proposal(other)
