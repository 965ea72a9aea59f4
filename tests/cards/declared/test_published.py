"""Cards of single published figures: each number against its row, its caution in the sentence."""

import pytest

from tests.cards.reckoning import source
from tests.cards.shown import prepared, values

FIGURES = {row["fact_id"]: row for row in source("published_figures")}


def value(fact_id: str) -> float:
    return float(FIGURES[fact_id]["value"])


def test_mandates_without_money() -> None:
    shown = prepared("needs-mandates")
    assert values("needs-mandates")["amount"] == value("F0963") == 1_721_000
    assert dict(zip(shown.rows["label"], shown.rows["amount_chf"], strict=True)) == {
        "wrc-19-tasks": 1_721_000, "wrc-12-decisions": value("F0815")}
    assert "not in the budget" in shown.title


def test_obligations_say_their_date() -> None:
    told = values("needs-obligations")
    assert told["amount"] == pytest.approx(value("F0913") * 1e6)
    assert told["year"] == 2014
    assert "2014" in prepared("needs-obligations").title


def test_late_payment_names_the_text_that_was_read() -> None:
    told, shown = values("revenue-late-payment"), prepared("revenue-late-payment")
    assert (told["first"], told["then"], told["vote"]) == (
        value("F0922"), value("F0923"), value("F0924")) == (3, 6, 2)
    assert "1992" in shown.title
    assert any("Basic Texts in force" in words for words in shown.warnings)


def test_agreements_say_what_the_sentence_leaves_open() -> None:
    told, shown = values("voluntary-agreements"), prepared("voluntary-agreements")
    assert (told["signed"], told["amount"]) == (value("F0971"), value("F0972") * 1e6)
    assert "or for the latter alone" in shown.title
    assert {"more than", "close to"} <= {words for words in ("more than", "close to")
                                         if words in shown.title}


def test_unit_costs_are_limits_each_with_its_years() -> None:
    told = values("efficiency-unit-costs")
    translation = {year: value(f"F{315 + year - 2014:04d}") for year in range(2014, 2018)}
    interpretation = {year: value(f"F{323 + year - 2014:04d}") for year in range(2014, 2018)}
    assert told["least"] == pytest.approx(
        sum(translation[year] for year in (2015, 2016, 2017)) / value("F0361"))
    assert told["most"] == pytest.approx(
        sum(translation[year] for year in (2014, 2015, 2016))
        / (value("F0961") + value("F0556")))
    assert told["day"] == pytest.approx(
        sum(interpretation[year] for year in (2014, 2015, 2016))
        / (value("F0962") + value("F0703")))
    assert (told["least_years"], told["most_years"]) == ("2015–2017", "2014–2016")
    title = prepared("efficiency-unit-costs").title
    assert title.count("at most") == 2
    assert "at least" in title


def test_a_unit_cost_without_a_bound_is_of_one_period() -> None:
    rows = prepared("efficiency-unit-costs").rows
    exact = rows[rows["bound"] == "exact"]
    assert (exact["quantity"] == exact["to_year"] - exact["from_year"] + 1).all()
    assert (rows["computation"].str.len() > 20).all()


def test_documents_of_a_computed_cost_are_named_once() -> None:
    documents = prepared("efficiency-unit-costs").provenance.documents
    assert len(documents) == len(set(documents)) == 5
    assert set(documents) <= {row["source_title"] for row in FIGURES.values()}
