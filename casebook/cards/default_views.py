"""The views of a card that are compared from release to release."""

from collections.abc import Iterator
from dataclasses import replace

from casebook.cards.card import Card
from casebook.selection import DEFAULT, PRICE_BASES, Selection
from casebook.warehouse.named_queries import named_query


def default_selections(card: Card) -> Iterator[Selection]:
    """The selections with which a card stands in the ledger: the default in every price basis."""
    choices = PRICE_BASES if "price_basis" in named_query(card.query).parameters else ("chf",)
    for basis in choices:
        yield replace(DEFAULT, price_basis=basis)
