"""A pasted list, as people write such."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.analysis.pasted import read_list

KNOWN = {"ken": "KEN", "kenya": "KEN", "uga": "UGA", "uganda": "UGA", "jpn": "JPN", "japan": "JPN",
         "bolivia (plurinational state of)": "BOL", "guinea-bissau": "GNB"}


def find(text: str) -> str | None:
    return KNOWN.get(text.casefold())


@pytest.mark.parametrize(("text", "wanted"), [
    ("Kenya 2", [("KEN", 2)]),
    ("KEN: 2, UGA = 1", [("KEN", 2), ("UGA", 1)]),
    ("KEN-2;UGA-1", [("KEN", 2), ("UGA", 1)]),
    ("Kenya\t1/2\nUganda\t1/16\r\n", [("KEN", 0.5), ("UGA", 0.0625)]),
    ("Kenya 1 1/2 units", [("KEN", 1.5)]),
    ("Kenya 1½; Uganda ¼", [("KEN", 1.5), ("UGA", 0.25)]),
    ("Kenya 1,5\nUganda 0,25", [("KEN", 1.5), ("UGA", 0.25)]),
    ("Kenya\nUganda\nJapan 31", [("KEN", None), ("UGA", None), ("JPN", 31)]),
    ("Bolivia (Plurinational State of) 2", [("BOL", 2)]),
    ("Guinea-Bissau 1/8", [("GNB", 0.125)]),
    ("KEN 2\nKEN 3", [("KEN", 3)]),
    ("KEN 2\nKEN", [("KEN", 2)]),
    ("", []),
])
def test_lists_as_people_write_them(text: str, wanted: list[tuple[str, float | None]]) -> None:
    found = read_list(text, find)
    assert list(found.wanted) == wanted
    assert found.unknown == ()


def test_what_is_not_known_is_told() -> None:
    found = read_list("Kenya 2\nAtlantis 3\n5\nUganda 1/0", find)
    assert found.wanted == (("KEN", 2.0),)
    assert found.unknown == ("Atlantis 3", "5", "Uganda 1/0")


@given(st.text(max_size=500))
def test_no_text_breaks_it(text: str) -> None:
    found = read_list(text, find)
    assert all(code in KNOWN.values() for code, _ in found.wanted)
    assert all(len(one) <= 60 for one in found.unknown)
