"""Numbers of a change in words: per cent, units, whole amounts, and what did not change."""

import pandas as pd
import pytest

from casebook.cards.changes.differences import Change, differences
from casebook.cards.changes.numbers import before_and_after, header
from casebook.wording import ENGLISH


@pytest.mark.parametrize(("column", "old", "new", "words"), [
    ("amount", 109_630_500.1951, 109_710_000.0, ("109 630 500", "109 710 000")),
    ("amount", 79_499.8049, 0.0, ("79 500", "0")),
    # Nothing but a part of a franc has changed: it is said.
    ("amount", 2_000.25, 2_000.5, ("2 000.25", "2 000.5")),
    ("amount", None, 12.5, ("", "12.5")),
    ("share", 0.556154, 0.556558, ("55.6154", "55.6558")),
    ("units", 344.75, 345.0, ("344 3/4", "345")),
])
def test_a_number_has_the_form_of_its_column(
    column: str, old: float | None, new: float | None, words: tuple[str, str]
) -> None:
    told = before_and_after(Change((), column, old, new), ENGLISH)
    assert tuple(one.replace("\u202f", " ").replace("\u00a0", " ") for one in told) == words


def test_a_share_is_headed_in_per_cent() -> None:
    assert "%" in header("share", ENGLISH) or "per cent" in header("share", ENGLISH)
    assert header("amount", ENGLISH) == "Amount"


def test_parts_added_in_another_order_are_no_change() -> None:
    rows = pd.DataFrame({"year": [2013, 2014], "amount": [0.1 + 0.2 + 0.3, 5.0]})
    again = pd.DataFrame({"year": [2013, 2014], "amount": [0.3 + 0.2 + 0.1, 5.1]})
    assert rows["amount"][0] != again["amount"][0]
    assert [(one.old, one.new) for one in differences(rows, again)] == [(5.0, 5.1)]
