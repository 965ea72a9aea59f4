"""From budget to results: one target followed, then each plan from money to what shows it."""

from casebook.ui.card import card
from casebook.ui.layout import heading, section, text
from casebook.ui.outcomes import follow, neighbours, template

heading("outcomes")

section("outcomes-section-chain")
card("outcomes-chain")

section("outcomes-section-forward")
chosen = follow()
card("outcomes-flow")

section("outcomes-section-node")
if chosen:
    neighbours(chosen)
    card("outcomes-thread")
else:
    text("outcomes-choose")

text("outcomes-still-needed")

section("outcomes-section-add")
text("outcomes-add")
template()
