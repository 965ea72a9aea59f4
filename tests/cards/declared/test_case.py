"""The five findings of the first page against an independent reckoning from the CSVs."""


import pytest

from tests.cards.reckoning import PRICES, source
from tests.cards.shown import prepared, values


@pytest.mark.parametrize("basis", ["chf", "usd", "chf-constant"])
def test_revenue(basis: str) -> None:
    total = sum(float(r["amount_usd"]) for r in source("itu_revenue_by_financing")
                if r["year"] == "2024")
    own = sum(float(r["amount_usd"]) for r in source("itu_revenue_by_contributor")
              if (r["year"], r["contributor_type"], r["financing"])
              == ("2024", "Government", "Assessed"))
    unit = next(float(r["usd_per_unit"]) for r in source("member_state_contributions")
                if r["year"] == "2024")
    rate = 1 if basis == "usd" else 318_000 / unit
    said = values("case-revenue", price_basis=basis)
    assert said["year"] == 2024
    assert said["share"] == pytest.approx(own / total)
    assert said["amount"] == pytest.approx(own * rate)
    assert said["total"] == pytest.approx(total * rate)


def test_units() -> None:
    mended = {("ARE", "2023"): 3.0, ("EGY", "2023"): 0.5, ("PLW", "2024"): 0.0625}
    held = {year: sum(mended.get((r["iso3"], year), float(r["class_of_contribution"]))
                      for r in source("member_state_contributions") if r["year"] == year)
            for year in ("2023", "2024")}
    said = values("case-units")
    assert said["units"] == held["2024"]
    assert said["change"] == held["2024"] - held["2023"]
    assert (said["first"], said["first_units"]) == (1998, 368.1875)


def test_unit_value() -> None:
    said = values("case-unit-value")
    assert (said["since"], said["year"], said["amount"]) == (2006, 2024, 318_000)
    assert said["lost"] == pytest.approx(1 - PRICES[2006])


def test_unit_value_of_an_approved_amount_beside_a_provisional_one_is_not_told() -> None:
    provisional = {r["label"] for r in source("figure_series")
                   if r["series"] == "unit-amount-provisional"}
    assert prepared("case-unit-value", from_year=2017, to_year=2022).finding is None, provisional


def test_needs() -> None:
    facts = {r["fact_id"]: r for r in source("published_figures")}
    series = sorted((int(r["label"]), float(facts[r["fact_id"]]["value"]) * 1e9)
                    for r in source("figure_series") if r["series"] == "people-offline-world")
    said = values("case-needs")
    # Facts and Figures 2025 gives 2024 and 2025; earlier years stand as first published.
    assert (said["first"], said["first_people"]) == series[-2] == (2024, 2.3e9)
    assert (said["year"], said["people"]) == series[-1] == (2025, 2.2e9)
    assert prepared("case-needs", to_year=2024).finding is None


def test_efficiency() -> None:

    def constant(amount: float, first: int) -> float:
        return amount / (sum(PRICES[y] for y in range(first, first + 4)) / 4)

    said = values("case-efficiency")
    assert (said["first_amount"], said["amount"]) == (674_600_000, 635_700_000)
    assert said["nominal"] == pytest.approx(635.7 / 674.6 - 1)
    assert (said["first_stage"].message, said["stage"].message) == (
        "stage-budget", "stage-forecast")
    assert "the forecast for 2016–2019" in prepared("case-efficiency").title
    assert said["constant"] == pytest.approx(constant(635.7, 2016) / constant(674.6, 2000) - 1)
