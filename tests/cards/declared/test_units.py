"""The page on contributory units against a second reckoning from the sources, in plain Python."""

import json
from collections import Counter, defaultdict
from math import log
from typing import Literal

import pytest

from casebook.analysis.contributions import within_rule
from casebook.cards import cards_of, prepare
from casebook.charts.style import PALETTES
from casebook.selection import Selection
from casebook.warehouse import live
from tests.cards.reckoning import classes, groups, source
from tests.cards.shown import prepared as made
from tests.cards.shown import values_of as said

SELECTIONS = {
    "everything": Selection(),
    "region": Selection(region="Europe", country="FRA"),
    "small-region": Selection(region="CIS"),
    "group": Selection(grouping="ldc", country="GIN", peers="group"),
    "dollars": Selection(price_basis="usd", country="KEN", peers="gdp"),
    "years": Selection(from_year=2015, to_year=2019, country="CAN", peers="population"),
    "same-class": Selection(country="CIV", peers="class", from_year=2018),
    "one-year": Selection(from_year=2024, to_year=2024, country="PLW", peers="region"),
    "nothing-moves": Selection(from_year=2021, to_year=2023, country="PLW"),
    "almost-nobody": Selection(region="Arab States", grouping="lldc"),
    "no-gdp": Selection(country="VAT", peers="gdp"),
}
THEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
every_selection = pytest.mark.parametrize("selection", SELECTIONS.values(), ids=SELECTIONS)


# Year -> Member State -> class of contribution, corrected.
CLASSES: dict[int, dict[str, float]] = defaultdict(dict)
for (code, of_year), of_class in classes().items():
    CLASSES[of_year][code] = of_class
MEMBERS = {row["iso3"]: row for row in source("member_states")}
FIRST, LAST = min(CLASSES), max(CLASSES)


def in_scope(iso3: str, year: int, one: Selection) -> bool:
    return (one.region in (None, MEMBERS[iso3]["itu_region"])
            and (one.grouping is None or iso3 in groups(year)[one.grouping]))


def years(one: Selection) -> list[int]:
    return [year for year in sorted(CLASSES)
            if (one.from_year or FIRST) <= year <= (one.to_year or LAST)]


def held(year: int, one: Selection) -> dict[str, float]:
    return {iso3: units for iso3, units in CLASSES[year].items() if in_scope(iso3, year, one)}


def moves(one: Selection) -> list[tuple[int, str, float | None, float]]:
    """Year, Member State, class before (none when new in the figures) and after."""
    return [(year, iso3, CLASSES[year - 1].get(iso3), units)
            for year in years(one) if year > FIRST
            for iso3, units in held(year, one).items()
            if CLASSES[year - 1].get(iso3) != units]


def approximately(expected: dict[str, float]) -> dict[str, object]:
    return {name: pytest.approx(value) for name, value in expected.items()}


def part(found: dict[str, object], expected: dict[str, object]) -> dict[str, object]:
    return {name: found[name] for name in expected}


@every_selection
def test_every_card_is_made_and_drawn(selection: Selection) -> None:
    for one in cards_of("units"):
        for theme in THEMES:
            prepared = prepare(one, selection, live(), theme)
            figure = json.loads(json.dumps(prepared.figure))
            assert figure["data"] or figure["layout"]["annotations"], one.id
            assert prepared.title
            assert "{" not in prepared.title + prepared.subtitle + prepared.method
            if not prepared.rows.empty:
                assert figure["data"], one.id


@every_selection
def test_total(selection: Selection) -> None:
    prepared, shown = made("units-total", selection), years(selection)
    if len(shown) < 2 or not held(shown[-1], selection):
        assert prepared.finding is None
        return
    totals = {year: sum(held(year, selection).values()) for year in CLASSES}
    found, last = said(prepared), shown[-1]
    counts = {year: len(held(year, selection)) for year in shown}
    if selection.grouping and len(set(counts.values())) > 1:
        # Another group: its sums are told side by side and never as a change.
        assert found == approximately({
            "units": totals[last], "year": last, "members": counts[last], "from": shown[0],
            "before": totals[shown[0]], "members_before": counts[shown[0]]})
        return
    assert found == approximately({
        "units": totals[last], "year": last, "members": len(held(last, selection)),
        "since": totals[last] - totals[shown[0]], "from": shown[0],
        "change": totals[last] - totals[last - 1], "previous": last - 1})
    assert prepared.rows["units"].tolist() == pytest.approx([totals[year] for year in shown])


def test_totals_that_are_known() -> None:
    totals = made("units-total", Selection()).rows.set_index("year")["units"].to_dict()
    assert totals == {
        2013: 345, 2014: 345.125, 2015: 345.125, 2016: 334.25, 2017: 334.25, 2018: 341.5,
        2019: 345.5, 2020: 343.6875, 2021: 343.6875, 2022: 343.6875, 2023: 343.6875, 2024: 356}


def test_growth_and_members_that_are_known() -> None:
    shown = made("units-total", Selection())
    assert said(shown)["since"] == 11
    assert shown.rows["member_states"].tolist() == [193] * 11 + [194]
    assert {row["direction"] for _, row in made("units-changes", Selection()).rows.iterrows()
            if row["iso3"] == "CIV"} == {"up"}


def test_a_group_is_that_of_its_year() -> None:
    rows = made("units-total", Selection(grouping="ldc")).rows.set_index("year")
    assert rows["member_states"].to_dict() == {
        2013: 49, 2014: 48, 2015: 48, 2016: 48, 2017: 47, 2018: 47, 2019: 47, 2020: 46, 2021: 46,
        2022: 46, 2023: 45, 2024: 44}
    now = set(made("units-map", Selection(grouping="ldc")).rows["iso3"])
    before = set(made("units-map", Selection(grouping="ldc", to_year=2023)).rows["iso3"])
    assert before - now == {"STP"}


@pytest.mark.parametrize(("card_id", "more"), [("units-total", {}), ("units-since-1998", {})])
def test_corrected_years_bear_a_mark_and_words(card_id: str, more: dict[str, int]) -> None:
    def spec(**years: int) -> str:
        return json.dumps(made(card_id, Selection(**years, **more)).figure, ensure_ascii=False)

    assert spec().count("†") > 1
    assert "corrected value" in spec()
    assert "†" not in spec(from_year=2019, to_year=2022)


@every_selection
def test_by_region(selection: Selection) -> None:
    prepared, last = made("units-by-region", selection), years(selection)[-1]
    regions: dict[str, float] = defaultdict(float)
    for iso3, units in CLASSES[last].items():
        regions[MEMBERS[iso3]["itu_region"]] += units
    (most, first), (next_most, second) = sorted(
        ((units, region) for region, units in regions.items()), reverse=True)[:2]
    found = said(prepared)
    assert part(found, {"share": 0, "year": 0}) == approximately(
        {"share": (most + next_most) / sum(regions.values()), "year": last})
    assert [found[one].message for one in ("first", "second")] == [
        "the-region-" + region.lower().replace(" ", "-") for region in (first, second)]
    rows = prepared.rows
    by_year = rows.groupby("year")["units"].sum().to_dict()
    assert by_year == {year: sum(CLASSES[year].values()) for year in years(selection)}
    assert rows.groupby("year")["share"].sum().tolist() == pytest.approx([1] * len(by_year))


def test_since_1998() -> None:
    published = {row["fact_id"]: row for row in source("published_figures")}
    first = float(published["F0031"]["value"])
    assert (first, float(published["F0032"]["value"])) == (368.1875, 358.1875)
    found = said(made("units-since-1998", Selection()))
    now = sum(CLASSES[LAST].values())
    assert found == {"units": now, "year": LAST, "difference": first - now, "direction": "fewer",
                     "before": first, "period": "1998–1999", "published": "yes"}


def test_since_1998_ends_with_the_years_chosen() -> None:
    shown = made("units-since-1998", Selection(to_year=2019))
    found = said(shown)
    assert (found["year"], found["units"], found["period"]) == (2019, 345.5, "1998–1999")
    assert "in 2019" in shown.title
    later = said(made("units-since-1998", Selection(from_year=2015, to_year=2019)))
    assert (later["period"], later["before"], later["published"]) == ("2015", 345.125, "no")
    assert made("units-since-1998", Selection(from_year=2016, to_year=2016)).finding is None


@every_selection
def test_by_class(selection: Selection) -> None:
    prepared, last = made("units-by-class", selection), years(selection)[-1]
    now = held(last, selection)
    small = [units for units in now.values() if units < 1]
    large = [units for units in now.values() if units >= 10]
    if not small or len(now) < 2:
        assert prepared.finding is None
        return
    expected: dict[str, float] = {
        "year": last, "members": len(now), "small": len(small),
        "small_share": sum(small) / sum(now.values())}
    if large:
        expected |= {"large": len(large), "large_share": sum(large) / sum(now.values())}
    assert said(prepared) == approximately(expected)
    rows = prepared.rows
    assert rows.set_index("class_of_contribution")["member_states"].to_dict() == dict(
        Counter(now.values()))
    assert rows["units"].sum() == pytest.approx(sum(now.values()))
    assert rows["is_selected"].sum() == (selection.country in now)


@every_selection
def test_map(selection: Selection) -> None:
    prepared, last = made("units-map", selection), years(selection)[-1]
    now = held(last, selection)
    assert prepared.rows.set_index("iso3")["class_of_contribution"].to_dict() == now
    if len(now) < 2:
        assert prepared.finding is None
        return
    holders = Counter(now.values())
    most = min(units for units, count in holders.items() if count == max(holders.values()))
    assert said(prepared) == {
        "year": last, "units": most, "holders": holders[most], "members": len(now),
        "highest": max(now.values()), "several": "yes" if most > 1 else "no"}
    drawn = [place for trace in prepared.figure["data"] if trace["type"] == "choropleth"
             and trace.get("name") for place in trace["locations"]]
    assert sorted(drawn) == sorted(now)


@every_selection
def test_changes(selection: Selection) -> None:
    prepared, changes = made("units-changes", selection), moves(selection)
    assert len(prepared.rows) == len(changes)
    if not changes:
        assert prepared.finding is None
        return
    year = max(one[0] for one in changes)
    steps = {iso3: (before, after) for at, iso3, before, after in changes if at == year}
    size = {iso3: after - (before or 0) for iso3, (before, after) in steps.items()}
    largest = max(size.values(), key=abs)
    found = said(prepared)
    assert found["largest"].code in {
        iso3 for iso3, one in size.items() if abs(one) == abs(largest)}
    expected: dict[str, float] = {
        "previous": year - 1, "year": year, "changes": len(steps), "net": sum(size.values()),
        "up": sum(before is not None and after > before for before, after in steps.values()),
        "down": sum(before is not None and after < before for before, after in steps.values()),
        "new": sum(before is None for before, _ in steps.values())}
    assert part(found, dict(expected)) == approximately(expected)
    assert abs(found["largest_change"]) == pytest.approx(abs(largest))


def test_changes_that_are_known() -> None:
    rows = made("units-changes", Selection()).rows
    steps = dict(iter(rows.groupby("year")))
    assert steps[2016]["direction"].value_counts().to_dict() == {"down": 12, "up": 4}
    assert len(steps[2024]) == 12
    assert steps[2024]["units_change"].sum() == 12.3125
    totals = {year: sum(one.values()) for year, one in CLASSES.items()}
    for year in range(FIRST + 1, LAST + 1):
        net = steps[year]["units_change"].sum() if year in steps else 0
        assert net == pytest.approx(totals[year] - totals[year - 1])


def larger_than_the_limit(iso3: str, year: int) -> bool:
    """Whether a reduction is larger than No. 165 has it, from the class chosen four years before.

    Classes chosen at a conference apply from 2016, 2020 and 2024; of 2012-2015 only 2013 is known.
    """
    begins = max(one for one in (2016, 2020, 2024) if one <= year)
    chosen = CLASSES[max(begins - 4, FIRST)][iso3]
    return not within_rule(chosen, CLASSES[year][iso3], may_hold_lowest=True)


@every_selection
def test_changes_against_the_reduction_rule(selection: Selection) -> None:
    prepared = made("units-change-list", selection)
    changes = [(before, after) for _, _, before, after in moves(selection) if before is not None]
    down = [(before, after) for before, after in changes if after < before]
    if not down:
        assert prepared.finding is None
        return
    larger = sum(larger_than_the_limit(iso3, year)
                 for year, iso3, before, after in moves(selection)
                 if before is not None and after < before)
    first = max(years(selection)[0] - 1, FIRST)
    assert said(prepared) == {
        "down": len(down), "larger": larger, "up": len(changes) - len(down), "from": first,
        "to": years(selection)[-1]}


def test_larger_reductions_that_are_known() -> None:
    """Pakistan chose one unit for 2016-2019, rose to two in 2018 and had one again from 2020."""
    prepared = made("units-change-list", Selection())
    rows = prepared.rows[prepared.rows["direction"] == "down"]
    assert rows["reduction_size"].value_counts().to_dict() == {"within-limit": 20, "larger": 2}
    larger = rows[rows["reduction_size"] == "larger"]
    assert set(zip(larger["iso3"], larger["year"], strict=True)) == {("CAN", 2016), ("LBY", 2024)}
    pakistan = rows[rows["iso3"] == "PAK"].iloc[0]
    assert (pakistan["previous_class"], pakistan["chosen_class"]) == (2, 1)
    assert "may have been authorized" in prepared.title
    marked = [note["text"] for note in prepared.figure["layout"]["annotations"]
              if note["text"].endswith(" *")]
    assert len(marked) == 2


def last_known(column: str) -> dict[str, float]:
    known: dict[str, tuple[int, float]] = {}
    for row in source("country_context"):
        if row[column]:
            known[row["iso3"]] = max(known.get(row["iso3"], (0, 0.0)),
                                     (int(row["year"]), float(row[column])))
    return {iso3: value for iso3, (_, value) in known.items()}


def peers(one: Selection) -> set[str]:
    """The chosen Member State's peers by the rule, among those with a class in the last year."""
    assert one.country
    now = CLASSES[years(one)[-1]]
    if one.country not in now:
        return set()
    others, own = sorted(set(now) - {one.country}), MEMBERS[one.country]
    if one.peers == "region":
        return {iso3 for iso3 in others if MEMBERS[iso3]["itu_region"] == own["itu_region"]}
    if one.peers == "group":
        return {iso3 for iso3 in others if any(
            {iso3, one.country} <= group for group in groups(years(one)[-1]).values())}
    if one.peers == "class":
        return {iso3 for iso3 in others if now[iso3] == now[one.country]}
    sizes = last_known({"gdp": "gdp_usd", "population": "population"}[one.peers])
    if one.country not in sizes:
        return set()
    return set(sorted((iso3 for iso3 in others if iso3 in sizes), key=lambda iso3: abs(
        log(sizes[iso3] / sizes[one.country])))[:5])


RULES = [Selection(country=iso3, peers=rule) for iso3 in ("KEN", "USA", "TUV", "FRA", "VAT", "PLW")
         for rule in ("region", "group", "gdp", "population", "class")]


@pytest.mark.parametrize(
    "selection", [*SELECTIONS.values(), *RULES],
    ids=[*SELECTIONS, *(f"{one.country}-{one.peers}" for one in RULES)])
def test_peers(selection: Selection) -> None:
    prepared = made("units-peers", selection)
    if selection.country is None:
        assert prepared.finding is None
        assert prepared.rows.empty
        assert not any(trace["x"] for trace in prepared.figure["data"])
        return
    expected, shown = peers(selection), years(selection)
    rows = prepared.rows
    assert set(rows[~rows["is_selected"]]["iso3"]) == expected
    if not expected:
        assert prepared.finding is None
        return
    now = CLASSES[shown[-1]]
    own, others = now[selection.country], [now[iso3] for iso3 in expected]
    found = said(prepared)
    assert found["country"].code == selection.country
    values: dict[str, object] = {"units": own, "year": shown[-1], "peers": len(others)}
    if selection.peers == "class":
        values |= {"from": shown[0], "still": sum(
            CLASSES[shown[0]].get(iso3) == own for iso3 in expected)}
    else:
        values |= {"higher": sum(one > own for one in others),
                   "same": sum(one == own for one in others),
                   "lower": sum(one < own for one in others)}
    assert part(found, values) == values


def test_peers_of_ones_own() -> None:
    prepared = made("units-peers", Selection(country="KEN", peers="own", peer_list="EGY-GHA-ZAF"))
    rows = prepared.rows
    assert set(rows[~rows["is_selected"]]["iso3"]) == {"EGY", "GHA", "ZAF"}
    assert said(prepared)["peers"] == 3


def test_unit_value() -> None:
    prices = 1.0
    for row in source("swiss_consumer_prices"):
        if int(row["year"]) > 2006:
            prices *= 1 + float(row["annual_pct"]) / 100
    found = said(made("units-value", Selection()))
    assert found == approximately({
        "amount": 318_000, "since": 2006, "base": 2024, "real": 318_000 * prices,
        "lost": 1 - 1 / prices})
    assert round(318_000 * prices) == 346_883


def test_unit_amounts_are_those_published() -> None:
    rows = made("units-value", Selection()).rows.set_index("year")
    published = {row["fact_id"]: row for row in source("published_figures")}
    for fact_id in ("F0005", "F0001", "F0002", "F0006", "F0016", "F0018", "F0023"):
        row = published[fact_id]
        for year in range(int(row["period_start"]), min(int(row["period_end"]), LAST) + 1):
            assert rows.loc[year, "unit_amount_chf"] == float(row["value"]), (fact_id, year)
            assert rows.loc[year, "status"] == row["status"]
    assert not {2002, 2003} & set(rows.index)
    assert rows[rows["status"] == "draft"].index.tolist() == [
        2004, 2005, 2008, 2009, 2010, 2011, 2020, 2021, 2022]
    level = 1.0
    inflation = {int(row["year"]): float(row["annual_pct"])
                 for row in source("swiss_consumer_prices")}
    for year in range(2024, 1996, -1):
        if year in rows.index:
            assert rows.loc[year, "real_unit_chf"] == pytest.approx(
                rows.loc[year, "unit_amount_chf"] * level)
        level *= 1 + inflation[year] / 100


def test_the_invitation_gives_way_to_the_one_chosen() -> None:
    invited = made("units-peers", Selection())
    assert "Choose a Member State" in invited.figure["layout"]["annotations"][0]["text"]
    assert "nearest by gross domestic product" in made(
        "units-peers", Selection(country="KEN", peers="gdp")).subtitle


def test_the_one_chosen_stands_out() -> None:
    highlight = PALETTES["light"].highlight
    for card_id in ("units-map", "units-peers", "units-changes", "units-change-list",
                    "units-by-class"):
        with_one = json.dumps(made(card_id, Selection(country="CAN")).figure)
        without = json.dumps(made(card_id, Selection()).figure)
        assert highlight in with_one, card_id
        assert highlight not in without, card_id
