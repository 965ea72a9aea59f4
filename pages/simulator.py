"""The class simulator: what classes for 2028-2031 come to, alone and together, and the rules."""

from casebook.ui import amounts, contribution_rules, simulator
from casebook.ui.card import card
from casebook.ui.coalition import coalition
from casebook.ui.layout import as_of, heading, section, text

heading("simulator")
as_of("unit-amount", "classes")
simulator.still_open()
here = simulator.start()

section("simulator-section-choices")
simulator.choose_member()
simulator.three_classes(here)
amounts.exceptional()
amounts.amounts(here)
simulator.show_troubles()
card("simulator-choices")

section("simulator-section-coalition")
coalition(here)
card("simulator-coalition")
card("simulator-total")

section("simulator-section-rules")
text("simulator-rules-lead")
contribution_rules.rules()
