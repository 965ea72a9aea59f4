"""What one more unit could fund, past budget lines, and one contribution's receipt."""

import streamlit as st

from casebook.ui import next_unit, simulator
from casebook.ui.card import card
from casebook.ui.layout import as_of, heading, section, text

heading("next_unit")
as_of("unit-amount")

section("next-unit-section-needs")
text("next-unit-caveat")
left, right = st.columns([1, 2], gap="medium")
with left:
    next_unit.added()
with right:
    next_unit.bought()
next_unit.own_costs()
simulator.show_troubles()
card("next-unit-needs")

section("next-unit-section-lines")
card("next-unit-lines")

section("next-unit-section-receipt")
simulator.choose_member()
card("receipt-object")
card("receipt-sdg")
