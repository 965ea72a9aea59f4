"""Numbers as each language writes them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.wording import (
    Amount,
    Cell,
    Count,
    Fixed,
    Language,
    Percent,
    Published,
    Share,
    SignedShare,
    SignedUnits,
    Units,
    Year,
)
from tests.fractions import value


@pytest.mark.parametrize(("quantity", "text"), [
    (Amount(113_208_000), "CHF\u00a0113\u00a0million"),
    (Amount(1_510_000, "USD"), "USD\u00a01.51\u00a0million"),
    (Amount(9_540_000), "CHF\u00a09.54\u00a0million"),
    (Amount(318_000), "CHF\u00a0318\u202f000"),
    (Amount(2.6e12, "USD"), "USD\u00a02.6\u00a0trillion"),
    (Published(36.78, "USD billion"), "USD\u00a036.8\u00a0billion"),
    (Published(400, "USD billion"), "USD\u00a0400\u00a0billion"),
    (Published(318_000, "CHF"), "CHF\u00a0318\u202f000"),
    (Published(2.1, "million schools"), "2.1 million schools"),
    (Units(356.0), "356"), (Units(343.6875), "343\u00a011/16"), (Units(0.0625), "1/16"),
    (Units(0.5), "1/2"), (Units(1.5), "1\u00a01/2"), (Units(0.125), "1/8"),
    (Units(368.1875), "368\u00a03/16"), (Units(345.125), "345\u00a01/8"), (Units(0), "0"),
    (Units(1432.25), "1\u202f432\u00a01/4"), (Units(-0.75), "−3/4"), (Units(2.5), "2\u00a01/2"),
    # No multiple of a sixteenth: units implied by an amount, and thirds above all.
    (Units(8.1436), "8.1436"), (Units(1 / 3), "0.3333"), (Units(-0.7813), "−0.7813"),
    (SignedUnits(12.3125), "+12\u00a05/16"), (SignedUnits(-5), "−5"), (SignedUnits(0), "±0"),
    (SignedUnits(-12.1875), "−12\u00a03/16"),
    # Halves go away from zero, as in office programs and browsers.
    (Fixed(7.25, 1), "7.3"), (Fixed(-7.25, 1), "−7.3"), (Fixed(-0.04, 1), "0.0"),
    (Cell(-0.75), "−0.75"), (Cell(1234.56789), "1\u202f234.5679"), (Cell(0.000123456), "0.000123"),
    (Share(0.5844), "58%"), (Share(0.0454), "4.5%"), (Share(0.0999), "10%"),
    (Percent(0.6), "60.0%"), (SignedShare(-0.0577), "−5.8%"),
    (Count(194), "194"), (Count(2_200_000_000), "2.2\u00a0billion"), (Year(2024), "2024"),
])
def test_english(quantity, text: str) -> None:
    assert quantity.written("en") == text


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "zh", "ar"])
def test_six_languages_write_every_magnitude(language: Language) -> None:
    for size in range(13):
        for quantity in (Amount(1.234 * 10**size), Count(1.234 * 10**size)):
            assert quantity.written(language)


def test_an_arabic_amount_in_words_is_read_from_the_right() -> None:
    """A code is of the left; where it comes first, text without the mark would turn with it."""
    assert Amount(113_000_000).written("ar") == "\u200fCHF\u00a0113\u00a0مليون"
    assert Amount(318_000).written("ar") == "CHF\u00a0318\u202f000"


@pytest.mark.parametrize(("value", "language", "text"), [
    (2.6e12, "fr", "2\u202f600\u00a0milliards"), (999.4e9, "fr", "999\u00a0milliards"),
    (2.2e9, "fr", "2,2\u00a0milliards"), (-2.6e12, "fr", "−2\u202f600\u00a0milliards"),
    (2_216_000_000, "es", "2\u202f220\u00a0millones"), (36.78e9, "es", "36\u202f800\u00a0millones"),
    (2.6e12, "es", "2,6\u00a0billones"), (113e6, "es", "113\u00a0millones"),
])
def test_magnitudes_are_counted_as_the_un_counts_them(value, language, text) -> None:
    assert Count(value).written(language) == text


def test_chinese_keeps_three_digits_through_the_myriads() -> None:
    assert Amount(113_208_000).written("zh").endswith("1.13亿")
    assert Amount(21_290_000).written("zh").endswith("2130万")


@given(st.integers(-80 * 16, 2000 * 16))
def test_units_are_read_back_as_they_were(sixteenths: int) -> None:
    text = Units(sixteenths / 16).written("en")
    assert value(text) == sixteenths / 16
    assert "." not in text


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "zh", "ar"])
def test_units_have_one_form_in_every_language(language: Language) -> None:
    """Signs that join digits also where text runs from right to left (Unicode class CS)."""
    assert Units(343.6875).written(language) == "343\u00a011/16"
    assert {unicodedata.bidirectional(sign) for sign in "\u00a0/"} == {"CS"}


def test_no_plain_space_splits_a_number() -> None:
    # An ordinary space inside a number would turn it round in right-to-left text.
    assert " " not in Amount(318_000).written("fr")
    assert " " not in Count(318_000).written("ru")
