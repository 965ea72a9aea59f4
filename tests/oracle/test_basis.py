"""The currency and grade that a card states for its amounts."""

import pytest

from casebook.cards import cards
from casebook.warehouse.named_queries import named_query
from tests.oracle.compare import shown
from tests.oracle.members import members
from tests.oracle.model import GRADES
from tests.oracle.money import prices
from tests.oracle.registry import RECKONERS
from tests.oracle.view import Money, View
from tests.sampling import drawn

# Of these a sentence has amounts in francs of another year than it says; none may be added.
UNSAID = frozenset(("country-expenses", "country-voluntary", "country-relative"))

# Tables of figures as published, and of which of them stand where.
LISTS = frozenset(("published_figures", "figure_series", "series_scopes"))


@pytest.mark.slow
def test_a_sentence_says_when_its_francs_are_those_of_another_year() -> None:
    base = max(prices())
    for country in (None, *drawn(sorted(members()), 1, "basis")):
        for card_id, reckon in RECKONERS.items():
            nominal, constant = (
                reckon(View(country=country, to_year=base - 3, price_basis=basis)).sentence
                for basis in ("chf", "chf-constant"))
            if nominal is None or constant is None or card_id in UNSAID:
                continue
            apart = [name for name, value in nominal.values.items()
                     if isinstance(value, Money) and value != constant.values.get(name)]
            if not apart:
                continue
            made = shown(card_id, View(
                country=country, to_year=base - 3, price_basis="chf-constant"))
            # A value that the sentence does not say needs no words.
            assert made.finding is not None
            amounts = [made.finding.values[name].written("en") for name in apart]
            if any(amount in made.title for amount in amounts):
                assert f"at {base} prices" in made.title, (card_id, made.title)


def test_published_figures_keep_their_grade() -> None:
    for card_id in cards():
        made = shown(card_id, View())
        if LISTS.issuperset(made.provenance.tables) and not named_query(made.card.query).grade:
            grades = made.rows["grade"].dropna()
            assert made.provenance.grade == max(grades, key=GRADES.index), card_id
