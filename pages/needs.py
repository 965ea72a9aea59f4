"""Unmet needs: who is not connected, what it would cost, what plans and projects lack."""

from casebook.page import HEADING, Cards, Page, Section, Text

PAGE = Page(
    "needs", group="evidence", order=4, icon=":material/rule:",
    pickers=("country", "region", "grouping"),
    blocks=(
        HEADING,
        Section("needs-section-people"),
        Cards("needs-offline-by-region"),
        Cards("needs-offline-by-member-state"),
        Cards("needs-offline-world"),
        Section("needs-section-cost"),
        Cards("needs-connectivity"),
        Cards("needs-partner2connect"),
        Section("needs-section-union"),
        Cards("needs-plan-gaps"),
        Cards("needs-mandates", "needs-obligations"),
        Cards("needs-projects"),
        Cards("needs-project-list"),
        Cards("needs-headquarters"),
        Section("needs-missing"),
        Text("needs-missing-lead"),
        Text("needs-missing-activities"),
        Text("needs-missing-others"),
    ))
