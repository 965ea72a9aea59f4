"""Results: how targets stand, how indicators moved, and which edition each value is from."""

from casebook.ui.card import card
from casebook.ui.layout import heading, section, text

heading("results")

section("results-section-board")
text("results-rule")
card("results-board")

section("results-section-progress")
card("results-progress")

section("results-section-counted")
card("results-counted")

section("results-section-editions")
card("results-editions")
