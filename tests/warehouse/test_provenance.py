"""The corrections that an answer rests on go with it, to the card, its files and its address."""

import pytest
import yaml

from casebook.cards import card, prepare
from casebook.exports import of_card
from casebook.exports.metadata import lines, provenance
from casebook.paths import DATA
from casebook.selection import Selection
from casebook.warehouse import live, run

CORRECTIONS = {one["id"]: one for one in yaml.safe_load(
    (DATA / "corrections.yml").read_text(encoding="utf-8"))}


def mended(iso3: str) -> set[str]:
    """The corrections of one Member State's classes."""
    return {name for name, one in CORRECTIONS.items()
            if one["table"] == "member_state_contributions" and one["where"]["iso3"] == iso3}


def test_an_answer_names_the_corrections_of_its_rows() -> None:
    for iso3 in ("ARE", "EGY", "PLW", "KEN"):
        found = run("country_class_by_year", {
            "country": iso3, "from_year": None, "to_year": None}).provenance.corrections
        assert set(found) == mended(iso3), iso3


def test_a_sum_names_the_corrections_of_what_is_added_up() -> None:
    asked = {"from_year": 2023, "to_year": 2023, "region": None, "grouping": None}
    assert run("units_total_by_year", asked).provenance.corrections == (
        "are-2023-class", "egy-2023-class")
    assert run("units_total_by_year", {**asked, "region": "Europe"}).provenance.corrections == ()


@pytest.mark.parametrize("card_id", ["country-class", "country-share", "country-relative"])
@pytest.mark.parametrize("name", ["are-2023-class", "egy-2023-class", "plw-2024-class"])
def test_a_card_says_what_was_corrected(card_id: str, name: str) -> None:
    one = CORRECTIONS[name]
    selection = Selection(country=one["where"]["iso3"])
    shown = prepare(card(card_id), selection, live(), "light")
    # First, so that a briefing with room for few of them has it too.
    assert one["what"] in shown.warnings[0]
    assert one["done"] in shown.warnings[0]
    extract = of_card(card(card_id), selection, live(), "seen")
    assert extract.warnings == shown.warnings
    assert provenance(extract)["corrections"] == [name]
    assert any(one["done"] in text for _, text in lines(extract))


def test_a_card_without_corrected_rows_says_nothing_of_corrections() -> None:
    shown = prepare(card("country-class"), Selection(country="KEN"), live(), "light")
    assert not any(one["what"] in words for one in CORRECTIONS.values()
                   for words in shown.warnings)
