"""Every chart of the case, declared once; pages and exports draw on these declarations."""

from casebook.cards.card import Card
from casebook.cards.prepare import Prepared, prepare
from casebook.cards.registry import card, cards, cards_of
from casebook.cards.verify import Verdict, verify

__all__ = ["Card", "Prepared", "Verdict", "card", "cards", "cards_of", "prepare", "verify"]
