"""Figures and statements read in public documents: each carries the words it was read in."""

import re

import pyarrow.parquet as pq
import pytest

from casebook.warehouse import live
from tests.cards.reckoning import source

READ_WITH_WORDS = [row for row in source("published_figures") if row["fact_id"] > "F0912"]

# The value stands in the quotation as a word (three Sectors' 1/2, Chinese 万, "four goals"), in the
# table that the quotation names, or the sentence says "without".
IN_WORDS = {"F0915", "F0918", "F0925", "F0926", "F0937", "F0940", "F0950", "F0955", "F0981",
            "F0983", "F0984", "F0985", "F0986", "F0987", "F0988"}


def digits(text: str) -> str:
    return re.sub(r"(?<=\d)[\s,.  ](?=\d)", "", text)


@pytest.mark.parametrize("row", READ_WITH_WORDS, ids=lambda row: row["fact_id"])
def test_a_figure_stands_in_its_quotation(row) -> None:
    assert row["quotation"]
    if row["fact_id"] in IN_WORDS:
        return
    value = row["value"].replace(".", "")
    words = {"5": "five", "10": "ten", "15": "fifteen"}.get(value, value)
    quoted = digits(row["quotation"])
    assert re.search(rf"(?<!\d){value}0*(?!\d)|\b{words}\b", quoted), (value, quoted)


def test_figures_of_the_first_reading_stand_as_they_were() -> None:
    rows = source("published_figures")
    assert [row["fact_id"] for row in rows] == [f"F{n:04d}" for n in range(1, len(rows) + 1)]
    assert all(row["quotation"] == "" for row in rows[:912])


@pytest.mark.parametrize(("fact_id", "value", "amount_chf", "grade"), [
    ("F0963", 1_721_000, 1_721_000, "estimate"),       # WRC-19 tasks outside the budget
    ("F0913", 512.7, 512_700_000, "official"),         # ASHI at the end of 2014
    ("F0972", 6.3, 6_300_000, "official"),             # ITU-D agreements of 2025
    ("F0961", 27_700, None, "official"),               # pages, July 2014 to February 2015
    ("F0962", 1_839, None, "official"),                # interpreter-days of the same months
    ("F0941", 46, None, "estimate"),                   # press: no official figure
])
def test_amounts_and_grades_follow_unit_and_source(fact_id, value, amount_chf, grade) -> None:
    table = pq.read_table(live().folder / "published_figures.parquet").to_pandas()
    row = table.set_index("fact_id").loc[fact_id]
    assert (row["value"], row["grade"]) == (value, grade)
    assert amount_chf is None or row["amount_chf"] == pytest.approx(amount_chf)


def test_what_has_no_number_is_kept_as_a_statement() -> None:
    rows = source("published_statements")
    assert len(rows) == 33
    conference = next(row for row in rows if row["subject"].startswith("PP-26"))
    assert (conference["dated_from"], conference["dated_to"]) == ("2026-11-09", "2026-11-27")
