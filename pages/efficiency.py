"""Efficiency: what documents say was saved, cut or done with less, and what they do not say."""

from casebook.page import HEADING, Cards, Page, Section, Text

PAGE = Page(
    "efficiency", group="evidence", order=6, icon=":material/savings:",
    pickers=("price_basis",),
    blocks=(
        HEADING,
        Section("efficiency-section-plans"),
        Cards("efficiency-four-year"),
        Cards("efficiency-plan-changes"),
        Cards("efficiency-plan-gaps"),
        Section("efficiency-section-costs"),
        Cards("efficiency-languages"),
        Cards("efficiency-unit-costs", "efficiency-remote"),
        Section("efficiency-section-staff"),
        Cards("efficiency-staff", "efficiency-duty-stations"),
        Section("efficiency-section-unit"),
        Cards("efficiency-unit-value"),
        Section("efficiency-section-more"),
        Text("efficiency-not-shown"),
    ))
