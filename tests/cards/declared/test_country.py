"""The findings of the profiles against an independent reckoning from the CSVs.

For twenty Member States drawn with a fixed seed, and for those with something out of the ordinary.
"""

import itertools
import json
import math
import random
from collections import defaultdict
from functools import cache

import pandas as pd
import pytest

from casebook.analysis.directory import directory
from casebook.cards import cards, cards_of, prepare
from casebook.cards.country_head import badges, main_figures
from casebook.cards.country_notable import notable_sentences
from casebook.selection import YARDSTICKS, Selection
from casebook.warehouse import live, run
from casebook.wording import ENGLISH, Quantity
from tests.cards.reckoning import ADDED, MONTHS, SEEN_AND_USED, assessed, groups, source
from tests.cards.shown import prepared
from tests.sampling import sampled

FRANCS = 318_000
YEARS = range(2013, 2025)
SCALE = [0.0625, 0.125, 0.25, 0.5, 1, 1.5, *map(float, range(2, 41))]
# Palau is new and was assessed for four months, Côte d'Ivoire's first years are added, two
# reductions are larger than the rule has it and Pakistan's is not, Venezuela's product is old,
# Libya's and Brazil's class moved in 2024, São Tomé and Príncipe left a group, the Holy See and the
# Democratic People's Republic of Korea lack figures, Switzerland has the headquarters, amounts of
# Bangladesh and Guinea are negative in a year.
SPECIAL = ("PLW", "CIV", "CAN", "PAK", "LBY", "VAT", "PRK", "CHE", "BGD", "GIN", "ARE", "EGY",
           "VEN", "SSD", "STP", "BRA")


@cache
def members() -> dict[str, dict[str, str]]:
    return {row["iso3"]: row for row in source("member_states")}


DRAWN = random.Random(165).sample(sorted(members()), 20)
STATES = pytest.mark.parametrize("iso3", dict.fromkeys((*DRAWN, *SPECIAL)))
# In every price basis only for a few: what differs is one factor a year.
IN_BASES = pytest.mark.parametrize(("iso3", "basis"), [
    *((iso3, "chf") for iso3 in dict.fromkeys((*DRAWN, *SPECIAL))),
    *((iso3, basis) for iso3 in (*DRAWN[:3], "CIV") for basis in ("chf-constant", "usd"))])


@cache
def classes() -> dict[tuple[str, int], float]:
    """Class by Member State and year, from amounts: the nearest lawful class, then corrected."""
    found = {}
    for row in source("member_state_contributions"):
        implied = float(row["assessed_usd"]) / float(row["usd_per_unit"])
        found[row["iso3"], int(row["year"])] = min(
            SCALE, key=lambda units, implied=implied: abs(math.log(units / implied)))
    return found | {key: used for key, (_, used) in SEEN_AND_USED.items()} | ADDED


@cache
def rate(year: int) -> float:
    """US dollars that Japan was assessed for one of its thirty units."""
    paid = next(float(row["assessed_usd"]) for row in source("member_state_contributions")
                if row["iso3"] == "JPN" and int(row["year"]) == year)
    return paid / 30


def in_basis(usd: float, year: int, basis: str = "chf") -> float:
    if basis == "usd":
        return usd
    francs = usd * FRANCS / rate(year)
    if basis == "chf-constant":
        for row in source("swiss_consumer_prices"):
            if year < int(row["year"]) <= 2024:
                francs *= 1 + float(row["annual_pct"]) / 100
    return francs


def history(iso3: str) -> dict[int, float]:
    return {year: classes()[iso3, year] for year in YEARS if (iso3, year) in classes()}


@cache
def context() -> dict[tuple[str, int], dict[str, str]]:
    return {(row["iso3"], int(row["year"])): row for row in source("country_context")}


def known(iso3: str, column: str) -> dict[int, float]:
    return {year: float(row[column]) for (code, year), row in sorted(context().items())
            if code == iso3 and row[column]}


def numbers(finding: object) -> dict[str, float]:
    assert finding is not None
    return {name: float(value.value) for name, value in finding.values.items()
            if isinstance(value, Quantity)}


def told(card_id: str, iso3: str, **more: str) -> tuple[str, dict[str, float]]:
    finding = prepared(card_id, Selection(country=iso3, **more)).finding
    assert finding is not None
    return finding.message, numbers(finding)


def last_change(held: dict[int, float]) -> tuple[int, float, float] | None:
    """Year, class before and after of the latest change."""
    years = sorted(held)
    steps = [(b, held[a], held[b]) for a, b in itertools.pairwise(years)
             if held[a] != held[b]]
    return steps[-1] if steps else None


@STATES
def test_class(iso3: str) -> None:
    held = history(iso3)
    last = max(held)
    message, found = told("country-class", iso3)
    months = MONTHS.get((iso3, last), 12)
    wanted = {"year": last, "units": held[last], "chf": held[last] * FRANCS * months / 12,
              "usd": held[last] * rate(last) * months / 12, "months": months}
    change = last_change(held)
    if change:
        year, before, after = change
        assert message == f"country-class-{'up' if after > before else 'down'}-finding"
        ordered = [held[y] for y in sorted(held)]
        wanted |= {"changed": year, "before": before, "from": min(held), "changes": sum(
            a != b for a, b in itertools.pairwise(ordered))}
    elif len(held) > 1:
        assert message == "country-class-held-finding"
        wanted["from"] = min(held)
    else:
        assert message == "country-class-first-finding"
    assert found == pytest.approx(wanted, rel=1e-6)


def test_larger_reductions_bear_a_star_and_no_verdict() -> None:
    rows = run("country_class_by_year",
               {"country": None, "from_year": None, "to_year": None}, live()).rows
    reduced = rows[rows["direction"] == "down"]
    larger = reduced[reduced["reduction_size"] == "larger"]
    assert len(reduced) == 22
    assert set(zip(larger["iso3"], larger["year"], strict=True)) == {("CAN", 2016), ("LBY", 2024)}
    for iso3 in ("CAN", "LBY", "FRA", "PAK"):
        spec = json.dumps(prepared("country-class", Selection(country=iso3)).figure,
                          ensure_ascii=False)
        star = iso3 in ("CAN", "LBY")
        assert ("▼*" in spec) == ("may have been authorized" in spec) == star


def test_palau_was_assessed_for_four_months() -> None:
    """USD 7 352.94 in the source: 1/16 unit for September to December 2024."""
    selection = Selection(country="PLW")
    of_class, ratio = (prepared(one, selection) for one in ("country-class", "country-relative"))
    last = of_class.rows.iloc[-1]
    assert (last["class_of_contribution"], last["contribution_chf"]) == (0.0625, 6_625)
    assert last["contribution_usd"] == pytest.approx(7_352.94, abs=0.005)
    assert "4 months" in of_class.title
    assert "6\u202f625" in of_class.title
    assert round(numbers(ratio.finding)["people"]) == 374
    assert "4 months of 2024" in ratio.title
    figures = main_figures(selection, live()).values
    assert ("Assessed for 4 months of 2024, in Swiss francs", "CHF\u00a06\u202f625") in figures


@pytest.mark.parametrize(("iso3", "usd"), [
    ("LBY", "1.75"), ("BRA", "1.79"), ("GIN", "14.95"), ("CHL", "0.53"), ("LKA", "1.05"),
    ("PNG", "5.71"), ("KHM", "1.39"), ("GNQ", "7.28")])
def test_the_class_of_the_year_stands_beside_the_economy(iso3: str, usd: str) -> None:
    """The class changed in 2024, the latest product is of 2023: neither is told as the other's."""
    title = prepared("country-relative", Selection(country=iso3)).title
    assert f"USD\u00a0{usd} " in title or f"USD {usd} " in title
    assert "for 2024" in title
    assert "GDP of 2023" in title


@pytest.mark.parametrize("iso3", ["VEN", "SSD", "YEM", "CUB"])
def test_an_old_economy_is_not_set_beside_a_new_class(iso3: str) -> None:
    shown = prepared("country-relative", Selection(country=iso3))
    gap = 2024 - max(known(iso3, "gdp_usd"))
    assert ("gdp" in numbers(shown.finding)) == (gap <= 5)
    assert ("too old" in shown.title) == (gap > 5)


def test_a_contribution_ahead_of_the_population_leaves_the_last_year_of_both() -> None:
    selection = Selection(country="KEN")
    shown = prepared("country-relative", selection)
    ahead = shown.rows.iloc[[-1]].assign(year=2025, per_thousand_people=None, population=None,
                                         gdp_year=None, gdp_usd=None, per_million_gdp=None)
    found = cards()["country-relative"].finding(
        pd.concat([shown.rows, ahead], ignore_index=True), selection)
    assert numbers(found) == numbers(shown.finding)
    assert numbers(found)["year"] == 2024


def test_the_amount_is_the_same_since_the_figures_begin_at_least() -> None:
    assert "the same since at least 2013" in prepared(
        "country-class", Selection(country="KEN")).title


@pytest.mark.parametrize("card_id", ["country-class", "country-share"])
def test_the_year_chosen_is_the_year_told(card_id: str) -> None:
    shown = prepared(card_id, Selection(country="CIV", from_year=2015, to_year=2019))
    assert numbers(shown.finding)["year"] == 2019
    assert numbers(shown.finding).get("units", 0.25) == 0.25
    assert set(shown.rows["year"]) == set(range(2015, 2020))


@pytest.mark.parametrize(("iso3", "marks"), [("ARE", True), ("EGY", True), ("PLW", True),
                                             ("CIV", True), ("KEN", False)])
@pytest.mark.parametrize("card_id", ["country-class", "country-share", "country-relative"])
def test_corrected_years_bear_a_mark_and_words(card_id: str, iso3: str, marks: bool) -> None:
    shown = prepared(card_id, Selection(country=iso3))
    spec = json.dumps(shown.figure, ensure_ascii=False)
    assert ("†" in spec) == ("corrected value" in spec) == marks
    assert any(words.startswith("Corrected: ") for words in shown.warnings) == marks


def test_a_group_left_is_no_badge() -> None:
    for iso3, grouping in (("STP", False), ("VUT", False), ("HTI", True)):
        shown = badges(directory(live())[iso3], ENGLISH)
        assert any("Least developed" in one for one in shown) == grouping, iso3
    assert any("24 November 2026" in one for one in badges(directory(live())["LAO"], ENGLISH))


@STATES
def test_share_and_rank(iso3: str) -> None:
    last = max(history(iso3))
    mine, region = classes()[iso3, last], members()[iso3]["itu_region"]
    everyone = {code: units for (code, year), units in classes().items() if year == last}
    near = {code: units for code, units in everyone.items()
            if members()[code]["itu_region"] == region}
    _, found = told("country-share", iso3)
    assert found == pytest.approx({
        "year": last, "share": mine / sum(everyone.values()), "members": len(everyone),
        "rank": 1 + sum(units > mine for units in everyone.values()),
        "others": sum(units == mine for units in everyone.values()) - 1,
        "region_share": mine / sum(near.values()), "region_members": len(near),
        "region_rank": 1 + sum(units > mine for units in near.values()),
    })


@cache
def given() -> dict[str, dict[int, float]]:
    """Voluntary contributions of governments in US dollars, by code and year."""
    found: dict[str, dict[int, float]] = defaultdict(lambda: defaultdict(float))
    for row in source("itu_revenue_by_contributor"):
        if row["contributor_type"] == "Government" and "Voluntary" in row["financing"]:
            found[row["contributor"]][int(row["year"])] += float(row["amount_usd"])
    return found


@IN_BASES
def test_voluntary_contributions(iso3: str, basis: str) -> None:
    message, found = told("country-voluntary", iso3, price_basis=basis)
    wanted: dict[str, float] = {"from": 2013, "to": 2024}
    if iso3 in given():
        wanted |= {"recorded": len(given()[iso3]), "years": 12, "amount": sum(
            in_basis(usd, year, basis) for year, usd in given()[iso3].items())}
    else:
        assert message == "country-voluntary-none-finding"
    assert found == pytest.approx(wanted)


def relative(iso3: str, basis: str) -> dict[str, float]:
    """The contribution of the latest year by people, and by the product of at most five years
    before, each beside all Member States."""
    wanted: dict[str, float] = {}
    year = max(history(iso3))
    if year not in known(iso3, "population"):
        return wanted
    products = [one for one in known(iso3, "gdp_usd") if one <= year]
    if products and max(products) < year - 5:
        wanted["gdp_year"] = max(products)
        products = []
    for column, base_year, year_of, own, together, scale in (
        ("population", year, "year", "people", "all", 1e3),
        ("gdp_usd", max(products, default=None), "gdp_year", "gdp", "all_gdp", 1e6),
    ):
        if base_year is None:
            continue
        both = [code for code in members() if (code, year) in classes()
                and context().get((code, base_year), {}).get(column)]
        money = {code: assessed(code, year) / FRANCS * rate(year) for code in both}
        if column == "population":
            money = {code: in_basis(usd, year, basis) for code, usd in money.items()}
        base = {code: float(context()[code, base_year][column]) for code in both}
        wanted |= {year_of: base_year, own: money[iso3] / base[iso3] * scale,
                   together: sum(money.values()) / sum(base.values()) * scale}
    return wanted | {"months": MONTHS.get((iso3, year), 12)}


@IN_BASES
def test_people_and_economy(iso3: str, basis: str) -> None:
    message, found = told("country-relative", iso3, price_basis=basis)
    wanted = relative(iso3, basis)
    assert found == pytest.approx(wanted, rel=1e-6)
    assert message == "country-relative" + (
        "" if "gdp" in wanted else "-old" if "gdp_year" in wanted else "-people" if wanted
        else "-none") + "-finding"


def yardsticks(iso3: str, yardstick: str) -> dict[int, float]:
    if yardstick == "un-scale":
        return {int(row["year"]): float(row["share_percent"]) / 100
                for row in source("un_regular_budget_share") if row["iso3"] == iso3}
    mine: dict[int, float] = defaultdict(float)
    total: dict[int, float] = defaultdict(float)
    for row in source("un_system_contributions" if yardstick == "un-system"
                    else "agency_contributions"):
        if yardstick == "un-system":
            usd = float(row["assessed_usd"])
        elif row["entity"].lower() == yardstick and row["financing"] == "Assessed":
            usd = float(row["amount_usd"])
        else:
            continue
        if usd < 0:  # a refund is no share
            continue
        total[int(row["year"])] += usd
        if row["iso3"] == iso3:
            mine[int(row["year"])] += usd
    return {year: usd / total[year] for year, usd in mine.items()}


@STATES
def test_yardsticks(iso3: str) -> None:
    assert prepared("country-yardstick", Selection(country=iso3)).finding is None
    held = history(iso3)
    for yardstick in random.Random(iso3).sample(YARDSTICKS, 3):
        beside = yardsticks(iso3, yardstick)
        shown = prepared("country-yardstick", Selection(country=iso3, yardstick=yardstick))
        years = set(beside) & set(held)
        if not years:
            assert shown.finding is None
            continue
        last = max(years)
        total = sum(units for (_, year), units in classes().items() if year == last)
        assert numbers(shown.finding) == pytest.approx(
            {"year": last, "share": held[last] / total, "beside": beside[last]}, rel=1e-6)


def test_a_refund_is_no_share_by_a_yardstick() -> None:
    # UNIDO books USD -835 722.89 for the United Kingdom in 2014, and no assessment since.
    shown = prepared("country-yardstick", Selection(country="GBR", yardstick="unido"))
    assert (shown.rows["yardstick_share"].dropna() >= 0).all()


@STATES
def test_use_of_the_internet(iso3: str) -> None:
    message, found = told("country-internet", iso3)
    use = known(iso3, "internet_users_pct")
    if not use:
        assert message == "country-internet-none-finding"
        return
    first, last = min(use), max(use)
    people = float(context()[iso3, last]["population"])
    assert found == pytest.approx({
        "year": last, "use": use[last] / 100, "people": people * (100 - use[last]) / 100,
        "from": first, "before": use[first] / 100})


@IN_BASES
def test_expenses(iso3: str, basis: str) -> None:
    message, found = told("country-expenses", iso3, price_basis=basis)
    spent = {int(row["year"]): float(row["amount_usd"])
             for row in source("itu_expenses_by_country") if row["iso3"] == iso3}
    wanted: dict[str, float] = {"from": 2013, "to": 2024}
    if spent:
        kind = "seat-" if iso3 == "CHE" else "" if sum(spent.values()) > 0 else "adjusted-"
        assert message == f"country-expenses-{kind}finding"
        wanted |= {"years": 12, "recorded": len(spent), "amount": sum(
            in_basis(usd, year, basis) for year, usd in spent.items())}
    else:
        assert message == "country-expenses-none-finding"
    assert found == pytest.approx(wanted)


def test_what_the_method_says_of_the_coverage_of_expenses() -> None:
    rows = source("itu_expenses_by_country")
    places = [sum(row["year"] == str(year) for row in rows) for year in YEARS]
    method = prepared("country-expenses", Selection(country="KEN")).method
    least = min(count for count in places if count)
    assert f"between {least} and {max(places)} countries" in method
    assert [year for year, count in zip(YEARS, places, strict=True) if not count] == [2021]
    named = {row["iso3"] for row in rows} & set(members())
    # The source has two places beyond the Member States.
    assert f"and {len(named)} of the 194 Member States" in method


def projects_of(iso3: str) -> list[dict[str, str]]:
    return [row for row in source("itu_country_projects") if iso3 in row["iso3_list"].split()]


@pytest.mark.parametrize("iso3", sorted({*DRAWN, *SPECIAL, *(
    code for row in source("itu_country_projects") for code in row["iso3_list"].split()
    if code in {one["iso3"] for one in source("member_states")})}))
def test_projects(iso3: str) -> None:
    message, found = told("country-projects", iso3)
    rows = projects_of(iso3)
    if not rows:
        assert message == "country-projects-none-finding"
        return
    required = sum(float(row["required_usd"]) for row in rows)
    available = sum(float(row["available_usd"]) for row in rows)
    states = max(len(row["iso3_list"].split()) for row in rows)
    assert message == f"country-projects{'-shared' if states > 1 else ''}-finding"
    assert found == pytest.approx({
        "projects": len(rows), "required": required, "available": available,
        "gap": required - available, "states": states})


def test_what_the_method_says_of_the_number_of_plans() -> None:
    having = {code for row in source("itu_country_projects") for code in row["iso3_list"].split()}
    method = prepared("country-projects", Selection(country="KEN")).method
    assert f"{len(having & set(members()))} of the 194 Member States" in method


def peers_of(iso3: str, rule: str, listed: tuple[str, ...] = ()) -> set[str]:
    mine = members()[iso3]
    others = set(members()) - {iso3}
    if rule == "own":
        return others & set(listed)
    if rule == "region":
        return {one for one in others if members()[one]["itu_region"] == mine["itu_region"]}
    if rule == "group":
        return {one for one in others
                if any({one, iso3} <= group for group in groups(2024).values())}
    if rule == "class":
        return {one for one in others if classes()[one, 2024] == classes()[iso3, 2024]}
    column = {"gdp": "gdp_usd", "population": "population"}[rule]
    size = {one: figures[max(figures)] for one in members() if (figures := known(one, column))}
    if iso3 not in size:
        return set()
    near = sorted(others & set(size), key=lambda one: (abs(math.log(size[one] / size[iso3])), one))
    return set(near[:5])


RULES = ("region", "group", "gdp", "population", "class", "own")


@pytest.mark.parametrize(("iso3", "rule"), sampled([
    *((iso3, RULES[place % 6]) for place, iso3 in enumerate(DRAWN)),
    *((iso3, RULES[(place + 3) % 6]) for place, iso3 in enumerate(DRAWN)),
    *((iso3, rule) for iso3 in ("VAT", "PRK", "PLW") for rule in RULES)], 5))
def test_peers(iso3: str, rule: str) -> None:
    listed = ("BRA", "FJI", "KEN") if rule == "own" else ()
    selection = Selection(country=iso3, peers=rule, peer_list="-".join(listed) or None)
    shown = prepared("country-peers", selection)
    peers = peers_of(iso3, rule, listed)
    assert set(shown.rows["iso3"]) == peers | {iso3}
    if not peers:
        assert shown.finding is None
        return
    mine = classes()[iso3, 2024]
    now = {one: classes()[one, 2024] for one in peers}
    if rule == "class":
        then = {one: history(one)[min(history(one))] for one in peers}
        wanted = {"peers": len(peers), "units": mine, "year": 2024,
                  "from": min(min(history(one)) for one in peers),
                  "up": sum(now[one] > then[one] for one in peers),
                  "same": sum(now[one] == then[one] for one in peers),
                  "down": sum(now[one] < then[one] for one in peers)}
    else:
        wanted = {"peers": len(peers), "units": mine, "year": 2024,
                  "higher": sum(units > mine for units in now.values()),
                  "same": sum(units == mine for units in now.values()),
                  "lower": sum(units < mine for units in now.values())}
    assert numbers(shown.finding) == pytest.approx(wanted)
    if rule == "own":
        for name in ("Brazil", "Fiji", "Kenya"):
            assert name in shown.subtitle


@STATES
def test_what_is_notable(iso3: str) -> None:
    """Three to five sentences, every number as reckoned, each with the id of its card."""
    held = history(iso3)
    selection = Selection(country=iso3)
    found = notable_sentences(selection, live())
    assert 3 <= len(found) <= 5
    assert len({one.sentence for one in found}) == len(found)
    assert found[0].card_id == "country-class"
    for one in found:
        assert one.figure_id == prepared(one.card_id, selection).provenance.figure_id
        said, message = numbers(one.finding), one.finding.message
        if message in ("country-notable-up", "country-notable-down"):
            year, before, after = last_change(held) or (0, 0.0, 0.0)
            assert message.endswith("up" if after > before else "down")
            assert said == pytest.approx(
                {"year": year, "before": before, "units": held[max(held)]})
        elif message == "country-notable-held":
            assert last_change(held) is None
            assert said == {"units": held[2024], "years": len(held), "from": min(held), "to": 2024}
        elif message == "country-notable-new":
            assert list(held) == [2024]
        elif message == "country-notable-assessed":
            assert said == pytest.approx({
                "chf": sum(held.values()) * FRANCS, "from": min(held), "to": 2024,
                "usd": sum(units * rate(year) for year, units in held.items())}, rel=1e-6)
        elif message == "country-notable-voluntary":
            total = sum(in_basis(usd, year) for year, usd in given()[iso3].items())
            assert said == pytest.approx({
                "amount": total, "beside": total / (sum(held.values()) * FRANCS),
                "recorded": len(given()[iso3]), "from": 2013, "to": 2024})
        elif message == "country-notable-economy":
            wanted = relative(iso3, "chf")
            assert said == pytest.approx({
                "year": 2024, "gdp_year": wanted["gdp_year"], "own": wanted["gdp"],
                "all": wanted["all_gdp"], "months": wanted["months"]}, rel=1e-6)
            assert abs(math.log2(said["own"] / said["all"])) >= 1
            assert said["gdp_year"] >= 2019
        elif message == "country-notable-internet":
            use = known(iso3, "internet_users_pct")
            assert said["use"] == pytest.approx(use[max(use)] / 100)
            assert said["before"] == pytest.approx(use[min(use)] / 100)
            assert abs(said["use"] - said["before"]) >= 0.0999 or said["use"] <= 2 / 3
        else:  # the card's own finding, tested above
            own = prepared(one.card_id, selection).finding
            assert said == numbers(own)


def test_a_sentence_disappears_with_its_condition() -> None:
    def messages(iso3: str, **more: str) -> set[str]:
        selection = Selection(country=iso3, **more)
        return {one.finding.message for one in notable_sentences(selection, live())}

    assert notable_sentences(Selection(), live()) == ()
    assert "country-yardstick-finding" not in messages("USA")
    assert "country-yardstick-finding" in messages("USA", yardstick="un-scale")
    assert not {"country-notable-internet", "country-notable-economy"} & messages("VAT")
    assert not any("peers" in message for message in messages("VAT", peers="group"))
    assert not any("projects" in message for message in messages("KEN"))
    assert not any("expenses" in message for message in messages("CHE"))


def test_up_the_same_and_down_are_told_alike() -> None:
    ranks = {"up": "USA", "held": "KEN", "down": "CAN"}
    for what, iso3 in ranks.items():
        first = notable_sentences(Selection(country=iso3), live())[0]
        assert first.finding.message == f"country-notable-{what}"


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("iso3", SPECIAL)
def test_figures_are_plain_and_say_what_is_missing(iso3: str, theme: str) -> None:
    for one in cards_of("country"):
        made = prepare(one, Selection(country=iso3, yardstick="who"), live(), theme)
        spec = json.dumps(made.figure, allow_nan=False)
        assert "NaN" not in spec
        drawn = any(trace.get("x") or trace.get("locations") or trace.get("lat")
                    for trace in made.figure["data"])
        assert drawn or made.figure["layout"]["annotations"][0]["text"]


def test_the_whole_file_of_a_card_holds_every_member_state() -> None:
    from casebook.exports.extract import of_card

    for one in cards_of("country"):
        whole = of_card(one, Selection(country="KEN", peers="gdp", yardstick="upu"), live(),
                        "everything")
        if one.id == "country-group-facts":
            # Kenya is not in the group of which it tells.
            assert whole.answer.rows.empty
            continue
        held = set(whole.answer.rows["iso3"])
        if one.id == "country-peers":
            assert held == peers_of("KEN", "gdp") | {"KEN"}
        elif one.id == "country-projects":
            assert len(held) == 26
        else:
            assert len(held) in (193, 194)
