"""Numbers as people write them: read right, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.table_reader import Marks, Number, marks_of, read_number


@pytest.mark.parametrize(("cell", "value"), [
    ("28", 28), ("0,5", 0.5), ("1/4", 0.25), ("1 1/2", 1.5), ("1-1/2", 1.5), ("1½", 1.5),
    ("½ ", 0.5), ("1⁄16", 0.0625), ("8 904 000", 8_904_000), ("8\u202f904\u00a0000", 8_904_000),
    ("1.234.567", 1_234_567), ("1,234,567.5", 1_234_567.5), ("1.234,5", 1234.5), ("1'234", 1234),
    ("(1 234)", -1234), ("1234-", -1234), ("−5", -5), ("0.005*", 0.005), ("0.010¹", 0.01),
    ("0.010 1/", 0.01), ("12%", 12), ("CHF 318 000", 318_000), ("٣", 3), ("5,00", 5),
])
def test_it_is_read(cell: str, value: float) -> None:
    assert read_number(cell).value == value


@pytest.mark.parametrize(("cell", "fault", "choices"), [
    ("1,234", "ambiguous", ("1234", "1.234")), ("1.234", "ambiguous", ("1234", "1.234")),
    ("11/2", "fraction", ("1 1/2",)), ("31/4", "fraction", ("3 1/4",)),
    ("111/2", "fraction", ("11 1/2",)), ("6.97E+09", "exponent", ()), ("01-Feb", "date", ()),
    ("2021-1-1", "date", ()), ("1 2345", "grouping", ()), ("12,34,567", "grouping", ()),
    ("zero", "text", ()), ("[0.008]", "text", ()), ("1/0", "text", ()),
])
def test_it_is_not_taken(cell: str, fault: str, choices: tuple[str, ...]) -> None:
    found = read_number(cell)
    assert (found.value, found.fault, found.choices) == (None, fault, choices)


@pytest.mark.parametrize("cell", ["", "-", "–", "..", "n/a", "NA", "н/д", "…"])
def test_empty_signs_are_empty(cell: str) -> None:
    assert (read_number(cell).value, read_number(cell).fault) == (None, None)


def test_the_other_cells_show_what_a_comma_is() -> None:
    assert read_number("1,234", marks_of(["0,5", "2"])).value == 1.234
    assert read_number("1,234", marks_of(["0.5", "2"])).value == 1234
    assert read_number("1,234", marks_of(["1,234,567", "2"])).value == 1234
    assert marks_of(["0,5", "0.5"]) == Marks()


@given(st.floats(0, 1e9).map(lambda value: round(value, 2)), st.sampled_from([".", ","]),
       st.sampled_from(["", " ", "\u00a0", "\u202f", "'"]))
def test_no_form_of_a_number_is_read_as_another(value: float, sign: str, group: str) -> None:
    written = f"{value:,.2f}".replace(",", "g").replace(".", sign).replace("g", group)
    assert read_number(written).value == pytest.approx(value)


@given(st.text(max_size=80))
def test_any_text_is_answered(text: str) -> None:
    found = read_number(text)
    assert isinstance(found, Number)
    assert found.value is None or found.fault is None
