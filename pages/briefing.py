"""The briefing: what the reader has chosen on other pages, put in order, and taken away."""

from casebook.page import HEADING, Page, Widget
from casebook.ui.briefing.page import briefing

PAGE = Page(
    "briefing", group="top", order=5, icon=":material/note_stack:",
    pickers=("country", "peers"),
    blocks=(HEADING, Widget(briefing)))
