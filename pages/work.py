"""What ITU does: the texts it approves, the satellite networks it registers, what is filed."""

from casebook.ui.card import card
from casebook.ui.layout import heading, section, text

heading("work")

section("work-section-texts")
card("work-texts")
card("work-study-groups")

section("work-section-networks")
card("work-networks")
card("work-networks-units")
card("work-networks-by-year")

section("work-section-filings")
card("work-constellations")
card("work-filing-revenue")

section("work-missing")
text("work-missing-text")
