"""The page on ITU's work: every number against the CSVs, by plain Python."""

from datetime import date

import pytest

from tests.cards.reckoning import source
from tests.cards.shown import prepared, values

MEMBERS = [row["iso3"] for row in source("member_states")]
OWN = {row["iso3"]: row for row in source("satellite_networks") if row["iso3"]}
UNITS_2023 = {row["iso3"]: float(row["class_of_contribution"])
              for row in source("member_state_contributions") if row["year"] == "2023"}
# What two Member States were assessed in 2023 includes something that is no contribution.
UNITS_2023 |= {"ARE": 3.0, "EGY": 0.5}


def sum_of(stem: str, column: str, **where: str) -> int:
    return sum(int(row[column]) for row in source(stem)
               if all(row[name] == value for name, value in where.items()))


def test_texts_of_the_last_whole_year() -> None:
    told = values("work-texts")
    assert told["year"] == 2025
    assert told["itu_t"] == sum_of("itu_t_texts_by_year", "recommendations", year="2025") == 332
    assert told["itu_r"] == sum_of("itu_r_texts_by_year", "recommendations", year="2025") == 49
    assert told["reports"] == sum_of("itu_r_texts_by_year", "reports", year="2025") == 59


def test_a_year_that_is_not_over_is_hatched_and_never_told() -> None:
    shown = prepared("work-texts")
    assert "2026" not in shown.title
    for trace in shown.figure["data"]:
        assert [year for year, shape in zip(
            trace["x"], trace["marker"]["pattern"]["shape"], strict=True) if shape] == [2026]
    ranges = {tuple(axis["range"]) for name, axis in shown.figure["layout"].items()
              if name.startswith("yaxis")}
    assert len(ranges) == 1, "the panels share one scale"


def test_texts_stand_as_counted() -> None:
    rows = prepared("work-texts").rows
    for kind, stem, column in (
            ("itu-t-recommendations", "itu_t_texts_by_year", "recommendations"),
            ("itu-r-recommendations", "itu_r_texts_by_year", "recommendations"),
            ("itu-r-reports", "itu_r_texts_by_year", "reports")):
        own = rows[rows["text_kind"] == kind]
        assert dict(zip(own["year"], own["texts"], strict=True)) == {
            int(row["year"]): int(row[column]) for row in source(stem) if row["year"] >= "2000"}


def test_study_groups() -> None:
    told = values("work-study-groups")
    rows = source("itu_t_recommendations_by_study_group")
    total = sum(int(row["approved_2020_2025"]) for row in rows)
    # The same editions as by year.
    assert total == sum(int(row["recommendations"]) for row in source("itu_t_texts_by_year")
                        if "2020" <= row["year"] <= "2025") == 1540
    assert told["editions"] == total
    assert told["share"] == pytest.approx((371 + 247 + 181) / 1540)


def test_all_networks() -> None:
    told = values("work-networks")
    assert told["day"] == date(2023, 9, 7)
    assert (told["networks"], told["members"], told["joint"]) == (3442, 183, 135)
    assert told["share"] == pytest.approx((508 + 341 + 335) / 3442)


@pytest.mark.parametrize("iso3", ["KEN", "FRA", "ARE", "STP", "CIV", "VEN", "LBY", "SSD"])
def test_networks_of_a_member_state(iso3: str) -> None:
    row = OWN[iso3]
    told = values("work-networks", country=iso3)
    beside = values("work-networks-units", country=iso3)
    for one in (told, beside):
        assert one["networks"] == int(row["networks"])
        assert one["planned"] == int(row["networks_planned"])
        assert one["others"] == int(row["networks_non_planned"])
    assert beside["units"] == UNITS_2023[iso3]
    assert beside["joint"] == sum_of("satellite_networks", "networks", filed_through=iso3)
    one, other = (prepared("work-networks-units", country=code).provenance.figure_id
                  for code in (iso3, "DEU"))
    assert one != other, "a figure of a Member State has it in its id"


@pytest.mark.parametrize("iso3", sorted(set(MEMBERS) - set(OWN)))
def test_a_member_state_without_networks_is_told_so_without_blame(iso3: str) -> None:
    for card_id in ("work-networks", "work-networks-units"):
        title = prepared(card_id, country=iso3).title
        assert "do not require networks of one’s own" in title
        assert "only" not in title


def test_small_contributors_have_networks_too() -> None:
    told = values("work-networks-units")
    small = [iso3 for iso3 in OWN if UNITS_2023.get(iso3, 1) < 1]
    assert told["small"] == len(small)
    assert told["members"] == len(OWN)
    assert told["planned_only"] == sum(
        row["networks_non_planned"] == "0" for row in OWN.values())


def test_joint_filings_are_never_a_member_states_own() -> None:
    rows = prepared("work-networks").rows
    joint = rows[rows["filed_through"].notna()]
    assert joint["iso3"].isna().all()
    assert int(joint["networks"].sum()) == 135


def test_networks_by_year_are_those_still_listed() -> None:
    shown, told = prepared("work-networks-by-year"), values("work-networks-by-year")
    row = next(one for one in source("satellite_networks_by_year") if one["year"] == "2022")
    assert told["year"] == 2022, "2023 was not over on the day of the list"
    assert (told["filed"], told["gso"], told["ngso"]) == (176, 38, 38) == (
        int(row["early_stage_filings"]), int(row["gso_brought_into_use"]),
        int(row["ngso_brought_into_use"]))
    assert shown.rows["year"].max() == 2023, "announcements are no counts"
    assert any("undercounted" in words for words in shown.warnings)
    grey = {year for trace in shown.figure["data"] for year, colour in zip(
        trace["x"], trace["marker"]["color"], strict=True) if colour == "#8D9AA6"}
    assert grey == set(range(2000, 2016))


def test_constellations_are_filed_not_launched() -> None:
    shown, told = prepared("work-constellations"), values("work-constellations")
    rows = source("constellation_filings_by_year")
    satellites = sum(int(row["satellites_filtered"]) for row in rows)
    assert told["satellites"] == satellites == 1_014_769
    assert told["filings"] == sum(int(row["filings_filtered"]) for row in rows) == 324
    assert (told["year"], told["share"]) == (2021, pytest.approx(724_929 / 1_014_769))
    assert "filed, not launched" in shown.title
    assert any("CC BY-SA 4.0" in words for words in shown.warnings)
    assert shown.provenance.grade == "estimate"


def test_filing_revenue_is_a_year() -> None:
    told = values("work-filing-revenue")
    assert told["first"] == 14_000_000 / 2
    assert told["last"] == 28_000_000 / 4
    assert (told["first_period"], told["last_period"]) == ("2008-2009", "2012-2015")


@pytest.mark.parametrize("card_id", ["work-texts", "work-study-groups"])
def test_editions_are_never_said_to_be_in_force(card_id: str) -> None:
    shown = prepared(card_id)
    assert "in force" not in shown.title
    assert any("not the number in force" in words for words in shown.warnings)


@pytest.mark.parametrize("card_id", ["work-networks", "work-networks-units"])
def test_networks_carry_their_cautions(card_id: str) -> None:
    words = " ".join(prepared(card_id).warnings)
    assert "7 September 2023" in words
    assert "not a satellite in orbit" in words
