"""Verify a figure: type or scan its id, see the same view, and whether it still stands."""

from casebook.page import HEADING, Page, Widget
from casebook.ui.data_page.verification import verification

PAGE = Page(
    "verify", group="data", order=2, icon=":material/verified:",
    blocks=(HEADING, Widget(verification)))
