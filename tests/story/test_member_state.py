"""The page of a Member State: its order, its sentences, and what no source has of it."""

import csv
import re

import pytest

from casebook.paths import SOURCES
from casebook.selection import Selection
from casebook.story import member_state_page
from casebook.story.member_state import PARTS
from casebook.warehouse import live
from tests.cards.reckoning import source
from tests.sampling import drawn

with open(SOURCES / "member_states.csv", encoding="utf-8", newline="") as lines:
    MEMBERS = [row["iso3"] for row in csv.DictReader(lines)]


@pytest.mark.parametrize("iso3", ["KEN", "FRA", "TUV", "VAT", "PLW", "USA", "ARE"])
def test_gets_costs_and_open_in_that_order(iso3: str) -> None:
    page = member_state_page(Selection(country=iso3), live())
    assert all(one is not None and one.figure_id for one in page.head)
    assert [one.id for one in page.parts] == [one.id for one in PARTS]
    assert next(one.id for one in page.parts) == "gets"
    assert page.parts[-1].id == "open"


def test_no_card_stands_empty_for_any_member_state() -> None:
    for iso3 in drawn(MEMBERS, 20, "pages of Member States"):
        page = member_state_page(Selection(country=iso3), live())
        placed = [one for part in page.parts for row in part.rows for one in row]
        missing = [one.card for one in page.missing]
        assert not set(placed) & set(missing), iso3
        assert ("country-internet" in missing) == (not internet(iso3)), iso3
        assert len({one.text for one in page.missing}) == len(missing), iso3


def test_what_is_open_is_the_number_of_people_offline() -> None:
    """Kenya, 2024: 65.02 per cent of 56.4 million; Palau has no figure since 2006."""
    kenya = member_state_page(Selection(country="KEN"), live()).head[2]
    assert kenya is not None
    year = max(internet("KEN"))
    population = next(float(row["population"]) for row in source("country_context")
                      if row["iso3"] == "KEN" and int(row["year"]) == year)
    offline = population * (1 - internet("KEN")[year] / 100) / 1e6
    assert f"{offline:.1f}" in kenya.text
    assert str(year) in kenya.text
    palau = member_state_page(Selection(country="PLW"), live()).head[2]
    assert palau is not None
    assert re.search(r"2028–2031 .*For 2024 it was 1/16 unit", palau.text)


def internet(iso3: str) -> dict[int, float]:
    """Per cent of the population that uses the Internet, by year, where the population is known."""
    return {int(row["year"]): float(row["internet_users_pct"]) for row in source("country_context")
            if row["iso3"] == iso3 and row["internet_users_pct"] and row["population"]}


def test_the_group_is_spoken_of_to_its_members_alone() -> None:
    """By the dated list: who has left the group by the last year of figures is not told of it."""
    in_group = {row["iso3"] for row in source("group_memberships")
                if row["grouping"] == "ldc" and not row["to_date"]}
    left = {row["iso3"] for row in source("group_memberships")
            if row["grouping"] == "ldc" and row["to_date"]}
    assert {"BTN", "STP", "VUT"} <= left
    for iso3 in ("TUV", "BGD", "SEN", "HTI", "BTN", "STP", "VUT", "KEN", "DEU"):
        gets = member_state_page(Selection(country=iso3), live()).parts[0]
        told = [one for one in gets.sentences if one.card == "country-group-facts"]
        assert bool(told) == (iso3 in in_group), iso3
        assert any("country-group-facts" in row for row in gets.rows) == (iso3 in in_group), iso3
        assert all(one.figure_id and "261" in one.text and "32" in one.text for one in told)
