"""All cards by id, page by page. A new card is one declaration in its page's module."""

import difflib
from functools import cache

from casebook.cards.card import Card
from casebook.cards.declared import (
    agencies,
    case,
    country,
    efficiency,
    needs,
    next_unit,
    outcomes,
    proposal_cost,
    results,
    revenue,
    simulator,
    units,
    voluntary,
    work,
)
from casebook.errors import UnknownCard

PAGES = (
    case, work, country, revenue, units, needs, efficiency, voluntary, agencies, outcomes, results,
    simulator, next_unit, proposal_cost,
)


@cache
def cards() -> dict[str, Card]:
    """Every card by id, in the order of the pages."""
    return {card.id: card for page in PAGES for card in page.CARDS}


def card(card_id: str) -> Card:
    """The card called `card_id`; raises UnknownCard with the nearest id."""
    if card_id not in cards():
        nearest = difflib.get_close_matches(card_id.casefold(), cards(), n=1, cutoff=0)
        raise UnknownCard(card=card_id[:100], nearest=nearest[0])
    return cards()[card_id]


@cache
def cards_of_query(query: str) -> tuple[Card, ...]:
    """The cards whose figures one question answers, the one on the page of its subject first."""
    found = [card for card in cards().values() if card.query == query and card.compute is None]
    return tuple(sorted(found, key=lambda card: card.leads_to is not None))


def cards_of(page: str) -> tuple[Card, ...]:
    """The cards of one page, in order."""
    return tuple(card for card in cards().values() if card.page == page)
