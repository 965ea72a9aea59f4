"""The comparison itself: whatever is changed in an answer or a sentence, it has to say so."""

from dataclasses import replace
from fractions import Fraction

import pytest

from casebook.analysis.findings import Finding
from casebook.wording import Share, Year
from tests.oracle.compare import differences, of_sentence, same, shown
from tests.oracle.registry import RECKONERS
from tests.oracle.view import Money, Reckoned, Sentence, View
from tests.oracle.written import numbers, texts


def test_a_changed_value_row_or_column_is_found() -> None:
    view = View()
    card, right = shown("revenue-concentration", view), RECKONERS["revenue-concentration"](view)
    assert differences(card, right) == []
    key, cells = next(iter(right.rows.items()))
    for rows in (
        {**right.rows, key: {**cells, "share": cells["share"] * Fraction(10**8 + 1, 10**8)}},
        {**right.rows, key: {**cells, "more": 1}},
        {**right.rows, (2030, 1): cells},
        {one: row for one, row in right.rows.items() if one != key},
    ):
        assert differences(card, replace(right, rows=rows))
    assert differences(card, Reckoned(right.key, right.rows))


def test_a_sentence_may_say_no_number_that_is_not_reckoned() -> None:
    finding = Finding("no-such-message", {"share": Share(0.5), "year": Year(2024)})
    wanted = Sentence("no-such-message", {"share": Fraction(1, 2), "year": 2024})
    assert not list(of_sentence("50% in 2024", finding, wanted))
    assert list(of_sentence("50% of 194 in 2024", finding, wanted))
    assert list(of_sentence("50% in 2024", finding, replace(wanted, values={
        "share": Fraction(1, 2), "year": 2023})))


@pytest.mark.parametrize(("answered", "wanted", "agree"), [
    (1.0, Fraction(1), True), (1.00000001, Fraction(1), False), (None, None, True),
    (None, 0, False), (0.0, None, False), ("1", 1, False), (True, True, True),
    (Money(5.0, "USD"), Money(5, "CHF"), False), (Money(5.0, "USD"), Money(5, "USD"), True),
])
def test_same(answered: object, wanted: object, agree: bool) -> None:
    assert same(answered, wanted) is agree


@pytest.mark.parametrize(("kind", "value", "text"), [
    ("Amount", 113_194_748.61, "CHF\u00a0113\u00a0million"),
    ("Amount", 999_999, "CHF\u00a0999\u202f999"),
    ("Units", Fraction(5499, 16), "343\u00a011/16"), ("Units", Fraction(1, 4), "1/4"),
    ("SignedUnits", -11, "\u221211"), ("SignedUnits", 0, "\u00b10"), ("Share", 0.0829, "8.3%"),
    ("Share", 0.0996, "10%"), ("FineShare", 0.00281, "0.281%"),
    ("Count", 2_484_717_670, "2.48\u00a0billion"),
])
def test_written(kind: str, value: float | Fraction, text: str) -> None:
    assert text in texts(kind, value)


def test_numbers_of_a_sentence() -> None:
    assert numbers("By No. 165 and Partner2Connect, 1\u202f272 or 343\u00a011/16 in 2024, 5%") == [
        "1\u202f272", "343\u00a011/16", "2024", "5"]
