"""A page of one card: what ITU approves and registers, for a rehearsal."""

from casebook.page import HEADING, Cards, Page

PAGE = Page(
    "rehearsal", group="data", order=5, icon=":material/science:",
    blocks=(HEADING, Cards("work-texts")))
