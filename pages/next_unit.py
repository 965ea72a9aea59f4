"""The next unit: what it could fund, past budget lines, and one contribution's receipt."""

from functools import partial

from casebook.page import HEADING, Cards, Page, Section, Text, Widget
from casebook.ui.layout import as_of
from casebook.ui.simulator import next_unit, page

PAGE = Page(
    "next_unit", group="evidence", order=5, icon=":material/add_shopping_cart:",
    pickers=("country",),
    blocks=(
        HEADING,
        Widget(partial(as_of, "unit-amount")),
        Section("next-unit-section-needs"),
        Text("next-unit-caveat"),
        Widget(next_unit.choices),
        Widget(page.show_troubles),
        Cards("next-unit-needs"),
        Section("next-unit-section-lines"),
        Cards("next-unit-lines"),
        Section("next-unit-section-receipt"),
        Widget(page.choose_member),
        Cards("receipt-object"),
        Cards("receipt-sdg"),
    ))
