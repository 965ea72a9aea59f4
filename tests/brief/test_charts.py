"""Native charts: their numbers are those that the page's figure draws, and their words are read."""

import math

import pytest

from casebook.brief.charts.data import chart_data
from casebook.brief.charts.declared import NATIVE
from casebook.brief.model import ChartData
from casebook.cards import Prepared, card, prepare
from casebook.selection import Selection
from casebook.warehouse import live
from casebook.wording import ENGLISH, Language

# Cards whose figure draws something that the native chart sums up; each is reckoned by hand below.
SUMMED = {"country-peers", "units-changes", "agencies-growth"}
# The figure draws other numbers of the same rows: these are reckoned below too.
LANGUAGES = ("budgeted", "spent")
RECEIPTS = ("receipt-object", "receipt-sdg", "receipt-function")
OTHERWISE = {*SUMMED, *RECEIPTS, "efficiency-languages"}
COUNTRIES = ("KEN", "CIV", "USA", "VAT", "SEN")


def made(
    card_id: str, country: str, yardstick: str | None = "un-scale"
) -> tuple[Prepared, ChartData | None]:
    selection = Selection(country=country, yardstick=yardstick)
    prepared = prepare(card(card_id), selection, live(), "light")
    return prepared, chart_data(prepared, live(), ENGLISH, country)


def drawn(prepared: Prepared) -> list[float]:
    """Every number that the figure's bars and lines stand for."""
    found: list[float] = []
    for trace in prepared.figure["data"]:
        if trace["type"] not in ("bar", "scatter"):
            continue
        values = trace.get("x" if trace.get("orientation") == "h" else "y", [])
        found += [float(value) for value in values
                  if isinstance(value, (int, float)) and not math.isnan(value)]
    return found


def numbers(chart: ChartData) -> list[float]:
    return [value for one in chart.series for value in one.values if value is not None]


def is_drawn(value: float, shown: list[float]) -> bool:
    """Whether the figure shows the number, in whatever power of ten its axis has."""
    return any(
        math.isclose(value, one * scale, rel_tol=2e-4, abs_tol=6e-4)
        for one in shown for scale in (1, 100, 1e-3, 1e-6, 1e-9, 1e3))


@pytest.mark.parametrize("card_id", sorted(set(NATIVE) - OTHERWISE))
def test_the_numbers_are_those_that_the_figure_draws(card_id: str) -> None:
    checked = 0
    for country in COUNTRIES:
        prepared, chart = made(card_id, country)
        if chart is None:
            continue
        shown = drawn(prepared)
        wrong = [value for value in numbers(chart) if not is_drawn(value, shown)]
        assert not wrong, f"{card_id}, {country}: {wrong[:5]} of {shown[:5]}"
        checked += len(numbers(chart))
    assert checked


@pytest.mark.parametrize("card_id", sorted(NATIVE))
def test_every_series_has_a_value_for_each_category_and_words(card_id: str) -> None:
    for country in COUNTRIES:
        _, chart = made(card_id, country)
        if chart is None:
            continue
        assert chart.unit.strip()
        assert chart.categories
        assert chart.series
        assert len(set(chart.categories)) == len(chart.categories)
        assert all(text.strip() and "<" not in text for text in chart.categories)
        for one in chart.series:
            assert one.name.strip()
            assert one.name != card_id
            assert len(one.values) == len(chart.categories)
            assert len(one.estimated) in (0, len(one.values))
            assert one.colour.startswith("#")
            assert len(one.colour) == 7
        assert any(numbers(chart))


def test_changes_of_class_add_up_to_the_rows() -> None:
    prepared, chart = made("units-changes", "KEN")
    assert chart is not None
    by_year = prepared.rows.groupby("year")["units_change"].sum()
    for place, year in enumerate(chart.categories):
        total = sum(one.values[place] or 0 for one in chart.series)
        assert total == pytest.approx(by_year.get(int(year), 0.0))
    for one in chart.series:
        signs = {value > 0 for value in one.values if value}
        assert signs == ({False} if one.name == "Down" else {True})


def test_growth_is_that_of_the_rows_in_their_order() -> None:
    prepared, chart = made("agencies-growth", "KEN")
    assert chart is not None
    own, others = (one.values for one in chart.series)
    both = [one if one is not None else other for one, other in zip(own, others, strict=True)]
    assert both == pytest.approx([100 * one for one in prepared.rows["growth_real"]])
    assert [name for name, one in zip(chart.categories, own, strict=True)
            if one is not None] == ["ITU"]


def test_peers_are_counted_once_each() -> None:
    prepared, chart = made("country-peers", "KEN")
    assert chart is not None
    own, peers = (sum(value or 0 for value in one.values) for one in chart.series)
    assert (own, peers) == (1, len(prepared.rows) - 1)


def test_languages_are_budgeted_and_spent_as_the_rows_say() -> None:
    prepared, chart = made("efficiency-languages", "KEN")
    assert chart is not None
    for one, column in zip(chart.series, LANGUAGES, strict=True):
        wanted = [None if math.isnan(value) else value / 1e6 for value in prepared.rows[column]]
        assert [None if a is None else round(a, 6) for a in one.values] == [
            None if b is None else round(b, 6) for b in wanted]


@pytest.mark.parametrize("card_id", RECEIPTS)
def test_a_receipt_is_the_contribution_times_the_shares_drawn(card_id: str) -> None:
    prepared, chart = made(card_id, "KEN")
    assert chart is not None
    shares = sorted(share for share in drawn(prepared) if share)
    parts = sorted(value / 318_000 for value in numbers(chart) if value)
    assert parts == pytest.approx(shares)


def test_an_estimate_is_marked() -> None:
    prepared, chart = made("case-needs", "KEN")
    assert chart is not None
    chosen = prepared.rows[prepared.rows["is_chosen"]].set_index("year")["grade"]
    for place, year in enumerate(chart.categories):
        wanted = chosen.get(int(year)) == "estimate"
        assert chart.series[0].estimated[place] == wanted


def test_years_without_a_figure_stay_open() -> None:
    _, chart = made("case-units", "KEN")
    assert chart is not None
    values = dict(zip(chart.categories, chart.series[0].values, strict=True))
    assert values["1998"] == 368.1875
    assert all(values[str(year)] is None for year in range(2002, 2013))


def test_nothing_is_drawn_where_there_is_nothing_to_compare() -> None:
    assert made("country-relative", "VAT")[1] is None
    assert made("country-yardstick", "KEN", None)[1] is None
    assert chart_data(prepare(card("units-map"), Selection(), live(), "light"), live()) is None


def test_givers_have_their_names_in_the_readers_language() -> None:
    chart = chart_data(prepare(card("voluntary-contributors"), Selection(language="fr"), live(),
                               "light"), live(), Language("fr"))
    assert chart is not None
    assert {"Union européenne", "Brésil"} <= set(chart.categories)
