"""Contributory units: how many, in which classes, how they move, and what one is worth."""

from casebook.ui.card import card
from casebook.ui.layout import as_of, beside, heading, section

heading("units")
as_of("unit-amount", "classes")

section("units-section-total")
card("units-since-1998")
beside("units-total", "units-by-region")

section("units-section-classes")
card("units-by-class")
card("units-map")

section("units-section-peers")
card("units-peers")

section("units-section-changes")
card("units-changes")
card("units-change-list")

section("units-section-value")
card("units-value")
