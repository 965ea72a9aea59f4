"""A choice that has no effect on a card is said at the card, and one that has is not."""

import pytest

from casebook.cards import card, card_view, cards, prepare
from casebook.cards.unlimited import LIMITS
from casebook.selection import Selection
from casebook.warehouse import live
from tests.sampling import sampled


def notice(card_id: str, **chosen: object) -> str:
    return prepare(card(card_id), Selection(**chosen), live(), "light").unlimited


@pytest.mark.parametrize(("card_id", "chosen", "words"), [
    # What it would cost to connect everybody is one estimate, whatever years are chosen.
    ("needs-connectivity", {"from_year": 2015, "to_year": 2019},
     "Not limited to the years chosen."),
    ("revenue-by-source", {"region": "Africa"}, "Not limited to the region chosen."),
    ("needs-headquarters", {"to_year": 2019, "region": "Africa", "grouping": "ldc"},
     "Not limited to the years, region and group chosen."),
    ("revenue-by-source", {"from_year": 2015}, ""),
    ("revenue-payers", {"from_year": 2015, "region": "Africa", "grouping": "ldc"}, ""),
    ("needs-connectivity", {"country": "KEN", "price_basis": "usd"}, ""),
    # Read by the figure alone.
    ("units-by-region", {"region": "Africa"}, ""),
    # A Member State's own page is about one, not about its region.
    ("country-class", {"country": "KEN", "region": "Africa"}, ""),
])
def test_what_does_not_limit_is_said(card_id: str, chosen: dict, words: str) -> None:
    assert notice(card_id, **chosen) == words


@pytest.mark.parametrize("card_id", sampled(tuple(cards()), 3))
def test_it_is_said_only_where_nothing_changes(card_id: str) -> None:
    """Against the card itself: what it shows with the choice and without."""
    views = {"years": {"from_year": 2016, "to_year": 2017}, "region": {"region": "Americas"},
             "grouping": {"grouping": "sids"}}
    assert set(views) == set(LIMITS)
    plain = prepare(card(card_id), Selection(), live(), "light")
    for name, chosen in views.items():
        limited = prepare(card(card_id), Selection(**chosen), live(), "light")
        if limited.unlimited:
            assert (limited.title, limited.figure) == (plain.title, plain.figure), name


def test_pages_show_it_and_pictures_do_not() -> None:
    view = Selection(from_year=2015, to_year=2019)
    prepared = prepare(card("needs-connectivity"), view, live(), "light")
    for place in ("card", "tile", "embed"):
        assert "Not limited to the years chosen." in card_view.words(prepared, place).above
    assert "Not limited" not in card_view.words(prepared, "picture").above
    assert "Not limited" not in prepared.subtitle
    plain = prepare(card("needs-connectivity"), Selection(), live(), "light")
    assert prepared.provenance.figure_id == plain.provenance.figure_id
