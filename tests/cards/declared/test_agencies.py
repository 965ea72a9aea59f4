"""The page on sister agencies against a second reckoning from the sources."""

import json
from collections import defaultdict
from itertools import product

import pytest

from casebook.cards import cards_of
from casebook.wording import ENGLISH, Language, Message
from tests.cards.reckoning import (
    PRICES,
    UNIT,
    USD_PER_UNIT,
    assessed,
    beyond_units,
    classes,
    dollars,
    source,
)
from tests.cards.shown import prepared, values

AGENCIES = {"FAO", "ICAO", "IFAD", "ILO", "IMO", "ITU", "UN Tourism", "UNESCO", "UNIDO", "UPU",
            "WHO", "WIPO", "WMO"}
REVENUE = defaultdict(lambda: defaultdict(float))
for row in source("un_revenue_by_entity"):
    entity = "UN Tourism" if row["entity"] == "UNWTO" else row["entity"]
    if entity in AGENCIES and int(row["year"]) >= 2013:
        kind = {"A": "assessed", "V": "voluntary", "R": "other"}[row["financing"][0]]
        REVENUE[entity, int(row["year"])][kind] += float(row["amount_usd"])
# Fees of companies are no contributions of States: other revenue at ITU as at every other agency.
MEMBER_STATES = defaultdict(float)
for row in source("itu_revenue_by_contributor"):
    if (row["contributor_type"], row["financing"]) == ("Government", "Assessed"):
        MEMBER_STATES[int(row["year"])] += float(row["amount_usd"])
# No Member State's in 2018, no contribution by units in 2023.
MEMBER_STATES[2018] -= 6_041.03
MEMBER_STATES[2023] -= beyond_units()
for (entity, year), told in REVENUE.items():
    # In 2013 and 2014 no fees stand under the heading: what it holds is the Member States'.
    if entity == "ITU" and year >= 2015:
        told["other"] += told["assessed"] - MEMBER_STATES[year]
        told["assessed"] = MEMBER_STATES[year]
AVERAGE = {int(row["year"]): float(row["chf_per_usd"]) for row in source("swiss_francs_per_dollar")}
ASSESSED = defaultdict(dict)
for row in source("agency_contributions"):
    amount = float(row["amount_usd"])
    if row["financing"] == "Assessed" and amount > 0 and row["entity"] != "ITU":
        ASSESSED[row["entity"], int(row["year"])][row["iso3"]] = amount
for iso3, year in classes():
    ASSESSED["ITU", year][iso3] = assessed(iso3, year) / UNIT * USD_PER_UNIT[year]


def whole(agency: str, year: int) -> float:
    return sum(REVENUE[agency, year].values())


def part(agency: str, year: int, kind: str = "assessed") -> float:
    return REVENUE[agency, year][kind] / whole(agency, year)


def test_one_organization_under_two_names_is_never_counted_twice() -> None:
    years = defaultdict(set)
    for row in source("un_revenue_by_entity"):
        years[row["entity"]].add(row["year"])
    assert not years["UNWTO"] & years["UN Tourism"]
    rows = prepared("agencies-totals", price_basis="usd").rows
    assert set(rows["entity"]) == AGENCIES
    assert rows.groupby("entity")["year"].nunique().eq(12).all()


def written(agency: Message) -> str:
    """The English name of an agency that a finding has, which is its code in the sources."""
    return ENGLISH.say(agency.message)


@pytest.mark.parametrize("basis", ["chf", "chf-constant", "usd"])
def test_every_amount_and_its_parts(basis: str) -> None:
    rows = prepared("agencies-totals", price_basis=basis).rows
    assert len(rows) == len(REVENUE)
    for one in rows.itertuples():
        told = REVENUE[one.entity, one.year]
        assert one.total == pytest.approx(dollars(sum(told.values()), one.year, basis))
        assert one.assessed + one.voluntary + one.other_revenue == pytest.approx(one.total)
        for kind, shown in (("assessed", one.assessed), ("voluntary", one.voluntary),
                            ("other", one.other_revenue)):
            assert shown == pytest.approx(dollars(told[kind], one.year, basis), abs=0.01)


@pytest.mark.parametrize(("basis", "years"), list(product(
    ["chf", "usd"], [(2013, 2024), (2016, 2020), (2014, 2018)])))
def test_shares_dependence_totals(basis: str, years: tuple[int, int]) -> None:
    first, last = years
    chosen = {"price_basis": basis, "from_year": first, "to_year": last}
    said = values("agencies-shares", **chosen)
    assert said["share"] == pytest.approx(part("ITU", last))
    assert said["voluntary"] == pytest.approx(part("ITU", last, "voluntary"))
    assert said["rank"] == 1 + sum(part(one, last) > part("ITU", last) for one in AGENCIES)
    assert said["count"] == len(AGENCIES)
    rows = prepared("agencies-shares", **chosen).rows
    assert (rows[["assessed_share", "voluntary_share", "other_share"]].sum(axis=1)
            .tolist()) == pytest.approx([1.0] * len(rows))
    said = values("agencies-dependence", **chosen)
    start = first
    assert (said["from"], said["year"]) == (start, last)
    assert said["before"] == pytest.approx(part("ITU", start), abs=0.0005)
    assert said["share"] == pytest.approx(part("ITU", last))
    for name, year in (("all_before", start), ("all", last)):
        assert said[name] == pytest.approx(
            sum(REVENUE[one, year]["assessed"] for one in AGENCIES)
            / sum(whole(one, year) for one in AGENCIES), abs=0.0005)
    said = values("agencies-totals", **chosen)
    everything = sum(whole(one, last) for one in AGENCIES)
    assert said["amount"] == pytest.approx(dollars(whole("ITU", last), last, basis))
    assert said["all"] == pytest.approx(dollars(everything, last, basis))
    assert said["share"] == pytest.approx(whole("ITU", last) / everything)


def test_the_rank_compares_states_with_states() -> None:
    """58.3 per cent, behind WMO; with the fees of companies it would be 67 per cent and first."""
    said = values("agencies-shares", to_year=2024)
    assert said["share"] == pytest.approx(125.63 / 215.48, abs=0.0001)
    assert (said["rank"], said["count"]) == (2, 13)
    rows = prepared("agencies-shares", to_year=2024).rows
    assert rows["entity"].tolist()[:2] == ["WMO", "ITU"]
    assert rows["assessed_share"].iloc[0] == pytest.approx(0.640, abs=0.0005)


def test_no_fees_come_into_the_share_in_2015() -> None:
    rows = prepared("agencies-dependence").rows
    own = rows[rows["entity"] == "ITU"].set_index("year")["assessed_share"]
    for year in range(2015, 2025):
        assert own[year] == pytest.approx(MEMBER_STATES[year] / whole("ITU", year))


def test_lines_stand_in_the_same_order_in_every_process() -> None:
    """By name, ITU's last and so on top: sets alone are ordered anew at every start."""
    drawn = prepared("agencies-dependence").figure["data"]
    assessed = {agency for (agency, _), told in REVENUE.items() if told["assessed"] > 0}
    assert [line["name"] for line in drawn] == [*sorted(assessed - {"ITU"}), "ITU"]


@pytest.mark.parametrize(("first", "last"), [(2013, 2024), (2017, 2022)])
def test_growth_nominal_and_real(first: int, last: int) -> None:
    rows = prepared("agencies-growth", from_year=first, to_year=last).rows.set_index("entity")
    assert set(rows.index) == AGENCIES
    grew = 0
    for one in AGENCIES:
        # Only ITU's revenue was reported at the rate of its unit.
        francs = {y: dollars(whole(one, y), y, "chf") if one == "ITU"
                  else whole(one, y) * AVERAGE[y] for y in (first, last)}
        real = francs[last] / PRICES[last] / (francs[first] / PRICES[first]) - 1
        grew += real > 0
        assert rows["growth_usd"][one] == pytest.approx(whole(one, last) / whole(one, first) - 1)
        assert rows["growth_chf"][one] == pytest.approx(francs[last] / francs[first] - 1)
        assert rows["growth_real"][one] == pytest.approx(real)
        assert rows["last_chf_real"][one] == pytest.approx(francs[first] * (1 + real))
    said = values("agencies-growth", from_year=first, to_year=last)
    assert said["grew"] == grew
    assert said["real"] == pytest.approx(rows["growth_real"]["ITU"])
    assert said["nominal"] == pytest.approx(rows["growth_chf"]["ITU"])
    if (first, last) == (2013, 2024):
        assert said["grew"] == 10
        assert rows["growth_real"]["WMO"] == pytest.approx(-0.023, abs=0.0005)
        assert rows["growth_real"]["ITU"] == pytest.approx(-0.073, abs=0.0005)


@pytest.mark.parametrize("last", [2013, 2020, 2024])
def test_concentration(last: int) -> None:
    shares = {}
    for (agency, year), amounts in ASSESSED.items():
        if year == last:
            ranked = sorted(amounts.values(), reverse=True)
            shares[agency] = {size: sum(ranked[:size]) / sum(ranked) for size in (1, 5, 10)}
    rows = prepared("agencies-concentration", to_year=last).rows
    assert len(rows) == 3 * len(shares) == 36
    for one in rows.itertuples():
        assert one.share == pytest.approx(shares[one.entity][one.largest])
        assert one.member_states == len(ASSESSED[one.entity, last])
    said = values("agencies-concentration", to_year=last)
    ten = {agency: one[10] for agency, one in shares.items()}
    assert said["share"] == pytest.approx(ten["ITU"])
    assert (written(said["least_agency"]), written(said["most_agency"])) == (
        min(ten, key=ten.get), max(ten, key=ten.get))
    assert (said["least"], said["most"]) == pytest.approx((min(ten.values()), max(ten.values())))


@pytest.mark.parametrize(("country", "year"), [
    ("KEN", 2024), ("ARE", 2023), ("JPN", 2016), ("PLW", 2024), ("BRA", 2019)])
def test_ranks_across_agencies(country: str, year: int) -> None:
    rows = prepared("agencies-rank", country=country, to_year=year, price_basis="usd").rows
    expected = {}
    for (agency, one), amounts in ASSESSED.items():
        if one == year and country in amounts:
            own = round(amounts[country])
            expected[agency] = 1 + sum(round(value) > own for value in amounts.values())
    assert dict(zip(rows["entity"], rows["rank"], strict=True)) == expected
    for one in rows.itertuples():
        amounts = ASSESSED[one.entity, year]
        assert one.contribution == pytest.approx(amounts[country])
        assert one.share == pytest.approx(amounts[country] / sum(amounts.values()))
        assert one.member_states == len(amounts)
    said = values("agencies-rank", country=country, to_year=year)
    others = {agency: rank for agency, rank in expected.items() if agency != "ITU"}
    assert said["rank"] == expected["ITU"]
    assert (said["best"], said["worst"]) == (min(others.values()), max(others.values()))
    assert others[written(said["best_agency"])] == said["best"]
    assert others[written(said["worst_agency"])] == said["worst"]


@pytest.mark.parametrize(("language", "own", "other"), [
    (Language("fr"), "UIT", "OMPI"), (Language("es"), "UIT", "OMPI"),
    (Language("ru"), "МСЭ", "ВОИС"),
    (Language("zh"), "国际电联", "产权组织"), (Language("ar"), "الاتحاد", "الويبو")])
def test_agencies_have_the_names_of_the_language(language: Language, own: str, other: str) -> None:
    for one in cards_of("agencies"):
        shown = prepared(one.id, language=language, country="KEN")
        figure = json.dumps(shown.figure, ensure_ascii=False)
        assert own in figure
        assert "WIPO" not in figure + shown.title
        assert {own, other} <= {cell for column in shown.table for cell in shown.table[column]}


@pytest.mark.parametrize("one", [one.id for one in cards_of("agencies")])
@pytest.mark.parametrize("chosen", [
    {}, {"country": "KEN", "price_basis": "usd"}, {"from_year": 2016, "to_year": 2016}])
def test_figures_are_drawn(one: str, chosen: dict[str, object]) -> None:
    shown = prepared(one, **chosen)
    json.dumps(shown.figure)
    assert shown.figure["data"]


def test_findings_go_when_they_do_not_hold() -> None:
    alone = {"from_year": 2016, "to_year": 2016}
    assert prepared("agencies-rank").finding is None
    assert prepared("agencies-growth", **alone).finding is None
    assert prepared("agencies-dependence", **alone).finding is None
