"""A card's rows as a briefing prints them: in words and written numbers, as many as fit."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from casebook.brief.charts.labels import label
from casebook.brief.charts.row_shapes import short
from casebook.brief.key_numbers import table as numbers_table
from casebook.brief.model import ChartData, Number
from casebook.cards import Prepared
from casebook.cards.table import units_words
from casebook.warehouse.codebook import Column, codebook
from casebook.wording import Count, Fixed, Language

MOST_ROWS, MOST_COLUMNS = 12, 6
# Of wide tables, the columns that a page has room for.
_CHOSEN = {
    "country-relative": ("year", "contribution", "per_thousand_people", "all_per_thousand_people",
                         "per_million_gdp", "all_per_million_gdp"),
    "country-class": ("year", "class_of_contribution", "direction", "contribution_chf",
                      "contribution_usd"),
}
# Long words that the page of the site has room for; the sources stand in the source line here.
_LEFT_OUT = ("source_title", "note", "qualifier", "correction", "title_source", "iso3_list",
             "project_id", "is_chosen", "is_target")


@dataclass(frozen=True)
class BoundedTable:
    """The bounded table, and what it leaves out in words."""

    table: pd.DataFrame
    more: str


def bounded_table(
    prepared: Prepared, chart: ChartData | None, language: Language,
    numbers: tuple[Number, ...] = (),
) -> BoundedTable:
    """The table of a part: its few `numbers`; where series are split over rows, the chart's own
    table; else the rows. What the title is likely to be about comes first: the reader's Member
    State, or the latest year.
    """
    if numbers:
        return BoundedTable(numbers_table(numbers, language), "")
    answer = prepared.rows  # unpacked once
    columns = list(prepared.card.table or answer.columns)
    by_year = not _BY_TIME.isdisjoint(columns)
    if chart is not None and (prepared.card.id not in _AS_ROWS) and (
            len(chart.series) > 1 and len(answer) > len(chart.categories)):
        return BoundedTable(*_bounded(_of_chart(chart, language), by_year, language))
    latest = any(name in answer and answer[name].is_monotonic_increasing for name in _BY_TIME)
    table = prepared.table
    if "is_selected" in answer:  # the reader's own Member State stands first
        order = (~answer["is_selected"]).reset_index(drop=True).sort_values(kind="stable")
        table = table.iloc[order.index]
    rows, more = _bounded(table, latest, language)
    chosen = _CHOSEN.get(prepared.card.id) or [one for one in columns if one not in _LEFT_OUT]
    made: dict[str, list[str]] = {}
    for name, header in zip(columns, rows.columns, strict=True):
        if name in chosen and rows[header].notna().any() and len(made) < MOST_COLUMNS:
            entry = codebook().columns[name]
            places = decimals(rows[header], entry)
            made[header] = [
                _written(value, name, entry, places, language) for value in rows[header]]
    return BoundedTable(pd.DataFrame(made), more)


# Columns by which rows are in order of time.
_BY_TIME = frozenset({"year", "period"})
# Charts that count rows: their table is the rows, name by name.
_AS_ROWS = ("country-peers", "units-changes")


def _of_chart(chart: ChartData, language: Language) -> pd.DataFrame:
    return pd.DataFrame({
        language.say("brief-words.category"): list(chart.categories),
        **{f"{one.name} ({chart.unit})": [
            language.say("brief-none") if value is None
            else label(value, chart, language) for value in one.values]
           for one in chart.series},
    })


def _bounded(table: pd.DataFrame, latest: bool, language: Language) -> tuple[pd.DataFrame, str]:
    """The last rows of a table by time, the latest first, else the first ones; and how many are
    left out, in words.
    """
    left = len(table) - MOST_ROWS
    ordered = table.iloc[::-1] if latest else table
    if left <= 0:
        return ordered.reset_index(drop=True), ""
    kept = ordered.head(MOST_ROWS)
    more = language.say("brief-table-more-years" if latest else "brief-table-more",
                        rows=Count(left))
    return kept.reset_index(drop=True), more


def decimals(values: pd.Series, entry: Column) -> int:
    """Decimals that a column of numbers is written with: shares finer the smaller they are."""
    if not pd.api.types.is_float_dtype(values):
        return 0
    largest = float(values.abs().max())
    if entry.unit == "share":
        return 3 if largest < 1 else 2 if largest < 10 else 1
    return 0 if largest >= 1000 or (values.dropna() % 1 == 0).all() else 2


def _written(value: Any, name: str, entry: Column, places: int, language: Language) -> str:
    """One cell as readers see it."""
    if value is None or value is pd.NA or (not isinstance(value, str) and pd.isna(value)):
        return language.say("brief-none")
    if entry.type == "boolean":
        return language.say("brief-yes" if value else "brief-no")
    if isinstance(value, str):
        return short(value) or language.say("brief-none")
    if entry.type == "date":
        return str(value)[:10]
    number = float(value)
    if name.endswith("year"):
        return str(int(number))
    if entry.unit == "units":
        return units_words(name, number).written(language)
    return Fixed(number, places).written(language)
