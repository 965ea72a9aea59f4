"""Revenue: where the money comes from, who pays, and what the four-year plans hold."""

from casebook.ui.card import card
from casebook.ui.layout import heading, section, which_share

heading("revenue")
section("revenue-section-sources")
which_share()
card("revenue-by-source")
card("revenue-shares")
card("revenue-share-published")
section("revenue-section-payers")
card("revenue-payers")
card("revenue-concentration")
section("revenue-section-budgets")
card("revenue-plans")
section("revenue-section-late")
card("revenue-late-payment")
