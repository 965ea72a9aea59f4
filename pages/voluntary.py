"""Voluntary contributions: how much, from whom, how steady, and what they could fund."""

from casebook.page import HEADING, Cards, Page, Section, Text, Widget
from casebook.ui.data_page.initiatives import board, proposal

PAGE = Page(
    "voluntary", group="evidence", order=7, icon=":material/volunteer_activism:",
    pickers=("country", "years", "price_basis"),
    blocks=(
        HEADING,
        Section("voluntary-section-amounts"),
        Cards("voluntary-by-year"),
        Cards("voluntary-share", "voluntary-volatility"),
        Section("voluntary-section-givers"),
        Cards("voluntary-by-kind"),
        Cards("voluntary-tables"),
        Cards("voluntary-contributors"),
        Cards("voluntary-concentration"),
        Section("voluntary-section-forms"),
        Text("voluntary-in-kind"),
        Cards("voluntary-forms", "voluntary-agreements"),
        Section("voluntary-section-board"),
        Widget(board),
        Section("voluntary-section-propose", on_paper=False),
        Widget(proposal),
    ))
