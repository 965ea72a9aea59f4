"""The mark on a card whose numbers this release revised, or that it shows for the first time."""

import streamlit as st

from casebook.cards import Card
from casebook.cards.changes import change_of
from casebook.ui.session import current, shown_release
from casebook.wording import Count, say


def mark(card: Card) -> None:
    """A badge on a card that changed with this release; nothing on any other."""
    change = change_of(card, shown_release())
    if change is None or change.status == "unchanged":
        return
    language = current().language
    if change.status == "added":
        st.badge(say("changes-mark-added", language), icon=":material/new_releases:", color="gray",
                 help=say("changes-mark-added-help", language))
    else:
        st.badge(say("changes-mark-revised", language), icon=":material/history:", color="orange",
                 help=say("changes-mark-revised-help", language,
                          count=Count(len(change.changes))))
