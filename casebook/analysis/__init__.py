"""Arithmetic of the case: pure functions from rows to numbers and findings."""
