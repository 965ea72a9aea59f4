"""Part of the page on data and methods: what the documents that were read do not give."""

import streamlit as st

from casebook.ui.card import card
from casebook.ui.session import current
from casebook.warehouse import Release
from casebook.wording import say

CARDS = ("outcomes-gaps", "outcomes-missing", "outcomes-back", "results-editions")


def cards(release: Release) -> None:
    """The cards on links and amounts that were not found, and on revised values."""
    st.markdown(say("data-needed-lead", current().language))
    for one in CARDS:
        card(one)
