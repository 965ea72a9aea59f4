"""No sentence has a 0 where it counts higher, same, lower."""

import re

import pytest

from casebook.wording import ENGLISH, Count, Units, Year

SPLITS = [(a, b, 5 - a - b) for a in range(6) for b in range(6 - a)]
PEERS = ("higher", "same", "lower")


@pytest.mark.parametrize("split", SPLITS)
@pytest.mark.parametrize(("message", "names"), [
    ("country-near-by-gdp-finding", ("more", "same", "less")),
    ("country-peers-finding", PEERS), ("country-notable-peers-finding", PEERS),
])
def test_a_count_of_none_is_not_said(
    message: str, names: tuple[str, ...], split: tuple[int, ...]
) -> None:
    text = ENGLISH.say(message, count=Count(5), peers=Count(5), country="Kenya", rule="region",
                       year=Year(2024), units=Units(1), several="no",
                       **{name: Count(one) for name, one in zip(names, split, strict=True)})
    counts = [int(one) for one in re.findall(r"(?<!\d)\d(?!\d)", text)]
    assert 0 not in counts
    told = counts[-sum(one > 0 for one in split):]
    assert told == [one for one in split if one]
