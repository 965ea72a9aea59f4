"""Domain rules of the figures beyond types and keys: lawful classes, amounts that fit units."""

from collections.abc import Callable, Iterator

import pandas as pd

from casebook.build.checks import work_rules
from casebook.build.checks.member_state_codes import nobody_is_left_out
from casebook.build.results import rules
from casebook.build.sources.frames import Frames
from casebook.build.violations import Violation

# Amounts are published to the cent; sums of two thousand of them may differ by a few.
CENTS = 0.05
# The source's table by contributor is off its own totals by USD 842 in 2023 and USD 1 in 2021.
CONTRIBUTOR_DIFFERENCE = 1_000.0
# Twelve years of 195 published percentages, rounded to three decimals, add up to 100 within this.
SHARE_TOLERANCE = 0.05


def lawful_classes(frames: Frames) -> Iterator[Violation]:
    """Every class held is one of the scale of Convention No. 468, or more than 40 whole units."""
    lawful = set(frames["classes_of_contribution"]["class_of_contribution"])
    table = frames["contributions"]
    held = table["class_of_contribution"]
    unlawful = table[~(held.isin(lawful) | ((held > 40) & (held % 1 == 0)))]
    for row in unlawful.itertuples():
        yield Violation(
            "member_state_contributions.csv", int(row.Index), "class_of_contribution",
            row.class_of_contribution, "it is not a class of the scale (Convention No. 468)",
            "Correct the class, or add a correction with its reason")


def units_fit_amounts(frames: Frames) -> Iterator[Violation]:
    """An amount and its class agree within 2 per cent, unless flagged as rounded or corrected."""
    table = frames["contributions"]
    exact = table[(table["match"] == "exact") & table["correction"].isna()]
    off = (exact["assessed_usd"] / exact["contribution_usd"] - 1).abs()
    for row in exact[off > 0.02].itertuples():
        yield Violation(
            "member_state_contributions.csv", int(row.Index), "class_of_contribution",
            row.class_of_contribution, "class x unit value is over 2 per cent off the amount",
            "Correct the class, or say in `match` why it differs")


def part_years_fit(frames: Frames) -> Iterator[Violation]:
    """A year assessed in part agrees with the amount reported: class x unit x months / 12."""
    table = frames["contributions"]
    part = table[table["months_assessed"] < 12]
    for row in part[(part["assessed_usd"] - part["contribution_usd"]).abs() > CENTS].itertuples():
        yield Violation(
            "corrections.yml", None, "months_assessed", row.months_assessed,
            f"{row.iso3} {row.year} was assessed USD {row.assessed_usd}, not class x unit x months",
            "Correct the months, or the class")


def groups_agree(frames: Frames) -> Iterator[Violation]:
    """Whoever is listed in a group has a membership of it that has not ended, and the reverse."""
    states, memberships = frames["member_states"], frames["group_memberships"]
    for grouping in ("ldc", "lldc", "sids"):
        now = memberships[(memberships["grouping"] == grouping) & memberships["to_date"].isna()]
        for iso3 in sorted(set(states.loc[states[f"is_{grouping}"], "iso3"]) ^ set(now["iso3"])):
            yield Violation("group_memberships.csv", None, "iso3", iso3,
                            f"member_states.csv and its memberships differ on {grouping}",
                            "Date the membership, or correct the list")


def sources_add_up(frames: Frames) -> Iterator[Violation]:
    """The sources of revenue of each year add up to the year's total revenue, to the cent."""
    parts = frames["revenue_by_source"].groupby("year")["amount_usd"].sum()
    totals = frames["itu_revenue_by_financing"].groupby("year")["amount_usd"].sum()
    yield from _unequal("itu_revenue_by_financing.csv", parts, totals,
                        "the parts of revenue do not add up to the year's total")


def contributors_add_up(frames: Frames) -> Iterator[Violation]:
    """Who pays adds up to the same total revenue as what it is, in every year both are known."""
    parts = frames["itu_revenue_by_contributor"].groupby("year")["amount_usd"].sum()
    totals = frames["itu_revenue_by_financing"].groupby("year")["amount_usd"].sum()
    yield from _unequal("itu_revenue_by_contributor.csv", parts, totals.reindex(parts.index),
                        "contributors do not add up to the year's total",
                        tolerance=CONTRIBUTOR_DIFFERENCE)


def member_states_add_up(frames: Frames) -> Iterator[Violation]:
    """Each Member State's amount is the same in both tables that give it, to the cent."""
    payers = frames["itu_revenue_by_contributor"]
    assessed = payers[(payers["contributor_type"] == "Government")
                      & (payers["financing"] == "Assessed")]
    both = frames["contributions"].merge(
        assessed[["year", "contributor", "amount_usd"]],
        left_on=["year", "iso3"], right_on=["year", "contributor"], how="left",
    )
    off = both[(both["assessed_usd"] - both["amount_usd"].fillna(0)).abs() > CENTS]
    for row in off.itertuples():
        yield Violation(
            "member_state_contributions.csv", None, "assessed_usd", row.assessed_usd,
            f"itu_revenue_by_contributor.csv gives {row.amount_usd} for {row.iso3} {row.year}",
            "Take both from the same edition")


def published_totals_add_up(frames: Frames) -> Iterator[Violation]:
    """Where a published series has lines and a total, the lines add up to it."""
    points = frames["figure_series"].merge(frames["published_figures"], on="fact_id")
    for series, lines in points.groupby("series"):
        total = lines[lines["label"] == "total"]
        parts = lines[~lines["label"].str.startswith("total")]
        if len(total) != 1 or len(parts) < 3 or not str(series).startswith(("budget-", "plan-")):
            continue
        # Lines are rounded to a thousand each, so their sum may be off by half of that a line.
        allowed = 500.0 * (len(parts) + 1)
        difference = parts["amount_chf"].sum() - total["amount_chf"].iloc[0]
        if abs(difference) > allowed:
            yield Violation("figure_series.csv", None, "series", series,
                            f"its lines are CHF {difference:,.0f} off its published total",
                            "Check which figures stand in the series")


def shares_sum_to_one(frames: Frames) -> Iterator[Violation]:
    """The shares of the UN regular budget of a year add up to 100 per cent."""
    sums = frames["un_regular_budget_share"].groupby("year")["share_percent"].sum()
    for year, total in sums.items():
        if abs(total - 100) > SHARE_TOLERANCE:
            yield Violation("un_regular_budget_share.csv", None, "share_percent", total,
                            f"the shares of {year} do not add up to 100", "Check that year's rows")


def years_are_continuous(frames: Frames) -> Iterator[Violation]:
    """No year is missing inside a series that charts join with a line."""
    for name in ("contributions", "revenue_by_source", "itu_revenue_by_contributor",
                 "country_context", "swiss_consumer_prices", "swiss_francs_per_dollar"):
        years = set(frames[name]["year"])
        for year in sorted(set(range(min(years), max(years) + 1)) - years):
            yield Violation(f"{name}.csv", None, "year", year, "the year is missing",
                            "Add it, or split the series where the source breaks")


def prices_are_known(frames: Frames) -> Iterator[Violation]:
    """What readers see in francs, and at constant prices, has prices and a rate for its years."""
    for name in ("swiss_consumer_prices", "swiss_francs_per_dollar"):
        known = set(frames[name]["year"])
        for shown in ("contributions", "revenue_by_source", "itu_revenue_by_contributor"):
            for year in sorted(set(frames[shown]["year"]) - known):
                yield Violation(f"{name}.csv", None, "year", year, f"{shown} has figures for this "
                                "year, which cannot be shown at its prices",
                                "Add the year here, in the same release")


def amounts_are_complete(frames: Frames) -> Iterator[Violation]:
    """A project has at most what it requires and has spent at most what it has."""
    for row in frames["itu_country_projects"].itertuples():
        if not row.spent_usd <= row.available_usd <= row.required_usd:
            yield Violation("itu_country_projects.csv", int(row.Index), "available_usd",
                            row.available_usd, "spent <= available <= required does not hold",
                            "Check the three amounts against the plan")


RULES: tuple[Callable[[Frames], Iterator[Violation]], ...] = (
    lawful_classes,
    units_fit_amounts,
    part_years_fit,
    groups_agree,
    sources_add_up,
    contributors_add_up,
    member_states_add_up,
    published_totals_add_up,
    shares_sum_to_one,
    years_are_continuous,
    prices_are_known,
    nobody_is_left_out,
    amounts_are_complete,
    *work_rules.RULES,
    *rules.RULES,
)


def _unequal(
    file: str, parts: pd.Series, totals: pd.Series, rule: str, tolerance: float = CENTS
) -> Iterator[Violation]:
    for year, difference in (parts - totals).items():
        if not abs(difference) <= tolerance:
            yield Violation(file, None, "amount_usd", round(float(difference), 2),
                            f"{rule} ({year})", "Take both from the same edition")
