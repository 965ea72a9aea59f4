"""The page on revenue against a second reckoning from the sources, in plain Python."""

import json
from collections import defaultdict
from itertools import product
from statistics import fmean

import pytest

from casebook.cards import card, cards_of, prepare
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.wording import Language
from tests.cards.reckoning import (
    PRICES,
    UNIT,
    USD_PER_UNIT,
    assessed,
    beyond_units,
    classes,
    groups,
    source,
)
from tests.cards.shown import prepared as shown
from tests.cards.shown import values_of as values

BASES = ("chf", "chf-constant", "usd")


def members() -> dict[str, dict[str, str]]:
    return {row["iso3"]: row for row in source("member_states")}


CLASSES, MEMBERS = classes(), members()
RATE = {int(row["year"]): float(row["chf_per_usd"]) for row in source("swiss_francs_per_dollar")}
RATE |= {year: UNIT / usd for year, usd in USD_PER_UNIT.items()}


def francs(amount: float, year: int, basis: str) -> float:
    """Francs of a year in the price basis."""
    return {"chf": amount, "chf-constant": amount / PRICES[year],
            "usd": amount / RATE[year]}[basis]


def francs_over(amount: float, first: int, last: int, basis: str) -> float:
    """Francs of a whole period in the price basis: mean price level, mean rate."""
    years = range(first, last + 1)
    return {"chf": lambda: amount, "chf-constant": lambda: amount / fmean(map(PRICES.get, years)),
            "usd": lambda: amount / fmean(map(RATE.get, years))}[basis]()


def dollars(amount: float, year: int, basis: str) -> float:
    return francs(amount * RATE[year], year, basis)


def revenue() -> dict[int, dict[str, float]]:
    """Year -> total, members (Member States), voluntary; in US dollars.

    Two amounts are no Member States': one of 2018 booked for a State that is none, and what 2023
    has for two of them beyond their units. Two lack Côte d'Ivoire's, which the assessed
    contributions of 2013 and 2014 have beyond all others.
    """
    years: dict[int, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for row in source("itu_revenue_by_financing"):
        year, amount = int(row["year"]), float(row["amount_usd"])
        years[year]["total"] += amount
        if row["financing"].startswith("Voluntary"):
            years[year]["voluntary"] += amount
        if row["financing"] == "Assessed contributions":
            years[year]["assessed"] += amount
    for row in source("itu_revenue_by_contributor"):
        if row["contributor_type"] == "Government" and row["financing"] == "Assessed":
            years[int(row["year"])]["members"] += float(row["amount_usd"])
    years[2018]["members"] -= 6_041.03
    years[2023]["members"] -= beyond_units()
    years[2013]["members"] += 89_628.08
    years[2014]["members"] += 80_547.41
    return years


REVENUE = revenue()


def in_scope(
    year: int, region: str | None = None, grouping: str | None = None
) -> dict[str, float]:
    """The classes of a year by Member State, of those in scope."""
    return {iso3: units for (iso3, one), units in CLASSES.items()
            if one == year and region in (None, MEMBERS[iso3]["itu_region"])
            and (grouping is None or iso3 in groups(year)[grouping])}


def ranked(year: int, region: str | None = None, grouping: str | None = None) -> list[float]:
    return sorted(in_scope(year, region, grouping).values(), reverse=True)


def series(name: str) -> dict[str, dict[str, str]]:
    """Published figures of a series by label, in its order."""
    figures = {row["fact_id"]: row for row in source("published_figures")}
    rows = [row for row in source("figure_series") if row["series"] == name]
    return {row["label"]: figures[row["fact_id"]]
            for row in sorted(rows, key=lambda row: int(row["position"]))}


def published_chf(row: dict[str, str]) -> float:
    scale = {"CHF": 1.0, "CHF thousand": 1e3, "CHF million": 1e6}
    return float(row["value"]) * scale[row["unit"]]


YEARS = ((None, None, 2024), (2016, 2021, 2021), (None, 2014, 2014), (2023, 2023, 2023))


@pytest.mark.parametrize(("basis", "years"), list(product(BASES, YEARS)))
def test_revenue_by_source(basis, years):
    first, last, year = years
    prepared = shown("revenue-by-source", price_basis=basis, from_year=first, to_year=last)
    said, usd = values(prepared), REVENUE[year]
    assert said["year"] == year
    for name, amount in (
        ("total", usd["total"]), ("members", usd["members"]), ("voluntary", usd["voluntary"]),
        ("rest", usd["total"] - usd["members"] - usd["voluntary"]),
    ):
        assert said[name] == pytest.approx(dollars(amount, year, basis)), name


def test_sources_of_every_year_add_up_to_its_total():
    rows = shown("revenue-by-source", price_basis="usd").rows
    assert sorted(rows["year"].unique()) == list(range(2011, 2025))
    for year, one in rows.groupby("year"):
        assert one["amount"].sum() == pytest.approx(REVENUE[year]["total"])
        assert one["share"].sum() == pytest.approx(1)
        assert ("assessed-unsplit" in set(one["revenue_source"])) == (year < 2013)
        assert (one["amount"] >= 0).all()


def test_member_states_and_others_assessed_that_are_known():
    """By hand: assessed contributions of 2013 and 2014 are Member States' alone; a State that is
    none is not counted in 2018; two amounts of 2023 are no contributions by units."""
    rows = shown("revenue-by-source", price_basis="usd").rows
    usd = rows.pivot(index="year", columns="revenue_source", values="amount")
    assert usd["member-states"][[2013, 2014, 2018]].tolist() == pytest.approx(
        [123_687_054.00, 111_195_154.20, 110_378_239.02], abs=0.005)
    assert usd["other-members"][[2013, 2014]].tolist() == [0, 0]
    assert usd["assessed-other"].dropna().to_dict() == pytest.approx(
        {2018: 6_041.03, 2023: 1_958_416.78 + 107_649.10}, abs=0.005)
    shares = shown("revenue-shares", to_year=2023)
    assert values(shares)["share"] == pytest.approx(0.566, abs=0.0005)
    assert any("1\u202f958\u202f416.78" in words for words in shares.warnings)


@pytest.mark.parametrize("basis", BASES)
@pytest.mark.parametrize(("first", "last"), [(None, None), (2016, 2021), (2011, 2015)])
def test_shares_of_revenue(basis, first, last):
    said = values(shown("revenue-shares", price_basis=basis, from_year=first, to_year=last))
    begin, end = max(first or 2013, 2013), last or 2024
    assert (said["from"], said["year"], said["compared"]) == (begin, end, "yes")
    assert said["share"] == pytest.approx(REVENUE[end]["members"] / REVENUE[end]["total"])
    assert said["before"] == pytest.approx(REVENUE[begin]["members"] / REVENUE[begin]["total"])
    assert said["voluntary"] == pytest.approx(REVENUE[end]["voluntary"] / REVENUE[end]["total"])


def test_one_year_of_shares_is_compared_with_nothing():
    prepared = shown("revenue-shares", from_year=2020, to_year=2020)
    assert values(prepared)["compared"] == "no"
    assert "against" not in prepared.title


@pytest.mark.parametrize(("first", "last", "period"), [
    (None, None, "2025"), (2016, 2021, "2021"), (None, 2016, "2016")])
def test_published_share_beside_the_computed_ones(first, last, period):
    said = values(shown("revenue-share-published", from_year=first, to_year=last))
    year = last or 2024
    usd = REVENUE[year]
    assert said["year"] == year
    assert said["total"] == pytest.approx(usd["members"] / usd["total"])
    assert said["without"] == pytest.approx(usd["members"] / (usd["total"] - usd["voluntary"]))
    rows = [row for row in source("figure_series")
            if row["series"] == "revenue-share-published" and row["label"] == "member-states"]
    figures = {row["fact_id"]: row for row in source("published_figures")}
    published = next(one for one in (figures[row["fact_id"]] for row in rows)
                     if one["period_start"] == period)
    assert said["period"] == period
    assert said["published"] == pytest.approx(float(published["value"]) / 100)
    assert said["about"] == ("yes" if published["qualifier"] == "about" else "no")


@pytest.mark.parametrize(("year", "fits"), [(2016, "neither"), (2021, "neither")])
def test_a_published_share_that_fits_neither_computed_one_is_told_as_such(year, fits):
    usd = REVENUE[year]
    computed = {usd["members"] / usd["total"], usd["members"] / (usd["total"] - usd["voluntary"])}
    published = {2016: 0.61, 2021: 0.66}[year]
    assert all(abs(one - published) > 0.005 for one in computed)
    said = values(shown("revenue-share-published", to_year=year))
    assert (said["fits"], said["published"]) == (fits, pytest.approx(published))
    assert "neither" in shown("revenue-share-published", to_year=year).title


def test_a_document_that_cannot_be_looked_up_makes_an_estimate():
    figure = next(row for row in source("published_figures") if row["fact_id"] == "F0185")
    assert figure["source_url"] == figure["source_document"] == ""
    prepared = shown("revenue-share-published")
    assert prepared.provenance.grade == "estimate"
    assert values(prepared)["traceable"] == "no"
    assert "the source cannot be checked" in prepared.title


def test_totals_of_different_stages_are_named_as_such():
    said = values(shown("revenue-plans"))
    assert (said["first_stage"].message, said["stage"].message) == (
        "stage-budget", "stage-forecast")
    title = shown("revenue-plans").title
    assert "forecast for 2016–2019" in title
    assert "budgets of 2000–2003" in title


SCOPES = ((None, None), ("Africa", None), (None, "ldc"), ("Asia-Pacific", "sids"))


@pytest.mark.parametrize("basis", BASES)
@pytest.mark.parametrize(("region", "grouping"), SCOPES)
@pytest.mark.parametrize("year", [2024, 2023, 2015])
def test_payers(basis, region, grouping, year):
    prepared = shown("revenue-payers", price_basis=basis, region=region, grouping=grouping,
                     to_year=year)
    said, units = values(prepared), ranked(year, region, grouping)
    assert (said["year"], said["members"]) == (year, len(units))
    amounts = {iso3: assessed(iso3, year) for iso3 in in_scope(year, region, grouping)}
    whole = sum(amounts.values())
    assert said["total"] == pytest.approx(francs(whole, year, basis))
    assert prepared.rows["contribution"].sum() == pytest.approx(francs(whole, year, basis))
    if len(units) > 15:
        assert (said["count"], said["others"]) == (15, len(units) - 15)
        assert said["share"] == pytest.approx(sum(units[:15]) * UNIT / whole)
        assert said["rest"] == pytest.approx(1 - sum(units[:15]) * UNIT / whole)
        assert said["scope"] == ("some" if region or grouping else "all")
    else:
        assert "count" not in said


@pytest.mark.parametrize("basis", BASES)
@pytest.mark.parametrize(("iso3", "region"), [
    ("KEN", None), ("USA", None), ("ARE", None), ("PLW", "Asia-Pacific"), ("ARM", "CIS")])
def test_the_chosen_member_state_is_named_and_drawn(basis, iso3, region):
    prepared = shown("revenue-payers", price_basis=basis, country=iso3, region=region,
                     to_year=2023 if iso3 == "ARE" else None)
    year = 2023 if iso3 == "ARE" else 2024
    said = values(prepared)
    units = CLASSES[iso3, year]
    assert said["amount"] == pytest.approx(francs(assessed(iso3, year), year, basis))
    assert ("for 4 months" in prepared.title) == (iso3 == "PLW")
    name = MEMBERS[iso3]["name_en"].split(" (")[0]
    assert prepared.title.removeprefix("The ").startswith(name)
    ranking = prepared.figure["data"][0]["customdata"]
    assert any(text.startswith(name + ":") for text in ranking)
    row = prepared.rows.set_index("iso3").loc[iso3]
    assert row["rank"] == 1 + sum(one > units for one in ranked(year, region))


def test_a_member_state_out_of_view_is_not_named():
    prepared = shown("revenue-payers", country="JPN", region="Africa")
    assert "country" not in values(prepared)


def test_the_ranking_shows_fifteen_and_the_others_as_one_part():
    prepared = shown("revenue-payers")
    ranking, _, largest, others = prepared.figure["data"]
    assert len(ranking["x"]) == 15
    assert largest["x"][0] + others["x"][0] == pytest.approx(1)
    assert "179" in others["customdata"][0]


@pytest.mark.parametrize(("region", "grouping"), SCOPES)
@pytest.mark.parametrize(("first", "last"), [(None, None), (2016, 2020), (2024, 2024)])
def test_concentration(region, grouping, first, last):
    prepared = shown("revenue-concentration", region=region, grouping=grouping, from_year=first,
                     to_year=last)
    said = values(prepared)
    begin, end = first or 2013, last or 2024
    size = int(said["count"])
    units, before = ranked(end, region, grouping), ranked(begin, region, grouping)
    assert size == max(one for one in (1, 5, 10) if one < len(units))
    assert (said["from"], said["year"], said["members"]) == (begin, end, len(units))
    assert said["share"] == pytest.approx(sum(units[:size]) / sum(units))
    assert said["before"] == pytest.approx(sum(before[:size]) / sum(before))
    assert said["compared"] == ("yes" if begin < end else "no")
    for row in prepared.rows.itertuples():
        held = ranked(row.year, region, grouping)
        assert row.units == pytest.approx(sum(held[:row.largest]))
        assert row.largest < len(held)


BUDGETS = (("revenue-budgets", "budget-biennial", 2, 2026), ("revenue-plans", "plan-four-year", 4,
                                                             2024))


@pytest.mark.parametrize("basis", BASES)
@pytest.mark.parametrize(("card_id", "name", "length", "newest"), BUDGETS)
@pytest.mark.parametrize(("first", "last"), [(None, None), (2001, 2013)])
def test_budgets_and_plans(basis, card_id, name, length, newest, first, last):
    prepared = shown(card_id, price_basis=basis, from_year=first, to_year=last)
    said = values(prepared)
    starts = [year for year in range(2000, newest + 1, length)
              if (first is None or year + length > first) and (last is None or year <= last)]
    known = {int(row["period_start"]): published_chf(row) for row in series(name).values()}
    inside = [year for year in starts if year in known]
    amounts = {year: francs_over(known[year], year, year + length - 1, basis) for year in inside}
    assert said["amount"] == pytest.approx(amounts[inside[-1]])
    assert said["nominal"] == pytest.approx(known[inside[-1]])
    assert said["period"] == f"{inside[-1]}–{inside[-1] + length - 1}"
    assert said["from"] == f"{inside[0]}–{inside[0] + length - 1}"
    change = amounts[inside[-1]] / amounts[inside[0]] - 1
    assert said["change"] == pytest.approx(abs(change))
    assert said["direction"] == ("down" if change < 0 else "up")
    assert (said["periods"], said["missing"]) == (len(starts), len(starts) - len(inside))
    shown_amounts = prepared.rows.set_index("first_year")["amount"]
    assert shown_amounts.index.tolist() == starts
    assert shown_amounts.dropna().to_dict() == pytest.approx(amounts)
    # A total in dollars moves with the exchange rate: the sentence does not compare it.
    assert (said["from"] in prepared.title) == (basis != "usd")


def test_gaps_are_drawn_as_such():
    gaps = [trace for trace in shown("revenue-budgets").figure["data"]
            if trace["customdata"][0].endswith("not found in our sources")]
    assert [trace["customdata"][0][:9] for trace in gaps] == [
        "2004–2005", "2012–2017", "2020–2027"]


def test_a_secondary_source_lowers_the_grade_and_is_marked():
    prepared = shown("revenue-budgets")
    assert prepared.provenance.grade == "estimate"
    assert [text for text in prepared.figure["data"][-1]["text"] if "*" in text] == ["342*"]
    assert shown("revenue-budgets", from_year=2006).provenance.grade != "estimate"


@pytest.mark.parametrize("basis", BASES)
def test_lines_of_revenue(basis):
    prepared = shown("revenue-lines", price_basis=basis)
    said = values(prepared)
    lines = {label: published_chf(row) for label, row in series("plan-revenue-2012-15").items()}
    assert said["members"] == pytest.approx(lines["member-states"] / lines["total"])
    assert said["recovery"] == pytest.approx(lines["total-cost-recovery"] / lines["total"])
    for name, line in (("publications", "publications"), ("filings", "satellite-filings")):
        assert said[name] == pytest.approx(francs_over(lines[line], 2012, 2015, basis))
    assert said["period"] == "2012–2015"
    for _, one in prepared.rows.groupby("period"):
        amounts = one.set_index("revenue_line")["amount"]
        parts = one[~one["is_total"]]["amount"].sum()
        assert parts == pytest.approx(amounts["total"])
        assert one[~one["is_total"]]["share"].sum() == pytest.approx(1)
        assert amounts["total-assessed"] == pytest.approx(
            amounts[["member-states", "sector-members", "associates"]].sum())


SELECTIONS = [
    *(Selection(price_basis=basis) for basis in BASES),
    Selection(country="KEN", region="Africa"), Selection(country="ARM", region="CIS"),
    Selection(grouping="sids", country="PLW", price_basis="usd"),
    Selection(from_year=2016, to_year=2020), Selection(from_year=2014, to_year=2014),
]


@pytest.mark.parametrize("selection", SELECTIONS)
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("card_id", [card.id for card in cards_of("revenue")])
def test_every_card_is_drawn(card_id, selection, theme):
    prepared = prepare(card(card_id), selection, live(), theme)
    assert not prepared.rows.empty
    no_figure = card_id == "revenue-budgets" and selection.from_year == 2014
    assert any(trace["x"] for trace in prepared.figure["data"]) != no_figure
    json.dumps(prepared.figure, allow_nan=False)
    assert len(prepared.table) == len(prepared.rows)


@pytest.mark.parametrize(("card_id", "chosen"), [
    ("revenue-by-source", {"to_year": 2012}), ("revenue-shares", {"to_year": 2012}),
    ("revenue-share-published", {"to_year": 2012}),
    ("revenue-share-published", {"from_year": 2022, "to_year": 2024}),
    ("revenue-payers", {"to_year": 2012}), ("revenue-concentration", {"to_year": 2012}),
    ("revenue-budgets", {"from_year": 2012}), ("revenue-plans", {"from_year": 2016}),
])
def test_a_finding_that_does_not_hold_is_gone(card_id, chosen):
    prepared = shown(card_id, **chosen)
    assert prepared.finding is None
    assert prepared.title == prepared.name
    json.dumps(prepared.figure, allow_nan=False)


def test_a_name_that_a_phone_has_no_room_for_is_set_smaller() -> None:
    words = next(trace for trace in shown("revenue-payers", language=Language("ru")).figure["data"]
                 if trace.get("mode") == "text")
    sizes = dict(zip(words["text"], words["textfont"]["size"], strict=True))
    assert sizes["Соединенное Королевство Великобритании и Северной Ирландии"] < sizes["Китай"]
