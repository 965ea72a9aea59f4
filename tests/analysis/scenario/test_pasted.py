"""A pasted list, as people write such."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.analysis.name_index import name_index
from casebook.analysis.scenario.pasted import LONGEST, Pasted, read_list
from casebook.analysis.search import Meaning, meaning
from casebook.warehouse import live

KNOWN = {"ken": "KEN", "kenya": "KEN", "uga": "UGA", "uganda": "UGA", "jpn": "JPN", "japan": "JPN",
         "bolivia (plurinational state of)": "BOL", "guinea-bissau": "GNB"}


def find(text: str, guess: bool) -> Meaning:
    return Meaning(KNOWN.get(text.casefold()))


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
    assert found.unread == ()


def test_what_is_not_known_is_told() -> None:
    found = read_list("Kenya 2\nAtlantis 3\n5\nUganda 1/0", find)
    assert found.wanted == (("KEN", 2.0),)
    assert [one.text for one in found.unread] == ["Atlantis 3", "5", "Uganda 1/0"]


@given(st.text(max_size=500))
def test_no_text_breaks_it(text: str) -> None:
    found = read_list(text, find)
    assert all(code in KNOWN.values() for code, _ in found.wanted)
    assert all(len(one.text) <= 60 for one in found.unread)


def pasted(text: str) -> Pasted:
    where = name_index(live(), "en")
    return read_list(text, lambda name, guess: meaning(name, where, guess))


@pytest.mark.parametrize("text", [
    "-" * LONGEST, "a-" * LONGEST, "x,inreut\n" * LONGEST,
    ",".join(f"arnetis{one}" for one in range(LONGEST)),
])
def test_no_text_takes_long(text: str) -> None:
    pasted("KEN")  # the index of names is made once
    started = time.thread_time()
    pasted(text)
    assert time.thread_time() - started < 0.25


def test_everyday_names_are_taken() -> None:
    found = pasted("United Kingdom 12; Russia 16; South Korea 11; Turkey 2; Ivory Coast 3; Iran 2;"
                   "UK; Bolivia 1; Viet Nam 1; Кения 1; 日本 30")
    assert found.unread == ()
    assert dict(found.wanted) == {
        "GBR": 12, "RUS": 16, "KOR": 11, "TUR": 2, "CIV": 3, "IRN": 2, "BOL": 1, "VNM": 1,
        "KEN": 1, "JPN": 30}


@pytest.mark.parametrize(("text", "choices"), [
    ("Congo 1/2", {"COG", "COD"}), ("Korea 11", {"KOR", "PRK"}), ("corée 11", {"KOR", "PRK"}),
    ("Guinea 1/16", {"GIN", "GNB", "GNQ", "PNG"}), ("Nigera 1", {"NER", "NGA"}),
    ("Congo, Dem Rep 1/2", {"COG", "COD"}), ("Keny 3", {"KEN"}),
])
def test_what_may_mean_several_or_is_a_slip_is_not_taken(text: str, choices: set[str]) -> None:
    found = pasted(f"{text}\nKenya 2")
    assert found.wanted == (("KEN", 2),)
    assert set(found.unread[0].meaning.choices) == choices


def test_a_name_turned_round_at_its_comma_is_one_entry() -> None:
    found = pasted("Korea, Republic of 11\nCongo, Democratic Republic of the 1/2\nKEN 2, UGA 1")
    assert found.unread == ()
    assert dict(found.wanted) == {"KOR": 11, "COD": 0.5, "KEN": 2, "UGA": 1}


def test_what_is_no_member_state_is_never_another() -> None:
    found = pasted("Taiwan 1\nTaiwn 1\nKosovo 1\nEU 2")
    assert found.wanted == ()
    assert [one.meaning.choices for one in found.unread] == [()] * 4
    assert found.unread[0].meaning.other == found.unread[1].meaning.other == "area"
