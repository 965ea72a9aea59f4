"""The class simulator: one Member State's alternatives for 2028-2031, then several together."""

from casebook.ui import amounts, simulator
from casebook.ui.card import card
from casebook.ui.coalition import coalition
from casebook.ui.layout import as_of, heading, section, text

heading("simulator")
as_of("unit-amount", "classes")
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
for rule in ("free", "scale", "lowest", "reduction", "increase"):
    text(f"simulator-rule-{rule}")
