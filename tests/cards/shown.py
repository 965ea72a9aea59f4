"""Cards as a reader sees them, and the values that their findings tell."""

from dataclasses import replace
from typing import Any

from casebook.cards import Prepared, card, prepare
from casebook.cards.look import Theme
from casebook.selection import DEFAULT, Selection
from casebook.warehouse import live


def prepared(
    card_id: str, selection: Selection = DEFAULT, *, theme: Theme = "light", **chosen: Any
) -> Prepared:
    """The card for `selection` with what is `chosen` besides."""
    return prepare(card(card_id), replace(selection, **chosen), live(), theme)


def values_of(shown: Prepared) -> dict[str, Any]:
    """What the card's finding tells: quantities as numbers, texts as they are."""
    assert shown.finding is not None
    return {name: getattr(value, "value", value) for name, value in shown.finding.values.items()}


def values(card_id: str, selection: Selection = DEFAULT, **chosen: Any) -> dict[str, Any]:
    """What the finding of a card tells."""
    return values_of(prepared(card_id, selection, **chosen))
