"""From plan to outcome: what money is to lead to, forward and back, and where the thread breaks."""

from casebook.ui.card import card
from casebook.ui.layout import heading, section, text
from casebook.ui.outcomes import follow, neighbours, template

heading("outcomes")

section("outcomes-section-forward")
chosen = follow()
card("outcomes-flow")

section("outcomes-section-node")
if chosen:
    neighbours(chosen)
    card("outcomes-thread")
else:
    text("outcomes-choose")

section("outcomes-section-back")
card("outcomes-back")

section("outcomes-section-missing")
card("outcomes-gaps")
card("outcomes-missing")

section("outcomes-section-add")
text("outcomes-add")
template()
