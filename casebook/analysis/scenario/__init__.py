"""Scenarios of the simulator: model, rules, text in links, rows of the cards."""
