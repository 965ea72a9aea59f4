"""Revenue: where the money comes from, who pays, and what the four-year plans hold."""

from casebook.page import HEADING, Cards, Html, Page, Section
from casebook.story.html import which_share

PAGE = Page(
    "revenue", group="evidence", order=2, icon=":material/payments:",
    pickers=("country", "region", "grouping", "years", "price_basis"),
    blocks=(
        HEADING,
        Section("revenue-section-sources"),
        Html(which_share),
        Cards("revenue-by-source"),
        Cards("revenue-shares"),
        Cards("revenue-share-published"),
        Section("revenue-section-payers"),
        Cards("revenue-payers"),
        Cards("revenue-concentration"),
        Section("revenue-section-budgets"),
        Cards("revenue-plans"),
        Section("revenue-section-late"),
        Cards("revenue-late-payment"),
    ))
