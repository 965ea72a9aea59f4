"""ITU among its sister agencies: how they are financed, how that moves, and who pays."""

from casebook.ui.card import card
from casebook.ui.layout import heading, section, which_share

heading("agencies")

section("agencies-section-financing")
which_share()
card("agencies-shares")
card("agencies-dependence")

section("agencies-section-growth")
card("agencies-totals")
card("agencies-growth")

section("agencies-section-members")
card("agencies-concentration")
card("agencies-rank")
