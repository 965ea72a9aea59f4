"""The cards of the page."""

from casebook.cards.card import Card

CARDS: tuple[Card, ...] = ()
