"""Notes on a card that ignores a filter which limits other cards of its page."""

from casebook.cards.card import Card
from casebook.selection import Selection
from casebook.warehouse.named_queries import named_query
from casebook.wording import Listed, Message

# What limits rows, by the word for it in the catalogue: parameters of the selection.
LIMITS = {"years": ("from_year", "to_year"), "region": ("region",), "grouping": ("grouping",)}


def unlimited_words(card: Card, selection: Selection) -> str:
    """A sentence on the years, the region or the group chosen of which the card takes no notice.

    Empty where there are none. A question on one Member State is not one on a region or a group.
    """
    query = named_query(card.query).parameters
    chosen = {name: fields for name, fields in LIMITS.items()
              if any(getattr(selection, field) is not None for field in fields)
              and not set(fields) & set(query)
              and not (name != "years" and selection.country and "country" in query)}
    ignored = tuple(Message(f"limit-{name}") for name, fields in chosen.items()
                   if not set(fields) & card.choices)
    return selection.language.say("card-unlimited", limits=Listed(ignored)) if ignored else ""
