"""Estimates of what a proposal to a conference would cost: model, arithmetic, criteria, link."""
