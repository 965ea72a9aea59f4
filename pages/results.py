"""Results: how indicators moved, single measurements, and how targets stand."""

from casebook.ui.card import card
from casebook.ui.layout import heading, section, text

heading("results")

section("results-section-progress")
card("results-progress")

section("results-section-counted")
card("results-counted")

section("results-section-board")
text("results-rule")
card("results-board")
