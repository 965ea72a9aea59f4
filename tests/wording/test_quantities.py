"""Numbers as each language writes them."""

import pytest

from casebook.wording import (
    Amount,
    Count,
    Percent,
    Published,
    Share,
    SignedShare,
    SignedUnits,
    Units,
    Year,
)


@pytest.mark.parametrize(("quantity", "text"), [
    (Amount(113_208_000), "CHF\u00a0113\u00a0million"),
    (Amount(1_510_000, "USD"), "USD\u00a01.51\u00a0million"),
    (Amount(9_540_000), "CHF\u00a09.54\u00a0million"),
    (Amount(318_000), "CHF\u00a0318,000"),
    (Amount(2.6e12, "USD"), "USD\u00a02.6\u00a0trillion"),
    (Published(36.78, "USD billion"), "USD\u00a036.8\u00a0billion"),
    (Published(400, "USD billion"), "USD\u00a0400\u00a0billion"),
    (Published(318_000, "CHF"), "CHF\u00a0318,000"),
    (Published(2.1, "million schools"), "2.1 million schools"),
    (Units(356.0), "356"), (Units(343.6875), "343.6875"), (Units(0.0625), "1⁄16"),
    (Units(0.5), "½"), (Units(1.5), "1½"), (Units(0.125), "⅛"),
    (SignedUnits(12.3125), "+12.3125"), (SignedUnits(-5), "−5"), (SignedUnits(0), "±0"),
    (Share(0.5844), "58%"), (Share(0.0454), "4.5%"), (Share(0.0999), "10%"),
    (Percent(0.6), "60.0%"), (SignedShare(-0.0577), "−5.8%"),
    (Count(194), "194"), (Count(2_200_000_000), "2.2\u00a0billion"), (Year(2024), "2024"),
])
def test_english(quantity, text: str) -> None:
    assert quantity.written("en") == text


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "zh", "ar"])
def test_six_languages_write_every_magnitude(language: str) -> None:
    for size in range(13):
        for quantity in (Amount(1.234 * 10**size), Count(1.234 * 10**size)):
            assert quantity.written(language)


def test_chinese_keeps_three_digits_through_the_myriads() -> None:
    assert Amount(113_208_000).written("zh").endswith("1.13亿")


def test_no_plain_space_splits_a_number() -> None:
    # An ordinary space inside a number would turn it round in right-to-left text.
    assert " " not in Amount(318_000).written("fr")
    assert " " not in Count(318_000).written("ru")
