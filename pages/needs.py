"""Unmet needs: who is not connected, what it would cost, what plans and projects lack."""

from casebook.ui.card import card
from casebook.ui.layout import heading, section, text

heading("needs")

section("needs-section-people")
card("needs-offline-by-region")
card("needs-offline-by-member-state")
card("needs-offline-world")

section("needs-section-cost")
card("needs-connectivity")
card("needs-partner2connect")

section("needs-section-union")
card("needs-plan-gaps")
card("needs-mandates")
card("needs-projects")
card("needs-project-list")
card("needs-headquarters")
card("needs-obligations")

section("needs-missing")
text("needs-missing-lead")
text("needs-missing-activities")
text("needs-missing-others")
