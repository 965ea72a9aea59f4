"""The class simulator: what classes for 2028-2031 come to, alone and together, and the rules."""

from functools import partial

from casebook.page import HEADING, Cards, Page, Section, Text, Widget
from casebook.ui.layout import as_of
from casebook.ui.simulator import amounts, page, rules
from casebook.ui.simulator.coalition import coalition

PAGE = Page(
    "simulator", group="top", order=3, icon=":material/tune:", pickers=("country",),
    blocks=(
        HEADING,
        Widget(partial(as_of, "unit-amount", "classes")),
        Widget(page.still_open),
        Section("simulator-section-choices"),
        Widget(page.choose_member),
        Widget(page.three_classes),
        Widget(amounts.exceptional),
        Widget(amounts.amounts),
        Widget(page.show_troubles),
        Cards("simulator-choices"),
        Section("simulator-section-coalition"),
        Widget(coalition),
        Cards("simulator-coalition"),
        Cards("simulator-total"),
        Section("simulator-section-rules"),
        Text("simulator-rules-lead"),
        Widget(rules.rules),
    ))
