"""Counts of ITU's work and unit costs: what they must add up to, and what is refused."""

import csv
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from casebook.build.checks.member_state_codes import absences, unknown_codes
from casebook.build.checks.work_rules import RULES
from casebook.build.sources.read import read_sources
from casebook.build.unit_costs import UnitCost, read_unit_costs, unit_costs
from casebook.errors import BadConfiguration
from casebook.paths import DATA, SOURCES
from casebook.warehouse import live
from casebook.warehouse.codebook import codebook
from casebook.warehouse.yaml_files import ParsedFile
from tests.cards.reckoning import source


@pytest.fixture
def frames():
    found, violations = read_sources(codebook(), SOURCES)
    assert not violations
    figures = pq.read_table(live().folder / "published_figures.parquet").to_pandas()
    found["published_figures"] = figures
    return found | {"unit_costs": unit_costs(
        read_unit_costs(DATA / "unit_costs.yml"), found, DATA / "unit_costs.yml")}


def broken(frames) -> list[str]:
    return [rule.__name__ for rule in RULES if list(rule(frames))]


def test_the_counts_hold(frames) -> None:
    assert broken(frames) == []


@pytest.mark.parametrize(("table", "column", "rule"), [
    ("satellite_networks", "networks_planned", "kinds_add_up"),
    ("itu_t_texts_by_year", "corrigenda", "kinds_add_up"),
    ("constellation_filings", "satellites", "filings_add_up"),
])
def test_a_count_that_does_not_add_up_is_refused(frames, table, column, rule) -> None:
    frames[table].loc[2, column] += 1  # the first line below the header
    assert broken(frames) == [rule]


def test_an_unknown_member_state_is_refused(frames) -> None:
    places, _ = absences(DATA / "places.yml")
    del frames["unit_costs"], frames["published_figures"]
    assert unknown_codes(frames, places) == []
    frames["satellite_networks"].loc[5, "filed_through"] = "XYU"
    told, = unknown_codes(frames, places)
    assert str(told).startswith("satellite_networks.csv, line 5, column filed_through: ‘XYU’ - ")


def test_a_bound_that_its_periods_do_not_bear_is_refused(frames) -> None:
    frames["unit_costs"]["bound"] = "exact"
    assert broken(frames) == ["unit_costs_fit_their_periods"]


def test_joint_filings_are_no_member_states() -> None:
    rows = source("satellite_networks")
    assert sum(int(row["networks"]) for row in rows) == 3442
    joint = [row for row in rows if "/" in row["administration_symbol"]]
    assert len(joint) == 8
    assert all(row["iso3"] == "" and row["filed_through"] for row in joint)
    assert [row["administration_symbol"] for row in rows
            if not row["iso3"] and not row["filed_through"]] == ["XYU"]
    codes = [row["iso3"] for row in rows if row["iso3"]]
    assert len(codes) == len(set(codes)) == 183


def figure(fact_id: str) -> float:
    return float(next(row["value"] for row in source("published_figures")
                      if row["fact_id"] == fact_id))


@pytest.mark.parametrize(("cost_id", "expected", "bound"), [
    # Translation budgets 2015-2017 over 148 000 pages of January 2015 to June 2018.
    ("page-at-least", (15_660_623 + 13_895_496 + 14_149_220) / 148_000, "at-least"),
    ("page-at-most", (15_701_940 + 15_660_623 + 13_895_496) / (27_700 + 25_803), "at-most"),
    ("interpreter-day-at-most", (3_242_056 + 3_743_931 + 2_027_299) / (1_839 + 2_353), "at-most"),
    ("council-year", 28_195_000 / 4, "exact"),
])
def test_unit_costs(cost_id, expected, bound) -> None:
    table = pq.read_table(live().folder / "unit_costs.parquet").to_pandas().set_index("cost_id")
    assert table.loc[cost_id, "unit_cost_chf"] == pytest.approx(expected)
    assert (table.loc[cost_id, "bound"], table.loc[cost_id, "grade"]) == (bound, "derived")
    assert table.loc["page-at-least", "unit_cost_chf"] < table.loc["page-at-most", "unit_cost_chf"]


def test_a_unit_cost_of_a_figure_that_is_not_there_is_refused(frames, tmp_path: Path) -> None:
    unknown = UnitCost(id="x", unit="year", amounts=["F9999"], bound="exact", computation="x",
                       remark="x")
    with pytest.raises(BadConfiguration, match="F9999"):
        unit_costs(ParsedFile([unknown], {}), frames, tmp_path / "unit_costs.yml")
    file = tmp_path / "unit_costs.yml"
    file.write_text("- {id: x, unit: page, amounts: [F0316], bound: exact, computation: x, "
                    "remark: x}\n", encoding="utf-8")
    with pytest.raises(BadConfiguration, match="only be divided by its years"):
        read_unit_costs(file)


def test_rates_that_are_not_to_be_used_are_marked() -> None:
    with (SOURCES / "official_exchange_rates.csv").open(encoding="utf-8", newline="") as file:
        standing = {(row["iso3"], row["year"]): row["rate_standing"]
                    for row in csv.DictReader(file)}
    assert {iso3 for (iso3, _), one in standing.items() if one == "not-to-be-used"} == {
        "CUB", "MMR", "TKM", "VEN", "ZWE"}
    assert {iso3 for (iso3, _), one in standing.items() if one == "far-from-market"} == {
        "ERI", "IRN", "LBN", "SDN", "SYR"}
    assert standing["CHE", "2024"] == "usable"
