"""Widgets of a Member State's page, and the ways to it."""
