"""A card's rows as a briefing prints them: in words and written numbers, as many as fit."""

from dataclasses import dataclass
from datetime import date

import pandas as pd

from casebook.brief.charts_shapes import short
from casebook.brief.document import ChartData
from casebook.cards import Prepared
from casebook.warehouse.codebook import Column, codebook
from casebook.wording import Factor, Units, say

MOST_ROWS, MOST_COLUMNS = 12, 6
# Long words that the page of the site has room for; the sources stand in the source line here.
_LEFT_OUT = ("source_title", "note", "qualifier", "correction", "title_source", "iso3_list",
             "project_id", "is_chosen", "is_target")


@dataclass(frozen=True)
class Shown:
    """The bounded table, and what it leaves out in words."""

    table: pd.DataFrame
    more: str


def shown(prepared: Prepared, chart: ChartData | None, language: str) -> Shown:
    """The table of a part. Where series are split over rows, it is the chart's own table."""
    columns = list(prepared.card.table or prepared.rows.columns)
    by_year = "year" in columns
    if chart is not None and (prepared.card.id not in _AS_ROWS) and (
            len(chart.series) > 1 and len(prepared.rows) > len(chart.categories)):
        return _bounded(_of_chart(chart, language), by_year, language)
    kept = [name for name in columns if name not in _LEFT_OUT]
    headers = [str(header) for header in prepared.table.columns]
    made = {}
    for name in kept:
        values = prepared.table.iloc[:, columns.index(name)]
        if values.isna().all():
            continue
        entry = codebook().columns[name]
        made[headers[columns.index(name)]] = [
            _written(value, name, entry, language) for value in values]
    table = pd.DataFrame(made).iloc[:, :MOST_COLUMNS]
    years = by_year and prepared.rows["year"].is_monotonic_increasing
    return _bounded(table, years, language)


# Charts that count rows: their table is the rows, name by name.
_AS_ROWS = ("country-peers", "units-changes")


def _of_chart(chart: ChartData, language: str) -> pd.DataFrame:
    places = max(1, chart.decimals)
    return pd.DataFrame({
        say("brief-words.category", language): list(chart.categories),
        **{f"{one.name} ({chart.unit})": [
            say("brief-none", language) if value is None
            else Factor(round(value, places)).written(language) for value in one.values]
           for one in chart.series},
    })


def _bounded(table: pd.DataFrame, latest: bool, language: str) -> Shown:
    """The last rows of a table by year, else the first ones."""
    left = len(table) - MOST_ROWS
    if left <= 0:
        return Shown(table.reset_index(drop=True), "")
    kept = table.tail(MOST_ROWS) if latest else table.head(MOST_ROWS)
    more = say("brief-table-more-years" if latest else "brief-table-more", language, rows=left)
    return Shown(kept.reset_index(drop=True), more)


def _written(value: object, name: str, entry: Column, language: str) -> str:
    """One cell as readers see it."""
    if value is None or value is pd.NA or (not isinstance(value, str) and pd.isna(value)):
        return say("brief-none", language)
    if isinstance(value, bool) or entry.type == "boolean":
        return say("brief-yes" if value else "brief-no", language)
    if isinstance(value, str):
        return short(value) or say("brief-none", language)
    if isinstance(value, date) or entry.type == "date":
        return str(value)[:10]
    number = float(value)  # type: ignore[arg-type]
    if entry.unit == "share":
        # The table has per cent already: three decimals where a sixteenth of a unit would vanish.
        return Factor(round(number, 3 if abs(number) < 1 else 2 if abs(number) < 10 else 1)
                      ).written(language)
    if name.endswith("year") or name == "year":
        return str(int(number))
    if entry.unit == "units" or "class" in name or name in ("units", "units_change"):
        return Units(number).written(language)
    if abs(number) < 1000 and not number.is_integer():
        return Factor(round(number, 2)).written(language)
    return Factor(round(number)).written(language)
