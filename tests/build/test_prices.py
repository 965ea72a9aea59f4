"""Years that readers see in francs have consumer prices and an exchange rate."""

import pandas as pd

from casebook.build.checks.figure_rules import prices_are_known


def test_a_year_without_prices_is_refused_by_name() -> None:
    years = {"contributions": [2023, 2024], "revenue_by_source": [2023, 2024],
             "itu_revenue_by_contributor": [2024], "swiss_consumer_prices": [2023],
             "swiss_francs_per_dollar": [2022, 2023, 2024, 2025]}
    found = list(prices_are_known({
        name: pd.DataFrame({"year": some}) for name, some in years.items()}))
    assert [(one.file, one.value) for one in found] == [("swiss_consumer_prices.csv", 2024)] * 3
    assert "contributions has figures for this year" in found[0].rule
