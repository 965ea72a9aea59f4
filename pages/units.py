"""Contributory units: how many, in which classes, how they move, and what one is worth."""

from functools import partial

from casebook.page import HEADING, Cards, Page, Section, Widget
from casebook.ui.layout import as_of

PAGE = Page(
    "units", group="evidence", order=3, icon=":material/stairs:",
    pickers=("country", "peers", "region", "grouping", "years"),
    blocks=(
        HEADING,
        Widget(partial(as_of, "unit-amount", "classes")),
        Section("units-section-total"),
        Cards("units-since-1998"),
        Cards("units-total", "units-by-region"),
        Section("units-section-classes"),
        Cards("units-by-class"),
        Cards("units-map"),
        Section("units-section-peers"),
        Cards("units-peers"),
        Section("units-section-changes"),
        Cards("units-changes"),
        Cards("units-change-list"),
        Section("units-section-value"),
        Cards("units-value"),
    ))
