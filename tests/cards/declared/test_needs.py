"""The findings of the page on unmet needs against an independent reckoning from the CSVs."""

import json
import math
from collections import defaultdict

import pytest

from casebook.cards import cards_of, prepare
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.wording import Message
from tests.cards.reckoning import groups, source
from tests.cards.shown import prepared, values

SCOPES = {
    "all": Selection(),
    "one region": Selection(region="Africa"),
    "one group": Selection(grouping="ldc"),
    "region and group": Selection(region="Asia-Pacific", grouping="sids"),
    "one project": Selection(region="Africa", grouping="lldc"),
    "nothing lacking": Selection(region="Americas"),
    "other prices": Selection(price_basis="usd"),
    "years limited": Selection(from_year=2016, to_year=2019),
    "one Member State": Selection(country="KEN"),
}
NOTHING = Selection(region="CIS", grouping="sids")


def scope(selection: Selection) -> dict[str, dict[str, str]]:
    """Member States in scope by code."""
    return {
        row["iso3"]: row for row in source("member_states")
        if selection.region in (None, row["itu_region"])
        # Groups of figures of several years are those at the date of the release.
        and (selection.grouping is None or row["iso3"] in groups(2024)[selection.grouping])
    }


def offline(selection: Selection) -> dict[str, tuple[int, float, float]]:
    """Code -> year, people offline and population, by the latest year with Internet use."""
    latest: dict[str, tuple[int, float, float]] = {}
    members = scope(selection)
    for row in sorted(source("country_context"), key=lambda row: int(row["year"])):
        if row["iso3"] in members and row["internet_users_pct"]:
            people = float(row["population"])
            latest[row["iso3"]] = (
                int(row["year"]), people * (100 - float(row["internet_users_pct"])) / 100, people)
    return latest


def series(name: str) -> list[dict[str, str]]:
    """The points of a series of published figures, in order."""
    facts = {row["fact_id"]: row for row in source("published_figures")}
    points = [row for row in source("figure_series") if row["series"] == name]
    points.sort(key=lambda row: int(row["position"]))
    return [{**facts[row["fact_id"]], "label": row["label"]} for row in points]


def money(point: dict[str, str]) -> float:
    scale = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
    currency, _, size = point["unit"].partition(" ")
    assert currency in ("CHF", "USD")
    return float(point["value"]) * scale[size]


def projects(selection: Selection) -> list[tuple[list[str], float, float]]:
    """States of the workspace, required, available."""
    members = scope(selection)
    return [
        (row["iso3_list"].split(), float(row["required_usd"]), float(row["available_usd"]))
        for row in source("itu_country_projects") if members.keys() & set(row["iso3_list"].split())
    ]


# -- people offline --------------------------------------------------------------------------


@pytest.mark.parametrize("name", SCOPES)
def test_people_offline_by_region(name: str) -> None:
    people, members = offline(SCOPES[name]), scope(SCOPES[name])
    by_region: dict[str, list[tuple[int, float, float]]] = defaultdict(list)
    for iso3, figures in people.items():
        by_region[members[iso3]["itu_region"]].append(figures)
    sums = {region: sum(one[1] for one in some) for region, some in by_region.items()}
    said = values("needs-offline-by-region", SCOPES[name])
    assert said["people"] == pytest.approx(sum(sums.values()))
    assert said["from"] == min(one[0] for one in people.values())
    assert said["to"] == max(one[0] for one in people.values())
    ranked = sorted(sums, key=lambda region: -sums[region])
    if len(ranked) == 1:
        everyone = sum(one[2] for one in by_region[ranked[0]])
        assert said["share"] == pytest.approx(sums[ranked[0]] / everyone)
        return
    assert said["members"] == len(people)
    for place, region in zip(("first", "second"), ranked, strict=False):
        assert said[place].message == "the-region-" + region.lower().replace(" ", "-")
        assert said[f"{place}_share"] == pytest.approx(sums[region] / sum(sums.values()))


def test_regions_add_up_to_the_member_states_and_no_one_is_lost() -> None:
    regions = prepared("needs-offline-by-region", Selection()).rows
    states = prepared("needs-offline-by-member-state", Selection()).rows
    assert regions["people_offline"].sum() == pytest.approx(states["people_offline"].sum())
    assert regions["share"].sum() == pytest.approx(1)
    assert regions["member_states"].sum() + regions["without_figure"].sum() == len(states) == 194
    assert set(states[states["latest_year"].isna()]["iso3"]) == {"PLW", "VAT"}


@pytest.mark.parametrize("name", [name for name in SCOPES if name != "one Member State"])
def test_half_of_the_people_offline(name: str) -> None:
    amounts = sorted((one[1] for one in offline(SCOPES[name]).values()), reverse=True)
    if len(amounts) < 10:
        assert prepared("needs-offline-by-member-state", SCOPES[name]).finding is None
        return
    total, held, count = sum(amounts), 0.0, 0
    while held < total / 2:
        held += amounts[count]
        count += 1
    said = values("needs-offline-by-member-state", SCOPES[name])
    years = [one[0] for one in offline(SCOPES[name]).values()]
    assert said == {"half": count, "members": len(amounts), "people": pytest.approx(total),
                    "from": min(years), "to": max(years)}


@pytest.mark.parametrize("selection", [
    Selection(country="KEN"), Selection(country="CHE"), Selection(country="KEN", region="Africa"),
    Selection(country="FSM", grouping="sids"),
])
def test_people_offline_in_the_chosen_member_state(selection: Selection) -> None:
    people = offline(selection)
    year, amount, population = people[selection.country or ""]
    said = values("needs-offline-by-member-state", selection)
    assert said["people"] == pytest.approx(amount)
    assert said["year"] == year
    assert said["share"] == pytest.approx(amount / population)
    assert said["rank"] == 1 + sum(one[1] > amount for one in people.values())
    assert said["members"] == len(people)


@pytest.mark.parametrize("selection", [
    Selection(country="VAT"), Selection(country="PLW"), Selection(country="CHE", region="Africa"),
])
def test_a_chosen_member_state_without_a_figure_in_scope_is_not_spoken_of(
    selection: Selection,
) -> None:
    assert "half" in values("needs-offline-by-member-state", selection)


def test_the_world_estimate() -> None:
    points = series("people-offline-world")
    said = values("needs-offline-world", Selection())
    # Only the last two years are of one edition; 2015 to 2023 stand as first published.
    assert said == {
        "people": pytest.approx(float(points[-1]["value"]) * 1e9), "year": int(points[-1]["label"]),
        "before": pytest.approx(float(points[-2]["value"]) * 1e9),
        "first": int(points[-2]["label"]), "earlier": len(points) - 2,
    }
    assert all("Facts & Figures 2025" in point["source_title"] or
               "Facts and Figures 2025" in point["source_title"] for point in points[-2:])
    assert all(point["unit"].startswith("billion people") for point in points)
    rows = prepared("needs-offline-world", Selection()).rows
    assert len(rows) == len(series("people-offline-editions"))
    assert rows[rows["is_chosen"]]["year"].tolist() == [int(point["label"]) for point in points]


@pytest.mark.parametrize(("first", "last"), [(2015, 2021), (2015, 2024)])
def test_editions_are_set_side_by_side_only_as_such(first: int, last: int) -> None:
    shown = prepared("needs-offline-world", Selection(from_year=first, to_year=last))
    assert shown.finding is not None
    assert shown.finding.message == "needs-offline-editions-finding"
    assert "not a measured change" in shown.title
    assert shown.rows["year"].between(first, last).all()


@pytest.mark.parametrize("country", ["ARE", "BHR", "SAU"])
def test_a_survey_that_found_all_connected_counts_nobody(country: str) -> None:
    assert offline(Selection())[country][1] == 0
    shown = prepared("needs-offline-by-member-state", Selection(country=country))
    assert shown.finding is not None
    assert set(shown.finding.values) == {"country", "year", "use"}
    assert "number" not in shown.title
    assert "0 did not" not in prepared("country-internet", Selection(country=country)).title


# -- cost and pledges --------------------------------------------------------------------------


def test_connectivity_needs_and_their_parts() -> None:
    points = {point["label"]: money(point) for point in series("connectivity-needs")}
    said = values("needs-connectivity", Selection())
    assert said == {
        "low": points["total-low"], "high": points["total-high"], "policy": points["policy"],
        "year": 2030,
    }
    # The parts are published to one decimal of a trillion, as is the total.
    for end in ("low", "high"):
        parts = (points[f"infrastructure-{end}"] + points["affordability"] + points["skills"]
                 + points["policy"])
        assert parts == pytest.approx(points[f"total-{end}"], abs=0.1e12)
    rows = prepared("needs-connectivity", Selection()).rows.set_index("component")
    assert rows.loc["study-2020", "high"] == money(series("connectivity-needs-2020-study")[0])
    shown = json.dumps(prepared("needs-connectivity", Selection()).figure)
    assert "600\\u00a0million" in shown


def test_pledges_against_the_target() -> None:
    last, target = series("p2c-pledges")[-1], series("p2c-target")[0]
    assert values("needs-partner2connect", Selection()) == {
        "pledged": money(last), "year": int(last["label"][:4]), "month": Message("month-03"),
        "share": pytest.approx(money(last) / money(target)), "target": money(target),
        "target_year": int(target["label"]),
    }


# -- plans, projects, headquarters -------------------------------------------------------------


def test_plan_gaps_leave_what_is_not_published_open() -> None:
    points = series("plan-gap")
    plans = [f"{year}-{year + 3}" for year in range(2004, 2025, 4)]
    known = [f"{point['period_start']}-{point['period_end']}" for point in points]
    missing = [plan for plan in plans if plan not in known]
    assert missing == ["2020-2023"]
    # Three kinds of gap: of drafts, of an approved plan, and against earlier budgets.
    drafts = [point for point in points if point["status"] == "draft"]
    in_francs = [point for point in drafts if point["qualifier"] != "currency implied"]
    assert [money(point) for point in in_francs] == pytest.approx([33.3e6, 60e6])
    said = values("needs-plan-gaps", Selection())
    assert list(said.pop("others_periods").items) == ["2024–2027"]
    assert said == {
        "drafts": 3, "plans": len(plans), "others": 1, "number": 65e6,
        "least": pytest.approx(33.3e6), "least_period": "2008–2011",
        "most": 60e6, "most_period": "2016–2019",
    }
    title = prepared("needs-plan-gaps", Selection()).title
    assert "65\u00a0million" in title
    assert "CHF\u00a065" not in title
    drawn = json.dumps(prepared("needs-plan-gaps", Selection()).figure)
    assert "CHF\\u00a065" not in drawn
    rows = prepared("needs-plan-gaps", Selection()).rows
    assert rows["amount_chf"].isna().tolist() == [plan in missing for plan in plans]


@pytest.mark.parametrize("name", SCOPES)
def test_projects_by_workspace(name: str) -> None:
    some = projects(SCOPES[name])
    required, available = sum(one[1] for one in some), sum(one[2] for one in some)
    gaps: dict[str, float] = defaultdict(float)
    for states, needed, there in some:
        gaps[" ".join(states)] += needed - there
    said = values("needs-projects", SCOPES[name])
    assert said == {
        "projects": len(some), "required": pytest.approx(required),
        "gap": pytest.approx(required - available), "workspaces": len(gaps),
        "share": pytest.approx((required - available) / required),
        "short": sum(gap > 0 for gap in gaps.values()),
    }
    finding = prepared("needs-projects", SCOPES[name]).finding
    assert finding is not None
    assert finding.message == (
        "needs-projects-finding" if required > available else "needs-projects-provided-finding")


@pytest.mark.parametrize(("country", "message"), [
    ("UZB", "needs-projects-chosen-finding"), ("PNG", "needs-projects-chosen-finding"),
    ("PLW", "needs-projects-shared-finding"), ("CHE", "needs-projects-finding"),
])
def test_projects_of_the_chosen_member_state(country: str, message: str) -> None:
    own = [one for one in projects(Selection()) if country in one[0]] or projects(Selection())
    finding = prepared("needs-projects", Selection(country=country)).finding
    assert finding is not None
    assert finding.message == message
    assert finding.values["required"].value == pytest.approx(sum(one[1] for one in own))
    assert finding.values["gap"].value == pytest.approx(sum(one[1] - one[2] for one in own))
    assert finding.values["projects"].value == len(own)


def test_all_projects_as_the_source_has_them() -> None:
    rows = prepared("needs-projects", Selection()).rows
    assert (rows["projects"].sum(), rows["required_usd"].sum(), rows["available_usd"].sum(),
            rows["spent_usd"].sum()) == (79, 4_411_041, 3_591_677, 2_067_112)
    shared = rows[rows["iso3"].isna()]
    assert shared["iso3_list"].tolist() == ["COK FSM KIR MHL NIU NRU PLW TKL WSM"]
    listed = prepared("needs-project-list", Selection()).rows
    assert listed["gap_usd"].sum() == pytest.approx(rows["gap_usd"].sum())


@pytest.mark.parametrize("name", SCOPES)
def test_projects_with_less_than_they_require(name: str) -> None:
    some = projects(SCOPES[name])
    short = [one for one in some if one[2] < one[1]]
    if not short:
        assert prepared("needs-project-list", SCOPES[name]).finding is None
        return
    assert values("needs-project-list", SCOPES[name]) == {
        "short": len(short), "projects": len(some), "none": sum(one[2] == 0 for one in short)}


def test_headquarters() -> None:
    costs = series("hq-cost")
    loans = [money(point) for point in series("hq-financing")
             if point["label"].startswith("loan-") and point["label"] != "loan-requested"]
    assert len(loans) == 3
    assert values("needs-headquarters", Selection()) == {
        "first": money(costs[0]), "first_year": int(costs[0]["label"][:4]),
        "last": money(costs[-1]), "last_year": int(costs[-1]["label"][:4]),
        "loans": pytest.approx(sum(loans)), "reading": "estimate",
    }
    assert costs[-1]["source_kind"] == "secondary"


# -- figures and words -------------------------------------------------------------------------


@pytest.mark.parametrize("one", cards_of("needs"), ids=lambda one: one.id)
@pytest.mark.parametrize("name", SCOPES)
def test_figures_hold_plain_finite_numbers(one: object, name: str) -> None:
    figure = prepare(one, SCOPES[name], live(), "dark").figure
    json.dumps(figure, allow_nan=False)
    assert figure["data"]
    numbers = [x for trace in figure["data"] for x in trace["x"] if isinstance(x, float)]
    assert all(math.isfinite(x) and x >= 0 for x in numbers)


@pytest.mark.parametrize("card_id", [
    "needs-offline-by-region", "needs-offline-by-member-state", "needs-projects",
    "needs-project-list",
])
def test_without_rows_nothing_is_claimed(card_id: str) -> None:
    empty = prepared(card_id, NOTHING)
    assert empty.rows.empty
    assert empty.finding is None
    assert empty.title == empty.name
    assert empty.figure["layout"]["annotations"]


@pytest.mark.parametrize("selection", [Selection(country="MEX"), Selection(country="CHE")])
def test_the_chosen_member_state_is_drawn_with_the_twenty(selection: Selection) -> None:
    bars = prepared("needs-offline-by-member-state", selection)
    rank = bars.rows.set_index("iso3").loc[selection.country, "rank"]
    assert len(bars.figure["data"][0]["y"]) == (20 if rank <= 20 else 21)
