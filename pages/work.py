"""The work of ITU: texts approved, satellite networks registered, filings."""

from casebook.page import HEADING, Cards, Page, Section, Text

PAGE = Page(
    "work", group="evidence", order=1, icon=":material/satellite_alt:",
    pickers=("country",),
    blocks=(
        HEADING,
        Section("work-section-texts"),
        Cards("work-texts"),
        Cards("work-study-groups"),
        Section("work-section-networks"),
        Cards("work-networks"),
        Cards("work-networks-units"),
        Cards("work-networks-by-year"),
        Section("work-section-filings"),
        Cards("work-constellations"),
        Cards("work-filing-revenue"),
        Section("work-missing"),
        Text("work-missing-text"),
    ))
