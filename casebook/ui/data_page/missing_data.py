"""Parts of the page on data and methods that hold cards: what documents do not give, and what was
set aside."""

from functools import partial

import streamlit as st

from casebook.cards import cards
from casebook.ui.card import card
from casebook.ui.session import current
from casebook.warehouse import Release


def _place_cards(part: str, release: Release) -> None:
    """The cards of that part, in the order of their pages, below what they have in common."""
    st.markdown(current().language.say(f"data-{part}-lead"))
    for one in cards().values():
        if one.part == part:
            card(one.id)


# On links and amounts that were not found, and on revised values.
needed = partial(_place_cards, "needed")
# Of old or partial data: no longer on a page, and opened by ids and links that were given out.
aside = partial(_place_cards, "aside")
