"""A workbook with the contributions of a new year and the revenue tables that have to agree with
them: what an office has when the year's accounts are closed."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path

import xlsxwriter

from casebook.desk.loading.source_table import source_table
from casebook.paths import DATA

YEAR, LAST = "2025", "2024"
CONTRIBUTIONS, REVENUE, FINANCING = (
    "member_state_contributions", "itu_revenue_by_contributor", "itu_revenue_by_financing")
# It joined within the year, at an amount of its own.
IRREGULAR = "PLW"
SIXTEENTH = "22058.82"
PRICES = "swiss_consumer_prices"
SHEETS = {"Contributions": CONTRIBUTIONS, "Revenue by contributor": REVENUE,
          "Revenue by financing": FINANCING, "Prices": PRICES}


def rows(stem: str) -> Iterator[Mapping[str, str]]:
    """The rows of the new year: those of the last one again, with what was irregular put right."""
    for row in source_table(stem, DATA).rows.values():
        if row["year"] != LAST:
            continue
        if row.get("iso3") == IRREGULAR:
            yield {**row, "assessed_usd": SIXTEENTH, "units_implied": "0.0625",
                   "class_of_contribution": "0.0625", "match": "exact", "year": YEAR}
        elif row.get("contributor") == IRREGULAR and row["financing"] == "Assessed":
            yield {**row, "amount_usd": SIXTEENTH, "year": YEAR}
        elif row.get("financing") == "Assessed contributions":
            more = Decimal(SIXTEENTH) - Decimal(_contribution(IRREGULAR))
            yield {**row, "amount_usd": str(Decimal(row["amount_usd"]) + more), "year": YEAR}
        else:
            yield {**row, "year": YEAR}


def _contribution(iso3: str) -> str:
    return source_table(CONTRIBUTIONS, DATA).rows[iso3, LAST]["assessed_usd"]


def write_workbook(path: Path, sheets: Mapping[str, str] = SHEETS) -> Path:
    """Writes the workbook, a sheet for each table, with its title above it."""
    with xlsxwriter.Workbook(path) as book:
        for name, stem in sheets.items():
            sheet = book.add_worksheet(name)
            table = source_table(stem, DATA)
            sheet.write(0, 0, f"{table.table.title}, {YEAR}")
            for column, heading in enumerate(table.table.columns):
                sheet.write(2, column, heading)
            for line, row in enumerate(rows(stem), 3):
                for column, heading in enumerate(table.table.columns):
                    number = table.is_number(heading) or heading == "year"
                    (sheet.write_number if number else sheet.write_string)(
                        line, column, float(row[heading]) if number else row[heading])
    return path
