"""Voluntary contributions: how much, from whom, how steady, and what they could fund."""

from casebook.ui.card import card
from casebook.ui.initiatives import board, proposal
from casebook.ui.layout import beside, heading, section, text

heading("voluntary")

section("voluntary-section-amounts")
card("voluntary-by-year")
beside("voluntary-share", "voluntary-volatility")

section("voluntary-section-givers")
card("voluntary-by-kind")
card("voluntary-tables")
card("voluntary-contributors")
card("voluntary-concentration")

section("voluntary-section-forms")
text("voluntary-in-kind")
card("voluntary-forms")
card("voluntary-agreements")

section("voluntary-section-board")
board()

section("voluntary-section-propose")
proposal()
