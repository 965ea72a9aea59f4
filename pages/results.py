"""Results: how indicators moved, single measurements, and how targets stand."""

from casebook.page import HEADING, Cards, Page, Section, Text

PAGE = Page(
    "results", group="evidence", order=10, icon=":material/flag:",
    pickers=("plan_period",),
    blocks=(
        HEADING,
        Section("results-section-progress"),
        Cards("results-progress"),
        Section("results-section-counted"),
        Cards("results-counted"),
        Section("results-section-board"),
        Text("results-rule"),
        Cards("results-board"),
    ))
