"""The case: the argument in five findings on one screen, each leading to its page."""

import streamlit as st

from casebook.ui.card import tile
from casebook.ui.layout import heading

heading("case")
first, second = st.columns(2), st.columns(3)
for place, card_id in zip(
    (*first, *second),
    ("case-revenue", "case-units", "case-unit-value", "case-needs", "case-efficiency"),
    strict=True,
):
    with place:
        tile(card_id)
