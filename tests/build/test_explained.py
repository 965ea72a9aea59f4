"""Damage that programs do to a CSV is named in a finding, with its line and a remedy."""

import pytest

from casebook.build.sources.csv_records import Records, records
from casebook.build.sources.explained import of_cell, of_date
from casebook.build.violations import EMPTY, Violation, refuse
from casebook.errors import BadSource
from casebook.warehouse.faults import visible

WANTED = ["iso3", "year", "share"]


def findings(raw: bytes) -> list[str]:
    found = records("x.csv", raw, WANTED)
    assert not isinstance(found, Records)
    return [str(one) for one in found]


@pytest.mark.parametrize(("raw", "said"), [
    (b"iso3,year,share,,\nKEN,2024,1,,\n", ["columns 4 to 5 have no name"]),
    (b"iso3,year,share\nKEN,2024,1\n,,\n,,\n", ["lines 3 to 4: 2 rows without content"]),
    (b"Title,,\nof 2024,,\niso3,year,share\nKEN,2024,1\nUGA,2024,2\nRWA,2024,3\n",
     ["2 lines above the header"]),
    (b"iso3,year,share\n#country,#date,#value\nKEN,2024,1\n", ["line 2: ", "the line holds tags"]),
    (b"iso3;year;share\nKEN;2024;0,5\nUGA;2024;1\n", ["semicolons separate the cells"]),
    (b"iso3\tyear\tshare\nKEN\t2024\t0.5\n", ["tabs separate the cells"]),
    (b"sep=,\niso3,year,share\nKEN,2024,1\n", ["a line for spreadsheets stands above"]),
    (b"\xef\xbb\xbf\xef\xbb\xbfiso3,year,share\nKEN,2024,1\n", ["a byte order mark"]),
    ("iso3,year,share\nKEN,2024,1\n\ufeffUGA,2024,1\n".encode(),
     ["line 3, column iso3: ", "[U+FEFF]UGA", "a byte order mark stands in it"]),
    ("iso3,year,share\nCôte d’Ivoire,2024,1\n".encode("cp1252"),
     ["line 2: ", "byte 0xf4", "looks like Windows-1252"]),
    ("\ufeffiso3,year,share\nKEN,2024,1\n".encode("utf-16-le"), ["this is UTF-16"]),
    (b",iso3,year,share\n0,KEN,2024,1\n", ["surplus columns: column 1, which has no name"]),
    ("iso3,year,share\u200b\nKEN,2024,1\n".encode(), ["surplus columns: share[U+200B]"]),
    (b"ISO3, Year,'share'\nKEN,2024,1\n", ["capitals, spaces or quotation marks"]),
    (b"iso3,jahr,share\nKEN,2024,1\n", ["missing columns: year; surplus columns: jahr"]),
])
def test_what_a_program_did_is_named(raw: bytes, said: list[str]) -> None:
    told = " ".join(findings(raw))
    for one in said:
        assert one in told


def test_lines_of_old_computers_are_read() -> None:
    held = records("x.csv", b"iso3,year,share\rKEN,2024,1\r", WANTED)
    assert isinstance(held, Records)
    assert held.rows == [["KEN", "2024", "1"]]


@pytest.mark.parametrize(("cell", "said"), [
    ("6.97E+09", "exponent"), ("0.005*", "seems to be 0.005"), ("0.010 1/", "seems to be 0.01"),
    ("~0.432", "seems to be 0.432"), ("Sep-13", "made a date"), ("1 234,5", "than 1234.5"),
    ("1,234", "1234 or 1.234"), ("2012–2015", "hyphen of 2012-2015"), ("11/2", "1 1/2"),
])
def test_a_cell_is_explained(cell: str, said: str) -> None:
    assert said in (of_cell(cell) or "")


def test_a_plain_number_or_word_needs_no_explanation() -> None:
    assert [of_cell(cell) for cell in ("12", "-0.5", "zero", "")] == [None] * 4
    assert "2021-01-01" in (of_date("44197") or "")
    assert of_date("2021-01-01") is None


@pytest.mark.parametrize(("text", "seen"), [
    ("KEN\u200b", "KEN[U+200B]"), ("K\u0415N", "K\u0415N (letter \u0415 U+0415)"),
    ("Côte", "Côte"), ("肯尼亚", "肯尼亚"),
    ("\u0445-target", "\u0445-target (letter \u0445 U+0445)"),
    ("Résultat", "Résultat"), ("Федерация", "Федерация")])
def test_what_cannot_be_seen_is_made_visible(text: str, seen: str) -> None:
    assert visible(text) == seen


def test_a_cell_that_cannot_be_read_is_not_called_empty_too() -> None:
    with pytest.raises(BadSource) as caught:
        refuse([Violation("x.csv", 2, "year", "zero", "it is no number", "Correct it"),
                Violation("x.csv", 2, "year", None, EMPTY, "Correct it"),
                Violation("x.csv", 3, "year", None, EMPTY, "Correct it")])
    assert str(caught.value).count(EMPTY) == 1
