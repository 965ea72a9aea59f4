"""No two cards say different numbers of the same thing.

Pairs are derived from the rows: two questions that answer with the same column, for the same year,
Member State and whatever else tells their rows apart, say the same thing and have to agree.
"""

from collections import defaultdict

import pandas as pd
import pytest

from casebook.analysis.domain import domain
from casebook.cards import cards
from casebook.cards.answers import rows_of
from casebook.cards.changes.differences import identifying
from casebook.selection import PRICE_BASES, Selection
from casebook.warehouse import live
from casebook.warehouse.codebook import codebook
from casebook.warehouse.named_queries import named_query
from tests.sampling import dice, drawn

# Words that each question fills with its own meaning: a share of what, a change of what.
OF_ITS_QUESTION = {"share", "change", "rank"}
# The years of an exchange rate and of a gross domestic product: rows are of another year.
OF_ANOTHER_COLUMN = {"rate_year", "gdp_year"}
# Columns that one question counts otherwise, and why that is no contradiction.
COUNTED_OTHERWISE = {
    ("case_cost_per_person", "member_states"): "those whose population is known: its notes say so",
}
ALWAYS = ("PLW", "CIV")
SAYING = [one for one in cards().values() if one.compute is None]


def views() -> list[Selection]:
    others = [one for one in sorted(domain(live()).countries) if one not in ALWAYS]
    basis = dice("contradictions").choice(PRICE_BASES)
    return [Selection(country=country, price_basis=basis)
            for country in (*ALWAYS, *drawn(others, 2, "contradictions"))]


def statements(view: Selection) -> dict[tuple, dict[str, float]]:
    """What is said, by column and all that tells a row from others: question -> value."""
    found: dict[tuple, dict[str, float]] = defaultdict(dict)
    for one in SAYING:
        rows = rows_of(one, view, live()).rows
        if rows.empty:
            continue
        keys = identifying(rows, rows, list(rows.columns))
        keys = [key for key in keys if key not in OF_ANOTHER_COLUMN]
        of_one_state = "country" in named_query(one.query).parameters and "iso3" not in keys
        measures = [column for column in rows.columns
                    if column not in keys and column not in OF_ITS_QUESTION
                    and (one.query, column) not in COUNTED_OTHERWISE
                    and pd.api.types.is_numeric_dtype(rows[column])
                    and not pd.api.types.is_bool_dtype(rows[column])]
        for row in rows.to_dict("records"):
            place = {key: str(row[key]) for key in keys if not pd.isna(row[key])}
            place |= {"iso3": str(view.country)} if of_one_state else {}
            place |= {name: str(value) for name, value in one.fixed.items()}
            for column in measures:
                if not pd.isna(row[column]):
                    said = (column, tuple(sorted(place.items())))
                    found[said].setdefault(one.query, float(row[column]))
    return found


@pytest.mark.parametrize("view", views(), ids=lambda view: f"{view.country}-{view.price_basis}")
def test_cards_that_say_the_same_thing_agree(view: Selection) -> None:
    contradictions = [
        f"{column} of {dict(place)}: {by_question}"
        for (column, place), by_question in statements(view).items()
        if max(by_question.values()) - min(by_question.values())
        > 1e-9 * max(1.0, *map(abs, by_question.values()))
    ]
    assert not contradictions, "\n".join(contradictions[:20])


def test_pairs_are_found_at_all() -> None:
    """Of Member States, of the Union and of agencies: else the test above could not fail."""
    pairs = {(column, *sorted(by_question))
             for (column, _), by_question in statements(Selection(country="KEN")).items()
             if len(by_question) > 1}
    assert {column for column, *_ in pairs} >= {
        "class_of_contribution", "population", "contribution_usd", "units", "total"}
    assert ("units", "case_units", "units_total_by_year") in pairs
    assert len(pairs) > 15


def test_a_contradiction_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    real = rows_of

    def spoilt(card, selection, release):
        answer = real(card, selection, release)
        if card.query != "units_total_by_year":
            return answer
        return type(answer)(answer.rows.assign(units=answer.rows["units"] + 1), answer.provenance)

    monkeypatch.setattr("tests.cards.declared.test_contradictions.rows_of", spoilt)
    with pytest.raises(AssertionError, match="units of"):
        test_cards_that_say_the_same_thing_agree(Selection(country="KEN"))


def test_what_is_left_out_is_there() -> None:
    assert set(codebook().columns) >= OF_ITS_QUESTION
    for query, column in COUNTED_OTHERWISE:
        assert column in named_query(query).columns
