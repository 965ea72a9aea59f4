"""The five findings of the first page against an independent reckoning from the CSVs."""

import csv

import pytest

from casebook.cards import card, prepare
from casebook.paths import SOURCES
from casebook.selection import Selection
from casebook.warehouse import live


def rows(stem: str) -> list[dict[str, str]]:
    with open(SOURCES / f"{stem}.csv", encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def found(card_id: str, **chosen: str) -> dict[str, float]:
    finding = prepare(card(card_id), Selection(**chosen), live(), "light").finding
    return {name: getattr(value, "value", value) for name, value in finding.values.items()}


def price_index() -> dict[int, float]:
    """Swiss consumer prices, 2024 = 1."""
    level, index = 1.0, {}
    for row in sorted(rows("swiss_consumer_prices"), key=lambda r: int(r["year"])):
        level *= 1 + float(row["annual_pct"]) / 100
        index[int(row["year"])] = level
    return {year: value / index[2024] for year, value in index.items()}


@pytest.mark.parametrize("basis", ["chf", "usd", "chf-constant"])
def test_revenue(basis: str) -> None:
    total = sum(float(r["amount_usd"]) for r in rows("itu_revenue_by_financing")
                if r["year"] == "2024")
    own = sum(float(r["amount_usd"]) for r in rows("itu_revenue_by_contributor")
              if (r["year"], r["contributor_type"], r["financing"])
              == ("2024", "Government", "Assessed"))
    unit = next(float(r["usd_per_unit"]) for r in rows("member_state_contributions")
                if r["year"] == "2024")
    rate = 1 if basis == "usd" else 318_000 / unit
    said = found("case-revenue", price_basis=basis)
    assert said["year"] == 2024
    assert said["share"] == pytest.approx(own / total)
    assert said["amount"] == pytest.approx(own * rate)
    assert said["total"] == pytest.approx(total * rate)


def test_units() -> None:
    mended = {("ARE", "2023"): 3.0, ("EGY", "2023"): 0.5, ("PLW", "2024"): 0.0625}
    held = {year: sum(mended.get((r["iso3"], year), float(r["class_of_contribution"]))
                      for r in rows("member_state_contributions") if r["year"] == year)
            for year in ("2023", "2024")}
    said = found("case-units")
    assert said["units"] == held["2024"]
    assert said["change"] == held["2024"] - held["2023"]
    assert (said["first"], said["first_units"]) == (1998, 368.1875)


def test_unit_value() -> None:
    index = price_index()
    said = found("case-unit-value")
    assert (said["since"], said["year"], said["amount"]) == (2006, 2024, 318_000)
    assert said["lost"] == pytest.approx(1 - index[2006])


def test_needs() -> None:
    facts = {r["fact_id"]: r for r in rows("published_figures")}
    series = sorted((int(r["label"]), float(facts[r["fact_id"]]["value"]) * 1e9)
                    for r in rows("figure_series") if r["series"] == "people-offline-world")
    said = found("case-needs")
    assert (said["first"], said["first_people"]) == series[0]
    assert (said["year"], said["people"]) == series[-1]


def test_efficiency() -> None:
    index = price_index()

    def constant(amount: float, first: int) -> float:
        return amount / (sum(index[y] for y in range(first, first + 4)) / 4)

    said = found("case-efficiency")
    assert (said["first_amount"], said["amount"]) == (674_600_000, 635_700_000)
    assert said["nominal"] == pytest.approx(635.7 / 674.6 - 1)
    assert said["constant"] == pytest.approx(constant(635.7, 2016) / constant(674.6, 2000) - 1)
