"""Checks of the tables before they are published."""
