"""ITU among its sister agencies: how they are financed, how that moves, and who pays."""

from casebook.page import HEADING, Cards, Html, Page, Section
from casebook.story.html import which_share

PAGE = Page(
    "agencies", group="evidence", order=8, icon=":material/hub:",
    pickers=("country", "years", "price_basis"),
    blocks=(
        HEADING,
        Section("agencies-section-financing"),
        Html(which_share),
        Cards("agencies-shares"),
        Cards("agencies-dependence"),
        Section("agencies-section-growth"),
        Cards("agencies-totals"),
        Cards("agencies-growth"),
        Section("agencies-section-members"),
        Cards("agencies-concentration"),
        Cards("agencies-rank"),
    ))
