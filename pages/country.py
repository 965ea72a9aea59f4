"""One Member State: what it contributes, beside whom, what it gives beyond, and what comes back."""

from casebook.ui import directory, profile
from casebook.ui.card import card
from casebook.ui.layout import as_of, beside, heading, section, text
from casebook.ui.session import current

if current().country is None:
    heading("country")
    directory.search()
    text("country-map-hint")
    card("country-map")
    directory.listing()
else:
    profile.head()
    as_of("unit-amount", "classes", "council")
    profile.notable()

    section("country-section-class")
    beside("country-class", "country-share")

    section("country-section-peers")
    card("country-peers")

    section("country-section-relative")
    profile.pick_yardstick()
    beside("country-relative", "country-yardstick")

    section("country-section-beyond")
    beside("country-voluntary", "country-expenses")
    card("country-projects")
    card("work-networks-units")

    section("country-section-people")
    card("country-internet")
