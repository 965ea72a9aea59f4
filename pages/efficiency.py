"""Efficiency: what documents say was saved, cut or done with less, and what they do not say."""

from casebook.ui.card import card
from casebook.ui.layout import beside, heading, section, text

heading("efficiency")

section("efficiency-section-plans")
card("efficiency-four-year")
card("efficiency-plan-changes")
card("efficiency-plan-gaps")

section("efficiency-section-costs")
card("efficiency-languages")
card("efficiency-unit-costs")
card("efficiency-remote")

section("efficiency-section-staff")
beside("efficiency-staff", "efficiency-duty-stations")

section("efficiency-section-unit")
card("efficiency-unit-value")

section("efficiency-section-more")
text("efficiency-not-shown")
