"""All Member States, or the page of one: what it gets, what it costs, what is open."""

from casebook.ui import comparison, directory, profile
from casebook.ui.card import card
from casebook.ui.layout import heading, section, text
from casebook.ui.session import current

if current().country is None:
    heading("country")
    section("country-search")
    directory.search()
    text("country-map-hint")
    card("country-map")
    comparison.pick()
    card("country-compare")
    directory.listing()
else:
    profile.place()
