"""Contributory units: how many, by whom, and how they move."""

from casebook.ui.card import card
from casebook.ui.layout import heading

heading("units")
card("units-total")
card("units-by-region")
